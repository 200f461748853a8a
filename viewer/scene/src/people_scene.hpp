// SPDX-License-Identifier: GPL-3.0-or-later
/// People as small upright figures, coloured by how fast they walk.
///
///   PeopleScene people;
///   root->addChild(people.node());
///   people.show(session.people());      // once a picture
#pragma once

#include <loopstad/scenarios/palette.hpp>
#include <loopstad/viewer/session.hpp>

#include <osg/Geode>
#include <osg/ref_ptr>

#include <span>

namespace loopstad::viewer {

/// Standing is dark red, 1.4 m/s and more is blue.
[[nodiscard]] scenarios::Colour speedColour(double speed_mps);

class PeopleScene {
public:
  PeopleScene();
  [[nodiscard]] osg::Node* node() const { return geode_.get(); }
  void show(std::span<const PersonView> people);

private:
  osg::ref_ptr<osg::Geode> geode_;
};

} // namespace loopstad::viewer

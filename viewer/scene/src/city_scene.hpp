// SPDX-License-Identifier: GPL-3.0-or-later
/// A twin as an OpenSceneGraph tree: ground, decks, buildings, trees. Built once; layers switch by node mask.
///
///   CityScene city(session.twin());
///   root->addChild(city.root());
///   city.show(session.layers());
///
/// Local metres, z up. The only rooms that see OpenSceneGraph are this one and the window.
#pragma once

#include <loopstad/twin/io/picture.hpp>
#include <loopstad/twin/twin.hpp>
#include <loopstad/viewer/session.hpp>

#include <osg/Group>
#include <osg/ref_ptr>

#include <optional>

namespace loopstad::viewer {

class CityScene {
public:
  /// background: drawn on the ground, where there is one.
  CityScene(const twin::Twin& twin, const std::optional<twin::io::Picture>& background);
  [[nodiscard]] osg::Group* root() const { return root_.get(); }
  void show(const Layers& layers);

private:
  osg::ref_ptr<osg::Group> root_;
  osg::ref_ptr<osg::Group> ground_; ///< land, and decks above it
  osg::ref_ptr<osg::Node> buildings_;
  osg::ref_ptr<osg::Node> trees_;
};

} // namespace loopstad::viewer

// SPDX-License-Identifier: GPL-3.0-or-later
/// Dear ImGui on top of an OpenSceneGraph view: events in, panels out.
///
///   viewer.addEventHandler(new Overlay(viewer.getCamera(), [&] { drawLayersPanel(session); }));
///
/// One view, one thread: the viewer must run single-threaded.
#pragma once

#include <osg/Camera>
#include <osgGA/GUIEventHandler>

#include <functional>

namespace loopstad::viewer {

class Overlay : public osgGA::GUIEventHandler {
public:
  Overlay(osg::Camera* camera, std::function<void()> draw);
  bool handle(const osgGA::GUIEventAdapter& event, osgGA::GUIActionAdapter& action) override;
};

} // namespace loopstad::viewer

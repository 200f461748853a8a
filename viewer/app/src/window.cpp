// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.hpp"

#include "city_scene.hpp"
#include "figures_panel.hpp"
#include "layers_panel.hpp"
#include "overlay.hpp"
#include "people_scene.hpp"
#include "playback_panel.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/ground_under.hpp>

#include <osg/LightModel>
#include <osg/LightSource>
#include <osg/Material>
#include <osgDB/WriteFile>
#include <osgGA/TerrainManipulator>
#include <osgViewer/Viewer>
#include <osgViewer/ViewerEventHandlers>

#include <numbers>

namespace loopstad::viewer {
namespace {

/// Afternoon sun from the south-west and a bright sky, so that facades differ.
osg::ref_ptr<osg::LightSource> makeSun() {
  osg::ref_ptr<osg::Light> sun = new osg::Light(0);
  sun->setPosition({-0.5F, -0.8F, 1.3F, 0.0F});
  sun->setDiffuse({0.62F, 0.60F, 0.56F, 1.0F});
  sun->setAmbient({0.50F, 0.51F, 0.53F, 1.0F});
  sun->setSpecular({0.0F, 0.0F, 0.0F, 1.0F});
  osg::ref_ptr<osg::LightSource> source = new osg::LightSource;
  source->setLight(sun);
  source->setReferenceFrame(osg::LightSource::RELATIVE_RF);
  return source;
}

osg::ref_ptr<osg::Group> makeRoot() {
  osg::ref_ptr<osg::Group> root = new osg::Group;
  root->addChild(makeSun());
  osg::ref_ptr<osg::Material> material = new osg::Material;
  material->setColorMode(osg::Material::AMBIENT_AND_DIFFUSE);
  osg::StateSet* state = root->getOrCreateStateSet();
  state->setAttributeAndModes(material);
  const osg::ref_ptr<osg::LightModel> noOtherLight =
      new osg::LightModel; // OpenGL adds a fifth of white by default
  noOtherLight->setAmbientIntensity({0.0F, 0.0F, 0.0F, 1.0F});
  state->setAttributeAndModes(noOtherLight);
  state->setMode(GL_LIGHTING, osg::StateAttribute::ON);
  state->setMode(GL_NORMALIZE, osg::StateAttribute::ON);
  return root;
}

void setHome(osgGA::CameraManipulator& manipulator, const twin::Twin& twin, const Look& look) {
  const Vec2 at = twin.frame.toLocal(look.at);
  const double ground = twin::GroundUnder(twin.terrain).height_m(at, 0);
  const double angle = look.from_degrees * std::numbers::pi / 180.0;
  const double flat = look.distance_m * 0.82; // half a right angle and a bit less
  manipulator.setHomePosition(
      {at.x + flat * std::sin(angle), at.y + flat * std::cos(angle), ground + look.distance_m * 0.57},
      {at.x, at.y, ground}, {0.0, 0.0, 1.0});
}

/// Looks at the middle of the twin from the south, half down, unless asked otherwise.
osg::ref_ptr<osgGA::CameraManipulator> makeManipulator(const twin::Twin& twin,
                                                       const std::optional<Look>& look) {
  osg::ref_ptr<osgGA::TerrainManipulator> manipulator = new osgGA::TerrainManipulator;
  if (look) {
    setHome(*manipulator, twin, *look);
    return manipulator;
  }
  const Box2 box = bounds(twin);
  const Vec2 middle = box.center();
  const double reach = std::max(box.size().x, box.size().y);
  manipulator->setHomePosition({middle.x - 0.15 * reach, middle.y - 0.85 * reach, 0.62 * reach},
                               {middle.x, middle.y - 0.04 * reach, 0.0}, {0.0, 0.0, 1.0});
  return manipulator;
}

/// Keeps a copy of what the window shows.
class Grab : public osgViewer::ScreenCaptureHandler::CaptureOperation {
public:
  void operator()(const osg::Image& image, unsigned) override {
    picture = static_cast<osg::Image*>(image.clone(osg::CopyOp::DEEP_COPY_ALL));
  }
  osg::ref_ptr<osg::Image> picture;
};

Status writePicture(osgViewer::Viewer& viewer, const std::filesystem::path& file) {
  const osg::ref_ptr<Grab> grab = new Grab;
  const osg::ref_ptr<osgViewer::ScreenCaptureHandler> capture = new osgViewer::ScreenCaptureHandler(grab, 1);
  capture->captureNextFrame(viewer);
  viewer.frame();
  viewer.frame();
  if (!grab->picture || !osgDB::writeImageFile(*grab->picture, file.string()))
    return dataError(file.string(), {}, tr("the picture cannot be written"),
                     tr("name a .png file in a writable folder"));
  return Done{};
}

/// Enough for a photograph of 25 cm over a kilometre; every graphics card holds it.
constexpr std::size_t mostPixels = 4096;

Result<std::optional<twin::io::Picture>> backgroundOf(const Session& session, const WindowOptions& options) {
  if (!options.background) return std::optional<twin::io::Picture>();
  const twin::GeoFrame& frame = session.twin().frame;
  const Box2 box = twin::bounds(session.twin()).grown(1.0);
  Result<twin::io::Picture> picture =
      twin::io::readPicture(*options.background, {frame.toRd(box.min), frame.toRd(box.max)}, mostPixels);
  if (!picture) return picture.error();
  return std::optional(std::move(*picture));
}

} // namespace

Status showWindow(Session& session, const WindowOptions& options) {
  const auto background = backgroundOf(session, options);
  if (!background) return background.error();
  session.layers().background = background->has_value();
  osgViewer::Viewer viewer;
  viewer.setThreadingModel(osgViewer::Viewer::SingleThreaded);
  viewer.setUpViewInWindow(40, 40, options.width_px, options.height_px);
  viewer.getCamera()->setClearColor({0.86F, 0.90F, 0.93F, 1.0F});

  CityScene city(session.twin(), *background);
  PeopleScene people;
  const osg::ref_ptr<osg::Group> root = makeRoot();
  root->addChild(city.root());
  root->addChild(people.node());
  viewer.setSceneData(root);
  viewer.setCameraManipulator(makeManipulator(session.twin(), options.look));
  viewer.addEventHandler(new Overlay(viewer.getCamera(), [&session, &background] {
    drawFiguresPanel(session);
    drawLayersPanel(session, background->has_value());
    drawPlaybackPanel(session);
  }));
  viewer.addEventHandler(new osgViewer::WindowSizeHandler);
  viewer.realize();
  if (!viewer.isRealized())
    return usageError(tr("no window could be opened"),
                      tr("start it on a desktop, or under Xvfb with DISPLAY set"));

  double last_s = viewer.elapsedTime();
  while (!viewer.done()) {
    const double now_s = viewer.elapsedTime();
    session.playback().advance(now_s - last_s);
    last_s = now_s;
    city.show(session.layers());
    people.show(session.layers().people ? session.people() : std::span<const PersonView>{});
    viewer.frame();
    if (options.screenshot) return writePicture(viewer, *options.screenshot);
  }
  return Done{};
}

} // namespace loopstad::viewer

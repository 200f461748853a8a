// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_scene.hpp"

#include "shapes.hpp"

#include <osg/Geode>

#include <algorithm>
#include <numbers>

namespace loopstad::viewer {
namespace {

using scenarios::Colour;
using scenarios::groundColour;
using scenarios::hex;

osg::ref_ptr<osg::Geode> asNode(const Shapes& shapes) {
  osg::ref_ptr<osg::Geode> node = new osg::Geode;
  node->addDrawable(shapes.geometry());
  return node;
}

osg::ref_ptr<osg::Geode> makeGround(const twin::Twin& twin) {
  Shapes shapes;
  const twin::Terrain& terrain = twin.terrain;
  const auto corner = [&](std::uint32_t v) {
    const Vec2 p = toMetres(terrain.vertices[v]);
    return Vec3{p.x, p.y, terrain.heights_m[v]};
  };
  for (std::size_t f = 0; f < terrain.faces.size(); ++f) {
    const auto& [i, j, k] = terrain.faces[f];
    const std::uint16_t row = terrain.classes[f];
    const twin::GroundKind kind =
        row == twin::noClass ? twin::GroundKind::unknown : twin.surface.surfaceClasses[row].kind;
    shapes.triangle(corner(i), corner(j), corner(k), groundColour(kind));
  }
  for (const auto& [i, j, k] : terrain.walls) shapes.triangle(corner(i), corner(j), corner(k), hex(0x8a8478));
  return asNode(shapes);
}

bool facesUp(twin::SurfaceRole role) {
  return role == twin::SurfaceRole::roof || role == twin::SurfaceRole::outerFloor;
}

osg::ref_ptr<osg::Geode> makeBuildings(const twin::Twin& twin) {
  Shapes shapes;
  for (const twin::Building& building : twin.buildings)
    for (const twin::Shell& shell : shellsOf(building))
      for (const twin::ShellSurface& surface : shell.surfaces)
        shapes.surface(surface.rings, facesUp(surface.role) ? hex(0xc8bba9) : hex(0xe9e2d6));
  return asNode(shapes);
}

void addTree(Shapes& shapes, Vec3 foot) {
  constexpr int sides = 7;
  const Vec3 top{foot.x, foot.y, foot.z + 7.0};
  const Vec3 bottom{foot.x, foot.y, foot.z + 2.2};
  const auto rim = [&](int i, double radius_m, double z) {
    const double angle = 2.0 * std::numbers::pi * i / sides;
    return Vec3{foot.x + radius_m * std::cos(angle), foot.y + radius_m * std::sin(angle), foot.z + z};
  };
  for (int i = 0; i < sides; ++i) {
    shapes.triangle(rim(i, 1.9, 4.2), rim(i + 1, 1.9, 4.2), top, hex(0x7fa36b));
    shapes.triangle(rim(i + 1, 1.9, 4.2), rim(i, 1.9, 4.2), bottom, hex(0x6a8f58));
    shapes.quad(rim(i, 0.18, 0.0), rim(i + 1, 0.18, 0.0), rim(i + 1, 0.18, 2.6), rim(i, 0.18, 2.6),
                hex(0x7a6a58));
  }
}

osg::ref_ptr<osg::Geode> makeTrees(const twin::Twin& twin) {
  Shapes shapes;
  for (const twin::CityObject& object : twin.objects)
    if (object.kind == twin::ObjectKind::tree) addTree(shapes, object.position);
  return asNode(shapes);
}

} // namespace

CityScene::CityScene(const twin::Twin& twin)
    : root_(new osg::Group), buildings_(makeBuildings(twin)), trees_(makeTrees(twin)) {
  root_->addChild(makeGround(twin));
  root_->addChild(buildings_);
  root_->addChild(trees_);
}

void CityScene::show(const Layers& layers) {
  buildings_->setNodeMask(layers.buildings ? ~0U : 0U);
  trees_->setNodeMask(layers.trees ? ~0U : 0U);
}

} // namespace loopstad::viewer

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

constexpr double waterLevel_m = -0.6; // below the quays, where no height is known

osg::ref_ptr<osg::Geode> asNode(const Shapes& shapes) {
  osg::ref_ptr<osg::Geode> node = new osg::Geode;
  node->addDrawable(shapes.geometry());
  return node;
}

osg::ref_ptr<osg::Geode> makeGround(const twin::Twin& twin) {
  Shapes shapes;
  for (const twin::GroundArea& area : twin.ground) {
    const twin::GroundKind kind = twin.surface.surfaceClasses[area.surfaceClass].kind;
    if (area.level != 0 || kind == twin::GroundKind::building)
      continue; // upper sheets come with their true heights
    if (kind == twin::GroundKind::water)
      shapes.prism(area.polygon, waterLevel_m - 0.1, waterLevel_m, hex(0x8a8478), groundColour(kind));
    else
      shapes.level(area.polygon, 0.0, groundColour(kind));
  }
  return asNode(shapes);
}

/// Decks, platforms and stairs at the heights of the walkable surface, with a visible edge.
osg::ref_ptr<osg::Geode> makeDecks(const twin::SurfaceMesh& mesh) {
  constexpr double edge_m = 0.35;
  constexpr double overGround_m = 0.02; // so that ground under a flight of stairs does not flicker through
  Shapes shapes;
  const auto corner = [&](std::uint32_t v) {
    const Vec2 p = toMetres(mesh.vertices[v]);
    return Vec3{p.x, p.y, mesh.heights_m[v] + overGround_m};
  };
  for (std::size_t f = 0; f < mesh.faces.size(); ++f) {
    const auto& [i, j, k] = mesh.faces[f];
    const bool level = mesh.heights_m[i] == 0.0F && mesh.heights_m[j] == 0.0F && mesh.heights_m[k] == 0.0F;
    if (mesh.sheets[f] == 0 && level) continue;
    const Colour colour = groundColour(mesh.surfaceClasses[mesh.classes[f]].kind);
    shapes.triangle(corner(i), corner(j), corner(k), colour);
    for (std::size_t e = 0; e < 3; ++e) {
      if (mesh.neighbours[f][e]) continue;
      const Vec3 a = corner(mesh.faces[f][e]);
      const Vec3 b = corner(mesh.faces[f][(e + 1) % 3]);
      shapes.quad({a.x, a.y, a.z - edge_m}, {b.x, b.y, b.z - edge_m}, b, a, hex(0x9a9186));
    }
  }
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
  root_->addChild(makeDecks(twin.surface));
  root_->addChild(buildings_);
  root_->addChild(trees_);
}

void CityScene::show(const Layers& layers) {
  buildings_->setNodeMask(layers.buildings ? ~0U : 0U);
  trees_->setNodeMask(layers.trees ? ~0U : 0U);
}

} // namespace loopstad::viewer

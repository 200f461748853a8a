// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_scene.hpp"

#include "shapes.hpp"
#include "street_shapes.hpp"

#include <osg/Geode>

#include <vector>

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

Vec3 cornerOf(const twin::Terrain& terrain, std::uint32_t v) {
  const Vec2 p = toMetres(terrain.vertices[v]);
  return {p.x, p.y, terrain.heights_m[v]};
}

/// Of each vertex, the mean of the faces round it by their area: hills are round, quays keep their edge,
/// since their foot and top are vertices apart.
std::vector<Vec3> normalsOf(const twin::Terrain& terrain) {
  std::vector<Vec3> normals(terrain.vertices.size());
  for (const auto& [i, j, k] : terrain.faces) {
    const Vec3 a = cornerOf(terrain, i);
    const Vec3 across = cross(cornerOf(terrain, j) - a, cornerOf(terrain, k) - a);
    for (const std::uint32_t v : {i, j, k}) normals[v] = normals[v] + across;
  }
  for (Vec3& normal : normals)
    normal = length(normal) > 0.0 ? (1.0 / length(normal)) * normal : Vec3{0, 0, 1};
  return normals;
}

osg::ref_ptr<osg::Geode> makeGround(const twin::Twin& twin) {
  Shapes shapes;
  const twin::Terrain& terrain = twin.terrain;
  const std::vector<Vec3> normals = normalsOf(terrain);
  const auto corner = [&](std::uint32_t v) { return cornerOf(terrain, v); };
  for (std::size_t f = 0; f < terrain.faces.size(); ++f) {
    const auto& [i, j, k] = terrain.faces[f];
    const std::uint16_t row = terrain.classes[f];
    const twin::GroundKind kind =
        row == twin::noClass ? twin::GroundKind::unknown : twin.surface.surfaceClasses[row].kind;
    shapes.triangle({corner(i), corner(j), corner(k)}, {normals[i], normals[j], normals[k]},
                    groundColour(kind));
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

osg::ref_ptr<osg::Geode> makeTrees(const twin::Twin& twin) {
  Shapes shapes;
  addTrees(shapes, twin);
  return asNode(shapes);
}

osg::ref_ptr<osg::Geode> makeStreetFurniture(const twin::Twin& twin) {
  Shapes shapes;
  addFurniture(shapes, twin);
  addLines(shapes, twin);
  return asNode(shapes);
}

} // namespace

CityScene::CityScene(const twin::Twin& twin)
    : root_(new osg::Group), buildings_(makeBuildings(twin)), trees_(makeTrees(twin)) {
  root_->addChild(makeGround(twin));
  root_->addChild(buildings_);
  root_->addChild(trees_);
  root_->addChild(makeStreetFurniture(twin));
}

void CityScene::show(const Layers& layers) {
  buildings_->setNodeMask(layers.buildings ? ~0U : 0U);
  trees_->setNodeMask(layers.trees ? ~0U : 0U);
}

} // namespace loopstad::viewer

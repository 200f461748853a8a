// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_scene.hpp"

#include "shapes.hpp"
#include "street_shapes.hpp"

#include <osg/Geode>
#include <osg/Image>
#include <osg/PolygonOffset>
#include <osg/TexEnv>
#include <osg/Texture2D>

#include <algorithm>
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

osg::ref_ptr<osg::Texture2D> textureOf(const twin::io::Picture& picture) {
  osg::ref_ptr<osg::Image> image = new osg::Image;
  image->allocateImage(static_cast<int>(picture.columns), static_cast<int>(picture.rows), 1, GL_RGBA,
                       GL_UNSIGNED_BYTE);
  std::ranges::copy(picture.rgba, image->data());
  osg::ref_ptr<osg::Texture2D> texture = new osg::Texture2D(image);
  texture->setResizeNonPowerOfTwoHint(false);
  texture->setWrap(osg::Texture::WRAP_S, osg::Texture::CLAMP_TO_EDGE);
  texture->setWrap(osg::Texture::WRAP_T, osg::Texture::CLAMP_TO_EDGE);
  return texture;
}

/// The picture lies on the ground as it would on a table: its rows begin in the north, as texture coordinates
/// do here. Where it is transparent the colours of the ground show.
void drape(osg::Geode& ground, const twin::io::Picture& picture, const twin::GeoFrame& frame) {
  osg::Geometry& geometry = *ground.getDrawable(0)->asGeometry();
  const auto& vertices = static_cast<const osg::Vec3Array&>(*geometry.getVertexArray());
  const Vec2 northWest = frame.toLocal({picture.extent.min.x, picture.extent.max.y});
  const Vec2 size = picture.extent.size();
  const osg::ref_ptr<osg::Vec2Array> at = new osg::Vec2Array;
  for (const osg::Vec3& v : vertices)
    at->push_back({static_cast<float>((v.x() - northWest.x) / size.x),
                   static_cast<float>((northWest.y - v.y()) / size.y)});
  geometry.setTexCoordArray(0, at);
  osg::StateSet& state = *ground.getOrCreateStateSet();
  state.setTextureAttributeAndModes(0, textureOf(picture));
  state.setTextureAttribute(0, new osg::TexEnv(osg::TexEnv::DECAL));
}

/// Where a plan or a fence closes ground, it looks so.
scenarios::Colour colourOf(const twin::Twin& twin, std::size_t face) {
  if (twin.terrain.holes[face] == twin::Boundary::barrier) return hex(0xd2afa0);
  const std::uint16_t row = twin.terrain.classes[face];
  return groundColour(row == twin::noClass ? twin::GroundKind::unknown
                                           : twin.surface.surfaceClasses[row].kind);
}

enum class Ground { land, decks };

/// normals: of the vertices of the terrain.
osg::ref_ptr<osg::Geode> makeGround(const twin::Twin& twin, const std::vector<Vec3>& normals, Ground which) {
  Shapes shapes;
  const twin::Terrain& terrain = twin.terrain;
  const auto corner = [&](std::uint32_t v) { return cornerOf(terrain, v); };
  for (std::size_t f = 0; f < terrain.faces.size(); ++f) {
    if ((terrain.levels[f] > 0) != (which == Ground::decks)) continue;
    const auto& [i, j, k] = terrain.faces[f];
    shapes.triangle({corner(i), corner(j), corner(k)}, {normals[i], normals[j], normals[k]},
                    colourOf(twin, f));
  }
  if (which == Ground::land)
    for (const auto& [i, j, k] : terrain.walls)
      shapes.triangle(corner(i), corner(j), corner(k), hex(0x8a8478));
  osg::ref_ptr<osg::Geode> node = asNode(shapes);
  if (which == Ground::decks) // where it leaves the ground a deck lies on it, and would flicker
    node->getOrCreateStateSet()->setAttributeAndModes(new osg::PolygonOffset(-2.0F, -4.0F));
  return node;
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

CityScene::CityScene(const twin::Twin& twin, const std::optional<twin::io::Picture>& background)
    : root_(new osg::Group),
      ground_(new osg::Group),
      buildings_(makeBuildings(twin)),
      trees_(makeTrees(twin)) {
  const std::vector<Vec3> normals = normalsOf(twin.terrain);
  for (const Ground which : {Ground::land, Ground::decks}) {
    const osg::ref_ptr<osg::Geode> ground = makeGround(twin, normals, which);
    if (background) drape(*ground, *background, twin.frame);
    ground_->addChild(ground);
  }
  root_->addChild(ground_);
  root_->addChild(buildings_);
  root_->addChild(trees_);
  root_->addChild(makeStreetFurniture(twin));
}

void CityScene::show(const Layers& layers) {
  buildings_->setNodeMask(layers.buildings ? ~0U : 0U);
  trees_->setNodeMask(layers.trees ? ~0U : 0U);
  ground_->getOrCreateStateSet()->setTextureMode(
      0, GL_TEXTURE_2D, layers.background ? osg::StateAttribute::ON : osg::StateAttribute::OFF);
}

} // namespace loopstad::viewer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.hpp"

#include <osg/TriangleFunctor>
#include <osgUtil/Tessellator>

#include <tuple>

namespace loopstad::viewer {
namespace {

osg::Vec3 asOsg(Vec3 p) {
  return {static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)};
}

struct Corners {
  std::vector<Vec3>* triangles = nullptr;
  void operator()(const osg::Vec3& a, const osg::Vec3& b, const osg::Vec3& c, bool = false) const {
    for (const osg::Vec3& p : {a, b, c}) triangles->push_back({p.x(), p.y(), p.z()});
  }
};

/// OpenSceneGraph's own tessellator, so that holes and awkward outlines need no second implementation.
std::vector<Vec3> tessellate(const std::vector<twin::Ring3>& rings, const Vec3& normal) {
  osg::ref_ptr<osg::Geometry> outline = new osg::Geometry;
  osg::ref_ptr<osg::Vec3Array> points = new osg::Vec3Array;
  outline->setVertexArray(points);
  for (const twin::Ring3& ring : rings) {
    outline->addPrimitiveSet(new osg::DrawArrays(GL_POLYGON, static_cast<GLint>(points->size()),
                                                 static_cast<GLsizei>(ring.size())));
    for (const Vec3& p : ring) points->push_back(asOsg(p));
  }
  osgUtil::Tessellator tessellator;
  tessellator.setTessellationType(osgUtil::Tessellator::TESS_TYPE_GEOMETRY);
  tessellator.setWindingType(osgUtil::Tessellator::TESS_WINDING_ODD);
  tessellator.setTessellationNormal(asOsg((1.0 / length(normal)) * normal));
  tessellator.retessellatePolygons(*outline);
  std::vector<Vec3> triangles;
  osg::TriangleFunctor<Corners> collect;
  collect.triangles = &triangles;
  outline->accept(collect);
  return triangles;
}

bool isConvex(const twin::Ring3& ring, const Vec3& normal) {
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec3& corner = ring[(i + 1) % ring.size()];
    if (dot(normal, cross(corner - ring[i], ring[(i + 2) % ring.size()] - corner)) <= 0.0) return false;
  }
  return true;
}

void walls(Shapes& shapes, const twin::Ring& ring, double bottom, double top, scenarios::Colour colour) {
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = ring[i];
    const Vec2 b = ring[(i + 1) % ring.size()];
    shapes.quad({a.x, a.y, bottom}, {b.x, b.y, bottom}, {b.x, b.y, top}, {a.x, a.y, top}, colour);
  }
}

} // namespace

osg::Vec4 asOsg(scenarios::Colour c) {
  return {static_cast<float>(c.r), static_cast<float>(c.g), static_cast<float>(c.b), static_cast<float>(c.a)};
}

void Shapes::triangle(Vec3 a, Vec3 b, Vec3 c, scenarios::Colour colour) {
  osg::Vec3 normal = (asOsg(b) - asOsg(a)) ^ (asOsg(c) - asOsg(a));
  normal.normalize();
  for (const Vec3 p : {a, b, c}) {
    vertices_->push_back(asOsg(p));
    normals_->push_back(normal);
    colours_->push_back(asOsg(colour));
  }
}

void Shapes::triangle(const std::array<Vec3, 3>& corners, const std::array<Vec3, 3>& normals,
                      scenarios::Colour colour) {
  for (std::size_t i = 0; i < 3; ++i) {
    vertices_->push_back(asOsg(corners[i]));
    normals_->push_back(asOsg(normals[i]));
    colours_->push_back(asOsg(colour));
  }
}

void Shapes::quad(Vec3 a, Vec3 b, Vec3 c, Vec3 d, scenarios::Colour colour) {
  triangle(a, b, c, colour);
  triangle(a, c, d, colour);
}

void Shapes::surface(const std::vector<twin::Ring3>& rings, scenarios::Colour colour) {
  if (rings.empty()) return;
  const Vec3 normal = twin::newellNormal(rings.front());
  if (length(normal) == 0.0) return;
  const twin::Ring3& outer = rings.front();
  if (rings.size() == 1 && outer.size() <= 4 &&
      isConvex(outer, normal)) { // most walls: no tessellator needed
    for (std::size_t i = 1; i + 1 < outer.size(); ++i) triangle(outer[0], outer[i], outer[i + 1], colour);
    return;
  }
  const std::vector<Vec3> triangles = tessellate(rings, normal);
  for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
    const auto& [a, b, c] = std::tie(triangles[i], triangles[i + 1], triangles[i + 2]);
    if (dot(normal, cross(b - a, c - a)) > 0.0)
      triangle(a, b, c, colour);
    else
      triangle(a, c, b, colour);
  }
}

void Shapes::level(const twin::Polygon& polygon, double z, scenarios::Colour colour) {
  twin::Polygon oriented = polygon;
  twin::orient(oriented);
  std::vector<twin::Ring3> rings;
  const auto add = [&](const twin::Ring& ring) {
    twin::Ring3& lifted = rings.emplace_back();
    for (const Vec2 p : ring) lifted.push_back({p.x, p.y, z});
  };
  add(oriented.outer);
  for (const twin::Ring& hole : oriented.holes) add(hole);
  surface(rings, colour);
}

void Shapes::prism(const twin::Polygon& polygon, double bottom, double top, scenarios::Colour wall,
                   scenarios::Colour roof) {
  twin::Polygon oriented = polygon;
  twin::orient(oriented);
  walls(*this, oriented.outer, bottom, top, wall);
  for (const twin::Ring& hole : oriented.holes) walls(*this, hole, bottom, top, wall);
  level(oriented, top, roof);
}

osg::ref_ptr<osg::Geometry> Shapes::geometry() const {
  osg::ref_ptr<osg::Geometry> geometry = new osg::Geometry;
  geometry->setUseVertexBufferObjects(true);
  geometry->setVertexArray(vertices_);
  geometry->setNormalArray(normals_, osg::Array::BIND_PER_VERTEX);
  geometry->setColorArray(colours_, osg::Array::BIND_PER_VERTEX);
  geometry->addPrimitiveSet(new osg::DrawArrays(GL_TRIANGLES, 0, static_cast<GLsizei>(vertices_->size())));
  return geometry;
}

} // namespace loopstad::viewer

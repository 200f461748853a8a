// SPDX-License-Identifier: GPL-3.0-or-later
/// Triangles with normals and colours, gathered into one drawable.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/scenarios/palette.hpp>
#include <loopstad/twin/shell.hpp>

#include <osg/Array>
#include <osg/Geometry>
#include <osg/ref_ptr>

#include <array>

namespace loopstad::viewer {

[[nodiscard]] osg::Vec4 asOsg(scenarios::Colour colour);

class Shapes {
public:
  /// Counter-clockwise seen from outside; the normal follows from the corners.
  void triangle(Vec3 a, Vec3 b, Vec3 c, scenarios::Colour colour);
  /// Of a bent surface: a normal for each corner, of length 1.
  void triangle(const std::array<Vec3, 3>& corners, const std::array<Vec3, 3>& normals,
                scenarios::Colour colour);
  void quad(Vec3 a, Vec3 b, Vec3 c, Vec3 d, scenarios::Colour colour);
  /// A polygon with holes, lying level at z and facing up.
  void level(const twin::Polygon& polygon, double z, scenarios::Colour colour);
  /// An outer ring, counter-clockwise seen from outside, and its holes.
  void surface(const std::vector<twin::Ring3>& rings, scenarios::Colour colour);
  /// Walls from bottom to top and a flat roof.
  void prism(const twin::Polygon& polygon, double bottom, double top, scenarios::Colour wall,
             scenarios::Colour roof);

  [[nodiscard]] osg::ref_ptr<osg::Geometry> geometry() const;

private:
  osg::ref_ptr<osg::Vec3Array> vertices_ = new osg::Vec3Array;
  osg::ref_ptr<osg::Vec3Array> normals_ = new osg::Vec3Array;
  osg::ref_ptr<osg::Vec4Array> colours_ = new osg::Vec4Array;
};

} // namespace loopstad::viewer

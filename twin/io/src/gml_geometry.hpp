// SPDX-License-Identifier: GPL-3.0-or-later
/// One GML geometry from a stream of elements: the part of GML 3 that IMGeo and LV BAG use.
///
///   GmlGeometry shape(0.01);
///   shape.open("Polygon", attributes); ... shape.close("posList", "0 0 4 0 4 3 0 0"); ...
///   const Shape result = shape.take();      // result.geometry, and what was odd about it
///
/// Points, line strings, curves of line-string segments, arcs, arc strings and circles, polygons with rings
/// of both kinds, and collections of them. An element that it does not know makes the result unusable and is
/// named in it: a shape that is half understood is worse than none. Third coordinates are skipped.
#pragma once

#include "shape.hpp"
#include "xml_stream.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::io {

class GmlGeometry {
public:
  explicit GmlGeometry(double arcDeviation_m) : deviation_m_(arcDeviation_m) {}

  void open(std::string_view name, XmlAttributes attributes);
  void close(std::string_view name, std::string_view text);
  /// What was read since the last take().
  [[nodiscard]] Shape take();

private:
  void readNumbers(std::string_view text);
  void closeSegment(std::string_view name);
  void appendToCurve(const Line& points);
  void closeRing();
  void breakWith(std::string why);

  double deviation_m_;
  Shape shape_;
  int shapeDimension_ = 2;    ///< srsDimension of the geometry, for position lists without their own
  int positionDimension_ = 2; ///< of the position list at hand
  Line positions_;            ///< of the segment, ring or point at hand
  Line curve_;                ///< segments so far
  Polygon polygon_;
  bool inRing_ = false;
  bool inHole_ = false;
};

} // namespace loopstad::twin::io

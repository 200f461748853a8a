// SPDX-License-Identifier: GPL-3.0-or-later
/// A geometry as a reader found it, with what was odd about it: judged in one place for all formats.
#pragma once

#include <loopstad/twin/io/records.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace loopstad::twin::io {

struct Shape {
  Geometry geometry;
  std::string unknownElement; ///< the first one; empty when all were known
  std::string broken;         ///< why the numbers make no shape; empty when they do
  std::string otherSrs;       ///< a named system that is not RD; empty when RD or none
  bool srsNamed = false;
  std::size_t ringsClosed = 0;   ///< rings whose last point was not the first
  std::size_t curvesJoined = 0;  ///< segments that did not start where the one before ended
  std::size_t pointsDoubled = 0; ///< repeated points left out
};

/// Why a shape cannot be used: a fixed phrase for the report and what differs from object to object.
struct ShapeTrouble {
  const char* reason;
  std::string detail;
};
[[nodiscard]] std::optional<ShapeTrouble> troubleWith(const Shape& shape);

/// Square metres over all polygons.
[[nodiscard]] double area_m2(const Geometry& geometry);
[[nodiscard]] bool isPlausibleRd(const Geometry& geometry);

} // namespace loopstad::twin::io

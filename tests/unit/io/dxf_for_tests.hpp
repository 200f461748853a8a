// SPDX-License-Identifier: GPL-3.0-or-later
/// Drawings in DXF, written pair by pair as the DXF Reference has them (AutoCAD R12 and 2000).
///
///   const std::string plan = drawing("6", polyline("VLOER", {{0, 0}, {9, 0}, {9, 5}}, true));
#pragma once

#include <loopstad/base/vec.hpp>

#include <fmt/format.h>

#include <string>
#include <vector>

namespace loopstad::twin::io {

inline std::string pair(int code, const std::string& value) { return fmt::format("{}\n{}\n", code, value); }
inline std::string at(Vec2 p, int offset = 0) {
  return pair(10 + offset, fmt::format("{}", p.x)) + pair(20 + offset, fmt::format("{}", p.y));
}
inline std::string begin(const std::string& type, const std::string& layer) {
  return pair(0, type) + pair(8, layer);
}

inline std::string polyline(const std::string& layer, const std::vector<Vec2>& points, bool closed) {
  std::string text =
      begin("LWPOLYLINE", layer) + pair(90, std::to_string(points.size())) + pair(70, closed ? "1" : "0");
  for (const Vec2 p : points) text += at(p);
  return text;
}
inline std::string line(const std::string& layer, Vec2 a, Vec2 b) {
  return begin("LINE", layer) + at(a) + at(b, 1);
}
inline std::string circle(const std::string& layer, Vec2 centre, double radius) {
  return begin("CIRCLE", layer) + at(centre) + pair(40, fmt::format("{}", radius));
}
inline std::string text(const std::string& layer, Vec2 where, const std::string& words) {
  return begin("TEXT", layer) + at(where) + pair(40, "0.5") + pair(1, words);
}
inline std::string insert(const std::string& layer, const std::string& block, Vec2 where) {
  return begin("INSERT", layer) + pair(2, block) + at(where);
}
/// A solid hatch within a polyline boundary.
inline std::string hatch(const std::string& layer, const std::vector<Vec2>& points) {
  std::string path =
      pair(91, "1") + pair(92, "2") + pair(72, "0") + pair(73, "1") + pair(93, std::to_string(points.size()));
  for (const Vec2 p : points) path += at(p);
  return begin("HATCH", layer) + at({0, 0}) + pair(30, "0") + pair(2, "SOLID") + pair(70, "1") +
         pair(71, "0") + path + pair(97, "0") + pair(75, "0") + pair(76, "1") + pair(98, "0");
}

/// insUnits: of $INSUNITS; empty: the header has none. blocks: between BLOCK and ENDBLK, ready made.
inline std::string drawing(const std::string& insUnits, const std::string& entities,
                           const std::string& blocks = {}) {
  const std::string units = insUnits.empty() ? std::string() : pair(9, "$INSUNITS") + pair(70, insUnits);
  return pair(0, "SECTION") + pair(2, "HEADER") + pair(9, "$ACADVER") + pair(1, "AC1015") + units +
         pair(0, "ENDSEC") + pair(0, "SECTION") + pair(2, "BLOCKS") + blocks + pair(0, "ENDSEC") +
         pair(0, "SECTION") + pair(2, "ENTITIES") + entities + pair(0, "ENDSEC") + pair(0, "EOF");
}
inline std::string block(const std::string& name, const std::string& entities) {
  return pair(0, "BLOCK") + pair(8, "0") + pair(2, name) + pair(70, "0") + at({0, 0}) + entities +
         pair(0, "ENDBLK");
}

} // namespace loopstad::twin::io

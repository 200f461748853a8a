// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether polygons on whole millimetres fill an outline exactly: no gap and no overlap, not even of a
/// millimetre.
///
///   EXPECT_EQ(test::flawOfPartition(polygons, outline), "");
///
/// Every edge inside is shared by two polygons that run through it in opposite directions, what is left is
/// the outline, and no polygon crosses itself. So the winding numbers of all of them add up to one everywhere
/// inside.
#pragma once

#include <loopstad/twin/polygon.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::test {

using Millimetres = std::pair<std::int64_t, std::int64_t>;

inline Millimetres inMillimetres(Vec2 p) { return {std::llround(p.x * 1000.0), std::llround(p.y * 1000.0)}; }

inline std::int64_t turn(Millimetres a, Millimetres b, Millimetres c) {
  return (b.first - a.first) * (c.second - a.second) - (b.second - a.second) * (c.first - a.first);
}

inline bool crosses(Millimetres a, Millimetres b, Millimetres c, Millimetres d) {
  const auto sign = [](std::int64_t x) { return x > 0 ? 1 : x < 0 ? -1 : 0; };
  return sign(turn(a, b, c)) * sign(turn(a, b, d)) < 0 && sign(turn(c, d, a)) * sign(turn(c, d, b)) < 0;
}

inline std::string flawOfPartition(const std::vector<twin::Polygon>& polygons, const twin::Ring& outline) {
  std::map<std::pair<Millimetres, Millimetres>, int> edges;
  std::int64_t doubled = 0;
  const auto addRing = [&](const twin::Ring& ring) -> std::string {
    std::vector<Millimetres> points;
    for (const Vec2 p : ring) points.push_back(inMillimetres(p));
    for (std::size_t i = 0; i < points.size(); ++i) {
      const Millimetres a = points[i];
      const Millimetres b = points[(i + 1) % points.size()];
      if (a == b) return fmt::format("an edge of no length at {:.3f} {:.3f}", ring[i].x, ring[i].y);
      if (++edges[{a, b}] > 1) return fmt::format("an edge twice at {:.3f} {:.3f}", ring[i].x, ring[i].y);
      doubled += turn(points[0], a, b);
      for (std::size_t k = i + 2; k < points.size(); ++k)
        if (crosses(a, b, points[k], points[(k + 1) % points.size()]))
          return fmt::format("a polygon crosses itself at {:.3f} {:.3f}", ring[i].x, ring[i].y);
    }
    return {};
  };
  for (const twin::Polygon& polygon : polygons) {
    if (twin::signedArea_m2(polygon.outer) <= 0.0) return "a polygon that runs clockwise";
    if (std::string flaw = addRing(polygon.outer); !flaw.empty()) return flaw;
    for (const twin::Ring& hole : polygon.holes)
      if (std::string flaw = addRing(hole); !flaw.empty()) return flaw;
  }
  std::int64_t outside = 0;
  for (const auto& [edge, count] : edges) {
    if (edges.contains({edge.second, edge.first})) continue;
    outside += edge.first.first * edge.second.second - edge.first.second * edge.second.first;
    for (const Millimetres& end : {edge.first, edge.second}) {
      const Vec2 p{static_cast<double>(end.first) / 1000.0, static_cast<double>(end.second) / 1000.0};
      double away = 1e9;
      for (std::size_t i = 0; i < outline.size(); ++i)
        away =
            std::min(away, distance(p, nearestOnSegment(p, outline[i], outline[(i + 1) % outline.size()])));
      constexpr double rounding_m = 0.002;
      if (away > rounding_m) return fmt::format("an edge without its neighbour at {:.3f} {:.3f}", p.x, p.y);
    }
  }
  constexpr double largestRounding_m2 = 5.0; // half a millimetre along kilometres of rim
  if (outside != doubled)
    return fmt::format("areas add up to {} instead of {} square millimetres", doubled / 2, outside / 2);
  if (std::abs(static_cast<double>(doubled) / 2e6 - twin::signedArea_m2(outline)) > largestRounding_m2)
    return "areas do not add up to that of the outline";
  return {};
}

} // namespace loopstad::test

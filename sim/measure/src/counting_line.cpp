// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/counting_line.hpp>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace loopstad::sim {
namespace {

using Interval = std::pair<double, double>;

/// The part of a + t (b - a), t in [0, 1], inside a counter-clockwise triangle.
std::optional<Interval> insideTriangle(Vec2 a, Vec2 b, const std::array<Vec2, 3>& corner) {
  double from = 0.0;
  double to = 1.0;
  for (std::size_t e = 0; e < 3; ++e) {
    const Vec2 edge = corner[(e + 1) % 3] - corner[e];
    const double atA = cross(edge, a - corner[e]); // >= 0 inside
    const double atB = cross(edge, b - corner[e]);
    if (atA < 0.0 && atB < 0.0) return std::nullopt;
    if (atA < 0.0) from = std::max(from, atA / (atA - atB));
    if (atB < 0.0) to = std::min(to, atA / (atA - atB));
  }
  if (from >= to) return std::nullopt;
  return Interval{from, to};
}

double lengthOfUnion(std::vector<Interval> parts) {
  std::ranges::sort(parts);
  double sum = 0.0;
  double reached = 0.0;
  for (const auto& [from, to] : parts) {
    sum += std::max(0.0, to - std::max(from, reached));
    reached = std::max(reached, to);
  }
  return sum;
}

} // namespace

Crossing CountingLine::crossing(Fixed2 from, Fixed2 to) const {
  if (std::max(from.x, to.x) < std::min(a_.x, b_.x) || std::min(from.x, to.x) > std::max(a_.x, b_.x) ||
      std::max(from.y, to.y) < std::min(a_.y, b_.y) || std::min(from.y, to.y) > std::max(a_.y, b_.y))
    return Crossing::none;
  const bool wasLeft = orientation(a_, b_, from) >= 0;
  const bool isLeft = orientation(a_, b_, to) >= 0;
  if (wasLeft == isLeft) return Crossing::none;
  const bool startIsLeft = orientation(from, to, a_) >= 0;
  const bool endIsLeft = orientation(from, to, b_) >= 0;
  if (startIsLeft == endIsLeft) return Crossing::none;
  return isLeft ? Crossing::towards : Crossing::away;
}

double walkableWidth_m(const twin::SurfaceMesh& mesh, Vec2 a, Vec2 b, std::optional<std::int16_t> sheet) {
  Box2 box;
  box.include(a);
  box.include(b);
  std::vector<Interval> parts;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f) {
    if (sheet && mesh.sheets[f] != *sheet) continue;
    std::array<Vec2, 3> corner;
    Box2 face;
    for (std::size_t k = 0; k < 3; ++k) face.include(corner[k] = toMetres(mesh.vertices[mesh.faces[f][k]]));
    if (!box.overlaps(face)) continue;
    if (const auto part = insideTriangle(a, b, corner)) parts.push_back(*part);
  }
  return lengthOfUnion(std::move(parts)) * distance(a, b);
}

} // namespace loopstad::sim

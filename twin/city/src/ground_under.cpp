// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/ground_under.hpp>

#include <array>
#include <cmath>

namespace loopstad::twin {
namespace {

constexpr double cell_m = 16.0;
constexpr double step_m = 1.0;    ///< between looks at the ground
constexpr double bend_m = 0.05;   ///< what a kerb hides
constexpr double least_m = 0.01;  ///< between corners
constexpr double still_m = 1e-12; ///< a face that has no area seen from above, m2

std::int64_t cellAt(double metres) { return static_cast<std::int64_t>(std::floor(metres / cell_m)); }

std::array<Vec3, 3> cornersOf(const Terrain& terrain, std::uint32_t face) {
  std::array<Vec3, 3> corners;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::uint32_t v = terrain.faces[face][i];
    const Vec2 p = toMetres(terrain.vertices[v]);
    corners[i] = {p.x, p.y, double{terrain.heights_m[v]}};
  }
  return corners;
}

/// Nothing beside the face.
std::optional<double> heightOn(const std::array<Vec3, 3>& face, Vec2 p) {
  const auto& [a, b, c] = face;
  const double whole = cross(b.xy() - a.xy(), c.xy() - a.xy());
  if (whole < still_m) return std::nullopt;
  const double u = cross(c.xy() - b.xy(), p - b.xy());
  const double v = cross(a.xy() - c.xy(), p - c.xy());
  const double w = cross(b.xy() - a.xy(), p - a.xy());
  if (u < 0.0 || v < 0.0 || w < 0.0) return std::nullopt;
  return (u * a.z + v * b.z + w * c.z) / whole;
}

Vec3 between(const Vec3& a, const Vec3& b, double share) { return a + share * (b - a); }

} // namespace

GroundUnder::GroundUnder(const Terrain& terrain) : terrain_(terrain) {
  for (std::uint32_t face = 0; face < terrain.faces.size(); ++face) {
    Box2 box;
    for (const Vec3& p : cornersOf(terrain, face)) box.include(p.xy());
    for (std::int64_t x = cellAt(box.min.x); x <= cellAt(box.max.x); ++x)
      for (std::int64_t y = cellAt(box.min.y); y <= cellAt(box.max.y); ++y)
        cells_[{terrain.levels[face], x, y}].push_back(face);
  }
}

std::optional<double> GroundUnder::onFace(Vec2 p, std::int16_t level) const {
  const auto found = cells_.find({level, cellAt(p.x), cellAt(p.y)});
  if (found == cells_.end()) return std::nullopt;
  for (const std::uint32_t face : found->second)
    if (const auto height = heightOn(cornersOf(terrain_, face), p)) return height;
  return std::nullopt;
}

std::optional<double> GroundUnder::nearFace(Vec2 p, std::int16_t level) const {
  double nearest = cell_m;
  std::optional<double> height;
  for (std::int64_t x = cellAt(p.x) - 1; x <= cellAt(p.x) + 1; ++x)
    for (std::int64_t y = cellAt(p.y) - 1; y <= cellAt(p.y) + 1; ++y) {
      const auto found = cells_.find({level, x, y});
      if (found == cells_.end()) continue;
      for (const std::uint32_t face : found->second) {
        const std::array<Vec3, 3> corners = cornersOf(terrain_, face);
        for (std::size_t i = 0; i < 3; ++i) {
          const Vec3& a = corners[i];
          const Vec3& b = corners[(i + 1) % 3];
          const Vec2 on = nearestOnSegment(p, a.xy(), b.xy());
          if (const double away = distance(p, on); away < nearest) {
            nearest = away;
            const double size = distance(a.xy(), b.xy());
            height = size > 0.0 ? between(a, b, distance(a.xy(), on) / size).z : a.z;
          }
        }
      }
    }
  return height;
}

double GroundUnder::height_m(Vec2 p, std::int16_t level) const {
  for (const std::int16_t at : {level, std::int16_t{0}}) {
    if (const auto height = onFace(p, at)) return *height;
    if (const auto height = nearFace(p, at)) return *height;
  }
  return 0.0;
}

std::vector<Vec3> GroundUnder::along(const Line& line, std::int16_t level) const {
  std::vector<Vec3> way;
  for (const Vec2 p : line) {
    if (!way.empty() && distance(way.back().xy(), p) < least_m) continue;
    const Vec3 next{p.x, p.y, height_m(p, level)};
    if (!way.empty()) addBetween(way.back(), next, level, way);
    way.push_back(next);
  }
  return way;
}

/// The point where the ground is farthest from the straight way, and the same on both sides of it.
void GroundUnder::addBetween(Vec3 from, Vec3 to, std::int16_t level, std::vector<Vec3>& way) const {
  const int steps = static_cast<int>(std::ceil(distance(from.xy(), to.xy()) / step_m));
  double most = bend_m;
  std::optional<Vec3> bend;
  for (int i = 1; i < steps; ++i) {
    Vec3 p = between(from, to, static_cast<double>(i) / steps);
    const double ground = height_m(p.xy(), level);
    if (std::abs(ground - p.z) <= most) continue;
    most = std::abs(ground - p.z);
    p.z = ground;
    bend = p;
  }
  if (!bend) return;
  addBetween(from, *bend, level, way);
  way.push_back(*bend);
  addBetween(*bend, to, level, way);
}

} // namespace loopstad::twin

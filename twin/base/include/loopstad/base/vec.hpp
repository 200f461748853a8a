// SPDX-License-Identifier: GPL-3.0-or-later
/// Points and vectors in the plane and in space, in double precision.
///
///   const Vec2 gate = midpoint(Vec2{12.0, 3.5}, Vec2{18.0, 3.5});
///   const double width_m = length(Vec2{18.0, 3.5} - Vec2{12.0, 3.5});
///
/// Units are metres unless the name of a variable says otherwise. x points east, y north, z up.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace loopstad {

struct Vec2 {
  double x = 0.0;
  double y = 0.0;

  friend constexpr bool operator==(const Vec2&, const Vec2&) = default;
};

struct Vec3 {
  double x = 0.0;
  double y = 0.0;
  double z = 0.0;

  [[nodiscard]] constexpr Vec2 xy() const { return {x, y}; }
  friend constexpr bool operator==(const Vec3&, const Vec3&) = default;
};

[[nodiscard]] constexpr Vec2 operator+(Vec2 a, Vec2 b) { return {a.x + b.x, a.y + b.y}; }
[[nodiscard]] constexpr Vec2 operator-(Vec2 a, Vec2 b) { return {a.x - b.x, a.y - b.y}; }
[[nodiscard]] constexpr Vec2 operator-(Vec2 a) { return {-a.x, -a.y}; }
[[nodiscard]] constexpr Vec2 operator*(double s, Vec2 a) { return {s * a.x, s * a.y}; }
[[nodiscard]] constexpr Vec2 operator*(Vec2 a, double s) { return s * a; }
constexpr Vec2& operator+=(Vec2& a, Vec2 b) { return a = a + b; }

[[nodiscard]] constexpr double dot(Vec2 a, Vec2 b) { return a.x * b.x + a.y * b.y; }
/// z of the cross product: positive when b lies to the left of a.
[[nodiscard]] constexpr double cross(Vec2 a, Vec2 b) { return a.x * b.y - a.y * b.x; }
[[nodiscard]] constexpr double squaredLength(Vec2 a) { return dot(a, a); }
[[nodiscard]] inline double length(Vec2 a) { return std::sqrt(squaredLength(a)); }
[[nodiscard]] inline double distance(Vec2 a, Vec2 b) { return length(b - a); }
[[nodiscard]] constexpr Vec2 midpoint(Vec2 a, Vec2 b) { return 0.5 * (a + b); }
/// a turned a quarter to the left.
[[nodiscard]] constexpr Vec2 perpendicular(Vec2 a) { return {-a.y, a.x}; }
/// Unit vector along a; the zero vector stays zero.
[[nodiscard]] inline Vec2 normalized(Vec2 a) {
  const double l = length(a);
  return l > 0.0 ? (1.0 / l) * a : Vec2{};
}

/// The point of segment a-b that is nearest to p.
[[nodiscard]] constexpr Vec2 nearestOnSegment(Vec2 p, Vec2 a, Vec2 b) {
  const Vec2 ab = b - a;
  const double l2 = squaredLength(ab);
  if (l2 == 0.0) return a;
  const double t = std::clamp(dot(p - a, ab) / l2, 0.0, 1.0);
  return a + t * ab;
}

[[nodiscard]] constexpr Vec3 operator+(const Vec3& a, const Vec3& b) {
  return {a.x + b.x, a.y + b.y, a.z + b.z};
}
[[nodiscard]] constexpr Vec3 operator-(const Vec3& a, const Vec3& b) {
  return {a.x - b.x, a.y - b.y, a.z - b.z};
}
[[nodiscard]] constexpr Vec3 operator*(double s, const Vec3& a) { return {s * a.x, s * a.y, s * a.z}; }
[[nodiscard]] constexpr double dot(const Vec3& a, const Vec3& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
/// Points to where a to b turns counter-clockwise; as long as the area of their parallelogram.
[[nodiscard]] constexpr Vec3 cross(const Vec3& a, const Vec3& b) {
  return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
[[nodiscard]] inline double length(const Vec3& a) { return std::sqrt(dot(a, a)); }

/// Axis-parallel box; a default one is empty and grows with include().
struct Box2 {
  Vec2 min{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  Vec2 max{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  constexpr void include(Vec2 p) {
    min = {std::min(min.x, p.x), std::min(min.y, p.y)};
    max = {std::max(max.x, p.x), std::max(max.y, p.y)};
  }
  constexpr void include(const Box2& b) {
    if (b.empty()) return;
    include(b.min);
    include(b.max);
  }
  [[nodiscard]] constexpr bool empty() const { return min.x > max.x || min.y > max.y; }
  [[nodiscard]] constexpr Vec2 size() const { return empty() ? Vec2{} : max - min; }
  [[nodiscard]] constexpr Vec2 center() const { return midpoint(min, max); }
  [[nodiscard]] constexpr bool contains(Vec2 p) const {
    return p.x >= min.x && p.x <= max.x && p.y >= min.y && p.y <= max.y;
  }
  [[nodiscard]] constexpr bool overlaps(const Box2& b) const {
    return min.x <= b.max.x && b.min.x <= max.x && min.y <= b.max.y && b.min.y <= max.y;
  }
  [[nodiscard]] constexpr Box2 grown(double margin_m) const {
    return {{min.x - margin_m, min.y - margin_m}, {max.x + margin_m, max.y + margin_m}};
  }
  friend constexpr bool operator==(const Box2&, const Box2&) = default;
};

} // namespace loopstad

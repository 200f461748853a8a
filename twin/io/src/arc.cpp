// SPDX-License-Identifier: GPL-3.0-or-later
#include "arc.hpp"

#include <algorithm>
#include <optional>

namespace loopstad::twin::io {
namespace {

struct Circle {
  Vec2 center;
  double radius_m;
};

/// Radius from which an arc is a line: over 100 m it rises 1e-5 m above its chord.
constexpr double flattest_m = 1e8;

/// Nothing when the points lie on one line. Relative to a, so that RD coordinates cost no digits.
std::optional<Circle> circleThrough(Vec2 a, Vec2 b, Vec2 c) {
  const Vec2 u = b - a;
  const Vec2 v = c - a;
  const double twiceCross = 2.0 * cross(u, v);
  if (twiceCross == 0.0) return std::nullopt;
  const double uu = squaredLength(u);
  const double vv = squaredLength(v);
  const Vec2 fromA{(v.y * uu - u.y * vv) / twiceCross, (u.x * vv - v.x * uu) / twiceCross};
  const double radius_m = length(fromA);
  if (!(radius_m < flattest_m)) return std::nullopt;
  return Circle{a + fromA, radius_m};
}

/// A chord of an arc of which the middle lies to this side of p->q.
struct Halving {
  Circle circle;
  double side; ///< +1: the arc lies left of its chord
  double deviation_m;

  void append(Line& line, Vec2 p, Vec2 q, int level) const {
    const Vec2 middle = circle.center + (side * circle.radius_m) * normalized(perpendicular(q - p));
    const bool fine = distance(middle, midpoint(p, q)) <= deviation_m;
    if (fine || level == deepest) {
      line.push_back(q);
      return;
    }
    append(line, p, middle, level + 1);
    append(line, middle, q, level + 1);
  }

  static constexpr int deepest = 12; ///< 4,096 chords: a full circle of 80 km radius within 1 cm
};

bool before(Vec2 a, Vec2 b) { return a.x != b.x ? a.x < b.x : a.y < b.y; }

/// Points after a, cut from a.
void cutFrom(Line& line, Vec2 a, Vec2 via, Vec2 b, double deviation_m) {
  const std::optional<Circle> circle = circleThrough(a, via, b);
  if (!circle) {
    line.push_back(b);
    return;
  }
  const double side = cross(b - a, via - a) > 0.0 ? 1.0 : -1.0;
  Halving{*circle, side, deviation_m}.append(line, a, b, 0);
}

} // namespace

void appendArc(Line& line, Vec2 a, Vec2 via, Vec2 b, double deviation_m) {
  if (a == b) {
    const Vec2 center = midpoint(a, via);
    const Vec2 quarter = center + perpendicular(a - center);
    appendArc(line, a, quarter, via, deviation_m);
    appendArc(line, via, center + (center - quarter), a, deviation_m);
    return;
  }
  if (before(a, b)) return cutFrom(line, a, via, b, deviation_m);
  Line backwards{b};
  cutFrom(backwards, b, via, a, deviation_m);
  line.insert(line.end(), backwards.rbegin() + 1, backwards.rend());
}

void appendCircle(Line& line, Vec2 a, Vec2 b, Vec2 c, double deviation_m) {
  appendArc(line, a, b, c, deviation_m);
  const std::optional<Circle> circle = circleThrough(a, b, c);
  if (!circle) {
    line.push_back(a);
    return;
  }
  const double side = cross(c - a, b - a) > 0.0 ? 1.0 : -1.0;
  const Vec2 rest = circle->center - (side * circle->radius_m) * normalized(perpendicular(c - a));
  appendArc(line, c, rest, a, deviation_m);
}

} // namespace loopstad::twin::io

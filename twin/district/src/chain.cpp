// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.hpp"

#include <loopstad/base/math.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::twin::district {
namespace {

/// Curves are drawn with corners so far apart: as surveyors of the BGT do.
constexpr double cornersEvery_m = 12.0;

} // namespace

Along along(const Line& line, double at_m) {
  double behind = 0.0;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const double step = distance(line[i], line[i + 1]);
    const Vec2 direction = normalized(line[i + 1] - line[i]);
    if (behind + step >= at_m || i + 2 == line.size())
      return {line[i] + std::clamp(at_m - behind, 0.0, step) * direction, direction};
    behind += step;
  }
  return {line.front(), {1.0, 0.0}};
}

Along beyondEnds(const Line& line, double at_m) {
  Along there = along(line, at_m);
  there.point += (at_m < 0.0 ? at_m : std::max(0.0, at_m - length_m(line))) * there.direction;
  return there;
}

Along halfway(const Line& line) {
  const double half = 0.5 * length_m(line);
  double behind = 0.0;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    behind += distance(line[i], line[i + 1]);
    if (behind >= half || i + 2 == line.size())
      return {midpoint(line[i], line[i + 1]), normalized(line[i + 1] - line[i])};
  }
  return {line.front(), {1.0, 0.0}};
}

Line beside(const Line& line, double left_m) {
  Line moved;
  std::vector<Vec2> directions; // of the stretch that begins at each point
  for (std::size_t i = 0; i < line.size(); ++i) {
    const Vec2 before = i > 0 ? normalized(line[i] - line[i - 1]) : normalized(line[1] - line[0]);
    const Vec2 after = i + 1 < line.size() ? normalized(line[i + 1] - line[i]) : before;
    const Vec2 mean = perpendicular(normalized(before + after));
    moved.push_back(line[i] + (left_m / std::max(0.3, dot(mean, perpendicular(before)))) * mean);
    directions.push_back(after);
  }
  // On the inside of a bend a short stretch turns round: it goes, and the line goes on from its middle.
  for (std::size_t i = 0; i + 1 < moved.size() && moved.size() > 2;) {
    if (dot(moved[i + 1] - moved[i], directions[i]) > 0.0) {
      ++i;
      continue;
    }
    const bool first = i == 0;
    const bool last = i + 2 == moved.size();
    if (!first && !last) moved[i + 1] = midpoint(moved[i], moved[i + 1]);
    const std::size_t gone = last && !first ? i + 1 : i;
    moved.erase(moved.begin() + static_cast<std::ptrdiff_t>(gone));
    directions.erase(directions.begin() + static_cast<std::ptrdiff_t>(i));
    i = i > 0 ? i - 1 : 0;
  }
  return moved;
}

Line bend(Vec2 a, Vec2 b, double bulge) {
  const double length = distance(a, b);
  const auto steps = static_cast<int>(bulge == 0.0 ? 1.0 : std::max(2.0, std::ceil(length / cornersEvery_m)));
  const Vec2 aside = perpendicular(b - a);
  Line line;
  for (int i = 0; i <= steps; ++i) {
    const double t = static_cast<double>(i) / steps;
    line.push_back(a + t * (b - a) + (4.0 * t * (1.0 - t) * bulge) * aside); // a parabola
  }
  return line;
}

Vec2 centroid(const Ring& ring) {
  Vec2 sum;
  double twice = 0.0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 a = ring[i] - ring[0];
    const Vec2 b = ring[(i + 1) % ring.size()] - ring[0];
    sum += cross(a, b) * (a + b);
    twice += cross(a, b);
  }
  return ring[0] + (1.0 / (3.0 * twice)) * sum;
}

Foot footOn(const Line& line, Vec2 p) {
  Foot best;
  double least = std::numeric_limits<double>::infinity();
  double behind = 0.0;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const Vec2 direction = normalized(line[i + 1] - line[i]);
    const double length = distance(line[i], line[i + 1]);
    double at = dot(p - line[i], direction);
    if (i > 0) at = std::max(at, 0.0);
    if (i + 2 < line.size()) at = std::min(at, length);
    const Vec2 foot = line[i] + at * direction;
    if (const double away = distance(p, foot); away < least) {
      least = away;
      best = {behind + at, {foot, direction}};
    }
    behind += length;
  }
  return best;
}

Vec2 heading(double angle_rad) { return {exact::cos(angle_rad), exact::sin(angle_rad)}; }

Line arc(Vec2 centre, double radius_m, double from_rad, double to_rad) {
  const double length = radius_m * (to_rad - from_rad);
  const auto steps = static_cast<int>(std::max(3.0, std::ceil(length / cornersEvery_m)));
  Line line;
  for (int i = 0; i <= steps; ++i)
    line.push_back(centre + radius_m * heading(from_rad + (to_rad - from_rad) * i / steps));
  return line;
}

} // namespace loopstad::twin::district

// SPDX-License-Identifier: GPL-3.0-or-later
/// Shortest paths among walls by brute force: a visibility graph over all wall ends, built without the mesh.
///
///   const ExactPaths paths(surface.walls(), inside, {exit});   // inside(Vec2): on walkable ground
///   const ExactPaths::Way way = paths.from(p);                 // way.length_m, way.direction
///
/// Metres, one sheet, all ground costs the same. Slow on purpose: O(walls) per line of sight.
#pragma once

#include <loopstad/twin/surface.hpp>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

namespace loopstad::test {

class ExactPaths {
public:
  struct Way {
    double length_m = std::numeric_limits<double>::infinity();
    Vec2 direction;
  };
  using Inside = std::function<bool(Vec2)>;

  /// Targets are points: sample the sides of an area finely.
  ExactPaths(std::span<const twin::Wall> walls, Inside inside, const std::vector<Vec2>& targets)
      : inside_(std::move(inside)), targets_(targets) {
    for (const twin::Wall& w : walls) walls_.push_back({toMetres(w.a), toMetres(w.b)});
    for (const Segment& w : walls_) corners_.push_back(w.a);
    std::ranges::sort(corners_, {}, [](Vec2 p) { return std::pair(p.x, p.y); });
    corners_.erase(std::unique(corners_.begin(), corners_.end()), corners_.end());
    solve();
  }

  [[nodiscard]] Way from(Vec2 p) const {
    Way best = straight(p);
    for (std::size_t i = 0; i < corners_.size(); ++i) {
      const double length_m = distance(p, corners_[i]) + length_m_[i];
      if (length_m < best.length_m && corners_[i] != p && visible(p, corners_[i]))
        best = {length_m, normalized(corners_[i] - p)};
    }
    return best;
  }

  [[nodiscard]] bool visible(Vec2 a, Vec2 b) const {
    std::vector<double> touches{0.0, 1.0};
    const Vec2 ab = b - a;
    const double l2 = squaredLength(ab);
    const double slack = 1e-9 * (1.0 + l2);
    for (const Segment& w : walls_) {
      const double sideA = cross(ab, w.a - a);
      const double sideB = cross(ab, w.b - a);
      const double wallA = cross(w.b - w.a, a - w.a);
      const double wallB = cross(w.b - w.a, b - w.a);
      const bool splits = (sideA > slack && sideB < -slack) || (sideA < -slack && sideB > slack);
      if (splits && ((wallA > slack && wallB < -slack) || (wallA < -slack && wallB > slack))) return false;
      for (const auto& [side, end] : {std::pair(sideA, w.a), std::pair(sideB, w.b)}) {
        const double t = l2 > 0.0 ? dot(end - a, ab) / l2 : 0.0;
        if (std::abs(side) <= slack && t > 0.0 && t < 1.0) touches.push_back(t);
      }
    }
    std::ranges::sort(touches);
    for (std::size_t i = 0; i + 1 < touches.size(); ++i)
      if (touches[i + 1] - touches[i] > 1e-9 && !inside_(a + 0.5 * (touches[i] + touches[i + 1]) * ab))
        return false;
    return true;
  }

private:
  struct Segment {
    Vec2 a, b;
  };

  [[nodiscard]] Way straight(Vec2 p) const {
    std::vector<std::size_t> order(targets_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return distance(p, targets_[i]); });
    for (const std::size_t i : order)
      if (visible(p, targets_[i])) return {distance(p, targets_[i]), normalized(targets_[i] - p)};
    return {};
  }

  /// Dijkstra without a heap, from the targets over the corners.
  void solve() {
    const double far = std::numeric_limits<double>::infinity();
    length_m_.assign(corners_.size(), far);
    std::vector<bool> done(corners_.size(), false);
    for (std::size_t i = 0; i < corners_.size(); ++i) length_m_[i] = straight(corners_[i]).length_m;
    for (std::size_t round = 0; round < corners_.size(); ++round) {
      std::size_t next = corners_.size();
      for (std::size_t i = 0; i < corners_.size(); ++i)
        if (!done[i] && length_m_[i] < far && (next == corners_.size() || length_m_[i] < length_m_[next]))
          next = i;
      if (next == corners_.size()) return;
      done[next] = true;
      for (std::size_t i = 0; i < corners_.size(); ++i) {
        const double length_m = length_m_[next] + distance(corners_[next], corners_[i]);
        if (!done[i] && length_m < length_m_[i] && visible(corners_[next], corners_[i]))
          length_m_[i] = length_m;
      }
    }
  }

  Inside inside_;
  std::vector<Vec2> targets_;
  std::vector<Segment> walls_;
  std::vector<Vec2> corners_;
  std::vector<double> length_m_;
};

} // namespace loopstad::test

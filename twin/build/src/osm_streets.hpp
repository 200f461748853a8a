// SPDX-License-Identifier: GPL-3.0-or-later
/// Ways that are drawn as lines, made as wide as they are, so that they meet where they share a node.
///
///   const StreetNet net(streets);                     // lines in local metres
///   for (const Polygon& quad : net.strip(i, 3.0, 3.0)) ...    // 3 m to the left and to the right of line i
///   for (const LooseEnd& end : net.looseEnds()) ...
///
/// A street goes on in another one of its level at a mitre where two of them meet, and reaches over the node
/// where more do. On another level it ends at the node, square: what lies beyond belongs to that level.
/// Sharp bends overlap, since pieces of ground may.
#pragma once

#include <loopstad/twin/polygon.hpp>

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace loopstad::twin::build {

struct Street {
  Line line; ///< of at least two points, none of them twice in a row
  double halfWidth_m = 1.0;
  std::int16_t level = 0;
};

/// An end that no street of its level takes up.
struct LooseEnd {
  std::size_t street = 0;
  std::size_t end = 0; ///< 0: its first node, 1: its last
  Vec2 node;
  Vec2 outward;                ///< unit vector
  bool met = false;            ///< by a street of another level
  std::int16_t otherLevel = 0; ///< of those the one nearest to the ground
};

class StreetNet {
public:
  explicit StreetNet(std::vector<Street> streets);

  [[nodiscard]] const std::vector<Street>& streets() const { return streets_; }
  /// Quadrilaterals that cover so much to the left and to the right of a street. reach_m: how far it goes on
  /// at its first and last node where nothing takes it up: into an area that it leads to.
  [[nodiscard]] std::vector<Polygon> strip(std::size_t street, double left_m, double right_m,
                                           std::array<double, 2> reach_m = {}) const;
  [[nodiscard]] std::vector<LooseEnd> looseEnds() const;
  /// Half the width of the widest street with a vertex there, of any level; 0 where there is none.
  [[nodiscard]] double halfWidthAt(Vec2 node) const;

private:
  struct Use {
    std::size_t street;
    std::size_t vertex;
  };
  struct Cap {
    bool mitred = false;
    Vec2 beyond; ///< where the next street goes on
    double extension_m = 0.0;
    bool loose = false;
  };
  using Node = std::pair<double, double>;
  [[nodiscard]] const std::vector<Use>& usesOf(Vec2 node) const;
  [[nodiscard]] bool isEnd(const Use& use) const;
  [[nodiscard]] Cap capOf(std::size_t street, bool atStart) const;

  std::vector<Street> streets_;
  std::map<Node, std::vector<Use>> nodes_;
};

/// A rectangle that goes on from the end of a street: halfWidth_m to either side, length_m outward.
[[nodiscard]] Polygon rectangleAt(Vec2 node, Vec2 outward, double halfWidth_m, double length_m);

} // namespace loopstad::twin::build

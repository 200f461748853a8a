// SPDX-License-Identifier: GPL-3.0-or-later
/// What a finished wave leaves behind, packed to be read: per face the few roots that paths from there aim
/// at.
///
///   const SightMap map(wave);                        // 8 bytes per sight, 20 per root, 4 per face
///   const auto best = map.best(face, p);             // the root to go to and how far it is in all
///
/// Bits are the same on every machine.
#pragma once

#include "wave.hpp"

#include <loopstad/base/vec.hpp>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace loopstad::sim::route {

/// The corner of a wall that a way passes closely.
struct PassedCorner {
  Vec2 at;
  double room_m = 0.0; ///< as wide is the ground beside it
};

/// Where to go from a point, and which corners of walls the way passes closely.
struct Aim {
  Vec2 direction; ///< to the root, or straight to the target's side
  double distance_m = std::numeric_limits<double>::infinity(); ///< to the target, weighed
  std::optional<PassedCorner> keepRight;                       ///< corners that stay on the right hand
  std::optional<PassedCorner> keepLeft;
  std::optional<PassedCorner> turn; ///< where the way bends first: a corner of a wall, or a change of ground
  WallSide wall = WallSide::absent; ///< of that corner, as the person passes it
  Vec2 onward;                      ///< unit vector, from there on
  std::optional<Vec2> joins;        ///< the way crosses over to cheaper ground here, before all else
};

/// The best that was found in a face, and what it is compared by: the distance, more when it is not in view.
struct Found {
  Aim aim;
  double judged_m = std::numeric_limits<double>::infinity();
};

/// Positions are rounded to 15 um and faces to their vertices: this far beyond a ray still counts as in view.
inline constexpr double slack_m = 1e-3;
/// What a metre beyond the view adds when no root is in view: the nearest view wins.
inline constexpr double blindPenalty = 100.0;

/// By how much p lies beyond a ray through o, on its left for side 1 and on its right for -1; <= 0 if it does
/// not.
[[nodiscard]] double beyondRay_m(Vec2 o, Vec2 ray, Vec2 p, double side);
/// A corner of a wall that bounds a view and lies between p and the root, which is at p + direction.
[[nodiscard]] std::optional<PassedCorner> cornerOnWay(const RouteGround& ground, std::uint32_t bound, Vec2 p,
                                                      Vec2 direction);

class SightMap {
public:
  /// Everywhere after run(), else what is in view after runInView().
  SightMap(std::shared_ptr<const RouteGround> ground, Wave& wave);

  [[nodiscard]] bool any(std::uint32_t face) const {
    const auto [begin, end] = range(face);
    return begin != end;
  }
  [[nodiscard]] Aim best(std::uint32_t face, Vec2 p) const;
  [[nodiscard]] Found bestWithin(std::uint32_t face, Vec2 p) const;
  /// Without the ground, which maps share.
  [[nodiscard]] std::size_t bytes() const;

private:
  struct Packed { // 8 bytes
    std::uint64_t root : 20;
    std::uint64_t left : 21;
    std::uint64_t right : 21;
    std::uint64_t entry : 2;
  };
  struct PackedRoot { // 16 bytes
    Fixed2 at;
    float distance_m;
    std::uint32_t straight : 1;
    std::uint32_t wall : 2;
    std::uint32_t parent : 29; ///< a root; where straight, the point that holds the front's direction
  };
  struct Costs {
    float left, right;
  };

  [[nodiscard]] Root root(std::uint32_t index) const;
  [[nodiscard]] Vec2 boundAt(const Root& root, std::uint32_t bound) const;
  [[nodiscard]] Vec2 boundRay(const Root& root, std::uint32_t bound) const;
  /// By how much p lies beyond the rays that bound the sight; <= 0 in view.
  [[nodiscard]] double beyond_m(const Packed& sight, const Root& root, Vec2 p) const;
  [[nodiscard]] double distance_m(std::uint32_t face, std::size_t index, const Root& root, Vec2 p) const;
  /// Of the face, in sights_.
  [[nodiscard]] std::pair<std::size_t, std::size_t> range(std::uint32_t face) const;
  void pack(std::vector<Sight> sights, const Wave& wave);
  [[nodiscard]] std::uint32_t packRoot(std::uint32_t root, const Wave& wave,
                                       std::vector<std::uint32_t>& packedAt);

  std::shared_ptr<const RouteGround> ground_;
  bool inView_ = false;              ///< first_ has the faces in faces_ alone
  std::vector<std::uint32_t> faces_; ///< that have sights, ascending
  std::vector<std::uint32_t> first_; ///< per face, into sights_; one more at the end
  std::vector<Packed> sights_;
  std::vector<Costs> costs_; ///< per sight; empty where all ground costs the same
  std::vector<PackedRoot> roots_;
  std::vector<float> room_m_; ///< per root: beside its corner
  std::vector<Vec2> points_;  ///< bounds that are no vertices, and directions of fronts
};

} // namespace loopstad::sim::route

// SPDX-License-Identifier: GPL-3.0-or-later
/// A wave that runs out from a destination over the surface and finds, face by face, by which corners the
/// shortest paths come.
///
///   Wave wave(ground);
///   seed(wave, surface, target);       // roots on the target, first windows
///   wave.run();
///   use(wave.roots(), wave.sights());  // which root is seen where
///
/// Continuous Dijkstra with windows (Mitchell, Mount & Papadimitriou 1987; filters after Xin & Wang 2009), on
/// the plane per face: a window is the part of an edge through which a root is seen, bounded by two rays that
/// pass vertices. Roots are points or straight sides of the target, and the corners that paths bend round.
#pragma once

#include "route_ground.hpp"
#include "wave_queue.hpp"

#include <loopstad/base/vec.hpp>

#include <cstdint>
#include <limits>
#include <vector>

namespace loopstad::sim::route {

/// Special bound: the ray that goes on from the root's parent through the root. Beyond it the parent is seen.
inline constexpr std::uint32_t alongParent = 0xfffffffeU;

/// Where the wall is at a root that a path bends round, for someone who comes from its parent.
enum class WallSide : std::uint8_t { absent, left, right };

/// Where distances are measured from: a point, or a straight front that moves along a unit vector.
struct Root {
  Vec2 at{};
  Vec2 front{};            ///< unit vector for a straight front through `at`; zero for a point
  double distance_m = 0.0; ///< weighed, from there to the target
  std::uint32_t parent = none;
  std::uint32_t vertex = none; ///< that it stands on; none for the target's own
  WallSide wall = WallSide::absent;

  [[nodiscard]] bool straight() const { return front.x != 0.0 || front.y != 0.0; }
  /// From the root to p: any length, never zero unless p is the root.
  [[nodiscard]] Vec2 towards(Vec2 p) const { return straight() ? front : p - at; }
  [[nodiscard]] double length_m(Vec2 p) const { return straight() ? dot(p - at, front) : distance(at, p); }
};

/// A root is seen from the part of a face between two rays. Bounds are vertices of the mesh, points of the
/// wave (from vertices() on), alongParent or none.
struct Sight {
  std::uint32_t face = none;
  std::uint32_t root = none;
  std::uint32_t left = none; ///< as seen when looking from the root
  std::uint32_t right = none;
  float costLeft = 1.0F; ///< mean cost factor from the root to the ends of the entry edge
  float costRight = 1.0F;
  std::uint8_t entry = 3; ///< edge of the face through which the root is seen; 3: it lies in the face
};

/// Weighed length of the way from p by the root to the target. The mean cost up to the sight's entry edge is
/// known at the ends of the edge; the face adds the rest.
[[nodiscard]] double wayLength_m(const RouteGround& ground, const Root& root, const Sight& sight, Vec2 p);

class Wave {
public:
  explicit Wave(const RouteGround& ground);

  /// A point of the target in a face.
  void seedPoint(std::uint32_t face, Vec2 p);
  /// A side p-q of the target in a face, p on the left when looking along the unit vector front.
  void seedSide(std::uint32_t face, Vec2 p, Vec2 q, Vec2 front);
  /// A vertex on the target: no way leads through it.
  void cover(std::uint32_t vertex) {
    touch(vertex);
    distance_[vertex] = 0.0;
  }
  void run();
  /// Only as far as the roots that are there now see; others come up where they win from these.
  void runInView();
  /// As new, with its memory kept.
  void clear();

  [[nodiscard]] const RouteGround& ground() const { return *ground_; }
  /// Weighed, from a vertex to the target.
  [[nodiscard]] double distance_m(std::uint32_t vertex) const { return distance_[vertex]; }
  /// Weighed, from p in the sight's face by its root to the target.
  [[nodiscard]] double distance_m(const Sight& sight, Vec2 p) const {
    return wayLength_m(*ground_, roots_[sight.root], sight, p);
  }
  [[nodiscard]] const std::vector<Root>& roots() const { return roots_; }
  [[nodiscard]] const std::vector<Vec2>& points() const { return points_; }
  /// Vertices that were reached, in the order in which the wave came.
  [[nodiscard]] const std::vector<std::uint32_t>& touched() const { return touched_; }
  /// By which root, and through which face; none on the target itself.
  [[nodiscard]] std::uint32_t rootTo(std::uint32_t vertex) const { return reach_[vertex].root; }
  [[nodiscard]] std::uint32_t faceTo(std::uint32_t vertex) const { return reach_[vertex].face; }
  /// It ran only as far as the first roots see.
  [[nodiscard]] bool inView() const { return inView_; }
  /// Roots below this number are those that runInView() was about.
  [[nodiscard]] std::uint32_t rootsInView() const { return rootsInView_; }
  /// Those of roots that are still the shortest way to where they stand.
  [[nodiscard]] std::vector<Sight> takeSights();
  [[nodiscard]] Vec2 boundAt(const Root& root, std::uint32_t bound) const;
  /// Along the bounding ray, away from the root.
  [[nodiscard]] Vec2 boundRay(const Root& root, std::uint32_t bound) const;

private:
  /// The best way found so far to a vertex: by which root, into which face.
  struct Reach {
    std::uint32_t root = none;
    std::uint32_t face = none;
    std::uint8_t corner = 0;
  };

  [[nodiscard]] bool stale(std::uint32_t root) const {
    const std::uint32_t v = roots_[root].vertex;
    return v != none &&
           (rootAt_[v] == none || root < rootAt_[v]); // those after it are its own, for its shadows
  }
  void touch(std::uint32_t vertex) {
    if (distance_[vertex] == std::numeric_limits<double>::infinity()) touched_.push_back(vertex);
  }
  void take(const WaveEvent& event);
  /// Queues the window where it enters the face across an edge, unless nobody would come through it.
  void pass(std::uint32_t from, unsigned edge, Window window);
  [[nodiscard]] bool dominated(const Window& window) const;
  void see(const Window& window, Vec2 a, Vec2 b);
  void advance(const Window& window);
  void reach(std::uint32_t face, unsigned corner, double distance_m, std::uint32_t root);
  void bendAt(std::uint32_t vertex);
  std::uint32_t withWall(std::uint32_t root, WallSide wall);
  void bendRound(std::uint32_t root, FanFace reached, Vec2 onward);
  /// part: the face is seen between the bounds alone, since another root of the vertex sees the rest.
  void emit(std::uint32_t root, FanFace g, std::uint32_t right, std::uint32_t left, bool part = false);

  const RouteGround* ground_;
  std::vector<Root> roots_;
  std::vector<Vec2> points_;
  std::vector<double> distance_; ///< per vertex, an upper bound that becomes exact
  std::vector<Reach> reach_;
  std::vector<std::uint32_t> rootAt_; ///< per vertex, its present root
  std::vector<std::uint32_t> touched_;
  bool inView_ = false;
  std::uint32_t rootsInView_ = 0;
  WaveQueue queue_;
  std::vector<Sight> sights_;
  Fan fan_;
};

} // namespace loopstad::sim::route

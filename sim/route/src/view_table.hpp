// SPDX-License-Identifier: GPL-3.0-or-later
/// What every corner sees, whatever the destination: shared by the maps of many destinations on one ground.
///
///   const ViewTable views(ground, executor);
///   for (const View& v : views.of(face)) use(views.at(v.corner));
///   for (const Link& l : views.links(corner)) relax(l.from, l.length_m);
///
/// Corners are the vertices where shortest paths may bend, numbered so that near ones have near numbers. A
/// corner sees a face where the straight way between them may be part of a shortest one. 8 bytes per view, 16
/// where costs differ; 16 per link. Limits: 2^20 corners, 2^21 vertices, 2^12 faces round a corner.
#pragma once

#include "far_distances.hpp"
#include "folded_corners.hpp"
#include "route_ground.hpp"
#include "wave.hpp"

#include <loopstad/base/executor.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace loopstad::sim::route {

class ViewTable {
public:
  struct View { // 8 bytes
    std::uint64_t corner : 20;
    std::uint64_t left : 21; ///< vertices that bound the view, as seen from the corner
    std::uint64_t right : 21;
    std::uint64_t entry : 2;
  };
  /// Mean cost from the corner to the ends of the entry edge.
  struct Costs {
    float left = 1.0F;
    float right = 1.0F;
  };
  /// One goes straight from a corner to another.
  struct Link { // 8 bytes
    std::uint32_t from : 20;
    std::uint32_t sector : 12; ///< of `from`, through which one leaves it; told for folded corners alone
    float length_m;            ///< weighed
  };
  /// The same, for those who stand there.
  struct Exit {
    std::uint32_t to = none;
    std::uint32_t link = none;
  };
  /// What tells on which side a path keeps the wall at a corner.
  enum class Round : std::uint8_t {
    free,  ///< there is none
    taut,  ///< where one comes from: a path bends here only where it is pulled tight round the wall
    wedge, ///< where one comes from and goes to
    folded ///< the sectors of both
  };
  /// Ends of the walls at a corner, counter-clockwise round what is solid: from left to right.
  struct Walls {
    std::uint32_t left = none;
    std::uint32_t right = none;
    Round round = Round::free;
  };

  ViewTable(std::shared_ptr<const RouteGround> ground, Executor& executor);

  [[nodiscard]] const RouteGround& ground() const { return *ground_; }
  [[nodiscard]] std::size_t corners() const { return at_.size(); }
  [[nodiscard]] Vec2 at(std::uint32_t corner) const { return at_[corner]; }
  /// Within 2 mm of it.
  struct Nearly {
    float x, y;
  };
  [[nodiscard]] Nearly nearly(std::uint32_t corner) const { return nearly_[corner]; }
  /// As RouteGround says.
  [[nodiscard]] double room_m(std::uint32_t corner) const { return static_cast<double>(room_m_[corner]); }
  /// none for a vertex where no path bends.
  [[nodiscard]] std::uint32_t corner(std::uint32_t vertex) const { return cornerOf_[vertex]; }
  [[nodiscard]] Walls walls(std::uint32_t corner) const { return walls_[corner]; }
  /// By corner.
  [[nodiscard]] std::span<const View> of(std::uint32_t face) const {
    return between(firstRun_[face], firstRun_[face + 1]);
  }
  /// The views of a face on the corners of one cluster.
  struct Run {
    std::uint32_t cluster = none;
    std::uint32_t first = 0; ///< view; the next run goes on where this one ends
    float least_m = 0.0F;    ///< weighed: no way from the face to one of the corners is shorter
  };
  [[nodiscard]] std::span<const Run> runs(std::uint32_t face) const {
    return std::span(runs_).subspan(firstRun_[face], firstRun_[face + 1] - firstRun_[face]);
  }
  [[nodiscard]] std::span<const View> of(const Run& run) const {
    const auto r = static_cast<std::size_t>(&run - runs_.data());
    return between(r, r + 1);
  }
  [[nodiscard]] Costs costs(const View& view) const {
    return costs_.empty() ? Costs{} : costs_[static_cast<std::size_t>(&view - views_.data())];
  }
  /// From where one goes straight to the corner.
  [[nodiscard]] std::span<const Link> links(std::uint32_t corner) const {
    return std::span(links_).subspan(firstLink_[corner], firstLink_[corner + 1] - firstLink_[corner]);
  }
  /// To where one goes straight from the corner.
  [[nodiscard]] std::span<const Exit> exits(std::uint32_t corner) const {
    return std::span(exits_).subspan(firstExit_[corner], firstExit_[corner + 1] - firstExit_[corner]);
  }
  [[nodiscard]] const Link& link(const Exit& exit) const { return links_[exit.link]; }
  [[nodiscard]] const FoldedCorners& folded() const { return folded_; }
  /// The least mean cost of a way from its face to the corner of a view.
  [[nodiscard]] float leastCost(std::uint32_t face, const View& view) const {
    if (costs_.empty()) return leastCost_;
    if (view.entry == 3) return leastCost_; // one may walk along cheaper ground beside the face
    const Costs ends = costs(view);
    return std::min({ends.left, ends.right, static_cast<float>(ground_->cost(face))});
  }
  [[nodiscard]] std::size_t bytes() const;

private:
  struct Found;
  [[nodiscard]] std::span<const View> between(std::size_t run, std::size_t afterLast) const {
    return std::span(views_).subspan(runs_[run].first, runs_[afterLast].first - runs_[run].first);
  }
  void number();
  [[nodiscard]] std::vector<FanFace> findWalls();
  [[nodiscard]] Walls wallsAt(const Fan& fan) const;
  /// No path that bends at the corner leads that way: it would go straight past.
  [[nodiscard]] bool idle(std::uint32_t corner, Vec2 direction) const;
  [[nodiscard]] bool idleFace(std::uint32_t corner, std::uint32_t face) const;
  void look(std::uint32_t corner, FanFace anchor, Wave& wave, Found& found) const;
  void putTogether(const std::vector<Found>& found);
  void findRuns(const std::vector<std::uint32_t>& firstView);
  [[nodiscard]] double leastWay_m(std::uint32_t face, const View& view) const;
  void findExits();

  std::shared_ptr<const RouteGround> ground_;
  float leastCost_ = std::numeric_limits<float>::infinity(); ///< of all ground
  std::vector<Vec2> at_;
  std::vector<Nearly> nearly_;
  std::vector<float> room_m_;
  std::vector<std::uint32_t> cornerOf_;
  std::vector<Walls> walls_;
  std::vector<std::uint32_t> firstRun_; ///< per face
  std::vector<Run> runs_;               ///< and one more at the end
  std::vector<View> views_;
  std::vector<Costs> costs_;
  std::vector<std::uint32_t> firstLink_;
  std::vector<Link> links_;
  std::vector<std::uint32_t> firstExit_;
  std::vector<Exit> exits_;
  FoldedCorners folded_;
};

} // namespace loopstad::sim::route

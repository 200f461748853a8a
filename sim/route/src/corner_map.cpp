// SPDX-License-Identifier: GPL-3.0-or-later
#include "corner_map.hpp"

#include "best_around.hpp"
#include "clear_way.hpp"
#include "edge_run.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace loopstad::sim::route {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
/// Nearer than this to a corner, one stands on it.
constexpr double atCorner_m = 1e-6;
/// What floats may be off by, of distances up to 100 km and places up to 16 km from the origin.
constexpr float nearly_m = 0.02F;
constexpr std::size_t runsAtOnce = 64;

/// Corners that the wave reached from the target itself.
std::vector<CornerMap::Direct> directOf(const ViewTable& views, const Wave& wave) {
  std::vector<CornerMap::Direct> direct;
  for (const std::uint32_t v : wave.touched()) {
    const std::uint32_t corner = views.corner(v);
    if (corner == none || wave.rootTo(v) >= wave.rootsInView()) continue;
    const Root& root = wave.roots()[wave.rootTo(v)];
    const Vec2 at = views.at(corner);
    const unsigned sector = views.walls(corner).round == ViewTable::Round::folded
                                ? views.folded().sector(corner, wave.faceTo(v))
                                : 0U;
    direct.push_back({corner, static_cast<float>(wave.distance_m(v)), sector,
                      -root.length_m(at) * normalized(root.towards(at))});
  }
  std::ranges::sort(direct, {}, &CornerMap::Direct::corner);
  direct.shrink_to_fit();
  return direct;
}

/// From every corner by links (Dijkstra 1959).
std::span<const double> distances(const ViewTable& views, const std::vector<CornerMap::Direct>& direct,
                                  CornerRoom& room) {
  room.distance_m.assign(views.corners(), infinity);
  room.heap.clear();
  for (const CornerMap::Direct& d : direct) {
    room.distance_m[d.corner] = static_cast<double>(d.distance_m);
    room.heap.emplace_back(room.distance_m[d.corner], d.corner);
  }
  std::ranges::make_heap(room.heap, std::greater{});
  while (!room.heap.empty()) {
    std::ranges::pop_heap(room.heap, std::greater{});
    const auto [distance_m, corner] = room.heap.back();
    room.heap.pop_back();
    if (distance_m != room.distance_m[corner]) continue;
    for (const ViewTable::Link& link : views.links(corner)) {
      const double by_m = distance_m + static_cast<double>(link.length_m);
      if (by_m >= room.distance_m[link.from]) continue;
      room.distance_m[link.from] = by_m;
      room.heap.emplace_back(by_m, link.from);
      std::ranges::push_heap(room.heap, std::greater{});
    }
  }
  return room.distance_m;
}

/// A path is pulled tight round walls that both are on one side of the way to their corner.
WallSide tautSide(Vec2 direction, Vec2 left, Vec2 right) {
  return cross(direction, left) + cross(direction, right) > 0.0 ? WallSide::left : WallSide::right;
}

/// In the part of a corner where the wall is: from the ray to left counter-clockwise to the ray to right.
bool inSolid(Vec2 left, Vec2 right, Vec2 d) {
  const bool pastLeft = cross(left, d) > 0.0;
  const bool beforeRight = cross(d, right) > 0.0;
  return cross(left, right) > 0.0 ? pastLeft && beforeRight : pastLeft || beforeRight;
}

} // namespace

CornerMap::CornerMap(std::shared_ptr<const RouteGround> ground, std::shared_ptr<const ViewTable> views,
                     Wave& wave, CornerRoom& room)
    : ground_(std::move(ground)),
      views_(std::move(views)),
      direct_(directOf(*views_, wave)),
      target_(ground_, wave),
      far_(distances(*views_, direct_, room)) {}

bool CornerMap::any(std::uint32_t face) const {
  return target_.any(face) || std::ranges::any_of(views_->of(face), [&](const ViewTable::View& v) {
           return far_[v.corner] < infinity;
         });
}

CornerMap::Onward CornerMap::onward(std::uint32_t corner) const {
  Onward on;
  double lowest_m = infinity;
  for (const ViewTable::Exit& exit : views_->exits(corner)) {
    const ViewTable::Link& link = views_->link(exit);
    const double by_m = far_[exit.to] + static_cast<double>(link.length_m);
    if (by_m >= lowest_m) continue;
    lowest_m = by_m;
    on = {views_->at(exit.to) - views_->at(corner), link.sector};
  }
  const auto direct = std::ranges::lower_bound(direct_, corner, {}, &Direct::corner);
  if (direct != direct_.end() && direct->corner == corner &&
      static_cast<double>(direct->distance_m) <= lowest_m)
    return {direct->onward, direct->sector};
  return on;
}

/// Where the wall is at the corner for someone who comes from p and goes on.
WallSide CornerMap::wallSide(std::uint32_t corner, std::uint32_t face, Vec2 p, const Onward& on) const {
  const ViewTable::Walls walls = views_->walls(corner);
  const Vec2 at = views_->at(corner);
  switch (walls.round) {
  case ViewTable::Round::free:
    break;
  case ViewTable::Round::taut:
    return tautSide(at - p, ground_->at(walls.left) - at, ground_->at(walls.right) - at);
  case ViewTable::Round::wedge: {
    const Vec2 way = normalized(on.way);
    const Vec2 inner = way - normalized(at - p);
    if (!inSolid(ground_->at(walls.left) - at, ground_->at(walls.right) - at, inner)) break;
    return cross(at - p, way) > 0.0 ? WallSide::left : WallSide::right;
  }
  case ViewTable::Round::folded: {
    const FoldedCorners& folded = views_->folded();
    return folded.sideRound(*ground_, corner, {folded.sectorTowards(*ground_, corner, face, p), p},
                            {on.sector, at + on.way});
  }
  }
  return WallSide::absent;
}

Aim CornerMap::aimAt(const ViewTable::View& view, std::uint32_t face, Vec2 p) const {
  const auto corner = static_cast<std::uint32_t>(view.corner);
  const ViewTable::Round round = views_->walls(corner).round;
  const Vec2 at = views_->at(corner);
  Aim aim;
  aim.direction = at - p;
  const double end = squaredLength(aim.direction);
  if (end < atCorner_m * atCorner_m) { // nothing is left of the way to it
    aim.direction = onward(corner).way;
    return aim;
  }
  // Left when looking from the corner is right when looking at it.
  aim.keepRight = cornerOnWay(*ground_, static_cast<std::uint32_t>(view.left), p, aim.direction);
  aim.keepLeft = cornerOnWay(*ground_, static_cast<std::uint32_t>(view.right), p, aim.direction);
  if (!ground_->even() && view.entry == 3)
    if (const std::optional<EdgeRun> run = edgeRun(*ground_, face, at, p)) aim.joins = run->joins;
  aim.turn = {at, views_->room_m(corner)};
  Onward on;
  const bool sideByOnward = round == ViewTable::Round::wedge || round == ViewTable::Round::folded;
  if (sideByOnward || end < lookAhead_m * lookAhead_m) on = onward(corner);
  aim.onward = normalized(on.way);
  aim.wall = wallSide(corner, face, p, on);
  return aim;
}

/// The way by a corner, longer by a penalty where the corner is not in view.
CornerMap::Way CornerMap::wayBy(const ViewTable::View& view, std::uint32_t face, Vec2 p) const {
  const auto corner = static_cast<std::uint32_t>(view.corner);
  const Root root{.at = views_->at(corner), .distance_m = far_[corner]};
  const ViewTable::Costs costs = views_->costs(view);
  const double length_m = wayLength_m(*ground_, root,
                                      {.face = face,
                                       .costLeft = costs.left,
                                       .costRight = costs.right,
                                       .entry = static_cast<std::uint8_t>(view.entry)},
                                      p);
  double beyond_m = 0.0;
  const auto measure = [&](std::uint64_t bound, double side) {
    if (bound >= ground_->vertices()) return;
    const Vec2 b = ground_->at(static_cast<std::uint32_t>(bound));
    beyond_m = std::max(beyond_m, beyondRay_m(b, b - root.at, p, side));
  };
  measure(view.left, 1.0);
  measure(view.right, -1.0);
  return {length_m, beyond_m > slack_m ? length_m + blindPenalty * beyond_m : length_m};
}

/// Looks closer at those views of a run whose corners are near enough to lead to a shorter way.
void CornerMap::look(const ViewTable::Run& run, std::uint32_t face, Vec2 p, Choice& best) const {
  const auto x = static_cast<float>(p.x);
  const auto y = static_cast<float>(p.y);
  for (const ViewTable::View& view : views_->of(run)) {
    const auto corner = static_cast<std::uint32_t>(view.corner);
    const ViewTable::Nearly at = views_->nearly(corner);
    const float left_m = static_cast<float>(best.way.judged_m) - far_.nearly(corner) + nearly_m;
    const float cost = views_->leastCost(face, view);
    const float d2 = (at.x - x) * (at.x - x) + (at.y - y) * (at.y - y);
    if (!(left_m > 0.0F) || cost * cost * d2 >= left_m * left_m) continue;
    const Way way = wayBy(view, face, p);
    if (way.judged_m < best.way.judged_m) best = {way, &view};
  }
}

/// First the run that promises most, then those that still may do better: most are passed over as a whole.
Aim CornerMap::bestWithin(std::uint32_t face, Vec2 p) const {
  const Found target = target_.bestWithin(face, p);
  Choice best{{infinity, target.judged_m}, nullptr};
  const std::span<const ViewTable::Run> all = views_->runs(face);
  std::array<float, runsAtOnce> least;
  for (std::size_t begin = 0; begin < all.size(); begin += runsAtOnce) {
    const auto runs = all.subspan(begin, std::min(runsAtOnce, all.size() - begin));
    std::size_t first = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
      least[i] = far_.least(runs[i].cluster) + runs[i].least_m - nearly_m;
      if (least[i] < least[first]) first = i;
    }
    const auto consider = [&](std::size_t i) {
      if (static_cast<double>(least[i]) < best.way.judged_m) look(runs[i], face, p, best);
    };
    consider(first);
    for (std::size_t i = 0; i < runs.size(); ++i)
      if (i != first) consider(i);
  }
  if (best.view == nullptr) return target.aim;
  Aim aim = aimAt(*best.view, face, p);
  aim.distance_m = best.way.length_m;
  return aim;
}

Aim CornerMap::best(std::uint32_t face, Vec2 p) const {
  return bestAround(*ground_, face, p, [this](std::uint32_t f, Vec2 q) { return bestWithin(f, q); });
}

std::size_t CornerMap::bytes() const {
  return direct_.capacity() * sizeof(Direct) + target_.bytes() + far_.bytes();
}

} // namespace loopstad::sim::route

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sight_map.hpp"

#include "edge_run.hpp"
#include "sift.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace loopstad::sim::route {
namespace {

constexpr std::uint32_t packedNone = (1U << 21) - 1;
constexpr std::uint32_t packedAlongParent = packedNone - 1;

constexpr std::uint32_t noParent = (1U << 29) - 1;

/// Positions are rounded to 15 um and faces to their vertices: this far beyond a ray still counts as in view.
constexpr double slack_m = 1e-3;
/// What a metre beyond the view adds when no root is in view: the nearest view wins.
constexpr double blindPenalty = 100.0;

/// This near to an edge, the face beyond has a say: two steps of 0.05 s.
constexpr double nearEdge_m = 0.15;
/// By how much it must be better. Round a corner at the edge's end both faces tell the same, but only the own
/// one which way round.
constexpr double better_m = 1e-3;

std::uint32_t packBound(std::uint32_t bound) {
  if (bound == none) return packedNone;
  if (bound == alongParent) return packedAlongParent;
  assert(bound < packedAlongParent);
  return bound;
}

} // namespace

SightMap::SightMap(std::shared_ptr<const RouteGround> ground, Wave& wave)
    : ground_(std::move(ground)), points_(wave.points()) {
  pack(wave.takeSights(), wave);
}

std::uint32_t SightMap::packRoot(std::uint32_t root, const Wave& wave, std::vector<std::uint32_t>& packedAt) {
  if (packedAt[root] != none) return packedAt[root];
  const Root& from = wave.roots()[root];
  PackedRoot packed{toFixed(from.at), static_cast<float>(from.distance_m), from.straight() ? 1U : 0U,
                    static_cast<std::uint32_t>(from.wall) & 3U, noParent};
  if (from.straight()) {
    packed.parent = static_cast<std::uint32_t>(points_.size()) & noParent;
    points_.push_back(from.front);
  } else if (from.parent != none) {
    packed.parent = packRoot(from.parent, wave, packedAt) & noParent; // parents come first: no deep chains
  }
  packedAt[root] = static_cast<std::uint32_t>(roots_.size());
  assert(roots_.size() < (1U << 20));
  roots_.push_back(packed);
  return packedAt[root];
}

void SightMap::pack(std::vector<Sight> sights, const Wave& wave) {
  // By face, in the order in which the wave came.
  std::vector<std::uint32_t> first(ground_->faces() + 1, 0);
  for (const Sight& s : sights) ++first[s.face + 1];
  for (std::size_t f = 0; f < ground_->faces(); ++f) first[f + 1] += first[f];
  std::vector<std::uint32_t> order(sights.size());
  std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
  for (std::uint32_t i = 0; i < sights.size(); ++i) order[next[sights[i].face]++] = i;

  Sieve sieve(wave);
  std::vector<Sight> here;
  std::vector<Sight> kept;
  first_.reserve(ground_->faces() + 1);
  for (std::size_t f = 0; f < ground_->faces(); ++f) {
    first_.push_back(static_cast<std::uint32_t>(kept.size()));
    here.clear();
    for (std::uint32_t i = first[f]; i < first[f + 1]; ++i) here.push_back(sights[order[i]]);
    sieve.sift(here);
    kept.insert(kept.end(), here.begin(), here.end());
  }
  first_.push_back(static_cast<std::uint32_t>(kept.size()));

  // Roots in order of birth, so that a parent is packed before its children.
  std::vector<std::uint8_t> used(wave.roots().size(), 0);
  for (const Sight& s : kept) used[s.root] = 1;
  std::vector<std::uint32_t> packedAt(wave.roots().size(), none);
  for (std::uint32_t r = 0; r < used.size(); ++r)
    if (used[r] != 0) static_cast<void>(packRoot(r, wave, packedAt));
  roots_.shrink_to_fit();
  points_.shrink_to_fit();

  sights_.reserve(kept.size());
  if (!ground_->even()) costs_.reserve(kept.size());
  for (const Sight& s : kept) {
    sights_.push_back({packedAt[s.root] & 0xfffffU, packBound(s.left) & 0x1fffffU,
                       packBound(s.right) & 0x1fffffU, s.entry & 3U});
    if (!ground_->even()) costs_.push_back({s.costLeft, s.costRight});
  }
}

Root SightMap::root(std::uint32_t index) const {
  const PackedRoot& packed = roots_[index];
  Root root{.at = toMetres(packed.at), .distance_m = static_cast<double>(packed.distance_m)};
  root.wall = static_cast<WallSide>(packed.wall);
  if (packed.straight != 0)
    root.front = points_[packed.parent];
  else if (packed.parent != noParent)
    root.parent = packed.parent;
  return root;
}

Vec2 SightMap::boundAt(const Root& root, std::uint32_t bound) const {
  if (bound == packedAlongParent) return root.at;
  return bound < ground_->vertices() ? ground_->at(bound) : points_[bound - ground_->vertices()];
}

Vec2 SightMap::boundRay(const Root& root, std::uint32_t bound) const {
  return bound == packedAlongParent ? this->root(root.parent).towards(root.at)
                                    : root.towards(boundAt(root, bound));
}

double SightMap::beyond_m(const Packed& sight, const Root& root, Vec2 p) const {
  double beyond = root.straight() ? std::max(0.0, -dot(root.front, p - root.at)) : 0.0;
  const auto measure = [&](std::uint32_t bound, double side) {
    if (bound == packedNone) return;
    const Vec2 ray = boundRay(root, bound);
    const double area = side * cross(ray, p - boundAt(root, bound));
    if (area > 0.0) beyond = std::max(beyond, area / length(ray));
  };
  measure(static_cast<std::uint32_t>(sight.left), 1.0);
  measure(static_cast<std::uint32_t>(sight.right), -1.0);
  return beyond;
}

double SightMap::distance_m(std::uint32_t face, std::size_t index, const Root& root, Vec2 p) const {
  Sight sight{.face = face, .entry = static_cast<std::uint8_t>(sights_[index].entry)};
  if (!costs_.empty()) {
    sight.costLeft = costs_[index].left;
    sight.costRight = costs_[index].right;
  }
  return wayLength_m(*ground_, root, sight, p);
}

Aim SightMap::bestWithin(std::uint32_t face, Vec2 p) const {
  Aim aim;
  Root root;
  std::size_t chosen = 0;
  double lowest = std::numeric_limits<double>::infinity();
  for (std::size_t i = first_[face]; i < first_[face + 1]; ++i) {
    const Root candidate = this->root(static_cast<std::uint32_t>(sights_[i].root));
    const double total_m = distance_m(face, i, candidate, p);
    if (total_m >= lowest) continue;
    const double beyond = beyond_m(sights_[i], candidate, p);
    const double judged_m = beyond > slack_m ? total_m + blindPenalty * beyond : total_m;
    if (judged_m >= lowest) continue;
    lowest = judged_m;
    chosen = i;
    root = candidate;
    aim.distance_m = total_m;
  }
  if (lowest == std::numeric_limits<double>::infinity()) return aim;

  aim.direction = -root.towards(p);
  const double end = root.straight() ? root.length_m(p) : squaredLength(aim.direction);
  const auto wall = [&](std::uint32_t bound) -> std::optional<Vec2> {
    if (bound >= ground_->vertices() || !ground_->onWall(bound)) return std::nullopt;
    const Vec2 corner = ground_->at(bound);
    const double ahead = dot(corner - p, aim.direction);
    return ahead > 0.0 && ahead < end ? std::optional(corner) : std::nullopt;
  };
  // Left when looking from the root is right when looking at it.
  aim.keepRight = wall(static_cast<std::uint32_t>(sights_[chosen].left));
  aim.keepLeft = wall(static_cast<std::uint32_t>(sights_[chosen].right));
  if (!costs_.empty() && sights_[chosen].entry == 3)
    if (const std::optional<EdgeRun> run = edgeRun(*ground_, face, root.at, p)) aim.joins = run->joins;
  if (root.parent != none) {
    aim.turn = root.at;
    // The path runs the other way than the wave did.
    aim.wall = root.wall == WallSide::absent ? WallSide::absent
               : root.wall == WallSide::left ? WallSide::right
                                             : WallSide::left;
    aim.onward = normalized(-this->root(root.parent).towards(root.at));
  }
  return aim;
}

Aim SightMap::best(std::uint32_t face, Vec2 p) const {
  Aim aim = bestWithin(face, p);
  if (ground_->even()) return aim;
  // Ways over ground of different cost are nearly right only, and differ from face to face: near an edge, the
  // better of both sides counts, or people would turn back at it.
  for (unsigned e = 0; e < 3; ++e) {
    const std::uint32_t other = ground_->beside(face, e);
    if (other == none) continue;
    const Vec2 foot = nearestOnSegment(p, ground_->at(ground_->vertex(face, e)),
                                       ground_->at(ground_->vertex(face, (e + 1) % 3)));
    const double aside_m = distance(p, foot);
    if (aside_m > nearEdge_m) continue;
    Aim beyond = bestWithin(other, foot);
    beyond.distance_m += ground_->cost(face) * aside_m;
    if (beyond.distance_m > aim.distance_m - better_m) continue;
    beyond.direction += foot - p;
    aim = beyond;
  }
  return aim;
}

std::size_t SightMap::bytes() const {
  return first_.capacity() * sizeof(std::uint32_t) + sights_.capacity() * sizeof(Packed) +
         costs_.capacity() * sizeof(Costs) + roots_.capacity() * sizeof(PackedRoot) +
         points_.capacity() * sizeof(Vec2);
}

} // namespace loopstad::sim::route

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sight_map.hpp"

#include "best_around.hpp"
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

std::uint32_t packBound(std::uint32_t bound) {
  if (bound == none) return packedNone;
  if (bound == alongParent) return packedAlongParent;
  assert(bound < packedAlongParent);
  return bound;
}

/// Within a face in the order in which the wave came.
void sortByFace(std::vector<Sight>& sights, std::size_t faces) {
  if (sights.size() < faces) {
    std::ranges::stable_sort(sights, {}, &Sight::face);
    return;
  }
  std::vector<std::uint32_t> next(faces + 1, 0);
  for (const Sight& s : sights) ++next[s.face + 1];
  for (std::size_t f = 0; f < faces; ++f) next[f + 1] += next[f];
  std::vector<Sight> sorted(sights.size());
  for (const Sight& s : sights) sorted[next[s.face]++] = s;
  sights.swap(sorted);
}

} // namespace

SightMap::SightMap(std::shared_ptr<const RouteGround> ground, Wave& wave)
    : ground_(std::move(ground)), inView_(wave.inView()), points_(wave.points()) {
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
  room_m_.push_back(from.vertex == none ? 0.0F : static_cast<float>(ground_->room_m(from.vertex)));
  return packedAt[root];
}

void SightMap::pack(std::vector<Sight> sights, const Wave& wave) {
  if (inView_) std::erase_if(sights, [&](const Sight& s) { return s.root >= wave.rootsInView(); });
  sortByFace(sights, ground_->faces());
  Sieve sieve(wave);
  std::vector<Sight> here;
  std::vector<Sight> kept;
  const auto nextFace = [&](std::uint32_t face) {
    if (inView_)
      faces_.push_back(face);
    else
      first_.resize(face, static_cast<std::uint32_t>(kept.size()));
    first_.push_back(static_cast<std::uint32_t>(kept.size()));
  };
  for (std::size_t begin = 0; begin < sights.size();) {
    const std::uint32_t face = sights[begin].face;
    nextFace(face);
    here.clear();
    for (; begin < sights.size() && sights[begin].face == face; ++begin) here.push_back(sights[begin]);
    sieve.sift(here);
    kept.insert(kept.end(), here.begin(), here.end());
  }
  const std::size_t entries = inView_ ? faces_.size() : ground_->faces();
  first_.resize(entries + 1, static_cast<std::uint32_t>(kept.size()));
  first_.shrink_to_fit();
  faces_.shrink_to_fit();

  // Roots in order of birth, so that a parent is packed before its children.
  std::vector<std::uint8_t> used(wave.roots().size(), 0);
  for (const Sight& s : kept) used[s.root] = 1;
  std::vector<std::uint32_t> packedAt(wave.roots().size(), none);
  for (std::uint32_t r = 0; r < used.size(); ++r)
    if (used[r] != 0) static_cast<void>(packRoot(r, wave, packedAt));
  roots_.shrink_to_fit();
  room_m_.shrink_to_fit();
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

double beyondRay_m(Vec2 o, Vec2 ray, Vec2 p, double side) {
  const double area = side * cross(ray, p - o);
  return area > 0.0 ? area / length(ray) : 0.0;
}

std::optional<PassedCorner> cornerOnWay(const RouteGround& ground, std::uint32_t bound, Vec2 p,
                                        Vec2 direction) {
  if (bound >= ground.vertices() || !ground.onWall(bound)) return std::nullopt;
  const Vec2 corner = ground.at(bound);
  const double ahead = dot(corner - p, direction);
  if (ahead <= 0.0 || ahead >= squaredLength(direction)) return std::nullopt;
  return PassedCorner{corner, ground.room_m(bound)};
}

std::pair<std::size_t, std::size_t> SightMap::range(std::uint32_t face) const {
  std::size_t at = face;
  if (inView_) {
    const auto found = std::ranges::lower_bound(faces_, face);
    if (found == faces_.end() || *found != face) return {0, 0};
    at = static_cast<std::size_t>(found - faces_.begin());
  }
  return {first_[at], first_[at + 1]};
}

double SightMap::beyond_m(const Packed& sight, const Root& root, Vec2 p) const {
  double beyond = root.straight() ? std::max(0.0, -dot(root.front, p - root.at)) : 0.0;
  const auto measure = [&](std::uint32_t bound, double side) {
    if (bound == packedNone) return;
    beyond = std::max(beyond, beyondRay_m(boundAt(root, bound), boundRay(root, bound), p, side));
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

Found SightMap::bestWithin(std::uint32_t face, Vec2 p) const {
  Found found;
  Aim& aim = found.aim;
  Root root;
  std::size_t chosen = 0;
  double& lowest = found.judged_m;
  const auto [begin, afterLast] = range(face);
  for (std::size_t i = begin; i < afterLast; ++i) {
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
  if (lowest == std::numeric_limits<double>::infinity()) return found;

  constexpr double onFront_m = 1e-6; // on the target's side itself there still is a direction
  aim.direction = root.straight() ? -std::max(onFront_m, root.length_m(p)) * root.front : root.at - p;
  const auto wall = [&](std::uint64_t bound) {
    return cornerOnWay(*ground_, static_cast<std::uint32_t>(bound), p, aim.direction);
  };
  // Left when looking from the root is right when looking at it.
  aim.keepRight = wall(sights_[chosen].left);
  aim.keepLeft = wall(sights_[chosen].right);
  if (!costs_.empty() && sights_[chosen].entry == 3)
    if (const std::optional<EdgeRun> run = edgeRun(*ground_, face, root.at, p)) aim.joins = run->joins;
  if (root.parent != none) {
    aim.turn = {root.at, static_cast<double>(room_m_[sights_[chosen].root])};
    // The path runs the other way than the wave did.
    aim.wall = root.wall == WallSide::absent ? WallSide::absent
               : root.wall == WallSide::left ? WallSide::right
                                             : WallSide::left;
    aim.onward = normalized(-this->root(root.parent).towards(root.at));
  }
  return found;
}

Aim SightMap::best(std::uint32_t face, Vec2 p) const {
  return bestAround(*ground_, face, p, [this](std::uint32_t f, Vec2 q) { return bestWithin(f, q).aim; });
}

std::size_t SightMap::bytes() const {
  return (faces_.capacity() + first_.capacity()) * sizeof(std::uint32_t) +
         sights_.capacity() * sizeof(Packed) + costs_.capacity() * sizeof(Costs) +
         roots_.capacity() * sizeof(PackedRoot) + room_m_.capacity() * sizeof(float) +
         points_.capacity() * sizeof(Vec2);
}

} // namespace loopstad::sim::route

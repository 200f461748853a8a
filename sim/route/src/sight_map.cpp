// SPDX-License-Identifier: GPL-3.0-or-later
#include "sight_map.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <tuple>

namespace loopstad::sim::route {
namespace {

constexpr std::uint32_t packedNone = (1U << 21) - 1;
constexpr std::uint32_t packedAlongParent = packedNone - 1;

/// Positions are rounded to 15 um and faces to their vertices: this far beyond a ray still counts as in view.
constexpr double slack_m = 1e-3;
/// What a metre beyond the view adds when no root is in view: the nearest view wins.
constexpr double blindPenalty = 100.0;

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
                    (1U << 31) - 1};
  if (from.straight()) {
    packed.parent = static_cast<std::uint32_t>(points_.size()) & 0x7fffffffU;
    points_.push_back(from.front);
  } else if (from.parent != none) {
    packed.parent = packRoot(from.parent, wave, packedAt) & 0x7fffffffU; // parents come first: no deep chains
  }
  packedAt[root] = static_cast<std::uint32_t>(roots_.size());
  assert(roots_.size() < (1U << 20));
  roots_.push_back(packed);
  return packedAt[root];
}

void SightMap::pack(const std::vector<Sight>& sights, const Wave& wave) {
  first_.assign(ground_->faces() + 1, 0);
  for (const Sight& s : sights) ++first_[s.face + 1];
  for (std::size_t f = 0; f < ground_->faces(); ++f) first_[f + 1] += first_[f];
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  sights_.resize(sights.size());
  if (!ground_->even()) costs_.resize(sights.size());
  // Roots in order of birth, so that a parent is packed before its children.
  std::vector<std::uint8_t> used(wave.roots().size(), 0);
  for (const Sight& s : sights) used[s.root] = 1;
  std::vector<std::uint32_t> packedAt(wave.roots().size(), none);
  for (std::uint32_t r = 0; r < used.size(); ++r)
    if (used[r] != 0) static_cast<void>(packRoot(r, wave, packedAt));
  for (const Sight& s : sights) {
    const std::uint32_t slot = next[s.face]++;
    sights_[slot] = {packedAt[s.root] & 0xfffffU, packBound(s.left) & 0x1fffffU,
                     packBound(s.right) & 0x1fffffU, s.entry & 3U};
    if (!costs_.empty()) costs_[slot] = {s.costLeft, s.costRight};
  }
}

Vec2 SightMap::boundAt(const Packed& sight, std::uint32_t bound) const {
  if (bound == packedAlongParent) return toMetres(roots_[sight.root].at);
  return bound < ground_->vertices() ? ground_->at(bound) : points_[bound - ground_->vertices()];
}

Vec2 SightMap::towards(const PackedRoot& root, Vec2 p) const {
  return root.straight != 0 ? front(root) : p - toMetres(root.at);
}

Vec2 SightMap::boundRay(const Packed& sight, std::uint32_t bound) const {
  const PackedRoot& root = roots_[sight.root];
  if (bound == packedAlongParent) return towards(roots_[root.parent], toMetres(root.at));
  return towards(root, boundAt(sight, bound));
}

double SightMap::beyond_m(const Packed& sight, Vec2 p) const {
  double beyond = 0.0;
  const auto measure = [&](std::uint32_t bound, double side) {
    if (bound == packedNone) return;
    const Vec2 ray = boundRay(sight, bound);
    const double area = side * cross(ray, p - boundAt(sight, bound));
    if (area > 0.0) beyond = std::max(beyond, area / length(ray));
  };
  measure(static_cast<std::uint32_t>(sight.left), 1.0);
  measure(static_cast<std::uint32_t>(sight.right), -1.0);
  const PackedRoot& root = roots_[sight.root];
  if (root.straight != 0) beyond = std::max(beyond, -dot(front(root), p - toMetres(root.at)));
  return beyond;
}

/// Length to the root times its cost; where costs differ, the window on the entry edge tells the mean up to
/// there and the face the rest.
double SightMap::distance_m(std::uint32_t face, std::size_t index, Vec2 p) const {
  const Packed& sight = sights_[index];
  const PackedRoot& root = roots_[sight.root];
  const Vec2 at = toMetres(root.at);
  const double length_m = root.straight != 0 ? dot(front(root), p - at) : distance(p, at);
  const double cost = ground_->cost(face);
  if (costs_.empty() || sight.entry == 3) return static_cast<double>(root.distance_m) + cost * length_m;

  const Vec2 a = ground_->at(ground_->vertex(face, static_cast<unsigned>(sight.entry)));
  const Vec2 b = ground_->at(ground_->vertex(face, (static_cast<unsigned>(sight.entry) + 1U) % 3U));
  const Vec2 ray = towards(root, p);
  const double turn = cross(b - a, ray);
  if (turn == 0.0) return static_cast<double>(root.distance_m) + cost * length_m;
  const double s = std::clamp(cross(p - a, ray) / turn, 0.0, 1.0);
  const Vec2 entry = a + s * (b - a);
  const double toEntry_m = root.straight != 0 ? dot(front(root), entry - at) : distance(entry, at);
  const Costs& mean = costs_[index];
  return static_cast<double>(root.distance_m) +
         ((1.0 - s) * static_cast<double>(mean.left) + s * static_cast<double>(mean.right)) * toEntry_m +
         cost * distance(entry, p);
}

Aim SightMap::best(std::uint32_t face, Vec2 p) const {
  Aim aim;
  std::size_t chosen = 0;
  double lowest = std::numeric_limits<double>::infinity();
  for (std::size_t i = first_[face]; i < first_[face + 1]; ++i) {
    const double total_m = distance_m(face, i, p);
    if (total_m >= lowest) continue;
    const double beyond = beyond_m(sights_[i], p);
    const double judged_m = beyond > slack_m ? total_m + blindPenalty * beyond : total_m;
    if (judged_m >= lowest) continue;
    lowest = judged_m;
    chosen = i;
    aim.distance_m = total_m;
  }
  if (lowest == std::numeric_limits<double>::infinity()) return aim;

  const Packed& sight = sights_[chosen];
  const PackedRoot& root = roots_[sight.root];
  const Vec2 at = toMetres(root.at);
  aim.direction = -towards(root, p);
  const auto wall = [&](std::uint32_t bound) -> std::optional<Vec2> {
    if (bound >= ground_->vertices() || !ground_->onWall(bound)) return std::nullopt;
    const Vec2 corner = ground_->at(bound);
    const double ahead = dot(corner - p, aim.direction);
    const double end = root.straight != 0 ? dot(at - p, aim.direction) : squaredLength(aim.direction);
    return ahead > 0.0 && ahead < end ? std::optional(corner) : std::nullopt;
  };
  // Left when looking from the root is right when looking at it.
  aim.keepRight = wall(static_cast<std::uint32_t>(sight.left));
  aim.keepLeft = wall(static_cast<std::uint32_t>(sight.right));
  if (root.straight == 0 && root.parent != (1U << 31) - 1) {
    aim.turn = at;
    aim.onward = normalized(-towards(roots_[root.parent], at));
  }
  return aim;
}

std::size_t SightMap::bytes() const {
  return first_.capacity() * sizeof(std::uint32_t) + sights_.capacity() * sizeof(Packed) +
         costs_.capacity() * sizeof(Costs) + roots_.capacity() * sizeof(PackedRoot) +
         points_.capacity() * sizeof(Vec2);
}

} // namespace loopstad::sim::route

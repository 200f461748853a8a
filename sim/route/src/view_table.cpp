// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_table.hpp"

#include <algorithm>
#include <cassert>

namespace loopstad::sim::route {
namespace {

constexpr std::uint32_t packedNone = (1U << 21) - 1;
constexpr std::size_t cornersPerBlock = 64;

std::uint64_t packBound(std::uint32_t bound) {
  assert(bound == none || bound < packedNone);
  return bound == none ? packedNone : bound;
}

/// Takes turns between the bits of both, so that near points have near numbers (Morton 1966).
std::uint64_t interleaved(Fixed2 p) {
  std::uint64_t key = 0;
  const auto x = static_cast<std::uint32_t>(p.x) ^ 0x80000000U;
  const auto y = static_cast<std::uint32_t>(p.y) ^ 0x80000000U;
  for (unsigned bit = 0; bit < 32; ++bit)
    key |= std::uint64_t{x >> bit & 1U} << (2 * bit) | std::uint64_t{y >> bit & 1U} << (2 * bit + 1);
  return key;
}

} // namespace

/// What the corners of a block see, before all blocks are put together.
struct ViewTable::Found {
  struct InFace {
    std::uint32_t face;
    View view;
    Costs costs;
  };
  std::vector<InFace> views;
  std::vector<Link> links;
  std::vector<std::uint32_t> linksOf; ///< how many each corner of the block has
};

void ViewTable::number() {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
  for (std::uint32_t v = 0; v < ground_->vertices(); ++v)
    if (ground_->mayBend(v)) order.emplace_back(interleaved(toFixed(ground_->at(v))), v);
  std::ranges::sort(order);
  assert(order.size() < (1U << 20));
  at_.reserve(order.size());
  nearly_.reserve(order.size());
  room_m_.reserve(order.size());
  cornerOf_.assign(ground_->vertices(), none);
  for (const auto& [key, v] : order) {
    cornerOf_[v] = static_cast<std::uint32_t>(at_.size());
    at_.push_back(ground_->at(v));
    room_m_.push_back(static_cast<float>(ground_->room_m(v)));
    nearly_.push_back({static_cast<float>(at_.back().x), static_cast<float>(at_.back().y)});
  }
}

ViewTable::Walls ViewTable::wallsAt(const Fan& fan) const {
  if (!fan.open) return {};
  const FanFace first = fan.faces.front();
  const FanFace last = fan.faces.back();
  const std::uint32_t v = ground_->vertex(first.face, first.corner);
  const Round round = folds(*ground_, fan)                                ? Round::folded
                      : ground_->bendsByCost(v) || ground_->endsOneWay(v) ? Round::wedge
                                                                          : Round::taut;
  return {ground_->vertex(last.face, (last.corner + 2U) % 3U),
          ground_->vertex(first.face, (first.corner + 1U) % 3U), round};
}

/// And a face at each corner.
std::vector<FanFace> ViewTable::findWalls() {
  std::vector<FanFace> anchors(corners());
  for (std::uint32_t f = 0; f < ground_->faces(); ++f) {
    if (ground_->closed(f)) continue;
    leastCost_ = std::min(leastCost_, static_cast<float>(ground_->cost(f)));
    for (unsigned k = 0; k < 3; ++k) {
      const std::uint32_t c = cornerOf_[ground_->vertex(f, k)];
      if (c != none && anchors[c].face == none) anchors[c] = {f, static_cast<std::uint8_t>(k)};
    }
  }
  walls_.reserve(corners());
  Fan fan;
  for (std::uint32_t c = 0; c < corners(); ++c) {
    ground_->fan(anchors[c].face, anchors[c].corner, fan);
    assert(fan.faces.size() < (1U << 12));
    walls_.push_back(wallsAt(fan));
    if (walls_.back().round == Round::folded) folded_.add(c, fan);
  }
  return anchors;
}

bool ViewTable::idle(std::uint32_t corner, Vec2 direction) const {
  const Walls& walls = walls_[corner];
  return walls.round == Round::taut && cross(ground_->at(walls.left) - at(corner), direction) < 0.0 &&
         cross(direction, ground_->at(walls.right) - at(corner)) < 0.0;
}

bool ViewTable::idleFace(std::uint32_t corner, std::uint32_t face) const {
  for (unsigned k = 0; k < 3; ++k)
    if (!idle(corner, ground_->at(ground_->vertex(face, k)) - at(corner))) return false;
  return true;
}

void ViewTable::look(std::uint32_t corner, FanFace anchor, Wave& wave, Found& found) const {
  wave.clear();
  wave.seedPoint(anchor.face, at(corner));
  wave.runInView();
  for (const Sight& s : wave.takeSights())
    if (s.root < wave.rootsInView() && !idleFace(corner, s.face))
      found.views.push_back(
          {s.face,
           {corner & 0xfffffU, packBound(s.left) & 0x1fffffU, packBound(s.right) & 0x1fffffU, s.entry & 3U},
           {s.costLeft, s.costRight}});
  std::uint32_t count = 0;
  for (const std::uint32_t v : wave.touched()) {
    if (cornerOf_[v] == none || wave.rootTo(v) >= wave.rootsInView()) continue;
    const std::uint32_t from = cornerOf_[v];
    const Vec2 direction = at(from) - at(corner);
    if (idle(corner, direction) || idle(from, -direction)) continue;
    const unsigned sector = walls_[from].round == Round::folded ? folded_.sector(from, wave.faceTo(v)) : 0U;
    found.links.push_back({from & 0xfffffU, sector & 0xfffU, static_cast<float>(wave.distance_m(v))});
    ++count;
  }
  found.linksOf.push_back(count);
}

ViewTable::ViewTable(std::shared_ptr<const RouteGround> ground, Executor& executor)
    : ground_(std::move(ground)) {
  number();
  const std::vector<FanFace> anchors = findWalls();
  const std::size_t blocks = (corners() + cornersPerBlock - 1) / cornersPerBlock;
  std::vector<Found> found(blocks);
  forBlocks(executor, corners(), cornersPerBlock, [&](std::size_t begin, std::size_t end) {
    Wave wave(*ground_);
    for (std::size_t c = begin; c < end; ++c)
      look(static_cast<std::uint32_t>(c), anchors[c], wave, found[begin / cornersPerBlock]);
  });
  putTogether(found);
  findExits();
}

void ViewTable::putTogether(const std::vector<Found>& found) {
  std::vector<std::uint32_t> firstView(ground_->faces() + 1, 0);
  firstLink_.reserve(corners() + 1);
  firstLink_.push_back(0);
  std::size_t linkCount = 0;
  for (const Found& block : found) {
    for (const Found::InFace& v : block.views) ++firstView[v.face + 1];
    for (const std::uint32_t n : block.linksOf) firstLink_.push_back(firstLink_.back() + n);
    linkCount += block.links.size();
  }
  for (std::size_t f = 0; f < ground_->faces(); ++f) firstView[f + 1] += firstView[f];
  views_.resize(firstView.back());
  if (!ground_->even()) costs_.resize(views_.size());
  links_.reserve(linkCount);
  std::vector<std::uint32_t> next(firstView.begin(), firstView.end() - 1);
  for (const Found& block : found) {
    for (const Found::InFace& v : block.views) {
      const std::uint32_t at = next[v.face]++;
      views_[at] = v.view;
      if (!costs_.empty()) costs_[at] = v.costs;
    }
    links_.insert(links_.end(), block.links.begin(), block.links.end());
  }
  findRuns(firstView);
}

double ViewTable::leastWay_m(std::uint32_t face, const View& view) const {
  const Vec2 corner = at(static_cast<std::uint32_t>(view.corner));
  double nearest_m = std::numeric_limits<double>::infinity();
  for (unsigned k = 0; k < 3; ++k) {
    const Vec2 a = ground_->at(ground_->vertex(face, k));
    const Vec2 b = ground_->at(ground_->vertex(face, (k + 1U) % 3U));
    nearest_m = std::min(nearest_m, distance(corner, nearestOnSegment(corner, a, b)));
  }
  return static_cast<double>(leastCost(face, view)) * nearest_m;
}

void ViewTable::findRuns(const std::vector<std::uint32_t>& firstView) {
  firstRun_.reserve(ground_->faces() + 1);
  for (std::size_t f = 0; f < ground_->faces(); ++f) {
    firstRun_.push_back(static_cast<std::uint32_t>(runs_.size()));
    for (std::uint32_t i = firstView[f]; i < firstView[f + 1]; ++i) {
      const auto cluster = static_cast<std::uint32_t>(views_[i].corner / clusterSize);
      const auto least_m = static_cast<float>(leastWay_m(static_cast<std::uint32_t>(f), views_[i]));
      if (i == firstView[f] || runs_.back().cluster != cluster)
        runs_.push_back({cluster, i, least_m});
      else
        runs_.back().least_m = std::min(runs_.back().least_m, least_m);
    }
  }
  firstRun_.push_back(static_cast<std::uint32_t>(runs_.size()));
  runs_.push_back({none, firstView.back(), 0.0F});
  runs_.shrink_to_fit();
}

void ViewTable::findExits() {
  firstExit_.assign(corners() + 1, 0);
  for (const Link& link : links_) ++firstExit_[link.from + 1U];
  for (std::size_t c = 0; c < corners(); ++c) firstExit_[c + 1] += firstExit_[c];
  exits_.resize(links_.size());
  std::vector<std::uint32_t> next(firstExit_.begin(), firstExit_.end() - 1);
  for (std::uint32_t to = 0; to < corners(); ++to)
    for (std::uint32_t i = firstLink_[to]; i < firstLink_[to + 1]; ++i)
      exits_[next[links_[i].from]++] = {to, i};
}

std::size_t ViewTable::bytes() const {
  return at_.capacity() * sizeof(Vec2) + room_m_.capacity() * sizeof(float) +
         nearly_.capacity() * sizeof(Nearly) +
         (cornerOf_.capacity() + firstRun_.capacity() + firstLink_.capacity() + firstExit_.capacity()) *
             sizeof(std::uint32_t) +
         walls_.capacity() * sizeof(Walls) + views_.capacity() * sizeof(View) +
         costs_.capacity() * sizeof(Costs) + links_.capacity() * sizeof(Link) +
         exits_.capacity() * sizeof(Exit) + runs_.capacity() * sizeof(Run) + folded_.bytes();
}

} // namespace loopstad::sim::route

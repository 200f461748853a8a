// SPDX-License-Identifier: GPL-3.0-or-later
#include "partition.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace loopstad::twin::district {
namespace {

/// Lines go straight on beyond their ends for as long as anything can be.
constexpr double tail_m = 100e3;

std::size_t placeOf(const Loop& loop, VertexId vertex) {
  return static_cast<std::size_t>(std::ranges::find(loop, vertex) - loop.begin());
}

Loop walk(const Loop& loop, VertexId from, VertexId to) {
  Loop way;
  for (std::size_t i = placeOf(loop, from); loop[i] != to; i = (i + 1) % loop.size()) way.push_back(loop[i]);
  return way;
}

/// The line from the anchor to its end or to its beginning, and straight on.
Line wayFrom(Vec2 anchor, const Line& line, bool forward) {
  std::size_t segment = 0;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const double away = distance(anchor, nearestOnSegment(anchor, line[i], line[i + 1]));
    if (away >= least) continue;
    least = away;
    segment = i;
  }
  Line way{anchor};
  if (forward)
    way.insert(way.end(), line.begin() + static_cast<std::ptrdiff_t>(segment) + 1, line.end());
  else
    for (std::size_t i = segment + 1; i-- > 0;) way.push_back(line[i]);
  const Vec2 last = forward ? line.back() - line[line.size() - 2] : line.front() - line[1];
  way.push_back(way.back() + tail_m * normalized(last));
  return way;
}

} // namespace

Partition::Partition(const Ring& outline) : vertices_(outline) {
  Cell whole;
  for (const VertexId v : ids<VertexId>(outline.size())) whole.outer.push_back(v);
  static_cast<void>(adopt(std::move(whole)));
}

Ring Partition::ring(CellId cell) const {
  Ring points;
  for (const VertexId v : outer(cell)) points.push_back(at(v));
  return points;
}

Polygon Partition::polygon(CellId cell) const {
  Polygon shape{ring(cell), {}};
  for (const Loop& hole : holes(cell)) {
    shape.holes.emplace_back();
    for (const VertexId v : hole) shape.holes.back().push_back(at(v));
  }
  return shape;
}

double Partition::area_m2(CellId cell) const { return twin::area_m2(polygon(cell)); }

CellId Partition::ownerOf(VertexId a, VertexId b) const {
  const auto found = owners_.find(key(a, b));
  return found == owners_.end() ? CellId::none() : found->second;
}

void Partition::own(const Loop& loop, CellId cell) {
  for (std::size_t i = 0; i < loop.size(); ++i) owners_[key(loop[i], loop[(i + 1) % loop.size()])] = cell;
}

CellId Partition::adopt(Cell cell) {
  const CellId id(cells_.size());
  own(cell.outer, id);
  for (const Loop& hole : cell.holes) own(hole, id);
  cells_.push_back(std::move(cell));
  return id;
}

void Partition::insertBeyond(VertexId a, VertexId b, VertexId between) {
  const CellId owner = ownerOf(a, b);
  if (!owner) return;
  owners_.erase(key(a, b));
  owners_[key(a, between)] = owner;
  owners_[key(between, b)] = owner;
  Cell& cell = cells_[owner.index()];
  const auto insertInto = [&](Loop& loop) {
    for (std::size_t i = 0; i < loop.size(); ++i)
      if (loop[i] == a && loop[(i + 1) % loop.size()] == b) {
        loop.insert(loop.begin() + static_cast<std::ptrdiff_t>(i) + 1, between);
        return true;
      }
    return false;
  };
  if (insertInto(cell.outer)) return;
  for (Loop& hole : cell.holes)
    if (insertInto(hole)) return;
}

std::optional<Partition::Exit> Partition::leave(const Loop& loop, std::span<const Vec2> way) const {
  for (std::size_t s = 0; s + 1 < way.size(); ++s) {
    const Vec2 p = way[s];
    const Vec2 d = way[s + 1] - p;
    std::optional<Exit> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < loop.size(); ++i) {
      const Vec2 a = at(loop[i]);
      const Vec2 b = at(loop[(i + 1) % loop.size()]);
      const double sideA = cross(d, a - p);
      const double sideB = cross(d, b - p);
      if ((sideA > 0.0) == (sideB > 0.0)) continue;
      const Vec2 hit = a + (sideA / (sideA - sideB)) * (b - a);
      const double along = dot(hit - p, d) / squaredLength(d);
      if (along <= 0.0 || along > 1.0 || along >= least) continue;
      least = along;
      if (distance(hit, a) < joinedWithin_m)
        nearest = Exit{i, false, a, s};
      else if (distance(hit, b) < joinedWithin_m)
        nearest = Exit{(i + 1) % loop.size(), false, b, s};
      else
        nearest = Exit{i, true, hit, s};
    }
    if (nearest) return nearest;
  }
  return std::nullopt;
}

VertexId Partition::settle(CellId cell, const Exit& exit) {
  const Loop& loop = outer(cell);
  if (!exit.onEdge) return loop[exit.corner];
  const VertexId a = loop[exit.corner];
  const VertexId b = loop[(exit.corner + 1) % loop.size()];
  const VertexId between(vertices_.size());
  vertices_.push_back(exit.point);
  insertBeyond(a, b, between);
  insertBeyond(b, a, between);
  return between;
}

Halves Partition::part(CellId cell, const Loop& chain) {
  const Loop loop = outer(cell);
  Cell left;
  Cell right;
  left.outer = chain;
  left.outer.pop_back();
  const Loop round = walk(loop, chain.back(), chain.front());
  left.outer.insert(left.outer.end(), round.begin(), round.end());
  right.outer.assign(chain.rbegin(), chain.rend() - 1);
  const Loop other = walk(loop, chain.front(), chain.back());
  right.outer.insert(right.outer.end(), other.begin(), other.end());
  cells_[cell.index()] = {};
  const CellId onLeft = adopt(std::move(left));
  const CellId onRight = adopt(std::move(right));
  return {onLeft, onRight, chain.front(), chain.back()};
}

std::optional<Halves> Partition::split(CellId cell, const Line& line, Vec2 anchor, double least_m2) {
  assert(holes(cell).empty());
  const Ring whole = ring(cell);
  if (!contains(Polygon{whole, {}}, anchor)) return std::nullopt;
  const Line ahead = wayFrom(anchor, line, true);
  const Line behind = wayFrom(anchor, line, false);
  const auto end = leave(outer(cell), ahead);
  const auto begin = leave(outer(cell), behind);
  if (!end || !begin || distance(begin->point, end->point) < joinedWithin_m) return std::nullopt;
  Line inside;
  const auto keep = [&](Vec2 p) {
    const bool apart = inside.empty() || distance(p, inside.back()) > joinedWithin_m;
    if (apart && distance(p, begin->point) > joinedWithin_m && distance(p, end->point) > joinedWithin_m)
      inside.push_back(p);
  };
  for (std::size_t i = begin->stretch; i > 0; --i) keep(behind[i]);
  if (std::ranges::find(line, anchor) != line.end()) keep(anchor);
  for (std::size_t i = 1; i <= end->stretch; ++i) keep(ahead[i]);

  Ring cut{begin->point};
  cut.insert(cut.end(), inside.begin(), inside.end());
  cut.push_back(end->point);
  const auto areaOf = [&](std::size_t from, std::size_t to, const Ring& chain) {
    Ring part = chain; // then on along the loop: from after the end of the chain to before its beginning
    for (std::size_t i = from; i != to; i = (i + 1) % whole.size()) part.push_back(whole[i]);
    return signedArea_m2(part);
  };
  const auto afterOf = [&](const Exit& exit) { return (exit.corner + 1) % whole.size(); };
  const auto beforeOf = [&](const Exit& exit) {
    return exit.onEdge ? (exit.corner + 1) % whole.size() : exit.corner;
  };
  if (begin->onEdge && end->onEdge && begin->corner == end->corner) return std::nullopt;
  const double left_m2 = areaOf(afterOf(*end), beforeOf(*begin), cut);
  const double right_m2 = areaOf(afterOf(*begin), beforeOf(*end), Ring(cut.rbegin(), cut.rend()));
  if (left_m2 < least_m2 || right_m2 < least_m2) return std::nullopt;

  Loop chain{settle(cell, *begin)};
  for (const Vec2 p : inside) {
    chain.push_back(VertexId(vertices_.size()));
    vertices_.push_back(p);
  }
  // The first vertex may have moved the corners of the loop on by one.
  Exit last = *end;
  if (begin->onEdge && last.corner > begin->corner) ++last.corner;
  chain.push_back(settle(cell, last));
  return part(cell, chain);
}

std::optional<Halves> Partition::splitFrom(CellId cell, VertexId from, Vec2 direction) {
  const Vec2 start = at(from) + 2.0 * joinedWithin_m * normalized(direction);
  if (!contains(Polygon{ring(cell), {}}, start)) return std::nullopt;
  const std::array way{start, start + tail_m * normalized(direction)};
  const auto end = leave(outer(cell), way);
  if (!end || distance(end->point, at(from)) < joinedWithin_m) return std::nullopt;
  const Loop& loop = outer(cell);
  const std::size_t begin = placeOf(loop, from);
  const auto isBeside = [&](std::size_t corner) {
    return (begin + 1) % loop.size() == corner || (corner + 1) % loop.size() == begin;
  };
  if (!end->onEdge && (end->corner == begin || isBeside(end->corner))) return std::nullopt;
  const VertexId last = settle(cell, *end);
  return part(cell, {from, last});
}

CellId Partition::punch(CellId cell, const Ring& ring) {
  Cell inner;
  for (const Vec2 p : ring) {
    inner.outer.push_back(VertexId(vertices_.size()));
    vertices_.push_back(p);
  }
  Loop hole(inner.outer.rbegin(), inner.outer.rend());
  own(hole, cell);
  cells_[cell.index()].holes.push_back(std::move(hole));
  return adopt(std::move(inner));
}

CellId Partition::merge(std::span<const CellId> cells) {
  std::unordered_map<std::uint64_t, bool> edges;
  std::vector<std::pair<VertexId, VertexId>> ordered;
  const auto gather = [&](const Loop& loop) {
    for (std::size_t i = 0; i < loop.size(); ++i) {
      ordered.emplace_back(loop[i], loop[(i + 1) % loop.size()]);
      edges[key(ordered.back().first, ordered.back().second)] = true;
    }
  };
  for (const CellId cell : cells) {
    gather(outer(cell));
    for (const Loop& hole : holes(cell)) gather(hole);
  }
  std::unordered_map<std::uint32_t, std::vector<VertexId>> next;
  std::erase_if(ordered, [&](const auto& edge) { return edges.contains(key(edge.second, edge.first)); });
  for (const auto& [a, b] : ordered) next[a.value()].push_back(b);
  for (const CellId cell : cells) cells_[cell.index()] = {};
  Cell merged;
  for (const auto& [a, b] : ordered) {
    if (next[a.value()].empty()) continue;
    Loop loop;
    for (VertexId v = a; !next[v.value()].empty();) {
      loop.push_back(v);
      const VertexId after = next[v.value()].back();
      next[v.value()].pop_back();
      v = after;
    }
    Ring points;
    for (const VertexId v : loop) points.push_back(at(v));
    if (signedArea_m2(points) > 0.0)
      merged.outer = std::move(loop);
    else
      merged.holes.push_back(std::move(loop));
  }
  return adopt(std::move(merged));
}

} // namespace loopstad::twin::district

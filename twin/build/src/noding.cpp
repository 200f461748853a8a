// SPDX-License-Identifier: GPL-3.0-or-later
#include "noding.hpp"

#include "cell_grid.hpp"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <unordered_map>

namespace loopstad::twin::build {
namespace {

/// Each round splits at what the one before brought near; delivered data needs two or three.
constexpr int mostRounds = 12;

struct Use {
  std::uint32_t a;
  std::uint32_t b;
  std::uint32_t piece;
  friend auto operator<=>(const Use&, const Use&) = default;
};

struct Split {
  std::uint32_t segment;
  std::uint32_t vertex;
  friend auto operator<=>(const Split&, const Split&) = default;
};

class Vertices {
public:
  std::uint32_t at(Fixed2 p) {
    const std::uint64_t key =
        (std::uint64_t{static_cast<std::uint32_t>(p.x)} << 32) | static_cast<std::uint32_t>(p.y);
    const auto [entry, isNew] = index_.try_emplace(key, static_cast<std::uint32_t>(positions.size()));
    if (isNew) positions.push_back(p);
    return entry->second;
  }
  void reserve(std::size_t count) {
    index_.reserve(count);
    positions.reserve(count);
  }
  std::vector<Fixed2> positions;

private:
  std::unordered_map<std::uint64_t, std::uint32_t> index_; // looked up only, never walked through
};

Use use(std::uint32_t a, std::uint32_t b, std::uint32_t piece) {
  return {std::min(a, b), std::max(a, b), piece};
}

std::vector<Use> usesOf(std::span<const Piece> pieces, Vertices& vertices) {
  std::size_t count = 0;
  for (const Piece& piece : pieces)
    for (const auto& ring : piece.rings) count += ring.size();
  vertices.reserve(count);
  std::vector<Use> uses;
  uses.reserve(count);
  for (std::uint32_t p = 0; p < pieces.size(); ++p)
    for (const auto& ring : pieces[p].rings) {
      std::uint32_t previous = vertices.at(ring.back());
      for (const Fixed2 point : ring) {
        const std::uint32_t current = vertices.at(point);
        if (current != previous) uses.push_back(use(previous, current, p));
        previous = current;
      }
    }
  std::ranges::sort(uses);
  return uses;
}

std::vector<SegmentEnds> segmentsOf(const std::vector<Use>& uses) {
  std::vector<SegmentEnds> segments;
  for (const Use& u : uses)
    if (segments.empty() || segments.back() != SegmentEnds{u.a, u.b}) segments.push_back({u.a, u.b});
  return segments;
}

int sign(std::int64_t v) { return (v > 0) - (v < 0); }

bool cross(Fixed2 a, Fixed2 b, Fixed2 c, Fixed2 d) {
  return sign(orientation(a, b, c)) * sign(orientation(a, b, d)) < 0 &&
         sign(orientation(c, d, a)) * sign(orientation(c, d, b)) < 0;
}

bool boxesApart(Fixed2 a, Fixed2 b, Fixed2 c, Fixed2 d) {
  return std::max(a.x, b.x) < std::min(c.x, d.x) || std::max(c.x, d.x) < std::min(a.x, b.x) ||
         std::max(a.y, b.y) < std::min(c.y, d.y) || std::max(c.y, d.y) < std::min(a.y, b.y);
}

Fixed2 crossing(Fixed2 a, Fixed2 b, Fixed2 c, Fixed2 d) {
  const Vec2 pa = toMetres(a);
  const Vec2 ab = toMetres(b) - pa;
  const Vec2 pc = toMetres(c);
  const Vec2 cd = toMetres(d) - pc;
  const double t = std::clamp(loopstad::cross(pc - pa, cd) / loopstad::cross(ab, cd), 0.0, 1.0);
  return snapped(pa + t * ab);
}

/// p within tolerance of the inside of a-b, not beyond its ends.
bool touches(Fixed2 p, Fixed2 a, Fixed2 b, double tolerance_m) {
  const Vec2 ab = toMetres(b) - toMetres(a);
  const Vec2 ap = toMetres(p) - toMetres(a);
  const double along = dot(ap, ab);
  const double l2 = squaredLength(ab);
  if (along <= 0.0 || along >= l2) return false;
  const double c = loopstad::cross(ab, ap);
  return c * c <= tolerance_m * tolerance_m * l2;
}

struct Noder {
  Vertices vertices;
  std::vector<SegmentEnds> segments;
  std::vector<Split> splits;
  double tolerance_m = touching_m;

  [[nodiscard]] CellGrid grid() const {
    Fixed2 min = vertices.positions.front();
    Fixed2 max = min;
    for (const Fixed2 p : vertices.positions) {
      min = {std::min(min.x, p.x), std::min(min.y, p.y)};
      max = {std::max(max.x, p.x), std::max(max.y, p.y)};
    }
    return gridFor(min, max, segments.size() * 2);
  }

  void splitAtNearVertices(const CellGrid& cells) {
    const auto& at = vertices.positions;
    const CellLists lists =
        fillCells(cells.cells(), at.size(), [&](std::size_t v, auto&& f) { f(cells.cellOf(at[v])); });
    const std::int64_t margin = toFixed(tolerance_m) + 2;
    for (std::uint32_t s = 0; s < segments.size(); ++s) {
      const std::uint32_t a = segments[s][0]; // clang 14 lets no lambda have a structured binding
      const std::uint32_t b = segments[s][1];
      cells.forCells(at[a], at[b], margin, [&](std::size_t cell) {
        for (const std::uint32_t v : lists.in(cell))
          if (v != a && v != b && touches(at[v], at[a], at[b], tolerance_m)) splits.push_back({s, v});
      });
    }
  }

  void splitAtCrossing(std::uint32_t s, std::uint32_t t) {
    const auto [a, b] = segments[s];
    const auto [c, d] = segments[t];
    if (a == c || a == d || b == c || b == d) return;
    const auto& at = vertices.positions;
    if (boxesApart(at[a], at[b], at[c], at[d]) || !cross(at[a], at[b], at[c], at[d])) return;
    const std::uint32_t v = vertices.at(crossing(at[a], at[b], at[c], at[d]));
    if (v != a && v != b) splits.push_back({s, v});
    if (v != c && v != d) splits.push_back({t, v});
  }

  void splitAtCrossings(const CellGrid& cells) {
    const auto& at = vertices.positions;
    const CellLists lists = fillCells(cells.cells(), segments.size(), [&](std::size_t s, auto&& f) {
      cells.forCells(at[segments[s][0]], at[segments[s][1]], 1, f);
    });
    for (std::size_t cell = 0; cell < cells.cells(); ++cell) {
      const auto here = lists.in(cell);
      for (std::size_t i = 0; i < here.size(); ++i)
        for (std::size_t j = i + 1; j < here.size(); ++j) splitAtCrossing(here[i], here[j]);
    }
  }

  /// Split points of each segment from its first end to its second.
  void orderSplits() {
    const auto& at = vertices.positions;
    const auto along = [&](const Split& split) {
      const Vec2 a = toMetres(at[segments[split.segment][0]]);
      return dot(toMetres(at[split.vertex]) - a, toMetres(at[segments[split.segment][1]]) - a);
    };
    std::ranges::sort(splits);
    splits.erase(std::unique(splits.begin(), splits.end()), splits.end());
    std::ranges::stable_sort(splits, [&](const Split& l, const Split& r) {
      return l.segment != r.segment ? l.segment < r.segment : along(l) < along(r);
    });
  }

  /// Replaces each use of a split segment by uses of its parts.
  void apply(std::vector<Use>& uses) const {
    std::vector<Use> next;
    next.reserve(uses.size() + 2 * splits.size());
    std::size_t s = 0;
    std::size_t from = 0;
    for (const Use& u : uses) {
      while (segments[s] != SegmentEnds{u.a, u.b}) ++s;
      while (from < splits.size() && splits[from].segment < s) ++from;
      std::uint32_t previous = u.a;
      for (std::size_t i = from; i < splits.size() && splits[i].segment == s; ++i) {
        next.push_back(use(previous, splits[i].vertex, u.piece));
        previous = splits[i].vertex;
      }
      next.push_back(use(previous, u.b, u.piece));
    }
    std::ranges::sort(next);
    uses = std::move(next);
  }
};

Arrangement packed(std::vector<Fixed2> vertices, const std::vector<Use>& uses) {
  Arrangement net;
  net.vertices = std::move(vertices);
  net.segments = segmentsOf(uses);
  net.useFrom.reserve(net.segments.size() + 1);
  net.uses.reserve(uses.size());
  std::size_t s = 0;
  net.useFrom.push_back(0);
  for (const Use& u : uses) {
    if (net.segments[s] != SegmentEnds{u.a, u.b}) {
      net.useFrom.push_back(static_cast<std::uint32_t>(net.uses.size()));
      ++s;
    }
    net.uses.push_back(u.piece);
  }
  net.useFrom.push_back(static_cast<std::uint32_t>(net.uses.size()));
  return net;
}

} // namespace

std::size_t Arrangement::find(std::uint32_t a, std::uint32_t b) const {
  const SegmentEnds ends{std::min(a, b), std::max(a, b)};
  const auto found = std::ranges::lower_bound(segments, ends);
  return found != segments.end() && *found == ends ? static_cast<std::size_t>(found - segments.begin())
                                                   : segments.size();
}

Arrangement node(std::span<const Piece> pieces, double tolerance_m) {
  assert(!pieces.empty());
  Noder noder;
  noder.tolerance_m = tolerance_m;
  std::vector<Use> uses = usesOf(pieces, noder.vertices);
  for (int round = 0; round < mostRounds; ++round) {
    noder.segments = segmentsOf(uses);
    noder.splits.clear();
    const CellGrid cells = noder.grid();
    noder.splitAtNearVertices(cells);
    noder.splitAtCrossings(cells);
    if (noder.splits.empty()) break;
    noder.orderSplits();
    noder.apply(uses);
  }
  return packed(std::move(noder.vertices.positions), uses);
}

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
/// A piece of ground cut into cells that always fill it exactly: whatever is cut, neighbours share every
/// vertex.
///
///   Partition ground({{0, 0}, {400, 0}, {400, 300}, {0, 300}});
///   const auto halves = ground.split(CellId(0U), {{200, 0}, {200, 300}}, {200, 150});
///   ground.neighbour(halves->left, a, b);          // who lies beyond the edge a-b of a cell
///
/// Cells are loops of vertices, counter-clockwise, with holes clockwise. A vertex that a cut puts on an edge
/// goes into both cells beside it, so no vertex ever lies on an edge of another cell. Coordinates are metres;
/// they are rounded to the millimetre by whoever writes them, which keeps all of this.
#pragma once

#include <loopstad/base/id.hpp>
#include <loopstad/twin/polygon.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace loopstad::twin::district {

using CellId = Id<struct CellTag>;
using VertexId = Id<struct VertexTag>;
using Loop = std::vector<VertexId>;

/// Cuts that come this near to a vertex run through it: nothing narrower is made.
inline constexpr double joinedWithin_m = 0.03;

struct Halves {
  CellId left;
  CellId right;
  VertexId first; ///< of the cut
  VertexId last;
};

class Partition {
public:
  /// outline: counter-clockwise.
  explicit Partition(const Ring& outline);

  /// Cuts a cell along a line, from the anchor both ways as far as it runs inside; its ends go straight on.
  /// The anchor lies on the line. Nothing is cut where the anchor is not inside, or a part would be smaller
  /// than least_m2. No holes.
  [[nodiscard]] std::optional<Halves> split(CellId cell, const Line& line, Vec2 anchor,
                                            double least_m2 = 0.5);
  /// Cuts off what a straight line from a vertex of the cell parts.
  [[nodiscard]] std::optional<Halves> splitFrom(CellId cell, VertexId from, Vec2 direction);
  /// A new cell inside another; ring: counter-clockwise, well inside.
  CellId punch(CellId cell, const Ring& ring);
  /// One cell of several that touch.
  CellId merge(std::span<const CellId> cells);

  /// Cells that were cut or merged are gone; ids are never given twice.
  [[nodiscard]] std::size_t cellCount() const { return cells_.size(); }
  [[nodiscard]] bool has(CellId cell) const { return !cells_[cell.index()].outer.empty(); }
  [[nodiscard]] const Loop& outer(CellId cell) const { return cells_[cell.index()].outer; }
  [[nodiscard]] const std::vector<Loop>& holes(CellId cell) const { return cells_[cell.index()].holes; }
  [[nodiscard]] Vec2 at(VertexId vertex) const { return vertices_[vertex.index()]; }
  [[nodiscard]] const std::vector<Vec2>& vertices() const { return vertices_; }
  [[nodiscard]] Ring ring(CellId cell) const;
  [[nodiscard]] Polygon polygon(CellId cell) const;
  [[nodiscard]] double area_m2(CellId cell) const;
  /// Beyond the edge a-b of a cell; none at the rim.
  [[nodiscard]] CellId neighbour(VertexId a, VertexId b) const { return ownerOf(b, a); }

private:
  struct Cell {
    Loop outer;
    std::vector<Loop> holes;
  };
  /// Where a line leaves a cell: at a vertex of its loop, or inside the edge that begins there.
  struct Exit {
    std::size_t corner = 0;
    bool onEdge = false;
    Vec2 point;
    std::size_t stretch = 0; ///< of the line: points before it are inside
  };

  [[nodiscard]] std::optional<Exit> leave(const Loop& loop, std::span<const Vec2> way) const;
  [[nodiscard]] VertexId settle(CellId cell, const Exit& exit);
  [[nodiscard]] Halves part(CellId cell, const Loop& chain);
  [[nodiscard]] CellId adopt(Cell cell);
  void own(const Loop& loop, CellId cell);
  void insertBeyond(VertexId a, VertexId b, VertexId between);
  [[nodiscard]] CellId ownerOf(VertexId a, VertexId b) const;
  [[nodiscard]] static std::uint64_t key(VertexId a, VertexId b) {
    return (std::uint64_t{a.value()} << 32) | b.value();
  }

  std::vector<Vec2> vertices_;
  std::vector<Cell> cells_;
  std::unordered_map<std::uint64_t, CellId>
      owners_; ///< of directed edges; only looked up, never walked through
};

} // namespace loopstad::twin::district

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/wall_grid.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace loopstad::sim {
namespace {

constexpr int cellBits = 18;
static_assert(WallGrid::cell_m * fixedUnitsPerMetre == 1 << cellBits);
constexpr double halfDiagonal_m = WallGrid::cell_m * 0.70710678;
constexpr float unit_m = static_cast<float>(1.0 / fixedUnitsPerMetre);

[[nodiscard]] constexpr std::int64_t cellNumber(std::int32_t coordinate) { return coordinate >> cellBits; }
[[nodiscard]] std::int64_t cellNumber(double metres) {
  return static_cast<std::int64_t>(std::floor(metres / WallGrid::cell_m));
}

[[nodiscard]] std::vector<WallPiece> piecesOf(const twin::Surface& surface) {
  std::vector<WallPiece> pieces;
  // Pieces meet end to start; on one sheet a vertex may still end several: the last one stands for them.
  std::map<std::pair<std::int16_t, Fixed2>, std::pair<float, float>> directionInto;
  for (const twin::Wall& wall : surface.walls()) {
    const Vec2 along = normalized(toMetres(wall.b) - toMetres(wall.a));
    directionInto[{surface.sheet({wall.face, wall.b}), wall.b}] = {static_cast<float>(along.x),
                                                                   static_cast<float>(along.y)};
  }
  pieces.reserve(surface.walls().size());
  for (const twin::Wall& wall : surface.walls()) {
    WallPiece piece{.a = wall.a, .b = wall.b};
    const auto before = directionInto.find({surface.sheet({wall.face, wall.a}), wall.a});
    if (before != directionInto.end()) std::tie(piece.beforeX, piece.beforeY) = before->second;
    const auto [low, high] = std::minmax(static_cast<float>(surface.height_m({wall.face, wall.a})),
                                         static_cast<float>(surface.height_m({wall.face, wall.b})));
    piece.low_m = low;
    piece.high_m = high;
    pieces.push_back(piece);
  }
  return pieces;
}

/// Calls visit(column, row) for the cells that have a point within reach of the piece.
template <class Visit>
void forCellsNear(const WallPiece& piece, Visit visit) {
  const Vec2 a = toMetres(piece.a);
  const Vec2 b = toMetres(piece.b);
  Box2 box;
  box.include(a);
  box.include(b);
  box = box.grown(WallGrid::reach_m);
  for (std::int64_t row = cellNumber(box.min.y); row <= cellNumber(box.max.y); ++row)
    for (std::int64_t column = cellNumber(box.min.x); column <= cellNumber(box.max.x); ++column) {
      const Vec2 middle{(static_cast<double>(column) + 0.5) * WallGrid::cell_m,
                        (static_cast<double>(row) + 0.5) * WallGrid::cell_m};
      if (distance(middle, nearestOnSegment(middle, a, b)) <= WallGrid::reach_m + halfDiagonal_m)
        visit(column, row);
    }
}

} // namespace

WallGrid::WallGrid(const twin::Surface& surface) : pieces_(piecesOf(surface)) {
  Box2 box;
  for (const WallPiece& piece : pieces_) {
    box.include(toMetres(piece.a));
    box.include(toMetres(piece.b));
  }
  if (box.empty()) {
    starts_ = {0};
    return;
  }
  box = box.grown(reach_m);
  lowColumn_ = cellNumber(box.min.x);
  lowRow_ = cellNumber(box.min.y);
  columns_ = cellNumber(box.max.x) - lowColumn_ + 1;
  rows_ = cellNumber(box.max.y) - lowRow_ + 1;
  const auto cellAt = [&](std::int64_t column, std::int64_t row) {
    return static_cast<std::size_t>((row - lowRow_) * columns_ + column - lowColumn_);
  };
  starts_.assign(static_cast<std::size_t>(columns_ * rows_) + 1, 0);
  for (const WallPiece& piece : pieces_)
    forCellsNear(piece, [&](std::int64_t column, std::int64_t row) { ++starts_[cellAt(column, row)]; });
  std::exclusive_scan(starts_.begin(), starts_.end(), starts_.begin(), 0U);
  entries_.resize(starts_.back());
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
  for (std::uint32_t wall = 0; wall < pieces_.size(); ++wall)
    forCellsNear(pieces_[wall], [&](std::int64_t column, std::int64_t row) {
      entries_[next[cellAt(column, row)]++] = wall;
    });
}

std::span<const std::uint32_t> WallGrid::near(Fixed2 p) const {
  const std::int64_t column = cellNumber(p.x) - lowColumn_;
  const std::int64_t row = cellNumber(p.y) - lowRow_;
  if (column < 0 || column >= columns_ || row < 0 || row >= rows_) return {};
  const auto cell = static_cast<std::size_t>(row * columns_ + column);
  return std::span(entries_).subspan(starts_[cell], starts_[cell + 1] - starts_[cell]);
}

WallOffset offset(const WallPiece& wall, Fixed2 p) {
  const float apX = static_cast<float>(p.x - wall.a.x) * unit_m;
  const float apY = static_cast<float>(p.y - wall.a.y) * unit_m;
  const float abX = static_cast<float>(wall.b.x - wall.a.x) * unit_m;
  const float abY = static_cast<float>(wall.b.y - wall.a.y) * unit_m;
  const float along = (apX * abX + apY * abY) / (abX * abX + abY * abY);
  const float t = std::min(1.0F, std::max(0.0F, along));
  WallOffset to;
  to.x = apX - t * abX;
  to.y = apY - t * abY;
  to.squared_m2 = to.x * to.x + to.y * to.y;
  const bool inFront = abX * apY - abY * apX >= 0.0F;
  const bool beyondA = along <= 0.0F;
  const bool cornerA = beyondA && apX * wall.beforeX + apY * wall.beforeY >= 0.0F;
  to.faced = beyondA ? cornerA : inFront && along < 1.0F;
  return to;
}

bool hides(const WallPiece& wall, Fixed2 p, Fixed2 q) {
  if (orientation(wall.a, wall.b, q) >= 0 || orientation(wall.a, wall.b, p) < 0) return false;
  const std::int64_t a = orientation(p, q, wall.a);
  const std::int64_t b = orientation(p, q, wall.b);
  return (a <= 0 && b >= 0) || (a >= 0 && b <= 0);
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// Which walls are near: the surface's boundary in square cells, and what lies between two people.
///
///   const WallGrid walls(surface);
///   for (std::uint32_t w : walls.near(position)) push(offset(walls.piece(w), position));
///   if (hides(walls.piece(w), me, you)) ignore(you);
///
/// near(p) has every piece within reach_m of p, and some more; none where there is nothing near or p lies off
/// the map. Made once per surface; thread-safe. Memory: 4 bytes per 16 m2 of the walls' bounding box, and 4
/// bytes per piece and cell.
#pragma once

#include <loopstad/base/fixed.hpp>
#include <loopstad/twin/surface.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::sim {

/// Walkable ground lies to the left of a->b.
struct WallPiece {
  Fixed2 a;
  Fixed2 b;
  float beforeX = 0.0F; ///< unit vector along the piece that ends in a; zero when there is none
  float beforeY = 0.0F;
  float low_m = 0.0F; ///< heights of its ends
  float high_m = 0.0F;
};

/// From the nearest point of a wall to a person in front of it.
struct WallOffset {
  float x = 0.0F; ///< m
  float y = 0.0F;
  float squared_m2 = 0.0F;
  bool faced = false; ///< the person stands before this piece, not beyond its ends or behind it
};

class WallGrid {
public:
  static constexpr double cell_m = 4.0;
  static constexpr double reach_m = 3.0;

  explicit WallGrid(const twin::Surface& surface);

  [[nodiscard]] std::span<const std::uint32_t> near(Fixed2 p) const;
  [[nodiscard]] const WallPiece& piece(std::uint32_t wall) const { return pieces_[wall]; }
  [[nodiscard]] std::size_t size() const { return pieces_.size(); }

private:
  std::vector<WallPiece> pieces_;
  std::int64_t lowColumn_ = 0;
  std::int64_t lowRow_ = 0;
  std::int64_t columns_ = 0;
  std::int64_t rows_ = 0;
  std::vector<std::uint32_t> starts_; // of each cell in entries_, and the number of entries
  std::vector<std::uint32_t> entries_;
};

/// A corner counts for one of its two pieces only, so pushes add up the same however finely a wall is cut.
[[nodiscard]] WallOffset offset(const WallPiece& wall, Fixed2 p);

/// True when the straight line from p to q leaves the walkable ground through this piece; decided in
/// integers.
[[nodiscard]] bool hides(const WallPiece& wall, Fixed2 p, Fixed2 q);

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// Ground as the triangulation wants it: closed rings on sheets, each with what its inside becomes.
///
///   Ground ground;
///   ground.labels.push_back({.walkable = true, .surfaceClass = row});
///   ground.add(polygon, {.sheet = 0, .rank = Rank::ground, .label = 1});    // polygon in local metres
///
/// Where pieces of one sheet overlap, the higher rank wins, then the one that came first.
#pragma once

#include <loopstad/base/fixed.hpp>
#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/surface_mesh.hpp>
#include <loopstad/twin/terrain.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace loopstad::twin::build {

inline constexpr std::uint32_t nothing = 0xffffffffU;

/// Delivered coordinates are whole millimetres; two points nearer than that are the same point.
inline constexpr double snap_m = 0.001;
/// A vertex that near to a line lies on it: one step of the millimetre grid, and the rounding to fixed point.
inline constexpr double touching_m = 0.0015;

/// A floor, or the flights of stairs from one floor to another, which lie apart from both: their sides join
/// nothing, and flights above each other share nothing.
struct SheetKey {
  std::int16_t level = 0;
  std::int16_t top = 0; ///< the level itself, or where its stairs lead

  constexpr SheetKey() = default;
  constexpr SheetKey(std::int16_t floor) : level(floor), top(floor) {}
  constexpr SheetKey(std::int16_t from, std::int16_t to) : level(from), top(to) {}
  [[nodiscard]] constexpr bool isStairs() const { return level != top; }
  friend constexpr auto operator<=>(const SheetKey&, const SheetKey&) = default;
};

enum class Rank : std::uint8_t {
  strip,    ///< a tile and what is looked at round it: what lies beyond is not seen
  tile,     ///< a box that is built apart: a line to be kept, no ground
  crop,     ///< the box that the user asked for: what lies outside is not there
  deck,     ///< carries other ground of its level
  ground,   ///< the partition of the level
  mapped,   ///< of OpenStreetMap, where pieces overlap by their nature
  plan,     ///< floors of plain geometry: what the user drew beats the register
  stairs,   ///< over the floor that they start from
  building, ///< over ground, where BAG and BGT differ
  barrier,
  door, ///< opens barriers
  object,
};

/// What a face of the triangulation becomes.
struct Label {
  bool walkable = false;
  std::uint16_t surfaceClass = noClass; ///< row in SurfaceMesh::surfaceClasses, of ground
  Boundary hole = Boundary::unwalkable; ///< why walkable neighbours end here
  std::uint32_t building = nothing;     ///< index into Twin::buildings
  std::uint32_t yard = nothing;         ///< index into Twin::ground of private ground
  std::uint32_t water = nothing;        ///< index into Twin::ground: each water has a level of its own
  std::uint32_t stairs = nothing;       ///< index into Twin::ground of stairs that lead to another level
  std::optional<double> floor_m{};      ///< height that the source states
  bool indoor = false;                  ///< plain geometry: only stairs lead to another sheet

  friend bool operator==(const Label&, const Label&) = default;
};

struct Piece {
  std::vector<std::vector<Fixed2>> rings{}; ///< open; even-odd
  SheetKey sheet;
  Rank rank = Rank::ground;
  std::uint32_t label = 0;
  std::uint32_t ground = nothing; ///< index into Twin::ground
};

struct Ground {
  std::vector<Label> labels{Label{.hole = Boundary::mapEdge}}; ///< 0: outside the data
  std::vector<Piece> pieces;

  /// Index of this label, which is added when new. The list stays short but for buildings and yards.
  [[nodiscard]] std::uint32_t labelled(const Label& label);
  /// Adds a polygon in local metres with rings snapped; the piece gives everything but the rings. False
  /// when nothing is left of it.
  bool add(const Polygon& polygon, Piece piece);
};

/// To the nearest millimetre, then to fixed point.
[[nodiscard]] Fixed2 snapped(Vec2 local);

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
/// A district while it is drawn: its ground in cells, what covers each, and the streets between the blocks.
///
///   Layout layout(plan);
///   layGrid(layout);                                  // or layRadial, layOrganic: streets as bands, blocks
///   between them placeSquare(layout); layLanes(layout);                                 // footways,
///   carriageways, ... in the bands placeParks(layout); buildBlocks(layout);                              //
///   rows of houses and their gardens
///
/// Metres from the lower left of the district, not yet turned.
#pragma once

#include "partition.hpp"

#include <loopstad/twin/district/district_plan.hpp>

#include <string>
#include <vector>

namespace loopstad::twin::district {

using StreetId = Id<struct StreetTag>;

/// Of paths that nobody has an address on.
inline constexpr std::uint32_t noName = 0xffffffff;

enum class StreetKind : std::uint8_t { main, side, alley, canal };

/// What a cell is covered with.
enum class Cover : std::uint8_t {
  block, ///< not yet built on
  band,  ///< a street without its lanes yet
  footway,
  path,
  carriageway,
  mouth, ///< where a side street crosses a footway (inrit)
  cyclePath,
  parking,
  verge,
  planting,
  square,
  playground,
  lawn,
  shrubs,
  water,
  pond,
  bank,
  yard,
  building,
};

struct Street {
  StreetKind kind = StreetKind::side;
  double width_m = 0.0;
  Line middle;
  std::uint32_t name = 0; ///< streets that go on in each other share one
};

/// A building before it is turned and written.
struct Lot {
  CellId cell;
  double footprint_m2 = 0.0;
  StreetId street;        ///< none on the square
  std::uint32_t name = 0; ///< of its street or square
  StreetKind kind = StreetKind::side;
  bool onSquare = false;
  Vec2 front;            ///< middle of its street side
  double along_m = 0.0;  ///< where on its street
  bool onLeft = false;   ///< of its street
  bool setBack = false;  ///< behind a front garden
  std::uint8_t rank = 0; ///< the higher, the sooner it is left out
  std::uint32_t block = 0;
  int storeys = 0;              ///< 0: not built
  std::optional<Use> only = {}; ///< one user has all of it
};

/// A piece of a bridge: it lies over the ground, on level 1, and shares its ends with it.
struct Deck {
  Cover cover = Cover::footway;
  Loop loop;
};

struct Layout {
  explicit Layout(const DistrictPlan& asked);

  DistrictPlan plan;
  Partition ground;
  std::vector<Street> streets;
  std::vector<CellId> blocks;
  std::vector<Lot> lots;
  std::vector<Deck> decks;
  std::vector<CellId> sheds;
  std::uint32_t names = 0;
  CellId square;
  std::uint32_t squareName = 0;
  std::vector<std::uint32_t> parkNames;

  void cover(CellId cell, Cover with, StreetId street = {});
  [[nodiscard]] Cover coverOf(CellId cell) const;
  [[nodiscard]] StreetId streetOf(CellId cell) const;
  [[nodiscard]] Vec2 centre() const { return {0.5 * plan.width_m, 0.5 * plan.height_m}; }
  /// Covered so, in order of their ids.
  [[nodiscard]] std::vector<CellId> cellsOf(Cover with) const;
  [[nodiscard]] double areaOf_m2(Cover with) const;

private:
  struct Covered {
    Cover with = Cover::block;
    StreetId street;
  };
  std::vector<Covered> covers_;
};

/// Numbers that a seed gives: one for each purpose, thing and use of it.
enum class Matter : std::uint32_t {
  split,
  turn,
  bulge,
  park,
  order,
  tree,
  year,
  name,
  id,
  shape,
  storey,
  bench
};
[[nodiscard]] double chance(const DistrictPlan& plan, Matter matter, std::uint32_t which, double low = 0.0,
                            double high = 1.0);

struct Sides {
  CellId left;
  CellId right;
  CellId band;
};
/// A street through a cell, along a line and beyond its ends. Where it does not fit, the cell stays whole,
/// under another id.
[[nodiscard]] std::optional<Sides> cutStreet(Layout& layout, CellId& cell, StreetKind kind,
                                             const Line& middle, std::uint32_t name);
[[nodiscard]] double widthOf(const DistrictPlan& plan, StreetKind kind);
/// Of a path by the houses, a carriageway one way, a path under the trees by the water: so on many a Dutch
/// quay.
inline constexpr double quayFootway_m = 2.0;
inline constexpr double quayCarriageway_m = 4.0;
inline constexpr double quayPath_m = 2.0;
inline constexpr double quay_m = quayFootway_m + quayCarriageway_m + quayPath_m;
/// Side by side across the whole district; 0 where so little water is asked for that ponds hold it.
[[nodiscard]] std::uint32_t canalCount(const DistrictPlan& plan);

/// Of the round square where avenues meet, and how many of them.
[[nodiscard]] double radialSquare_m(const DistrictPlan& plan);
[[nodiscard]] int radialSpokes(const DistrictPlan& plan);

void layGrid(Layout& layout);
void layRadial(Layout& layout);
void layOrganic(Layout& layout);
/// Streets through what is still larger than a block. bends: how far they may bulge, as a share of their
/// length; turns: how far they may turn, radians.
void divide(Layout& layout, CellId cell, double bends, double turns);

void placeSquare(Layout& layout);
void layLanes(Layout& layout);
/// Over canals, where streets end at them.
void layBridges(Layout& layout);
void placeParks(Layout& layout);
void buildBlocks(Layout& layout);
/// At the far end of the gardens of houses; after the buildings.
void placeSheds(Layout& layout);
/// Which lots are built, and how high: what the plan's density and storeys ask for.
[[nodiscard]] Status raiseBuildings(Layout& layout);
/// A school with its yard, a hall on the square: as large as the mix of uses asks for. Before the blocks are
/// built.
void placePublicBuildings(Layout& layout);

} // namespace loopstad::twin::district

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_layout.hpp"

#include <cassert>
#include <cmath>

namespace loopstad::scenarios {
namespace {

constexpr double exitInset_m = 0.2; // as in the files
constexpr double exitDepth_m = 1.0;
constexpr double startInset_m = 1.9; // likewise: nobody begins in the outermost metres
constexpr double wideSide_m = 4000.0;

[[nodiscard]] twin::Ring rectangle(Vec2 low, Vec2 high) {
  return {low, {high.x, low.y}, high, {low.x, high.y}};
}

[[nodiscard]] Box2 square(double side_m) { return {{0.0, 0.0}, {side_m, side_m}}; }

[[nodiscard]] Box2 shrunk(const Box2& box, double by_m) {
  return {box.min + Vec2{by_m, by_m}, box.max - Vec2{by_m, by_m}};
}

/// Clockwise, with its corners cut off; without any cut a rectangle.
[[nodiscard]] twin::Ring block(Vec2 centre, Vec2 size, double cut_m) {
  const Vec2 low = centre - 0.5 * size;
  const Vec2 high = centre + 0.5 * size;
  if (cut_m == 0.0) return {low, {low.x, high.y}, high, {high.x, low.y}};
  return {{low.x, low.y + cut_m},   {low.x, high.y - cut_m},  {low.x + cut_m, high.y},
          {high.x - cut_m, high.y}, {high.x, high.y - cut_m}, {high.x, low.y + cut_m},
          {high.x - cut_m, low.y},  {low.x + cut_m, low.y}};
}

/// Blocks on a lattice that fills the square.
void addBlocks(twin::Polygon& ground, double side_m, int columns, int rows, Vec2 size, double cut_m) {
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column)
      ground.holes.push_back(
          block({side_m * (column + 0.5) / columns, side_m * (row + 0.5) / rows}, size, cut_m));
}

/// South, north, west, east: in the middle of each edge.
[[nodiscard]] std::vector<twin::Polygon> edgeExits(double side_m, double width_m) {
  const double from = 0.5 * (side_m - width_m);
  const double to = 0.5 * (side_m + width_m);
  const double low = exitInset_m;
  const double deep = exitInset_m + exitDepth_m;
  return {{rectangle({from, low}, {to, deep}), {}},
          {rectangle({from, side_m - deep}, {to, side_m - low}), {}},
          {rectangle({low, from}, {deep, to}), {}},
          {rectangle({side_m - deep, from}, {side_m - low, to}), {}}};
}

/// 20 blocks of 295.4 m2 in 200 m x 200 m, exits of 10 m.
[[nodiscard]] SceneLayout plaza() {
  constexpr double side_m = 200.0;
  SceneLayout layout;
  layout.ground.outer = rectangle({}, {side_m, side_m});
  addBlocks(layout.ground, side_m, 5, 4, {19.2, 15.4}, 0.0);
  layout.exits = edgeExits(side_m, 10.0);
  layout.start = shrunk(square(side_m), startInset_m);
  layout.listed = 50'000;
  return layout;
}

/// 400 blocks of 920.6 m2 with cut corners in 1 km x 1 km, exits of 6 m.
[[nodiscard]] SceneLayout city1000() {
  constexpr double side_m = 1000.0;
  SceneLayout layout;
  layout.ground.outer = rectangle({}, {side_m, side_m});
  addBlocks(layout.ground, side_m, 20, 20, {31.5, 31.5}, 6.0);
  layout.exits = edgeExits(side_m, 6.0);
  layout.start = shrunk(square(side_m), startInset_m);
  layout.listed = 200'000;
  return layout;
}

/// A hall of 30 m x 20 m with a door of 1 m, 2 m long, to another one.
[[nodiscard]] SceneLayout bottleneck() {
  SceneLayout layout;
  layout.ground.outer = {{0, 0},   {30, 0},  {30, 9.5},  {32, 9.5},  {32, 0},  {36, 0},
                         {36, 20}, {32, 20}, {32, 10.5}, {30, 10.5}, {30, 20}, {0, 20}};
  layout.exits = {{rectangle({35.0, 0.2}, {35.8, 19.8}), {}}};
  layout.start = {{12.9, 0.5}, {29.1, 19.1}};
  layout.listed = 500;
  return layout;
}

/// 1 person per m2 on a square in the middle of the ground, exits all along the edges.
[[nodiscard]] SceneLayout open(std::size_t persons, double side_m, double ground_m) {
  SceneLayout layout;
  layout.ground.outer = rectangle({}, {ground_m, ground_m});
  layout.exits = edgeExits(ground_m, ground_m - 2.0 * exitInset_m);
  layout.start = shrunk(square(ground_m), 0.5 * (ground_m - side_m));
  layout.listed = persons;
  layout.farExits = true;
  return layout;
}

} // namespace

SceneLayout layoutOf(const BenchCase& what) {
  if (what.scene == "plaza") return plaza();
  if (what.scene == "city1000") return city1000();
  if (what.scene == "bottleneck") return bottleneck();
  assert(what.scene == "open" || what.scene == "wide");
  const double side_m = std::sqrt(static_cast<double>(what.persons));
  return open(what.persons, side_m, what.scene == "wide" ? std::max(side_m, wideSide_m) : side_m);
}

} // namespace loopstad::scenarios

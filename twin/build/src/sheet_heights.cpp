// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_heights.hpp"

namespace loopstad::twin::build {
namespace {

constexpr double radius_m = 1.0;
constexpr double lowest_m = -1.0;
constexpr double highest_m = 25.0;

/// Cells of the DSM that a sheet covers.
std::vector<std::uint8_t> cellsUnder(const SheetMesh& sheet, const HeightGrid& dsm) {
  std::vector<std::uint8_t> under(dsm.heights_m.size(), 0);
  for (std::uint32_t face = 0; face < sheet.faces.size(); ++face) {
    if (sheet.labels[face] == gone || sheet.pieces[face] == nothing) continue;
    dsm.forCellsIn(cornersOf(sheet, face), [&](std::size_t i) { under[i] = 1; });
  }
  return under;
}

/// NaN where the DSM does not see the sheet.
float seenAt(Vec2 p, const HeightGrid& dsm, const std::vector<std::uint8_t>& under) {
  std::vector<float> seen;
  dsm.forCellsWithin(p, radius_m, [&](std::size_t i) {
    if (under[i] != 0 && dsm.has(i)) seen.push_back(dsm.heights_m[i]);
  });
  return percentile(seen, 0.5);
}

/// By vertex: 1 where people walk.
std::vector<std::uint8_t> walkedOn(const SheetMesh& sheet, const Ground& ground) {
  std::vector<std::uint8_t> walked(sheet.vertices.size(), 0);
  for (std::uint32_t face = 0; face < sheet.faces.size(); ++face)
    if (sheet.labels[face] != gone && ground.labels[sheet.labels[face]].walkable)
      for (const std::uint32_t v : sheet.faces[face]) walked[v] = 1;
  return walked;
}

} // namespace

void layFlat(SheetMesh& sheet, double storeyHeight_m) {
  sheet.heights_m.assign(sheet.vertices.size(), static_cast<float>(sheet.sheet.level * storeyHeight_m));
}

void layAbove(SheetMesh& sheet, const Ground& ground, const GroundHeights& heights, double storeyHeight_m) {
  const auto storeys = static_cast<float>(sheet.sheet.level * storeyHeight_m);
  layFlat(sheet, storeyHeight_m);
  const bool upper = sheet.sheet.level > 0 && !sheet.sheet.isStairs();
  const std::vector<std::uint8_t> under =
      upper ? cellsUnder(sheet, heights.dsm()) : std::vector<std::uint8_t>{};
  const std::vector<std::uint8_t> walked = walkedOn(sheet, ground);
  for (const std::uint32_t v : verticesInUse(sheet)) {
    if (sheet.global[v] == frameVertex) continue;
    const Vec2 p = toMetres(sheet.vertices[v]);
    const float land = heights.landAt(p);
    if (!std::isnan(land)) sheet.heights_m[v] = walked[v] != 0 || !upper ? land + storeys : land;
    if (!upper) continue;
    const float seen = seenAt(p, heights.dsm(), under);
    if (std::isnan(land) ? !std::isnan(seen) : seen >= land + lowest_m && seen <= land + highest_m)
      sheet.heights_m[v] = seen;
  }
}

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lift.hpp"

#include "build_tile.hpp"
#include "islands.hpp"
#include "relief.hpp"
#include "sheet_heights.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

namespace loopstad::twin::build {
namespace {

constexpr const char* heightSource = translatable("heights");
/// Of water below the ground, where no height is known: what quays and banks commonly stand out.
constexpr float assumedFreeboard_m = 0.6F;
/// Rasters are asked for this much more than the area, for what stands at its edge.
constexpr double margin_m = 10.0;

std::vector<float> assumedWater(const Ground& ground) {
  std::vector<float> levels;
  for (const Label& label : ground.labels)
    levels.push_back(label.water == nothing ? std::numeric_limits<float>::quiet_NaN() : -assumedFreeboard_m);
  return levels;
}

Lifted layAllFlat(std::span<SheetMesh> sheets, const Ground& ground, const BuildOptions& options) {
  for (SheetMesh& sheet : sheets) layFlat(sheet, options.storeyHeight_m);
  return {assumedWater(ground), true, {}, {}};
}

void reportRelief(const Relief& relief, const ReliefOptions& options, BuildReport& report) {
  report.count(heightSource, translatable("vertices added to follow the ground"), relief.inserted);
  report.count(heightSource, translatable("waters levelled"), relief.waters);
  if (relief.watersFromBanks > 0)
    report.add({Finding::assumed,
                heightSource,
                {},
                translatable("waters on which no height was seen: level of their low banks"),
                fmt::format("{}", relief.watersFromBanks),
                0.0});
  if (relief.unseen > 0)
    report.add({Finding::assumed,
                heightSource,
                {},
                translatable("corners of ground farther than 100 m from any height: that of the nearest one"),
                fmt::format("{}", relief.unseen),
                0.0});
  if (relief.worst_m > options.error_m)
    report.add({Finding::note,
                heightSource,
                {},
                translatable("ground that lies farther from its heights than asked for"),
                fmt::format("{:.2f} m", relief.worst_m),
                0.0});
}

} // namespace

Result<Lifted> lift(const Site& site, const Tile& tile, std::span<SheetMesh> sheets, const Ground& ground,
                    BuildReport& report) {
  if (site.records.terrain.empty()) return layAllFlat(sheets, ground, site.options);
  const GeoFrame& frame = site.twin.frame;
  const Box2 region = tile.region().grown(margin_m);
  const Box2 box{frame.toRd(region.min), frame.toRd(region.max)};
  const Result<HeightGrid> dtm = loadHeights(site.records.terrain, frame, box);
  if (!dtm) return dtm.error();
  const Result<HeightGrid> dsm = loadHeights(site.records.roofs, frame, box);
  if (!dsm) return dsm.error();
  if (dtm->empty()) {
    report.add(
        {Finding::note, heightSource, {}, translatable("no raster has heights in this area"), {}, 0.0});
    return layAllFlat(sheets, ground, site.options);
  }
  GroundHeights heights(*dtm, *dsm);
  for (const SheetMesh& sheet : sheets)
    if (sheet.sheet == SheetKey{}) heights.coverWith(sheet, ground, site.twin);
  Lifted lifted{assumedWater(ground), false, {}, {}};
  const ReliefOptions how{site.options.terrainError_m};
  for (SheetMesh& sheet : sheets) {
    if (sheet.sheet != SheetKey{}) {
      layAbove(sheet, ground, heights, site.options.storeyHeight_m);
      continue;
    }
    Relief relief = giveRelief(sheet, ground, site.twin, heights, how);
    lifted.waterLevel_m = std::move(relief.waterLevel_m);
    reportRelief(relief, how, report);
  }
  lifted.buildings = measureBuildings(site.twin.buildings, tile, heights);
  lifted.objects = measureObjects(site.twin.objects, tile, heights);
  return lifted;
}

} // namespace loopstad::twin::build

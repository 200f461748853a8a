// SPDX-License-Identifier: GPL-3.0-or-later
#include "build_tile.hpp"

#include "heights.hpp"
#include "islands.hpp"
#include "label_sheet.hpp"
#include "lift.hpp"
#include "make_terrain.hpp"
#include "simplify.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace loopstad::twin::build {
namespace {

void reportThinFaces(const ThinFaces& thin, BuildReport& report) {
  report.count(surfaceSource, translatable("thin faces removed"),
               thin.found - std::min(thin.found, thin.left));
  if (thin.left > 0)
    report.add({Finding::note,
                surfaceSource,
                {},
                translatable("faces thinner than asked for that no repair could reach"),
                fmt::format("{}", thin.left),
                0.0});
  if (thin.given_m2 > 0.0)
    report.add({Finding::repaired,
                surfaceSource,
                {},
                translatable("faces thinner than asked for given to their neighbours"),
                {},
                thin.given_m2});
}

std::vector<SheetKey> sheetsIn(const Site& site, const TileGround& part) {
  std::vector<SheetKey> here;
  for (const SheetKey key : site.sheets)
    if (std::ranges::any_of(part.ground.pieces, [&](const Piece& piece) { return piece.sheet == key; }))
      here.push_back(key);
  return here;
}

class TileBuild {
public:
  TileBuild(const Site& site, const Tile& tile)
      : site_(site),
        tile_(tile),
        part_(groundNear(site.ground, site.boxes, tile)),
        sheetsHere_(sheetsIn(site, part_)) {}

  Result<BuiltTile> run() {
    if (part_.ground.pieces.empty()) return std::move(out_);
    addTileLines(part_, tile_, localCrop(), sheetsHere_);
    labelSheets();
    refine();
    Result<Lifted> lifted = lift(site_, tile_, sheets_, part_.ground, out_.report);
    if (!lifted) return lifted.error();
    out_.buildings = std::move(lifted->buildings);
    out_.objects = std::move(lifted->objects);
    assembleFaces(*lifted);
    speakOfTheWhole();
    return std::move(out_);
  }

private:
  [[nodiscard]] std::optional<Box2> localCrop() const {
    if (!site_.options.crop) return std::nullopt;
    return Box2{site_.twin.frame.toLocal(site_.options.crop->min),
                site_.twin.frame.toLocal(site_.options.crop->max)};
  }

  void labelSheets() {
    const bool registered = !site_.records.bgt.empty();
    const bool mapped = !registered && !site_.records.osm.empty();
    const std::uint32_t air = part_.ground.labelled({.hole = Boundary::drop}); // beside and over other levels
    const std::uint32_t unknown = mapped ? part_.ground.labelled({}) : 0;      // that nobody has drawn
    const Arrangement net = node(part_.ground.pieces, touching_m);
    LabelOptions options;
    options.gapWidth_m = site_.options.gapWidth_m;
    options.tiled = !tile_.alone;
    options.cropped = site_.options.crop.has_value();
    options.source = surfaceSource;
    options.areas = site_.twin.ground;
    for (const SheetKey key : sheetsHere_) {
      options.uncovered = key.level == 0 ? unknown : registered || mapped ? air : 0;
      options.closeGaps = key == SheetKey{} && registered; // only the ground level is a partition
      sheets_.push_back(labelSheet(net, part_.ground, key, options, out_.report));
    }
    seams_ = findSeams(sheets_, part_.ground, site_.twin, site_.options.storeyHeight_m, out_.report);
    for (const SheetMesh& sheet : sheets_) reportDeadEnds(sheet, part_.ground, site_.twin, out_.report);
  }

  void refine() {
    WalkableLabels walkable;
    for (const Label& label : part_.ground.labels) walkable.push_back(label.walkable ? 1 : 0);
    for (SheetMesh& sheet : sheets_) {
      simplify(sheet, site_.options.simplify_m);
      improveAngles(sheet);
      reportThinFaces(removeThinFaces(sheet, walkable, site_.options.thinnest_m), out_.report);
    }
  }

  void assembleFaces(const Lifted& lifted) {
    Walkable& walkable = out_.walkable;
    walkable = assemble(sheets_, part_.ground, seams_);
    markMapEdges(walkable, sheets_, part_.ground);
    giveHeights(walkable, part_.ground);
    out_.terrain = makeTerrain(sheets_, part_.ground, walkable, lifted.waterLevel_m);
    out_.terrain.assumed = lifted.assumed;
    out_.seams = seams_.size();
    dropForeign(walkable);
  }

  /// Labels of this tile become those that all tiles share.
  void speakOfTheWhole() {
    for (std::uint32_t& label : out_.walkable.labels) label = part_.whole(label);
    for (auto& labels : out_.walkable.beyond)
      for (std::uint32_t& label : labels) label = part_.whole(label);
    out_.yards = yardBorders(sheets_, part_.ground);
    for (YardBorder& border : out_.yards) border = {part_.whole(border.label), part_.whole(border.yard)};
  }

  const Site& site_;
  const Tile& tile_;
  TileGround part_;
  std::vector<SheetKey> sheetsHere_;
  std::vector<SheetMesh> sheets_;
  std::vector<Seam> seams_;
  BuiltTile out_;
};

} // namespace

Result<BuiltTile> buildTile(const Site& site, const Tile& tile) { return TileBuild(site, tile).run(); }

} // namespace loopstad::twin::build

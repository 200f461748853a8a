// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble.hpp"
#include "doors.hpp"
#include "gather.hpp"
#include "heights.hpp"
#include "islands.hpp"
#include "label_sheet.hpp"
#include "lift.hpp"
#include "make_terrain.hpp"
#include "simplify.hpp"
#include "steep_ground.hpp"
#include "street_names.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/build/build_twin.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace loopstad::twin::build {
namespace {

Box2 extentOf(const io::Records& records) {
  Box2 box;
  const auto include = [&](const io::Geometry& geometry) {
    for (const Polygon& polygon : geometry.polygons) box.include(bounds(polygon));
    for (const Line& line : geometry.lines) box.include(bounds(line));
  };
  for (const io::BgtRecord& record : records.bgt) include(record.geometry);
  for (const io::PlainFeature& feature : records.plain) include(feature.geometry);
  if (box.empty())
    for (const io::BagPand& pand : records.panden) include(pand.footprint);
  if (box.empty())
    for (const io::ModelBuilding& building : records.models) box.include(extentOf(building));
  return box;
}

std::string firstSource(const io::Records& records) {
  return records.sources.empty() ? std::string{} : records.sources.front().name;
}

Status checkExtent(const io::Records& records, const BuildOptions& options, const Box2& box) {
  const Vec2 size = box.size();
  const double limit = 2.0 * (fixedLimit_m - 200.0); // the origin is rounded to 100 m
  if (box.empty())
    return dataError(firstSource(records), {},
                     options.crop ? tr("nothing lies in the box asked for") : tr("no surface in it"),
                     tr("name a BGT delivery or plain geometry with polygons"));
  if (size.x > limit || size.y > limit)
    return dataError(firstSource(records), {}, tr("area larger than 31 km"),
                     tr("cut it with --bbox x0,y0,x1,y1 in RD metres"));
  return Done{};
}

std::vector<SheetKey> walkableSheets(const Ground& ground) {
  std::vector<SheetKey> sheets;
  for (const Piece& piece : ground.pieces)
    if (ground.labels[piece.label].walkable) sheets.push_back(piece.sheet);
  std::ranges::sort(sheets);
  sheets.erase(std::unique(sheets.begin(), sheets.end()), sheets.end());
  return sheets;
}

/// Levels on which nobody walks (culverts, roofs) cost nothing.
void dropOtherSheets(Ground& ground, const std::vector<SheetKey>& sheets) {
  std::erase_if(ground.pieces,
                [&](const Piece& piece) { return !std::ranges::binary_search(sheets, piece.sheet); });
}

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

class Build {
public:
  Build(const io::Records& records, const BuildOptions& options, Progress& progress, BuildReport& report)
      : records_(records), options_(options), progress_(progress), report_(report) {}

  Result<Twin> run() {
    box_ = options_.crop ? *options_.crop : extentOf(records_);
    if (Status s = checkExtent(records_, options_, box_); !s) return s.error();
    progress_.begin(tr("Building the walkable surface"), 5, tr("steps"));
    twin_.name = options_.name.empty() ? firstSource(records_) : options_.name;
    twin_.sources = records_.sources;
    twin_.frame = records_.placed ? frameAround(box_) : GeoFrame{{}, false};
    gather();
    if (sheetKeys_.empty()) return noWalkable();
    if (!step()) return interruptedError();
    labelSheets();
    if (!step()) return interruptedError();
    refine();
    if (!step()) return interruptedError();
    Result<Lifted> lifted = lift(records_, box_, sheets_, ground_, twin_, options_, report_);
    if (!lifted) return lifted.error();
    if (!step()) return interruptedError();
    reportHeights();
    finishSurface(*lifted);
    if (twin_.surface.faces.empty()) return noWalkable();
    progress_.end();
    return std::move(twin_);
  }

private:
  bool step() {
    progress_.advance(1);
    return !progress_.stopRequested();
  }

  [[nodiscard]] Error noWalkable() {
    return dataError(
        firstSource(records_), {}, tr("no walkable surface in it"),
        tr("add a BGT delivery with wegdelen (buildings alone are no ground), open the yards, or change the "
           "box or the walkability table"));
  }

  void gather() {
    Gathering g{records_, options_, twin_, ground_, report_};
    if (records_.bgt.empty()) ground_.labels[0].hole = Boundary::barrier; // rooms end at walls
    gatherBgt(g);
    gatherBuildings(g);
    gatherModels(g);
    gatherPlain(g);
    nameStreets(g);
    sheetKeys_ = walkableSheets(ground_);
    dropOtherSheets(ground_, sheetKeys_);
    gatherCrop(g, sheetKeys_);
    airLabel_ = ground_.labelled({.hole = Boundary::drop});
  }

  void labelSheets() {
    const Arrangement net = node(ground_.pieces, touching_m);
    LabelOptions options;
    options.gapWidth_m = options_.gapWidth_m;
    options.cropped = options_.crop.has_value();
    options.source = surfaceSource;
    options.areas = twin_.ground;
    for (const SheetKey key : sheetKeys_) {
      options.uncovered = key.level == 0 || records_.bgt.empty() ? 0 : airLabel_;
      options.closeGaps = key == SheetKey{} && !records_.bgt.empty(); // only the ground level is a partition
      sheets_.push_back(labelSheet(net, ground_, key, options, report_));
    }
    seams_ = findSeams(sheets_, ground_, twin_, options_.storeyHeight_m, report_);
    for (const Label& label : ground_.labels) walkableLabels_.push_back(label.walkable ? 1 : 0);
    for (const SheetMesh& sheet : sheets_) reportDeadEnds(sheet, ground_, twin_, report_);
  }

  void refine() {
    for (SheetMesh& sheet : sheets_) {
      simplify(sheet, options_.simplify_m);
      improveAngles(sheet);
      reportThinFaces(removeThinFaces(sheet, walkableLabels_, options_.thinnest_m), report_);
    }
  }

  void reportHeights() {
    const auto assumed = std::ranges::count_if(twin_.buildings, &Building::heightAssumed);
    if (!twin_.buildings.empty())
      report_.count(translatable("buildings"), translatable("height assumed"),
                    static_cast<std::size_t>(assumed));
  }

  void finishSurface(const Lifted& lifted) {
    Walkable walkable = assemble(sheets_, ground_, seams_);
    markMapEdges(walkable, sheets_, ground_);
    giveHeights(walkable, ground_);
    twin_.terrain = makeTerrain(sheets_, ground_, walkable, lifted.waterLevel_m);
    twin_.terrain.assumed = lifted.assumed;
    dropSpecks(walkable, report_);
    reportIslands(walkable.mesh, report_);
    const DoorOptions doors{!records_.units.empty(), options_.buildingHeight_m / options_.storeyHeight_m};
    placeDoors(walkable, sheets_, ground_, doors, twin_, report_);
    walkable.mesh.surfaceClasses = std::move(twin_.surface.surfaceClasses);
    twin_.surface = std::move(walkable.mesh);
    if (!lifted.assumed) reportSteepGround(twin_.surface, report_);
    report_.count(surfaceSource, translatable("faces"), twin_.surface.faces.size());
    report_.count(surfaceSource, translatable("vertices"), twin_.surface.vertices.size());
    report_.count(surfaceSource, translatable("sheets"), sheets_.size());
    report_.count(surfaceSource, translatable("edges stitched between sheets"), seams_.size());
  }

  const io::Records& records_;
  const BuildOptions& options_;
  Progress& progress_;
  BuildReport& report_;
  Box2 box_; ///< RD metres
  Twin twin_;
  Ground ground_;
  std::uint32_t airLabel_ = 0; ///< beside and over the ground of other levels
  std::vector<SheetKey> sheetKeys_;
  WalkableLabels walkableLabels_;
  std::vector<SheetMesh> sheets_;
  std::vector<Seam> seams_;
};

} // namespace

Result<Twin> buildTwin(const io::Records& records, const BuildOptions& options, Progress& progress,
                       BuildReport& report) {
  return Build(records, options, progress, report).run();
}

} // namespace loopstad::twin::build

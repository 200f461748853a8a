// SPDX-License-Identifier: GPL-3.0-or-later
#include "build_tile.hpp"
#include "gather.hpp"
#include "islands.hpp"
#include "join_tiles.hpp"
#include "osm_ground.hpp"
#include "steep_ground.hpp"
#include "street_names.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/build/build_twin.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
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
  if (records.bgt.empty())
    for (const io::OsmRecord& record : records.osm)
      if (isOsmSite(record)) include(record.geometry);
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
                     tr("name a BGT delivery, OpenStreetMap with streets, or plain geometry with polygons"));
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

/// What two tiles say of the strip that both have seen is said once.
class ReportJoiner {
public:
  void add(const BuildReport& part, BuildReport& all) {
    for (const auto& [source, tallies] : part.counts())
      for (const auto& [what, times] : tallies) all.count(source, what, times);
    for (const Finding& finding : part.findings())
      if (!said_.contains(keyOf(finding))) all.add(finding);
    for (const Finding& finding : part.findings()) said_.insert(keyOf(finding));
  }

private:
  using Key = std::tuple<int, std::string, std::string, std::string, std::string>;
  static Key keyOf(const Finding& f) { return {f.action, f.source, f.object, f.reason, f.detail}; }
  std::set<Key> said_; ///< by the tiles before
};

class Build {
public:
  Build(const io::Records& records, const BuildOptions& options, Executor& executor, Progress& progress,
        BuildReport& report)
      : records_(records), options_(options), executor_(executor), progress_(progress), report_(report) {}

  Result<Twin> run() {
    const Box2 box = options_.crop ? *options_.crop : extentOf(records_);
    if (Status s = checkExtent(records_, options_, box); !s) return s.error();
    twin_.name = options_.name.empty() ? firstSource(records_) : options_.name;
    twin_.sources = records_.sources;
    twin_.frame = records_.placed ? frameAround(box) : GeoFrame{{}, false};
    gather();
    if (sheets_.empty()) return noWalkable();
    const Box2 local{twin_.frame.toLocal(box.min), twin_.frame.toLocal(box.max)};
    // Plain geometry is a plan of one place, however large.
    const bool plan = records_.bgt.empty() && records_.osm.empty();
    tiles_ = plan ? std::vector<Tile>{{local, true}} : tilesOf(local, options_.tile_m);
    Result<std::vector<BuiltTile>> built = buildTiles();
    if (!built) return built.error();
    join(std::move(*built));
    if (twin_.surface.faces.empty()) return noWalkable();
    return std::move(twin_);
  }

private:
  [[nodiscard]] Error noWalkable() {
    return dataError(
        firstSource(records_), {}, tr("no walkable surface in it"),
        tr("add a BGT delivery with wegdelen (buildings alone are no ground), open the yards, or change the "
           "box or the walkability table"));
  }

  void gather() {
    Gathering g{records_, options_, twin_, ground_, report_};
    if (records_.bgt.empty() && records_.osm.empty())
      ground_.labels[0].hole = Boundary::barrier; // rooms end at walls
    gatherBgt(g);
    gatherBuildings(g);
    gatherOsm(g);
    gatherModels(g);
    gatherPlain(g);
    nameStreets(g);
    sheets_ = walkableSheets(ground_);
    dropOtherSheets(ground_, sheets_);
  }

  /// A few at a time, so that one hears soon that it should stop.
  Result<std::vector<BuiltTile>> buildTiles() {
    progress_.begin(tr("Building the city"), static_cast<double>(tiles_.size()), tr("tiles"));
    const Site site{records_, options_, twin_, ground_, sheets_, boundsOf(ground_)};
    std::vector<Result<BuiltTile>> built(tiles_.size(), Result<BuiltTile>(BuiltTile{}));
    const std::size_t batch = std::size_t{4} * executor_.threads();
    for (std::size_t from = 0; from < tiles_.size(); from += batch) {
      if (progress_.stopRequested()) return interruptedError();
      const std::size_t count = std::min(batch, tiles_.size() - from);
      forBlocks(executor_, count, 1, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) built[from + i] = buildTile(site, tiles_[from + i]);
      });
      progress_.advance(static_cast<double>(count));
    }
    progress_.end();
    std::vector<BuiltTile> all;
    for (Result<BuiltTile>& tile : built) {
      if (!tile) return tile.error();
      all.push_back(std::move(*tile));
    }
    return all;
  }

  void join(std::vector<BuiltTile> built) {
    ReportJoiner reports;
    std::size_t seams = 0;
    for (const BuiltTile& tile : built) {
      reports.add(tile.report, report_);
      applyHeights(tile.buildings, twin_.buildings, report_);
      applyHeights(tile.objects, twin_.objects, report_);
      seams += tile.seams;
    }
    if (!twin_.buildings.empty())
      report_.count(
          translatable("buildings"), translatable("height assumed"),
          static_cast<std::size_t>(std::ranges::count_if(twin_.buildings, &Building::heightAssumed)));
    JoinedTiles joined = joinTiles(std::move(built));
    twin_.terrain = std::move(joined.terrain);
    if (joined.unmet_m > 0.0)
      report_.add({Finding::note,
                   surfaceSource,
                   {},
                   translatable("edges of tiles beyond which the ground does not go on as it should"),
                   fmt::format("{:.2f} m", joined.unmet_m),
                   0.0});
    finishSurface(joined);
    report_.count(surfaceSource, translatable("edges stitched between sheets"), seams);
  }

  void finishSurface(JoinedTiles& joined) {
    dropSpecks(joined.walkable, report_);
    reportIslands(joined.walkable.mesh, report_);
    const DoorOptions doors{!records_.units.empty(), options_.buildingHeight_m / options_.storeyHeight_m};
    placeDoors(joined.walkable, joined.yards, ground_, doors, twin_, report_);
    joined.walkable.mesh.surfaceClasses = std::move(twin_.surface.surfaceClasses);
    twin_.surface = std::move(joined.walkable.mesh);
    if (!twin_.terrain.assumed) reportSteepGround(twin_.surface, report_);
    report_.count(surfaceSource, translatable("faces"), twin_.surface.faces.size());
    report_.count(surfaceSource, translatable("vertices"), twin_.surface.vertices.size());
    report_.count(surfaceSource, translatable("sheets"), sheets_.size());
  }

  const io::Records& records_;
  const BuildOptions& options_;
  Executor& executor_;
  Progress& progress_;
  BuildReport& report_;
  Twin twin_;
  Ground ground_;
  std::vector<SheetKey> sheets_; ///< with walkable ground
  std::vector<Tile> tiles_;
};

} // namespace

Result<Twin> buildTwin(const io::Records& records, const BuildOptions& options, Executor& executor,
                       Progress& progress, BuildReport& report) {
  return Build(records, options, executor, progress, report).run();
}

Result<Twin> buildTwin(const io::Records& records, const BuildOptions& options, Progress& progress,
                       BuildReport& report) {
  SerialExecutor serial;
  return buildTwin(records, options, serial, progress, report);
}

} // namespace loopstad::twin::build

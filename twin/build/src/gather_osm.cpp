// SPDX-License-Identifier: GPL-3.0-or-later
#include "building_heights.hpp"
#include "gather.hpp"
#include "line_gaps.hpp"
#include "osm_land.hpp"
#include "osm_tags.hpp"
#include "osm_things.hpp"
#include "outlines.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace loopstad::twin::build {
namespace {

using namespace std::string_view_literals;
using io::OsmRecord;

/// From floor to floor, as the page Simple 3D Buildings of the OSM wiki takes it.
constexpr double level_m = 3.0;
/// Something to be seen, however low a tag says that it is.
constexpr double lowestBuilding_m = 0.5;
constexpr int firstYear = 1000; ///< dates of buildings begin with a year of four digits
constexpr std::size_t bagIdLength = 16;

/// By these an element that is not used is counted.
constexpr std::array mainKeys{
    "highway"sv,  "building"sv, "building:part"sv, "barrier"sv, "railway"sv,          "waterway"sv,
    "natural"sv,  "landuse"sv,  "leisure"sv,       "amenity"sv, "man_made"sv,         "place"sv,
    "power"sv,    "tourism"sv,  "historic"sv,      "shop"sv,    "office"sv,           "emergency"sv,
    "boundary"sv, "entrance"sv, "route"sv,         "craft"sv,   "public_transport"sv, "advertising"sv,
    "military"sv};

std::string_view mainKeyOf(const OsmRecord& record) {
  for (const std::string_view key : mainKeys)
    if (!record.tag(key).empty()) return key;
  return std::ranges::any_of(record.tags, [](const auto& tag) { return tag.first.starts_with("addr:"); })
             ? "addr"sv
             : "other tags"sv;
}

/// Imports of the BAG have lost leading zeros.
std::string bagIdOf(const OsmRecord& record) {
  const std::string id(record.tag("ref:bag"));
  const bool digits = std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
  if (id.empty() || !digits || id.size() > bagIdLength) return {};
  return std::string(bagIdLength - id.size(), '0') + id;
}

std::optional<int> yearOf(std::string_view date) {
  int year = 0;
  const char* const end = date.data() + date.size();
  const auto [stop, error] = std::from_chars(date.data(), end, year);
  if (error != std::errc() || (stop != end && *stop != '-') || year < firstYear) return std::nullopt;
  return year;
}

class OsmGathering {
public:
  explicit OsmGathering(Gathering& g) : g_(g), land_(g) {}

  void run() {
    for (const OsmRecord& record : g_.records.osm)
      if (g_.wanted(record.geometry) && !take(record))
        g_.report.count(record.source, fmt::format("not used: {}", mainKeyOf(record)));
    land_.lay();
    for (const OsmRecord* record : barriers_) addBarrier(*record);
  }

private:
  /// False for what is nothing to us.
  bool take(const OsmRecord& record) {
    if (!record.geometry.polygons.empty() && says(record, "building")) return takeBuilding(record);
    bool used = false;
    if (const auto ground = osmGround(record, g_.options.walkability)) {
      land_.add(record, *ground);
      used = true;
    }
    if (osmBarrier(record)) {
      barriers_.push_back(&record);
      used = true;
    } else if (const auto thing = osmThing(record, g_.options); thing && !used) {
      addThing(record, *thing);
      used = true;
    }
    if (const double width = osmGate_m(record); width > 0.0 && !record.geometry.points.empty()) {
      const Vec2 p = g_.twin.frame.toLocal(record.geometry.points.front());
      gates_m_[{p.x, p.y}] = width;
      used = true;
    }
    return takeTracks(record) || used;
  }

  bool takeBuilding(const OsmRecord& record) {
    const std::int16_t layer = layerOf(record);
    const bool registered = !g_.records.panden.empty();
    if (registered || layer < 0 || record.tag("location") == "underground") return false;
    Building building;
    building.id = record.id;
    building.bagId = bagIdOf(record);
    building.constructionYear = yearOf(record.tag("start_date"));
    building.level = record.tag("building") == "roof" ? std::max<std::int16_t>(layer, 1) : layer;
    for (const Polygon& polygon : record.geometry.polygons)
      if (g_.wanted(bounds(polygon))) orient(building.footprint.emplace_back(g_.local(polygon)));
    if (building.footprint.empty()) return true;
    giveHeight(record, building);
    listBuilding(g_, std::move(building));
    g_.report.count(record.source, translatable("buildings"));
    return true;
  }

  void giveHeight(const OsmRecord& record, Building& building) {
    assumeHeight(building, g_.options, false);
    const auto height = metresIn(record.tag("height"));
    const auto levels = numberIn(record.tag("building:levels"));
    building.heightAssumed = !height;
    if (height)
      building.roof_m = *height;
    else if (levels && *levels > 0.0)
      building.roof_m = *levels * level_m;
    building.roof_m = std::max(building.roof_m, building.ground_m + lowestBuilding_m);
    if (says(record, "building:min_level") || says(record, "min_height"))
      g_.report.add({Finding::note,
                     record.source,
                     record.id,
                     translatable("building that begins above the ground, taken down to it"),
                     {},
                     area_m2(building.footprint)});
  }

  void addThing(const OsmRecord& record, const OsmThing& thing) {
    const std::int16_t level = layerOf(record);
    const auto add = [&](Vec2 p, double radius_m, std::vector<Polygon> outline) {
      addObject(g_, {record.id,
                     thing.size.kind,
                     thing.type,
                     level,
                     {p.x, p.y, 0.0},
                     radius_m,
                     thing.size.height_m,
                     !thing.heightTold,
                     std::move(outline)});
    };
    for (const Vec2 point : record.geometry.points)
      add(g_.twin.frame.toLocal(point), thing.size.radius_m, {});
    for (const Polygon& polygon : record.geometry.polygons) {
      const Polygon outline = g_.local(polygon);
      add(interiorPoint(outline), 0.0, {outline});
    }
    for (const Line& line : record.geometry.lines)
      if (std::vector<Polygon> outline = thickened(g_.local(line), 2.0 * thing.size.radius_m);
          !outline.empty())
        add(midpoint(line.front(), line.back()) - g_.twin.frame.origin, 0.0, std::move(outline));
    g_.report.count(record.source, translatable("objects"));
  }

  bool takeTracks(const OsmRecord& record) {
    constexpr std::array kinds{"rail"sv, "tram"sv, "light_rail"sv, "subway"sv, "narrow_gauge"sv};
    const std::string_view kind = record.tag("railway");
    if (std::ranges::find(kinds, kind) == kinds.end() || record.geometry.lines.empty()) return false;
    for (const Line& line : record.geometry.lines)
      g_.twin.tracks.push_back({record.id, std::string(kind), layerOf(record), g_.local(line)});
    return true;
  }

  [[nodiscard]] double openingAt(Vec2 local) const {
    const auto gate = gates_m_.find({local.x, local.y});
    return std::max(gate == gates_m_.end() ? 0.0 : gate->second, land_.openingAt(local));
  }

  [[nodiscard]] std::vector<Gap> gapsOf(const Line& line) const {
    std::vector<Gap> gaps;
    double along_m = 0.0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (i > 0) along_m += distance(line[i - 1], line[i]);
      if (const double width = openingAt(line[i]); width > 0.0)
        gaps.push_back({along_m - 0.5 * width, along_m + 0.5 * width});
    }
    return gaps;
  }

  void addBarrier(const OsmRecord& record) {
    const OsmBarrier barrier = *osmBarrier(record);
    const std::int16_t level = layerOf(record);
    const auto addLine = [&](const Line& line) {
      for (Line& part : withoutGaps(line, gapsOf(line)))
        build::addBarrier(g_, {record.id, barrier.type, level, std::move(part), barrier.height_m,
                               metresIn(record.tag("width")).value_or(g_.options.barrierWidth_m)});
    };
    for (const Line& line : record.geometry.lines) addLine(g_.local(line));
    for (const Polygon& polygon : record.geometry.polygons) {
      const Polygon local = g_.local(polygon);
      if (record.tag("area") == "yes") { // a hedge as wide as it is drawn
        g_.ground.add(local,
                      {.sheet = level, .rank = Rank::barrier, .label = g_.holeLabel(Boundary::barrier)});
        continue;
      }
      Line round(local.outer.begin(), local.outer.end());
      round.push_back(round.front());
      addLine(round);
    }
    g_.report.count(record.source, translatable("barriers"));
  }

  Gathering& g_;
  OsmLand land_;
  std::vector<const OsmRecord*> barriers_;
  std::map<std::pair<double, double>, double> gates_m_; ///< width by local position
};

} // namespace

void gatherOsm(Gathering& g) {
  if (g.records.osm.empty()) return;
  if (g.records.bgt.empty()) return OsmGathering(g).run();
  for (const OsmRecord& record : g.records.osm)
    g.report.count(record.source, translatable("left out: the BGT knows the place"));
}

} // namespace loopstad::twin::build

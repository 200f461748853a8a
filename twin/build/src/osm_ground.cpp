// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons are in docs/openstreetmap.md.
#include "osm_ground.hpp"

#include "osm_tags.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace loopstad::twin::build {
namespace {

using namespace std::string_view_literals;

/// In the order in which they say what the ground is.
constexpr std::array areaKeys{"area:highway"sv, "highway"sv, "public_transport"sv, "railway"sv,  "man_made"sv,
                              "place"sv,        "amenity"sv, "leisure"sv,          "waterway"sv, "natural"sv,
                              "power"sv,        "landuse"sv};
constexpr std::array lineKeys{"highway"sv, "public_transport"sv, "railway"sv, "man_made"sv, "waterway"sv};

/// Tags that mean the same for who walks there.
constexpr std::array<std::pair<std::string_view, std::string_view>, 69> sameAs{{
    {"highway=motorway_link", "highway=motorway"},
    {"highway=trunk_link", "highway=trunk"},
    {"highway=primary_link", "highway=primary"},
    {"highway=secondary_link", "highway=secondary"},
    {"highway=tertiary_link", "highway=tertiary"},
    {"highway=road", "highway=unclassified"},
    {"highway=bus_guideway", "highway=busway"},
    {"public_transport=platform", "highway=platform"},
    {"railway=platform", "highway=platform"},
    {"railway=light_rail", "railway=rail"},
    {"railway=subway", "railway=rail"},
    {"railway=narrow_gauge", "railway=rail"},
    {"landuse=railway", "railway=rail"},
    {"waterway=riverbank", "natural=water"},
    {"waterway=dock", "natural=water"},
    {"waterway=river", "natural=water"},
    {"waterway=canal", "natural=water"},
    {"waterway=stream", "natural=water"},
    {"waterway=ditch", "natural=water"},
    {"waterway=drain", "natural=water"},
    {"landuse=basin", "natural=water"},
    {"landuse=reservoir", "natural=water"},
    {"leisure=swimming_pool", "natural=water"},
    {"amenity=fountain", "natural=water"},
    {"natural=mud", "natural=wetland"},
    {"natural=beach", "natural=sand"},
    {"natural=shingle", "natural=sand"},
    {"leisure=common", "landuse=grass"},
    {"landuse=village_green", "landuse=grass"},
    {"landuse=recreation_ground", "landuse=grass"},
    {"natural=grassland", "landuse=grass"},
    {"leisure=dog_park", "leisure=park"},
    {"landuse=cemetery", "leisure=park"},
    {"amenity=grave_yard", "leisure=park"},
    {"leisure=track", "leisure=pitch"},
    {"landuse=forest", "natural=wood"},
    {"natural=heath", "natural=scrub"},
    {"natural=shrubbery", "natural=scrub"},
    {"landuse=flowerbed", "natural=scrub"},
    {"leisure=garden", "natural=scrub"},
    {"landuse=meadow", "landuse=farmland"},
    {"landuse=orchard", "landuse=farmland"},
    {"landuse=vineyard", "landuse=farmland"},
    {"landuse=plant_nursery", "landuse=farmland"},
    {"landuse=greenhouse_horticulture", "landuse=farmland"},
    {"landuse=allotments", "landuse=farmland"},
    {"landuse=commercial", "landuse=residential"},
    {"landuse=retail", "landuse=residential"},
    {"landuse=industrial", "landuse=residential"},
    {"landuse=farmyard", "landuse=residential"},
    {"landuse=garages", "landuse=residential"},
    {"landuse=construction", "landuse=residential"},
    {"landuse=brownfield", "landuse=residential"},
    {"landuse=greenfield", "landuse=residential"},
    {"landuse=military", "landuse=residential"},
    {"landuse=religious", "landuse=residential"},
    {"landuse=education", "landuse=residential"},
    {"landuse=institutional", "landuse=residential"},
    {"landuse=depot", "landuse=residential"},
    {"landuse=landfill", "landuse=residential"},
    {"landuse=quarry", "landuse=residential"},
    {"landuse=port", "landuse=residential"},
    {"amenity=school", "landuse=residential"},
    {"amenity=kindergarten", "landuse=residential"},
    {"amenity=prison", "landuse=residential"},
    {"amenity=hospital", "landuse=residential"},
    {"leisure=sports_centre", "landuse=residential"},
    {"leisure=stadium", "landuse=residential"},
    {"power=substation", "landuse=residential"},
}};

constexpr std::array widths{
    OsmWidth{"highway=footway", 2.0, 0.0},       OsmWidth{"highway=path", 1.5, 0.0},
    OsmWidth{"highway=pedestrian", 12.0, 0.0},   OsmWidth{"highway=corridor", 2.0, 0.0},
    OsmWidth{"highway=platform", 3.0, 0.0},      OsmWidth{"highway=steps", 2.0, 0.0},
    OsmWidth{"highway=living_street", 5.0, 3.0}, OsmWidth{"highway=cycleway", 2.5, 0.0},
    OsmWidth{"highway=bridleway", 2.0, 0.0},     OsmWidth{"highway=track", 3.0, 3.0},
    OsmWidth{"highway=service", 3.5, 3.0},       OsmWidth{"highway=residential", 5.0, 3.0},
    OsmWidth{"highway=unclassified", 5.0, 3.0},  OsmWidth{"highway=tertiary", 6.0, 3.0},
    OsmWidth{"highway=secondary", 7.0, 3.5},     OsmWidth{"highway=primary", 7.0, 3.5},
    OsmWidth{"highway=trunk", 7.0, 3.5},         OsmWidth{"highway=motorway", 11.0, 3.5},
    OsmWidth{"highway=busway", 3.5, 3.5},        OsmWidth{"railway=rail", 3.0, 0.0},
    OsmWidth{"man_made=pier", 2.0, 0.0},         OsmWidth{"natural=water", 1.0, 0.0},
};
constexpr double mostLanes = 12.0;

bool hasRow(const Walkability& table, std::string_view function) {
  return std::ranges::any_of(table.rules, [&](const WalkabilityRule& rule) {
    return rule.layer == "osm" && rule.function == function;
  });
}

std::string functionBy(const io::OsmRecord& record, std::string_view key, const Walkability& table) {
  const std::string_view value = record.tag(key);
  if (value.empty()) return {};
  std::string function = std::string(key == "area:highway" ? "highway" : key) + "=" + std::string(value);
  const auto* const same = std::ranges::find(sameAs, function, [](const auto& pair) { return pair.first; });
  if (same != sameAs.end()) function = same->second;
  return hasRow(table, function) ? function : std::string{};
}

std::string functionOf(const io::OsmRecord& record, const Walkability& table) {
  const bool area = !record.geometry.polygons.empty();
  const auto keys = area ? std::span<const std::string_view>(areaKeys) : lineKeys;
  for (const std::string_view key : keys)
    if (std::string function = functionBy(record, key, table); !function.empty()) return function;
  return {};
}

bool isStorey(const io::OsmRecord& record) {
  const std::string_view level = record.tag("level");
  const bool inside = says(record, "indoor") || record.tag("highway") == "corridor";
  return inside && !level.empty() && level != "0";
}

/// Rivers and canals are areas as well, drawn apart: a line says nothing about their banks.
bool isMiddleLine(const io::OsmRecord& record) {
  const std::string_view way = record.tag("waterway");
  return record.geometry.polygons.empty() && (way == "river" || way == "canal") &&
         record.tag("width").empty();
}

void readWidth(const io::OsmRecord& record, OsmGround& ground) {
  const auto* const row = std::ranges::find(widths, ground.function, &OsmWidth::function);
  for (const std::string_view key : {"width:carriageway"sv, "width"sv, "est_width"sv})
    if (const auto width = metresIn(record.tag(key))) {
      ground.width_m = *width;
      return;
    }
  ground.widthAssumed = true;
  ground.width_m = row == widths.end() ? 0.0 : row->width_m;
  const auto lanes = numberIn(record.tag("lanes"));
  if (row != widths.end() && row->lane_m > 0.0 && lanes && *lanes >= 1.0 && *lanes <= mostLanes)
    ground.width_m = *lanes * row->lane_m;
}

/// A footway that is tagged on the street it lies along: sidewalk=both, or sidewalk:left=yes.
void readFootways(const io::OsmRecord& record, OsmGround& ground) {
  const std::string_view all = record.tag("sidewalk");
  const std::string_view both = record.tag("sidewalk:both");
  const auto side = [&](std::string_view name) {
    const std::string key = "sidewalk:" + std::string(name);
    const bool there = all == "both" || all == name || both == "yes" || record.tag(key) == "yes";
    if (!there) return 0.0;
    for (const std::string& width : {key + ":width", std::string("sidewalk:both:width")})
      if (const auto metres = metresIn(record.tag(width))) return *metres;
    return osmFootway_m;
  };
  ground.leftFootway_m = side("left");
  ground.rightFootway_m = side("right");
}

bool among(std::string_view value, std::initializer_list<std::string_view> values) {
  return std::ranges::find(values, value) != values.end();
}

bool letsWalk(std::string_view foot) { return among(foot, {"yes", "designated", "official", "permissive"}); }

} // namespace

std::span<const OsmWidth> osmWidths() { return widths; }

std::optional<OsmGround> osmGround(const io::OsmRecord& record, const Walkability& table) {
  if (record.geometry.polygons.empty() && record.geometry.lines.empty()) return std::nullopt;
  OsmGround ground;
  ground.function = functionOf(record, table);
  if (ground.function.empty() || isStorey(record) || isMiddleLine(record)) return std::nullopt;
  ground.surface = record.tag("surface");
  const bool way = ground.function.starts_with("highway=") || ground.function.starts_with("railway=") ||
                   ground.function == "place=square" || ground.function == "man_made=pier";
  ground.level = way ? layerOf(record) : std::int16_t{0};
  if (!way && (says(record, "tunnel") || record.tag("location") == "underground")) return std::nullopt;
  if (ground.function == "man_made=pier") ground.level = 0; // over water, which is ground of level 0 as well
  ground.passage = record.tag("tunnel") == "building_passage" && ground.level == 0;
  if (record.geometry.lines.empty()) return ground;
  readWidth(record, ground);
  if (ground.width_m <= 0.0) return std::nullopt;
  if (ground.function.starts_with("highway=")) readFootways(record, ground);
  return ground;
}

bool isOsmSite(const io::OsmRecord& record) {
  return !record.tag("highway").empty() || !record.tag("building").empty();
}

bool isPrivate(const io::OsmRecord& record) {
  const std::string_view foot = record.tag("foot");
  if (letsWalk(foot)) return false;
  return among(foot, {"no", "private"}) ||
         among(record.tag("access"), {"no", "private", "forestry", "agricultural", "military", "delivery"});
}

SurfaceClass osmClass(const io::OsmRecord& record, const OsmGround& ground, const Walkability& table) {
  SurfaceClass row = classify(table, "osm", ground.function, ground.surface);
  if (record.tag("wheelchair") == "no") row.wheelchair = false;
  if (isPrivate(record)) {
    row.access = Access::never;
  } else if (letsWalk(record.tag("foot"))) {
    const bool shared = row.kind == GroundKind::cyclePath || row.kind == GroundKind::bare;
    row.access =
        row.access == Access::never || !shared ? std::min(row.access, Access::conditional) : Access::walk;
  }
  return row;
}

} // namespace loopstad::twin::build

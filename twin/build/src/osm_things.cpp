// SPDX-License-Identifier: GPL-3.0-or-later
#include "osm_things.hpp"

#include "osm_ground.hpp"
#include "osm_tags.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace loopstad::twin::build {
namespace {

using io::BgtLayer;

/// What the BGT calls it, whose table has the size.
struct Like {
  std::string_view key;
  std::string_view value;
  BgtLayer layer;
  std::string_view type;
};
constexpr std::array things{
    Like{"natural", "tree", BgtLayer::vegetatieobject, "boom"},
    Like{"highway", "street_lamp", BgtLayer::paal, "lichtmast"},
    Like{"highway", "speed_camera", BgtLayer::paal, ""},
    Like{"amenity", "bench", BgtLayer::straatmeubilair, "bank"},
    Like{"amenity", "waste_basket", BgtLayer::bak, ""},
    Like{"amenity", "waste_disposal", BgtLayer::bak, ""},
    Like{"amenity", "recycling", BgtLayer::kast, ""},
    Like{"amenity", "post_box", BgtLayer::straatmeubilair, "brievenbus"},
    Like{"amenity", "telephone", BgtLayer::straatmeubilair, "telefooncel"},
    Like{"amenity", "vending_machine", BgtLayer::kast, ""},
    Like{"amenity", "parcel_locker", BgtLayer::kast, ""},
    Like{"amenity", "fountain", BgtLayer::straatmeubilair, "fontein"},
    Like{"amenity", "drinking_water", BgtLayer::straatmeubilair, "bolder"},
    Like{"amenity", "bicycle_parking", BgtLayer::straatmeubilair, "fietsenrek"},
    Like{"amenity", "shelter", BgtLayer::straatmeubilair, "abri"},
    Like{"amenity", "toilets", BgtLayer::straatmeubilair, "openbaar toilet"},
    Like{"amenity", "charging_station", BgtLayer::kast, ""},
    Like{"amenity", "clock", BgtLayer::paal, ""},
    Like{"leisure", "picnic_table", BgtLayer::straatmeubilair, "picknicktafel"},
    Like{"tourism", "artwork", BgtLayer::straatmeubilair, "kunstobject"},
    Like{"tourism", "information", BgtLayer::bord, ""},
    Like{"historic", "memorial", BgtLayer::straatmeubilair, "herdenkingsmonument"},
    Like{"historic", "monument", BgtLayer::straatmeubilair, "herdenkingsmonument"},
    Like{"historic", "wayside_cross", BgtLayer::straatmeubilair, "herdenkingsmonument"},
    Like{"historic", "wayside_shrine", BgtLayer::straatmeubilair, "herdenkingsmonument"},
    Like{"man_made", "street_cabinet", BgtLayer::kast, ""},
    Like{"man_made", "flagpole", BgtLayer::paal, "vlaggenmast"},
    Like{"man_made", "utility_pole", BgtLayer::paal, ""},
    Like{"man_made", "mast", BgtLayer::mast, ""},
    Like{"man_made", "planter", BgtLayer::straatmeubilair, ""},
    Like{"power", "pole", BgtLayer::mast, ""},
    Like{"power", "tower", BgtLayer::mast, ""},
    Like{"advertising", "column", BgtLayer::straatmeubilair, "reclamezuil"},
    Like{"advertising", "billboard", BgtLayer::bord, ""},
    Like{"traffic_sign", "", BgtLayer::bord, ""},
    Like{"barrier", "bollard", BgtLayer::paal, "poller"},
    Like{"barrier", "block", BgtLayer::straatmeubilair, "bolder"},
    Like{"barrier", "planter", BgtLayer::straatmeubilair, ""},
    Like{"barrier", "log", BgtLayer::straatmeubilair, "bolder"},
};
/// Signs that hang on a wall or stand for a building take no room in the street.
constexpr std::array standingInformation{"guidepost", "board", "map", "terminal"};

/// Lines that one can't step over, and what the BGT's table of heights calls them.
struct Fence {
  std::string_view value;
  std::string_view like;
};
constexpr std::array fences{
    Fence{"fence", "hek"},
    Fence{"wall", "muur"},
    Fence{"city_wall", "geluidsscherm"}, // 3 m
    Fence{"retaining_wall", "muur"},
    Fence{"hedge", "heg"},
    Fence{"guard_rail", "geleideconstructie"},
    Fence{"handrail", "balustrade"},
    Fence{"cable_barrier", "draadafrastering"},
    Fence{"jersey_barrier", "geleideconstructie"},
    Fence{"chain", "geleideconstructie"},
    Fence{"yes", "hek"},
};

struct Gate {
  std::string_view value;
  double width_m;
};
/// Openings for people on foot: as wide as a garden gate, a field gate or a gap in a fence usually is.
constexpr std::array gates{
    Gate{"gate", 1.2},         Gate{"entrance", 1.2},      Gate{"lift_gate", 3.0},   Gate{"swing_gate", 3.0},
    Gate{"sliding_gate", 3.0}, Gate{"kissing_gate", 0.9},  Gate{"turnstile", 0.7},   Gate{"stile", 0.7},
    Gate{"wicket_gate", 0.9},  Gate{"cycle_barrier", 1.5}, Gate{"cattle_grid", 3.0}, Gate{"opening", 1.2},
};

bool standsThere(const io::OsmRecord& record, const Like& row) {
  if (row.key != "tourism" || row.value != "information") return true;
  return std::ranges::find(standingInformation, record.tag("information")) != standingInformation.end();
}

} // namespace

std::optional<OsmThing> osmThing(const io::OsmRecord& record, const BuildOptions& options) {
  const auto row = std::ranges::find_if(things, [&](const Like& like) {
    const std::string_view value = record.tag(like.key);
    return like.value.empty() ? !value.empty() : value == like.value;
  });
  if (row == things.end() || !standsThere(record, *row)) return std::nullopt;
  const auto size = streetObject(row->layer, row->type, options);
  if (!size) return std::nullopt;
  OsmThing thing{*size, std::string(row->key), false};
  if (!row->value.empty()) thing.type += "=" + std::string(row->value);
  if (const auto height = metresIn(record.tag("height"))) {
    thing.size.height_m = *height;
    thing.heightTold = true;
  }
  return thing;
}

std::optional<OsmBarrier> osmBarrier(const io::OsmRecord& record) {
  const auto row = std::ranges::find(fences, record.tag("barrier"), &Fence::value);
  if (row == fences.end() || (record.geometry.lines.empty() && record.geometry.polygons.empty()))
    return std::nullopt;
  return OsmBarrier{std::string(row->value),
                    metresIn(record.tag("height")).value_or(barrierHeight_m(row->like))};
}

double osmGate_m(const io::OsmRecord& record) {
  const auto row = std::ranges::find(gates, record.tag("barrier"), &Gate::value);
  if (row == gates.end() || isPrivate(record) || record.tag("locked") == "yes") return 0.0;
  return metresIn(record.tag("width")).value_or(row->width_m);
}

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons for every row are in docs/walkability.md; a test keeps page and table together.
#include <loopstad/twin/build/walkability.hpp>

#include <algorithm>

namespace loopstad::twin::build {
namespace {

using enum GroundKind;
constexpr Access walk = Access::walk;
constexpr Access conditional = Access::conditional;
constexpr Access never = Access::never;

std::vector<WalkabilityRule> roadRules() {
  return {
      {"wegdeel", "voetpad", "", footway, walk, 1.0F, 1.0F, true},
      {"wegdeel", "voetgangersgebied", "", pedestrianArea, walk, 1.0F, 1.0F, true},
      {"wegdeel", "woonerf", "", pedestrianArea, walk, 1.0F, 1.1F, true},
      {"wegdeel", "voetpad op trap", "", stairs, walk, 0.5F, 2.0F, false},
      {"wegdeel", "inrit", "", driveway, walk, 1.0F, 1.1F, true},
      {"wegdeel", "fietspad", "", cyclePath, conditional, 1.0F, 1.3F, true},
      {"wegdeel", "ruiterpad", "", bare, conditional, 0.8F, 1.5F, false},
      {"wegdeel", "parkeervlak", "", parking, conditional, 1.0F, 2.0F, true},
      {"wegdeel", "rijbaan lokale weg", "", carriageway, conditional, 1.0F, 1.5F, true},
      {"wegdeel", "rijbaan regionale weg", "", carriageway, conditional, 1.0F, 3.0F, true},
      {"wegdeel", "OV-baan", "", carriageway, conditional, 1.0F, 3.0F, true},
      {"wegdeel", "overweg", "", carriageway, conditional, 1.0F, 1.5F, true},
      {"wegdeel", "rijbaan autoweg", "", carriageway, never, 1.0F, 1.0F, true},
      {"wegdeel", "rijbaan autosnelweg", "", carriageway, never, 1.0F, 1.0F, true},
      {"wegdeel", "spoorbaan", "", rail, never, 1.0F, 1.0F, true},
      {"wegdeel", "baan voor vliegverkeer", "", carriageway, never, 1.0F, 1.0F, true},
      {"wegdeel", "", "", carriageway, conditional, 1.0F, 2.0F, true},
      {"ondersteunendwegdeel", "verkeerseiland", "", verge, walk, 1.0F, 1.1F, true},
      {"ondersteunendwegdeel", "", "", verge, conditional, 0.9F, 2.0F, false},
  };
}

std::vector<WalkabilityRule> terrainRules() {
  return {
      {"onbegroeidterreindeel", "erf", "", yard, never, 1.0F, 1.2F, true},
      {"onbegroeidterreindeel", "", "erf", yard, never, 1.0F, 1.2F, true},
      {"onbegroeidterreindeel", "", "gesloten verharding", paved, walk, 1.0F, 1.0F, true},
      {"onbegroeidterreindeel", "", "open verharding", paved, walk, 1.0F, 1.0F, true},
      {"onbegroeidterreindeel", "", "half verhard", paved, walk, 1.0F, 1.1F, true},
      {"onbegroeidterreindeel", "", "zand", bare, walk, 1.0F, 1.3F, true},
      {"onbegroeidterreindeel", "", "", bare, walk, 1.0F, 1.1F, true},
      {"begroeidterreindeel", "groenvoorziening", "bosplantsoen", green, never, 0.6F, 5.0F, false},
      {"begroeidterreindeel", "groenvoorziening", "heesters", green, never, 0.6F, 5.0F, false},
      {"begroeidterreindeel", "groenvoorziening", "struikrozen", green, never, 0.6F, 5.0F, false},
      {"begroeidterreindeel", "groenvoorziening", "bodembedekkers", green, never, 0.6F, 5.0F, false},
      {"begroeidterreindeel", "groenvoorziening", "planten", green, never, 0.6F, 5.0F, false},
      {"begroeidterreindeel", "groenvoorziening", "klein fruit", green, never, 0.6F, 5.0F, false},
      {"begroeidterreindeel", "groenvoorziening", "struiken", green, never, 0.6F, 5.0F, false},
      {"begroeidterreindeel", "groenvoorziening", "gras- en kruidachtigen", green, conditional, 0.9F, 2.0F,
       false},
      {"begroeidterreindeel", "groenvoorziening", "", green, conditional, 0.9F, 3.0F, false},
      {"begroeidterreindeel", "grasland overig", "", green, conditional, 0.9F, 3.0F, false},
      {"begroeidterreindeel", "", "", green, never, 0.6F, 5.0F, false},
  };
}

std::vector<WalkabilityRule> structureRules() {
  return {
      {"kunstwerkdeel", "perron", "", platform, walk, 1.0F, 1.0F, true},
      {"kunstwerkdeel", "steiger", "", jetty, walk, 1.0F, 1.1F, true},
      {"kunstwerkdeel", "", "", structure, never, 1.0F, 1.0F, true},
      {"overbruggingsdeel", "", "", bridge, never, 1.0F, 1.0F, true},
      {"tunneldeel", "", "", tunnel, never, 1.0F, 1.0F, true},
      {"overigbouwwerk", "", "", structure, never, 1.0F, 1.0F, true},
      {"gebouwinstallatie", "", "", structure, never, 1.0F, 1.0F, true},
      {"waterdeel", "", "", water, never, 1.0F, 1.0F, true},
      {"ondersteunendwaterdeel", "", "", bank, never, 0.8F, 3.0F, false},
      {"scheiding", "", "", barrier, never, 1.0F, 1.0F, true},
      {"overigescheiding", "", "", barrier, never, 1.0F, 1.0F, true},
      {"vegetatieobject", "", "", barrier, never, 1.0F, 1.0F, true},
      {"pand", "", "", building, never, 1.0F, 1.0F, true},
      {"ongeclassificeerdobject", "", "", unknown, never, 1.0F, 1.0F, true},
      {"plain", "stairs", "", stairs, walk, 0.5F, 2.0F, false},
      {"plain", "", "", room, walk, 1.0F, 1.0F, true},
  };
}

std::vector<WalkabilityRule> osmRules() {
  return {
      {"osm", "highway=footway", "", footway, walk, 1.0F, 1.0F, true},
      {"osm", "highway=path", "", footway, walk, 1.0F, 1.0F, true},
      {"osm", "highway=corridor", "", footway, walk, 1.0F, 1.0F, true},
      {"osm", "highway=pedestrian", "", pedestrianArea, walk, 1.0F, 1.0F, true},
      {"osm", "highway=living_street", "", pedestrianArea, walk, 1.0F, 1.1F, true},
      {"osm", "highway=platform", "", platform, walk, 1.0F, 1.0F, true},
      {"osm", "highway=steps", "", stairs, walk, 0.5F, 2.0F, false},
      {"osm", "highway=cycleway", "", cyclePath, conditional, 1.0F, 1.3F, true},
      {"osm", "highway=bridleway", "", bare, conditional, 0.8F, 1.5F, false},
      {"osm", "highway=track", "", carriageway, conditional, 1.0F, 1.2F, true},
      {"osm", "highway=service", "", carriageway, conditional, 1.0F, 1.5F, true},
      {"osm", "highway=residential", "", carriageway, conditional, 1.0F, 1.5F, true},
      {"osm", "highway=unclassified", "", carriageway, conditional, 1.0F, 1.5F, true},
      {"osm", "highway=tertiary", "", carriageway, conditional, 1.0F, 1.5F, true},
      {"osm", "highway=secondary", "", carriageway, conditional, 1.0F, 3.0F, true},
      {"osm", "highway=primary", "", carriageway, conditional, 1.0F, 3.0F, true},
      {"osm", "highway=busway", "", carriageway, conditional, 1.0F, 3.0F, true},
      {"osm", "highway=trunk", "", carriageway, never, 1.0F, 1.0F, true},
      {"osm", "highway=motorway", "", carriageway, never, 1.0F, 1.0F, true},
      {"osm", "railway=rail", "", rail, never, 1.0F, 1.0F, true},
      {"osm", "place=square", "", pedestrianArea, walk, 1.0F, 1.0F, true},
      {"osm", "amenity=marketplace", "", pedestrianArea, walk, 1.0F, 1.0F, true},
      {"osm", "man_made=pier", "", jetty, walk, 1.0F, 1.1F, true},
      {"osm", "amenity=parking", "", parking, conditional, 1.0F, 2.0F, true},
      {"osm", "amenity=bicycle_parking", "", structure, never, 1.0F, 1.0F, true},
      {"osm", "leisure=playground", "", bare, walk, 1.0F, 1.1F, true},
      {"osm", "leisure=pitch", "", green, conditional, 0.9F, 2.0F, false},
      {"osm", "leisure=park", "", green, conditional, 0.9F, 3.0F, false},
      {"osm", "landuse=grass", "", green, conditional, 0.9F, 2.0F, false},
      {"osm", "natural=sand", "", bare, walk, 0.7F, 1.5F, false},
      {"osm", "natural=scrub", "", green, never, 0.6F, 5.0F, false},
      {"osm", "natural=wood", "", green, never, 0.6F, 5.0F, false},
      {"osm", "landuse=farmland", "", green, never, 0.6F, 5.0F, false},
      {"osm", "natural=wetland", "", bank, never, 0.8F, 3.0F, false},
      {"osm", "natural=water", "", water, never, 1.0F, 1.0F, true},
      {"osm", "landuse=residential", "", yard, never, 1.0F, 1.2F, true},
  };
}

bool fits(std::string_view asked, std::string_view is) { return asked.empty() || asked == is; }

} // namespace

Walkability defaultWalkability() {
  Walkability table;
  for (const auto& rules : {roadRules(), terrainRules(), structureRules(), osmRules()})
    table.rules.insert(table.rules.end(), rules.begin(), rules.end());
  table.factors = {
      {"half verhard", 1.0F, 1.05F, true}, {"onverhard", 0.9F, 1.2F, false},
      {"zand", 0.7F, 1.5F, false},         {"sand", 0.7F, 1.5F, false},
      {"unpaved", 0.9F, 1.2F, false},      {"ground", 0.9F, 1.2F, false},
      {"dirt", 0.9F, 1.2F, false},         {"earth", 0.9F, 1.2F, false},
      {"mud", 0.9F, 1.2F, false},          {"woodchips", 0.9F, 1.2F, false},
      {"gravel", 1.0F, 1.05F, true},       {"fine_gravel", 1.0F, 1.05F, true},
      {"pebblestone", 1.0F, 1.05F, true},  {"compacted", 1.0F, 1.05F, true},
  };
  return table;
}

SurfaceClass classify(const Walkability& table, std::string_view layer, std::string_view function,
                      std::string_view surface) {
  SurfaceClass row;
  const auto rule = std::ranges::find_if(table.rules, [&](const WalkabilityRule& r) {
    return fits(r.layer, layer) && fits(r.function, function) && fits(r.surface, surface);
  });
  if (rule != table.rules.end()) row = *rule;
  row.layer = layer;
  row.function = function;
  row.surface = surface;
  for (const SurfaceFactor& factor : table.factors) {
    if (factor.surface != surface) continue;
    row.speedFactor *= factor.speedFactor;
    row.costFactor *= factor.costFactor;
    row.wheelchair = row.wheelchair && factor.wheelchair;
    break;
  }
  return row;
}

Boundary holeOf(GroundKind kind) {
  switch (kind) {
  case GroundKind::water:
    return Boundary::water;
  case GroundKind::yard:
    return Boundary::privateGround;
  case GroundKind::barrier:
    return Boundary::barrier;
  case GroundKind::building:
    return Boundary::building;
  case GroundKind::bridge:
    return Boundary::drop;
  default:
    return Boundary::unwalkable;
  }
}

} // namespace loopstad::twin::build

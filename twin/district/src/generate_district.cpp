// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.hpp"
#include "furnish.hpp"
#include "layout.hpp"
#include "settle_people.hpp"
#include "street_names.hpp"

#include <loopstad/twin/district/district.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::twin::district {
namespace {

constexpr double pi = 3.141592653589793;

/// From the district's own metres to RD, on whole millimetres.
struct Placing {
  Vec2 lowerLeft;
  Vec2 east;

  explicit Placing(const DistrictPlan& plan)
      : lowerLeft(plan.lowerLeft_rd), east(heading(plan.rotation_deg * pi / 180.0)) {}

  [[nodiscard]] Vec2 operator()(Vec2 p) const {
    const Vec2 rd = lowerLeft + p.x * east + p.y * perpendicular(east);
    return {std::floor(rd.x * 1000.0 + 0.5) / 1000.0, std::floor(rd.y * 1000.0 + 0.5) / 1000.0};
  }
  [[nodiscard]] Polygon operator()(Polygon polygon) const {
    const auto move = [&](Ring& ring) {
      for (Vec2& p : ring) p = (*this)(p);
    };
    move(polygon.outer);
    for (Ring& hole : polygon.holes) move(hole);
    return polygon;
  }
};

DistrictSurface wordsFor(Cover cover) {
  switch (cover) {
  case Cover::footway:
    return {"wegdeel", "voetpad", "open verharding", "", 0, {}};
  case Cover::path:
    return {"wegdeel", "voetpad", "half verhard", "", 0, {}};
  case Cover::carriageway:
    return {"wegdeel", "rijbaan lokale weg", "gesloten verharding", "", 0, {}};
  case Cover::mouth:
    return {"wegdeel", "inrit", "open verharding", "", 0, {}};
  case Cover::cyclePath:
    return {"wegdeel", "fietspad", "gesloten verharding", "", 0, {}};
  case Cover::parking:
    return {"wegdeel", "parkeervlak", "open verharding", "", 0, {}};
  case Cover::verge:
    return {"begroeidterreindeel", "", "groenvoorziening", "gras- en kruidachtigen", 0, {}};
  case Cover::planting:
  case Cover::shrubs:
    return {"begroeidterreindeel", "", "groenvoorziening", "heesters", 0, {}};
  case Cover::square:
    return {"wegdeel", "voetgangersgebied", "open verharding", "", 0, {}};
  case Cover::playground:
    return {"onbegroeidterreindeel", "", "open verharding", "", 0, {}};
  case Cover::lawn:
    return {"begroeidterreindeel", "", "groenvoorziening", "gras- en kruidachtigen", 0, {}};
  case Cover::water:
    return {"waterdeel", "waterloop", "", "gracht", 0, {}};
  case Cover::pond:
    return {"waterdeel", "watervlakte", "", "vijver", 0, {}};
  case Cover::bank:
    return {"ondersteunendwaterdeel", "oever, slootkant", "", "", 0, {}};
  case Cover::yard:
  case Cover::block:
  case Cover::band:
  case Cover::building:
    return {"onbegroeidterreindeel", "", "erf", "", 0, {}};
  }
  return {"onbegroeidterreindeel", "", "erf", "", 0, {}};
}

void addSurfaces(const Layout& layout, const Placing& placed, District& district) {
  for (const CellId cell : ids<CellId>(layout.ground.cellCount())) {
    if (!layout.ground.has(cell) || layout.coverOf(cell) == Cover::building) continue;
    DistrictSurface surface = wordsFor(layout.coverOf(cell));
    surface.polygon = placed(layout.ground.polygon(cell));
    district.surfaces.push_back(std::move(surface));
  }
}

/// What carries a bridge is a class of its own, under what one walks on.
void addDecks(const Layout& layout, const Placing& placed, District& district) {
  for (const Deck& deck : layout.decks) {
    Polygon polygon;
    for (const VertexId v : deck.loop) polygon.outer.push_back(layout.ground.at(v));
    polygon = placed(polygon);
    DistrictSurface road = wordsFor(deck.cover);
    road.level = 1;
    road.polygon = polygon;
    district.surfaces.push_back(std::move(road));
    district.surfaces.push_back({"overbruggingsdeel", "dek", "", "", 1, std::move(polygon)});
  }
}

void addBuildings(const Layout& layout, const Placing& placed, District& district) {
  const std::vector<std::vector<DistrictUnit>> units = settle(layout);
  for (std::size_t i = 0; i < layout.lots.size(); ++i) {
    const Lot& lot = layout.lots[i];
    if (lot.storeys == 0) continue;
    DistrictBuilding building;
    building.footprint = placed(layout.ground.polygon(lot.cell));
    building.year =
        layout.plan.year + static_cast<int>(chance(layout.plan, Matter::year, lot.block, 0.0, 3.0));
    building.storeys = lot.storeys;
    building.street = lot.name;
    building.inside = placed(interiorPoint(layout.ground.polygon(lot.cell)));
    building.units = units[i];
    district.buildings.push_back(std::move(building));
  }
  for (const CellId shed : layout.sheds) {
    DistrictBuilding building;
    building.footprint = placed(layout.ground.polygon(shed));
    building.year = layout.plan.year;
    building.storeys = 1;
    building.inside = placed(interiorPoint(layout.ground.polygon(shed)));
    district.buildings.push_back(std::move(building));
  }
}

/// Names are written in the middle of each stretch of a street, on its carriageway.
void addStreets(const Layout& layout, const Placing& placed, District& district) {
  std::vector<std::string> names = streetNames(layout);
  std::vector<std::uint32_t> places(names.size()); // a name that no street came to bear is left out
  for (std::size_t i = 0; i < names.size(); ++i) {
    places[i] = static_cast<std::uint32_t>(district.streets.size());
    if (names[i].empty()) continue;
    const bool isPark = std::ranges::find(layout.parkNames, i) != layout.parkNames.end();
    district.streets.push_back({std::move(names[i]), isPark ? "Terrein" : "Weg", {}});
  }
  for (DistrictBuilding& building : district.buildings) building.street = places[building.street];
  std::vector<double> largest(layout.streets.size(), 0.0);
  std::vector<CellId> widest(layout.streets.size());
  for (const CellId cell : ids<CellId>(layout.ground.cellCount())) {
    if (!layout.ground.has(cell) || !layout.streetOf(cell)) continue;
    const Cover cover = layout.coverOf(cell);
    if (cover != Cover::carriageway && cover != Cover::path) continue;
    const std::size_t street = layout.streetOf(cell).index();
    if (const double area = layout.ground.area_m2(cell); area > largest[street]) {
      largest[street] = area;
      widest[street] = cell;
    }
  }
  for (std::size_t i = 0; i < layout.streets.size(); ++i)
    if (layout.streets[i].name != noName && widest[i])
      district.streets[places[layout.streets[i].name]].labels.push_back(
          placed(interiorPoint(layout.ground.polygon(widest[i]))));
  if (layout.square)
    district.streets[places[layout.squareName]].labels.push_back(
        placed(interiorPoint(layout.ground.polygon(layout.square))));
}

} // namespace

Result<District> generateDistrict(const DistrictPlan& plan) {
  if (const Status possible = checkPlan(plan); !possible) return possible.error();
  Layout layout(plan);
  switch (plan.pattern) {
  case StreetPattern::grid:
    layGrid(layout);
    break;
  case StreetPattern::radial:
    layRadial(layout);
    break;
  case StreetPattern::organic:
    layOrganic(layout);
    break;
  }
  placeSquare(layout);
  layLanes(layout);
  layBridges(layout);
  placeParks(layout);
  placePublicBuildings(layout);
  buildBlocks(layout);
  if (const Status raised = raiseBuildings(layout); !raised) return raised.error();
  placeSheds(layout);

  const Placing placed(plan);
  District district;
  district.plan = plan;
  for (const Vec2 corner :
       {Vec2{0.0, 0.0}, Vec2{plan.width_m, 0.0}, Vec2{plan.width_m, plan.height_m}, Vec2{0.0, plan.height_m}})
    district.outline.push_back(placed(corner));
  addSurfaces(layout, placed, district);
  addDecks(layout, placed, district);
  addBuildings(layout, placed, district);
  district.objects = furnish(layout);
  for (DistrictObject& object : district.objects) object.position = placed(object.position);
  addStreets(layout, placed, district);
  return district;
}

DistrictFigures figuresOf(const District& district) {
  DistrictFigures figures;
  const double area = district.plan.width_m * district.plan.height_m;
  double gross = 0.0;
  double footprint = 0.0;
  double usable = 0.0;
  for (const DistrictBuilding& building : district.buildings) {
    if (building.units.empty()) continue;
    ++figures.buildings;
    const double built = area_m2(building.footprint);
    footprint += built;
    gross += built * building.storeys;
    for (const DistrictUnit& unit : building.units) {
      figures.uses[static_cast<std::size_t>(unit.use)] += unit.area_m2;
      usable += unit.area_m2;
      if (unit.use == Use::home) ++figures.dwellings;
    }
  }
  for (double& use : figures.uses) use /= std::max(1.0, usable);
  for (const DistrictSurface& surface : district.surfaces) {
    if (surface.layer == "begroeidterreindeel") figures.green += area_m2(surface.polygon) / area;
    if (surface.layer == "waterdeel" && surface.level == 0) figures.water += area_m2(surface.polygon) / area;
  }
  figures.area_ha = area / 1e4;
  figures.floorSpaceIndex = gross / area;
  figures.covered = footprint / area;
  figures.storeys = footprint > 0.0 ? gross / footprint : 0.0;
  return figures;
}

} // namespace loopstad::twin::district

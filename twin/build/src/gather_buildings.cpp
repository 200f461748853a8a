// SPDX-License-Identifier: GPL-3.0-or-later
#include "building_heights.hpp"
#include "gather.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace loopstad::twin::build {
namespace {

constexpr double unknownUnit_m2 = 100.0; ///< of a unit without a stated floor area, as Door::weight says

struct Knowledge {
  const io::BagPand* pand = nullptr;
  std::vector<const io::BagUnit*> units;
  double footprint_m2 = 0.0; ///< over all parts that carry this id
};
using BagIndex = std::unordered_map<std::string, Knowledge>; // looked up only

BagIndex indexBag(const io::Records& records) {
  BagIndex index;
  for (const io::BagPand& pand : records.panden) index[pand.id].pand = &pand;
  for (const io::BagUnit& unit : records.units)
    for (const std::string& id : unit.pandIds) index[id].units.push_back(&unit);
  return index;
}

double footprint_m2(const io::Geometry& geometry) {
  double sum = 0.0;
  for (const Polygon& polygon : geometry.polygons) sum += area_m2(polygon);
  return sum;
}

/// A pand of the BAG may be several in the BGT: each gets its share of floor area and units.
void addKnowledge(Building& building, const Knowledge& bag, double share) {
  if (bag.pand != nullptr) {
    building.status = bag.pand->status;
    building.constructionYear = bag.pand->constructionYear;
  }
  double floor_m2 = 0.0;
  for (const io::BagUnit* unit : bag.units) {
    floor_m2 +=
        (unit->area_m2 > 0.0 ? unit->area_m2 : unknownUnit_m2) / static_cast<double>(unit->pandIds.size());
    for (const std::string& use : unit->uses)
      if (std::ranges::find(building.uses, use) == building.uses.end()) building.uses.push_back(use);
  }
  building.floorArea_m2 = share * floor_m2;
  building.units = static_cast<std::uint32_t>(static_cast<double>(bag.units.size()) * share + 0.5);
  if (!bag.units.empty()) building.units = std::max(building.units, 1U);
}

void addBuilding(Gathering& g, Building building, const io::Geometry& geometry) {
  for (const Polygon& polygon : geometry.polygons)
    if (g.wanted(bounds(polygon))) orient(building.footprint.emplace_back(g.local(polygon)));
  if (building.footprint.empty()) return;
  assumeHeight(building, g.options, !g.records.units.empty());
  listBuilding(g, std::move(building));
}

void addBgtPand(Gathering& g, const io::BgtRecord& record, BagIndex& bag) {
  Building building;
  building.id = record.lokaalId;
  building.level = record.level;
  if (!record.bagIds.empty()) {
    building.bagId = record.bagIds.front();
    if (const auto known = bag.find(building.bagId); known != bag.end())
      addKnowledge(building, known->second, footprint_m2(record.geometry) / known->second.footprint_m2);
  }
  addBuilding(g, std::move(building), record.geometry);
}

void addBagPand(Gathering& g, const io::BagPand& pand, const BagIndex& bag) {
  Building building;
  building.id = pand.id;
  building.bagId = pand.id;
  addKnowledge(building, bag.at(pand.id), 1.0);
  addBuilding(g, std::move(building), pand.footprint);
}

bool standing(const io::BgtRecord& record) {
  return record.layer == io::BgtLayer::pand && !record.planned && !record.geometry.polygons.empty();
}

} // namespace

void listBuilding(Gathering& g, Building building) {
  const std::uint32_t label = g.ground.labelled(
      {.hole = Boundary::building, .building = static_cast<std::uint32_t>(g.twin.buildings.size())});
  for (const Polygon& part : building.footprint)
    g.ground.add(part, {.sheet = building.level, .rank = Rank::building, .label = label});
  g.twin.buildings.push_back(std::move(building));
}

void gatherBuildings(Gathering& g) {
  BagIndex bag = indexBag(g.records);
  bool fromBgt = false;
  for (const io::BgtRecord& record : g.records.bgt) {
    if (!standing(record)) continue;
    fromBgt = true;
    if (record.bagIds.empty()) continue;
    if (const auto known = bag.find(record.bagIds.front()); known != bag.end())
      known->second.footprint_m2 += footprint_m2(record.geometry);
  }
  for (const io::BgtRecord& record : g.records.bgt)
    if (standing(record) && g.wanted(record.geometry)) addBgtPand(g, record, bag);
  if (!fromBgt)
    for (const io::BagPand& pand : g.records.panden)
      if (g.wanted(pand.footprint)) addBagPand(g, pand, bag);
}

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
/// A made-up district as plain records: ground, buildings and who is in them, trees and lamp posts, named
/// streets.
///
///   const Result<District> district = generateDistrict(plan);
///   if (!district) return district.error();
///   const Status written = writeDistrict(*district, "out/quarter");      // write_district.hpp
///
/// The ground is an exact partition of the turned rectangle: coordinates are RD New on whole millimetres, and
/// neighbours share every vertex. The same plan and seed give the same district on any machine. Limits: 5 km
/// x 5 km; flat ground.
#pragma once

#include <loopstad/twin/district/district_plan.hpp>
#include <loopstad/twin/polygon.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace loopstad::twin::district {

/// A piece of ground in the words of the BGT (IMGeo 2.1).
struct DistrictSurface {
  std::string layer;      ///< "wegdeel", "waterdeel", ...
  std::string function;   ///< "voetpad"; empty where the layer has none
  std::string appearance; ///< fysiek voorkomen: "open verharding"
  std::string plus; ///< plus-type or plus-fysiekVoorkomen: "gracht", "gras- en kruidachtigen"; may be empty
  std::int16_t level = 0; ///< relatieveHoogteligging
  Polygon polygon;
};

/// A verblijfsobject.
struct DistrictUnit {
  Use use = Use::home;
  int area_m2 = 0; ///< usable floor area (gebruiksoppervlakte)
  int number = 0;  ///< of the house, on the street of its building
};

/// A pand; a shed has no units.
struct DistrictBuilding {
  Polygon footprint;
  int year = 0;
  int storeys = 0;
  std::uint32_t street = 0; ///< index into District::streets, of its units
  Vec2 inside;
  std::vector<DistrictUnit> units;
};

/// A point in the street in the words of the BGT.
struct DistrictObject {
  std::string layer; ///< "vegetatieobject", "paal", "straatmeubilair", "bak"
  std::string type;  ///< "boom", "lichtmast", "bank", ...
  Vec2 position;
};

/// An openbare ruimte, with the points where its name is written.
struct DistrictStreet {
  std::string name;
  std::string type; ///< "Weg", or "Terrein" for a park
  std::vector<Vec2> labels;
};

struct District {
  DistrictPlan plan;
  Ring outline;
  std::vector<DistrictSurface> surfaces; ///< at level 0 with the footprints an exact partition of the outline
  std::vector<DistrictBuilding> buildings;
  std::vector<DistrictObject> objects;
  std::vector<DistrictStreet> streets;
};

/// What came of a plan, in the measures of designers; sheds are not counted.
struct DistrictFigures {
  double area_ha = 0.0;
  double floorSpaceIndex = 0.0;
  double covered = 0.0; ///< share of the ground that is built on (GSI)
  double storeys = 0.0; ///< mean, by footprint
  std::size_t buildings = 0;
  std::size_t dwellings = 0;
  std::array<double, useCount> uses{}; ///< shares of the usable floor area
  double green = 0.0;
  double water = 0.0;
};
[[nodiscard]] DistrictFigures figuresOf(const District& district);

[[nodiscard]] Result<District> generateDistrict(const DistrictPlan& plan);

} // namespace loopstad::twin::district

// SPDX-License-Identifier: GPL-3.0-or-later
/// A scenario: which city, who walks, what is measured, for how long. As written by people, in names and
/// local or RD metres.
///
///   Result<Scenario> scenario = parseScenario(text, "bredai.yaml");
///   fmt::print("{}", asYaml(*scenario));
///
/// Units are SI; times are seconds from the start; coordinates are RD New (EPSG:28992) when the twin is
/// placed, else the plan's own metres. The published schema is scenarios/schema/scenario.schema.json, its
/// description docs/scenarios.md.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/demand.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopstad::scenarios {

/// A piece of ground, named one way: WKT written here, a place of the twin, or all edges of the map.
struct Where {
  std::string wkt;                   ///< POLYGON, MULTIPOLYGON, LINESTRING or POINT
  std::string place;                 ///< name of a Place of the twin: "Stationsplein"
  bool doors = false;                ///< origins and destinations: the doors of buildings, ...
  std::string use;                   ///< ... of those with this use only: "woonfunctie"
  bool mapEdge = false;              ///< where streets leave the map
  std::optional<std::int16_t> level; ///< relatieveHoogteligging or storey; nothing: any

  friend bool operator==(const Where&, const Where&) = default;
};

struct TwinSpec {
  std::vector<std::filesystem::path> sources; ///< relative to the scenario; a .twin.h5 is read as it is
  std::optional<Box2> crop;                   ///< RD
  bool openYards = false;
  std::string plainWkt; ///< walkable ground written in the scenario itself
};

struct OriginSpec {
  std::string name;
  Where where;
};

struct DestinationSpec {
  std::string name;
  Where where;
};

struct FlowSpec {
  std::string from;
  std::vector<std::pair<std::string, double>> to; ///< destination, weight
  std::string profile;
  std::vector<sim::Arrivals> arrivals;
};

struct LineSpec {
  std::string name;
  Where where; ///< a LINESTRING of two points
};

struct ZoneSpec {
  std::string name;
  Where where;
};

struct Scenario {
  std::string id; ///< short, for file names: "bredai"
  std::string title;
  std::string description;
  std::string showcase;            ///< "BredAi"; empty: none
  std::vector<std::string> themes; ///< knowledge themes: "gebiedsontwikkeling"
  bool fictional = false;

  TwinSpec twin;
  std::vector<sim::Profile> profiles; ///< the default adult when none is given
  std::vector<OriginSpec> origins;
  std::vector<DestinationSpec> destinations;
  std::vector<FlowSpec> flows;
  std::vector<LineSpec> lines;
  std::vector<ZoneSpec> zones;

  double duration_s = 600.0;    ///< > 0
  double timeStep_s = 0.05;     ///< 0.01 .. 0.1
  double frameInterval_s = 0.5; ///< of the recording
  double measureInterval_s = 10.0;
  std::uint64_t seed = 1;

  std::filesystem::path folder; ///< where relative paths start
};

} // namespace loopstad::scenarios

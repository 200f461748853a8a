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

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/choice_spec.hpp>
#include <loopstad/scenarios/journey_spec.hpp>
#include <loopstad/sim/demand.hpp>
#include <loopstad/sim/dense_measures.hpp>
#include <loopstad/sim/model_table.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::scenarios {

/// What people read, in the languages that the scenario gives.
struct LocalText {
  std::string en;
  std::string nl; ///< empty: the English text serves

  [[nodiscard]] const std::string& in(Language language) const {
    return (language == Language::dutch && !nl.empty()) || en.empty() ? nl : en;
  }
  [[nodiscard]] bool empty() const { return en.empty() && nl.empty(); }
  friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// A piece of ground, named one way: WKT written here, a place of the twin, its doors, or its edge.
struct Where {
  std::string wkt;                   ///< POLYGON, MULTIPOLYGON, LINESTRING or POINT
  std::string place;                 ///< name of a Place of the twin: "Stationsplein"
  bool doors = false;                ///< origins and destinations: the doors of buildings, ...
  std::string use;                   ///< ... of those with this use only: "woonfunctie"
  bool mapEdge = false;              ///< where walkable ground meets the edge of the map
  std::optional<std::int16_t> level; ///< relatieveHoogteligging or storey; nothing: any

  friend bool operator==(const Where&, const Where&) = default;
};

/// Where and Named are kept apart: a name is unique in its list, ground may be shared.
struct NamedPlace {
  std::string name;
  Where where;

  friend bool operator==(const NamedPlace&, const NamedPlace&) = default;
};

/// What a piece of geometry that is written in the scenario itself is for.
enum class PlainKind : std::uint8_t { walkable, obstacle, wall, door, stairs, exit, zone, building };
[[nodiscard]] const char* name(PlainKind kind);

/// A room, wall, exit, ... of a plan that is written in the scenario itself.
struct PlainSpec {
  PlainKind kind = PlainKind::walkable;
  std::string name; ///< what origins, destinations and zones call it; empty: nobody does
  std::string wkt;
  std::int16_t level = 0;
  std::optional<std::int16_t> toLevel; ///< stairs: storey at the upper end
  double width_m = 0.0;                ///< of doors given as a point, >= 0
  double speedFactor = 1.0;            ///< times free speed, (0, 1]
  bool wheelchair = true;

  friend bool operator==(const PlainSpec&, const PlainSpec&) = default;
};

struct TwinSpec {
  std::vector<std::filesystem::path> sources; ///< relative to the scenario; a .twin.h5 is read as it is
  std::vector<PlainSpec> plain;               ///< geometry written in the scenario
  std::optional<Box2> crop;                   ///< RD
  bool openYards = false;                     ///< private ground (erf) may be walked

  friend bool operator==(const TwinSpec&, const TwinSpec&) = default;
};

/// Stairs or a ramp of a flat plan, or an escalator.
struct FlightSpec {
  sim::Flight flight; ///< its areas follow from where
  Where where;
};

/// Carries who arrives at a destination to an origin, from where they go on.
struct LiftSpec {
  sim::Lift lift;     ///< its places follow from the names
  std::string from;   ///< a destination
  std::string to;     ///< an origin
  std::string onward; ///< a destination
};

/// People who go from one origin to one or more destinations.
struct FlowSpec {
  std::string from;
  std::vector<std::pair<std::string, double>> to;       ///< destination, weight > 0; or one choice
  std::vector<std::pair<std::string, double>> profiles; ///< name, weight > 0; empty: the first
  std::vector<sim::Arrivals> arrivals;
  std::vector<double> groupSizes; ///< weights of groups of 1, 2, 3 ... persons; empty: all walk alone
  std::string journey;            ///< instead of to; empty: none
};

/// One person with a known start.
struct PersonSpec {
  Vec2 at;
  std::optional<std::int16_t> level;
  std::string to;                      ///< a destination or a choice
  std::string profile;                 ///< empty: the first
  std::optional<double> freeSpeed_mps; ///< nothing: drawn from the profile
  std::string journey;                 ///< instead of to; empty: none
};

/// A line that is watched over: closed or one-way for a time, or with a limit.
struct GateSpec {
  std::string name;
  Where where;                             ///< a LINESTRING of two points; left of it is forward
  sim::Passing passing{};                  ///< at the start
  std::vector<sim::PassingChange> changes; ///< by time
  double maxFlow_per_s = 0.0;              ///< persons; 0: no limit
};

/// Ground that nobody enters for a time.
struct ClosedAreaSpec {
  std::string name;
  Where where;
  double from_s = 0.0;
  std::optional<double> to_s; ///< nothing: to the end
};

struct MeasurementSpec {
  double interval_s = 10.0;      ///< of every time series, a multiple of the time step
  double grid_m = 1.0;           ///< cell of the density map, 0.25 .. 50
  double kernelRadius_m = 1.5;   ///< of the density kernel, 0.5 .. 10
  std::vector<NamedPlace> lines; ///< LINESTRINGs of two points
  std::vector<NamedPlace> zones;
  sim::DensePlan dense{}; ///< Voronoi density and crowd pressure; nothing unless asked for
};

struct RunSpec {
  double duration_s = 600.0;    ///< > 0
  double timeStep_s = 0.05;     ///< 0.01 .. 0.5
  double frameInterval_s = 0.5; ///< of the recording, a multiple of the time step
  std::uint64_t seed = 1;
};

struct Scenario {
  std::string id; ///< short, for file names: "bredai"
  LocalText title;
  LocalText description;
  std::string showcase;            ///< "BredAi"; empty: none
  std::vector<std::string> themes; ///< knowledge themes: "gebiedsontwikkeling"
  bool fictional = false;

  TwinSpec twin;
  std::vector<sim::Profile> profiles; ///< never empty: an adult when the file gives none
  std::vector<NamedPlace> origins;
  std::vector<NamedPlace> destinations;
  std::vector<FlightSpec> flights;
  std::vector<LiftSpec> lifts;
  std::vector<EventSpec> events;
  std::vector<JourneySpec> journeys;
  std::vector<ChoiceSpec> choices;
  std::vector<FlowSpec> flows;
  std::vector<PersonSpec> persons;
  std::vector<GateSpec> gates;
  std::vector<ClosedAreaSpec> closedAreas;
  MeasurementSpec measurement;
  sim::LocomotionModel model; ///< of walking, for everyone
  RunSpec run;

  std::filesystem::path file; ///< as the user named it; relative paths start at its folder
};

} // namespace loopstad::scenarios

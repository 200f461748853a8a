// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that a step changes: the crowd twice (the present, and what the step writes), who is still to
/// come, and room to work in.
#pragma once

#include "departures.hpp"
#include "gate_moment.hpp"
#include "groups.hpp"
#include "lift_cabin.hpp"

#include <loopstad/sim/cell_index.hpp>
#include <loopstad/sim/choosers.hpp>
#include <loopstad/sim/crowd.hpp>
#include <loopstad/sim/journey_tables.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/sim/timetable.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace loopstad::sim {

/// In Moment::leaving, besides 0 for who stays: leaves for good, or goes into a lift and comes back.
inline constexpr std::uint8_t arrived = 1;
inline constexpr std::uint8_t boarded = 2;
/// On top of that: would pass a gate, and is not yet let through.
inline constexpr std::uint8_t crossesGate = 4;

/// In Moment::rowOf: nobody of that id is present.
inline constexpr std::uint32_t noRow = 0xffffffffU;

/// A group some of whose members are born.
struct GroupBirth {
  std::size_t left = 0; ///< members to come
  std::size_t size = 0;
  AgentId first;
  DestinationId destination;
  twin::SurfacePoint at; ///< where the first was born: the others come beside
};

struct FlowProgress {
  Timetable timetable;
  std::size_t handled = 0;          ///< born, or given up for want of a way
  std::vector<std::uint8_t> warned; ///< per destination: its want of a way was told
  GroupBirth group{};               ///< that is coming into being
};

struct Moment {
  std::uint32_t steps = 0;
  std::uint32_t nextId = 0;
  Crowd now;
  Moves next;
  Departures departures;
  Groups groups;
  std::vector<LiftCabin> cabins; ///< per Demand::lifts
  std::vector<FlowProgress> flows;
  JourneyTables journeys;
  Choosers choosers;
  RunTally tally;
  StepReport report;
  std::vector<std::string> warnings;
  GateMoment gates;
  bool lookAnew = false; ///< the ground has changed: everyone looks for the way in this step

  // Worked out afresh in every step; kept so that a step allocates nothing.
  CellIndex cells;
  std::size_t indexed = 0;          ///< rows that cells speaks of; those behind were born since
  std::vector<std::uint32_t> rowOf; ///< by id, from index() to settle(); empty unless World::needsRows
  std::vector<float> height_m;
  SpareColumn spare;
  std::vector<Direction> groupWay; ///< per row, with groups only
  std::vector<float> groupPace;
  std::vector<std::uint8_t> leaving;
  std::vector<Arrival> arrivals;
  std::vector<LineCall> calls;
  std::vector<float> reach_m; ///< Present's; empty without journeys
};

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// Journeys as an author writes them: stages in their order, with names instead of indices.
///
///   for (const StageSpec& stage : scenario.journeys[0].stages) fmt::print("{}\n", stage.name);
///
/// Times in seconds from the start. docs/scenarios.md lists the keys, docs/journeys.md says what people do.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/sim/truncated_normal.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace loopstad::scenarios {

struct EventSpec {
  std::string name;
  double time_s = 0.0;
};

struct GoToSpec {
  std::string destination;
};

struct WaitSpec {
  std::string in;
  std::optional<sim::TruncatedNormal> stay_s;
  std::optional<double> until_s;
  std::string until;          ///< an event; empty: none
  std::optional<Vec2> facing; ///< as coordinates of the scenario
};

struct QueueSpec {
  std::vector<std::string> at;
  bool linePerServer = false;
  sim::TruncatedNormal service_s;
  double spacing_m = 0.7;
  std::vector<std::string> along; ///< LINESTRINGs, one per line, the head first; none: along the way there
};

struct AttractionSpec {
  std::string destination;
  double weight = 1.0;
  sim::TruncatedNormal stay_s;
  std::uint64_t capacity = 0; ///< 0: any number
};

struct VisitSpec {
  std::uint64_t count = 1;
  std::vector<AttractionSpec> of;
};

struct LeaveSpec {
  std::string destination;
};

/// How many there are at a destination.
struct CountSpec {
  std::string destination;
  std::uint64_t persons = 0;
};

struct NextSpec {
  std::string to;
  std::optional<double> share;
  std::optional<double> from_s;
  std::string after; ///< an event; empty: none
  std::optional<CountSpec> fewerThan;
  std::optional<CountSpec> moreThan;
};

struct StageSpec {
  std::string name;
  std::variant<GoToSpec, WaitSpec, QueueSpec, VisitSpec, LeaveSpec> activity;
  std::vector<NextSpec> next;
};

struct JourneySpec {
  std::string name;
  std::vector<StageSpec> stages;
};

} // namespace loopstad::scenarios

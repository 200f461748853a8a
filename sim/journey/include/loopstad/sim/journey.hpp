// SPDX-License-Identifier: GPL-3.0-or-later
/// What people do one after the other: a small graph of stages, as plain data.
///
///   Journey visitor{.name = "visitor"};
///   visitor.stages.push_back({"watch", Wait{.destination = field, .event = showEnds, .focus = stage},
///   {{.stage = 1}}}); visitor.stages.push_back({"home", Leave{exit}, {}});
///
/// A journey begins at its first stage; when a stage ends, the first of its nexts that holds is taken.
/// Stages, destinations and events are indices. Times in seconds from the start, positions in local metres.
/// docs/journeys.md explains what people do.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/sim/truncated_normal.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace loopstad::sim {

/// What happens at a known time, whoever waits for it.
struct Event {
  std::string name{};
  double time_s = 0.0;
};

/// Walks to a destination; being there ends the stage.
struct GoTo {
  std::size_t destination = 0; ///< index into Demand::destinations
};

/// Stands somewhere in a destination's area until the first of what is given; one of them at least.
struct Wait {
  std::size_t destination = 0; ///< with an area
  std::optional<TruncatedNormal> stay_s{};
  std::optional<double> until_s{};
  std::optional<std::size_t> event{}; ///< index into Demand::events
  std::optional<Vec2> focus{};        ///< what there is to see: people like to stand near it
};

/// Stands in line and is served, first come first served. A server is held from the call of the next person
/// to the end of the service: walking up to it is part of the service time.
struct Queue {
  std::vector<std::size_t> servers{}; ///< destinations made of spots; each spot serves one person at a time
  bool linePerServer = false;         ///< else one line for all
  TruncatedNormal service_s{};
  /// Along the line, 0.4 .. 3; Fruin 1971, "Pedestrian planning and design": people who queue without
  /// touching stand 0.6 to 0.9 m apart.
  double spacing_m = 0.7;
  /// Where the lines stand, one per line, the head first; none: along the way that people come by.
  std::vector<std::vector<Vec2>> lines{};
};

struct Attraction {
  static constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

  std::size_t destination = 0; ///< with an area
  double weight = 1.0;         ///< > 0
  TruncatedNormal stay_s{};
  std::size_t capacity = unlimited; ///< persons inside or on their way to it, >= 1
};

/// Goes to some of several attractions, none of them twice, each next one by weight among those with room.
struct Visit {
  static constexpr std::size_t most = 64; ///< attractions

  std::vector<Attraction> attractions{};
  std::size_t count = 1; ///< of visits, 1 .. attractions
};

/// Walks to a destination and leaves the simulation there.
struct Leave {
  std::size_t destination = 0;
};

using Activity = std::variant<GoTo, Wait, Queue, Visit, Leave>;

struct Always {};
struct FromTime {
  double time_s = 0.0; ///< from then on
};
struct HasHappened {
  std::size_t event = 0;
};
/// How many wait, visit, queue or are served at a destination: below or above so many.
struct FewerThan {
  std::size_t destination = 0;
  std::size_t persons = 0;
};
struct MoreThan {
  std::size_t destination = 0;
  std::size_t persons = 0;
};
using Condition = std::variant<Always, FromTime, HasHappened, FewerThan, MoreThan>;

struct NextStage {
  std::size_t stage = 0;
  Condition when{};
  /// Of those who have this choice, the share that takes it. Shares of one stage's nexts add up; nothing:
  /// all who are left.
  std::optional<double> share{};
};

struct Stage {
  std::string name{};
  Activity activity{};
  std::vector<NextStage> next{}; ///< in order; the last one holds always, unless the stage is Leave
};

struct Journey {
  std::string name{};
  std::vector<Stage> stages{};
};

} // namespace loopstad::sim

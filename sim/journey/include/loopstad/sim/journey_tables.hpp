// SPDX-License-Identifier: GPL-3.0-or-later
/// Where people are on their journeys: tables beside the crowd, by AgentId, that are empty without journeys.
///
///   if (tables.follows(id) && tables.doing[id.index()] == Doing::lined) ...
///
/// Part of the state, written by the serial phases only. The columns are listed once, as the crowd's are.
#pragma once

#include <loopstad/base/fixed.hpp>
#include <loopstad/sim/crowd.hpp>
#include <loopstad/sim/journey_ground.hpp>
#include <loopstad/twin/surface.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace loopstad::sim {

enum class Doing : std::uint8_t {
  nothing, ///< has no journey, or has left
  walking, ///< to the destination, by the shared map
  joining, ///< walks to the end of a line
  waiting, ///< stands at a place of its own, or goes there
  lined,   ///< stands in a line
  called,  ///< walks to a server, is being served
};

/// In tables: no number.
inline constexpr std::uint32_t unset = std::numeric_limits<std::uint32_t>::max();

/// type, name: of each person, by id.
#define LOOPSTAD_TRAVELLER_COLUMNS(COLUMN)                                                                   \
  COLUMN(Doing, doing)                                                                                       \
  COLUMN(std::uint8_t, reached) /* called: 1 when at the server */                                           \
  COLUMN(std::uint8_t, over)    /* called: 1 when the service time has passed */                             \
  COLUMN(std::uint16_t, journey)                                                                             \
  COLUMN(std::uint16_t, stage)                                                                               \
  COLUMN(std::uint32_t, line)       /* joining, lined, called */                                             \
  COLUMN(std::uint32_t, ticket)     /* lined: called + rank */                                               \
  COLUMN(std::uint32_t, beyond)     /* lined: place round the end; unset: in the line */                     \
  COLUMN(std::uint32_t, server)     /* called */                                                             \
  COLUMN(std::uint32_t, since)      /* step in which the present doing began */                              \
  COLUMN(std::uint32_t, wakeAt)     /* step; unset: nothing ends by itself */                                \
  COLUMN(std::uint32_t, attraction) /* of a visit; unset: all were full */                                   \
  COLUMN(std::uint32_t, visitsLeft)                                                                          \
  COLUMN(std::uint64_t, visited) /* bits by attraction */                                                    \
  COLUMN(Fixed2, place)          /* waiting, called: where to stand */                                       \
  COLUMN(twin::FaceId, placeFace)                                                                            \
  COLUMN(std::uint32_t, nextInCell) /* waiting: id of another who stands in the same cell */

struct LineTable {
  std::uint32_t joined = 0;  ///< tickets given
  std::uint32_t called = 0;  ///< tickets called
  std::uint32_t joining = 0; ///< on their way to the end
  /// From the head on; the first `gone` of them have been called.
  std::vector<AgentId> persons;
  std::uint32_t gone = 0;
  std::vector<std::uint8_t> beyondTaken; ///< by LineGround::beyond

  [[nodiscard]] std::uint32_t length() const { return joined - called; }
};

/// A person whose turn it is: the wait in line is over.
struct LineCall {
  AgentId id;
  std::uint32_t line = 0; ///< index into JourneyGround::lines
  std::uint32_t joinedAtStep = 0;
  std::uint32_t calledAtStep = 0;
};

struct WakeUp {
  std::uint32_t step = 0;
  AgentId id;
  friend constexpr auto operator<=>(const WakeUp&, const WakeUp&) = default;
};

struct JourneyTables {
#define LOOPSTAD_DECLARE(type, name) std::vector<type> name;
  LOOPSTAD_TRAVELLER_COLUMNS(LOOPSTAD_DECLARE)
#undef LOOPSTAD_DECLARE

  std::vector<LineTable> lines;         ///< by JourneyGround::lines
  std::vector<AgentId> serving;         ///< by server: whom; none: it is free
  std::vector<std::uint32_t> occupancy; ///< by destination: who waits, visits, queues or is served there
  std::vector<std::uint32_t> taken;     ///< by destination: visitors inside or on their way
  std::vector<std::vector<std::uint32_t>>
      firstInCell;             ///< by destination and cell: id of one who stands there
  std::vector<WakeUp> wakeUps; ///< a heap, the earliest on top; some are out of date

  [[nodiscard]] bool follows(AgentId id) const {
    return id.index() < doing.size() && doing[id.index()] != Doing::nothing;
  }
  /// Where a person who is not walking by the shared map wants to be.
  [[nodiscard]] twin::SurfacePoint aim(const JourneyGround& ground, AgentId id) const;
};

/// With nobody on a journey yet.
[[nodiscard]] JourneyTables journeyTables(const JourneyGround& ground);
/// Makes room for a person and sets the columns to their defaults.
void enlist(JourneyTables& tables, AgentId id);
[[nodiscard]] std::size_t bytes(const JourneyTables& tables);
/// XXH3 over everything.
[[nodiscard]] std::uint64_t fingerprint(const JourneyTables& tables);

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// The people as columns: one entry per person in each, the hot ones 32 bits wide.
///
///   for (std::size_t row = 0; row < crowd.size(); ++row)
///     draw(toMetres(crowd.position[row]), crowd.id[row]);
///
/// Rows are in (cell, id) order of where people stood when the last step began, and change place; ids stay.
/// The columns are listed once, in the two lists below: copies, the fingerprint, snapshots and tests are
/// generated from them.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/fixed.hpp>
#include <loopstad/base/id.hpp>
#include <loopstad/sim/demand.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::sim {

/// Unique over a run, in order of birth.
using AgentId = Id<struct AgentTag>;

struct Velocity {
  float x = 0.0F; ///< m/s
  float y = 0.0F;
  friend constexpr bool operator==(const Velocity&, const Velocity&) = default;
};

/// A unit vector, or zero where there is none.
struct Direction {
  float x = 0.0F;
  float y = 0.0F;
  friend constexpr bool operator==(const Direction&, const Direction&) = default;
};

/// type, name: what a step changes. A step reads the crowd and writes Moves.
#define LOOPSTAD_CROWD_MOVING_COLUMNS(COLUMN)                                                                \
  COLUMN(Fixed2, position)   /* local, 2^-16 m */                                                            \
  COLUMN(Velocity, velocity) /* m/s, over the last step */                                                   \
  COLUMN(Direction, facing)  /* where the body points */                                                     \
  COLUMN(Direction, way)     /* where the route leads; zero on the target */                                 \
  COLUMN(Direction, wish)    /* a free way near it, when it was last thought over; zero before that */       \
  COLUMN(float, remaining_m) /* to the destination, weighed by cost, when the way was last looked up */      \
  COLUMN(float, straight_m)  /* for how far the way was straight then */                                     \
  COLUMN(twin::FaceId, face) /* under the person */

/// type, name: what a person keeps for life; 32 bits each.
#define LOOPSTAD_CROWD_LASTING_COLUMNS(COLUMN)                                                               \
  COLUMN(float, radius_m)                                                                                    \
  COLUMN(float, freeSpeed_mps)                                                                               \
  COLUMN(float, timeGap_s)                                                                                   \
  COLUMN(AgentId, id)                                                                                        \
  COLUMN(DestinationId, destination)                                                                         \
  COLUMN(ProfileId, profile)                                                                                 \
  COLUMN(std::uint32_t, bornAtStep)

#define LOOPSTAD_CROWD_COLUMNS(COLUMN)                                                                       \
  LOOPSTAD_CROWD_MOVING_COLUMNS(COLUMN)                                                                      \
  LOOPSTAD_CROWD_LASTING_COLUMNS(COLUMN)

struct Crowd {
#define LOOPSTAD_DECLARE(type, name) std::vector<type> name;
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_DECLARE)
#undef LOOPSTAD_DECLARE

  [[nodiscard]] std::size_t size() const { return id.size(); }
  friend bool operator==(const Crowd&, const Crowd&) = default;
};

/// What a step writes: of every moving column, the next one. Rows are those of the crowd.
struct Moves {
#define LOOPSTAD_DECLARE(type, name) std::vector<type> name;
  LOOPSTAD_CROWD_MOVING_COLUMNS(LOOPSTAD_DECLARE)
#undef LOOPSTAD_DECLARE
};

/// One person: an entry of every column.
struct CrowdRow {
#define LOOPSTAD_DECLARE(type, name) type name{};
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_DECLARE)
#undef LOOPSTAD_DECLARE
};

void append(Crowd& crowd, const CrowdRow& row);
/// Makes room for rows to come.
void reserve(Crowd& crowd, std::size_t rows);
/// Room that reorder() needs, kept from one time to the next so that nothing is allocated.
using SpareColumn = std::vector<std::uint32_t>;
/// Row i becomes what row order[i] was; order names every row once. What moves holds gets lost.
void reorder(Crowd& crowd, std::span<const std::uint32_t> order, Moves& moves, SpareColumn& spare,
             Executor& executor);
/// Drops the rows that are marked (not 0), keeps the order of the others.
void drop(Crowd& crowd, std::span<const std::uint8_t> marked);
/// Exchanges what a step has written with what it has read: both have the same rows.
void swapMoving(Crowd& crowd, Moves& moves);

/// Memory of the columns, spare room included.
[[nodiscard]] std::size_t bytes(const Crowd& crowd);
[[nodiscard]] std::size_t bytes(const Moves& moves);

/// XXH3 over all columns, in row order.
[[nodiscard]] std::uint64_t fingerprint(const Crowd& crowd);

} // namespace loopstad::sim

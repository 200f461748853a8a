// SPDX-License-Identifier: GPL-3.0-or-later
/// The people as columns: one entry per person in each, the hot ones 32 bits wide.
///
///   for (std::size_t row = 0; row < crowd.size(); ++row)
///     draw(toMetres(crowd.position[row]), crowd.id[row]);
///
/// Rows are in (cell, id) order after a step and change place; ids stay. The columns are listed once, in
/// LOOPSTAD_CROWD_COLUMNS: copies, the fingerprint, snapshots and tests are generated from that list.
#pragma once

#include <loopstad/base/fixed.hpp>
#include <loopstad/base/id.hpp>
#include <loopstad/sim/demand.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace loopstad::sim {

/// Unique over a run, in order of birth.
using AgentId = Id<struct AgentTag>;

struct Velocity {
  float x = 0.0F; ///< m/s
  float y = 0.0F;
  friend constexpr bool operator==(const Velocity&, const Velocity&) = default;
};

/// type, name: what it is, unit.
#define LOOPSTAD_CROWD_COLUMNS(COLUMN)                                                                       \
  COLUMN(Fixed2, position)   /* local, 2^-16 m */                                                            \
  COLUMN(Velocity, velocity) /* m/s, over the last step */                                                   \
  COLUMN(twin::FaceId, face) /* under the person */                                                          \
  COLUMN(float, radius_m)                                                                                    \
  COLUMN(float, freeSpeed_mps)                                                                               \
  COLUMN(float, timeGap_s)                                                                                   \
  COLUMN(AgentId, id)                                                                                        \
  COLUMN(DestinationId, destination)                                                                         \
  COLUMN(ProfileId, profile)                                                                                 \
  COLUMN(std::uint32_t, bornAtStep)

struct Crowd {
#define LOOPSTAD_DECLARE(type, name) std::vector<type> name;
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_DECLARE)
#undef LOOPSTAD_DECLARE

  [[nodiscard]] std::size_t size() const { return id.size(); }
  friend bool operator==(const Crowd&, const Crowd&) = default;
};

/// XXH3 over all columns, in row order.
[[nodiscard]] std::uint64_t fingerprint(const Crowd& crowd);

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// What a person is like: drawn once, as a pure function of seed and id.
///
///   CrowdRow row = drawPerson(demand.profiles[0], ProfileId(0U), seed, AgentId(17U));
///
/// Fills id, profile, free speed, radius and time gap; the rest keeps its defaults.
#pragma once

#include <loopstad/sim/crowd.hpp>

namespace loopstad::sim {

[[nodiscard]] CrowdRow drawPerson(const Profile& profile, ProfileId profileId, std::uint64_t seed,
                                  AgentId id);

/// Seconds between appearing and setting off; 0 for profiles that do not say.
[[nodiscard]] double drawPreMovement_s(const Profile& profile, std::uint64_t seed, AgentId id);

/// Where people walk in the width of a way that bends or narrows: 0 at the right, 1 at the left. Evenly
/// spread, and kept for good.
[[nodiscard]] double lane(std::uint64_t seed, AgentId id);

/// An index from u in (0, 1) and the running sum of weights, whose last entry is > 0; never one of weight 0.
[[nodiscard]] std::size_t drawByWeight(std::span<const double> cumulative, double u);

} // namespace loopstad::sim

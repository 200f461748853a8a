// SPDX-License-Identifier: GPL-3.0-or-later
/// One line per person of a run: kind, destination, birth, arrival.
///
///   AgentTable agents;
///   agents.see(id, profile, destination, bornAtStep);
///   agents.arrive(arrival);
///   agents.write(hdf5::createGroup(file, "agents"), 0.05);
///
/// Times of people who never arrived are NaN. Persons who came and went between two frames are known by their
/// arrival.
#pragma once

#include <loopstad/hdf5/file.hpp>
#include <loopstad/sim/saved_state.hpp>
#include <loopstad/sim/simulation.hpp>

#include <cstdint>
#include <vector>

namespace loopstad::sim {

class AgentTable {
public:
  void see(AgentId id, ProfileId profile, DestinationId destination, std::uint32_t bornAtStep);
  void arrive(const Arrival& arrival);
  void carry(StateFields& fields); ///< saves, or restores
  void write(const hdf5::Handle& group, double timeStep_s) const;

private:
  static constexpr std::uint32_t never = 0xffffffffU;
  struct Agent {
    std::uint32_t profile = never; ///< never: not seen
    std::uint32_t destination = never;
    std::uint32_t bornAtStep = 0;
    std::uint32_t arrivedAtStep = never;
  };
  std::vector<Agent> agents_; ///< by AgentId
};

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent_table.hpp"

#include <limits>

namespace loopstad::sim {

void AgentTable::see(AgentId id, ProfileId profile, DestinationId destination, std::uint32_t bornAtStep) {
  if (id.index() >= agents_.size()) agents_.resize(id.index() + 1);
  Agent& agent = agents_[id.index()];
  agent.profile = profile.value();
  agent.destination = destination.value();
  agent.bornAtStep = bornAtStep;
}

void AgentTable::arrive(const Arrival& arrival) {
  see(arrival.id, arrival.profile, arrival.destination, arrival.bornAtStep);
  agents_[arrival.id.index()].arrivedAtStep = arrival.arrivedAtStep;
}

void AgentTable::carry(StateFields& fields) { fields.column("recorded.agents", agents_); }

void AgentTable::write(const hdf5::Handle& group, double timeStep_s) const {
  constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  std::vector<std::uint32_t> id;
  std::vector<std::uint32_t> profile;
  std::vector<std::uint32_t> destination;
  std::vector<double> born_s;
  std::vector<double> arrived_s;
  std::vector<double> travel_s;
  for (std::size_t i = 0; i < agents_.size(); ++i) {
    const Agent& agent = agents_[i];
    if (agent.profile == never) continue;
    const bool arrived = agent.arrivedAtStep != never;
    id.push_back(static_cast<std::uint32_t>(i));
    profile.push_back(agent.profile);
    destination.push_back(agent.destination);
    born_s.push_back(agent.bornAtStep * timeStep_s);
    arrived_s.push_back(arrived ? agent.arrivedAtStep * timeStep_s : unknown);
    travel_s.push_back(arrived ? (agent.arrivedAtStep - agent.bornAtStep) * timeStep_s : unknown);
  }
  hdf5::writeColumn(group, "id", id);
  hdf5::writeColumn(group, "profile", profile);
  hdf5::writeColumn(group, "destination", destination);
  hdf5::writeColumn(group, "born_s", born_s);
  hdf5::writeColumn(group, "arrived_s", arrived_s);
  hdf5::writeColumn(group, "travel_time_s", travel_s);
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// A hall of 40 m by 20 m for journeys: people come from the west and leave at the south-east.
///
///   Demand demand = test::hallDemand();                       // destination 0 is the exit
///   const std::size_t bar = test::addServer(demand, {38.0, 12.0});
///   demand.journeys.push_back({"guest", {{"bar", Queue{.servers = {bar}, .service_s = {.mean = 5}}, {{1}}},
///                                        {"out", Leave{0}, {}}}});
///   test::send(demand, 0, {{0, 60, 30}});
#pragma once

#include <loopstad/test/simulations.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::test {

[[nodiscard]] inline twin::SurfaceMesh hall() {
  return gridMesh(20, 10, 2.0, [](int, int) { return true; });
}

[[nodiscard]] inline sim::Demand hallDemand() {
  sim::Demand demand = demandTo({rectangle(38, 0, 40, 2)});
  demand.origins.push_back({.name = "west", .areas = {rectangle(0, 4, 2, 16)}});
  return demand;
}

inline std::size_t addArea(sim::Demand& demand, const twin::Polygon& area) {
  demand.destinations.push_back(
      {.name = "area " + std::to_string(demand.destinations.size()), .areas = {area}});
  return demand.destinations.size() - 1;
}

inline std::size_t addServer(sim::Demand& demand, Vec2 at) {
  demand.destinations.push_back({.name = "server " + std::to_string(demand.destinations.size()),
                                 .spots = {*twin::Surface(hall()).locate(at)}});
  return demand.destinations.size() - 1;
}

inline void send(sim::Demand& demand, std::size_t journey, std::vector<sim::Arrivals> arrivals) {
  demand.flows.push_back({.arrivals = std::move(arrivals), .journey = journey});
}

/// Of everyone on a journey who is present: what they do.
[[nodiscard]] inline std::size_t howMany(const sim::Simulation& simulation, sim::Doing doing) {
  std::size_t count = 0;
  for (const sim::AgentId id : simulation.crowd().id)
    count += simulation.journeys().doing[id.index()] == doing ? 1U : 0U;
  return count;
}

} // namespace loopstad::test

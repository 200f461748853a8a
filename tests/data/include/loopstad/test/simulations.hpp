// SPDX-License-Identifier: GPL-3.0-or-later
/// Small simulations for tests: a twin round a mesh, rectangles, demands in one line.
///
///   Demand demand = test::demandTo({test::rectangle(38, 0, 40, 2)});
///   demand.persons.push_back({.position = {2.0, 1.0}, .freeSpeed_mps = 1.33});
///   Simulation simulation = test::simulate(test::corridorMesh(40, 2), demand, executor);
#pragma once

#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/meshes.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

namespace loopstad::test {

[[nodiscard]] inline std::shared_ptr<const twin::Twin> twinOf(twin::SurfaceMesh mesh) {
  auto twin = std::make_shared<twin::Twin>();
  twin->name = "test";
  twin->surface = std::move(mesh);
  return twin;
}

[[nodiscard]] inline twin::Polygon rectangle(double x0, double y0, double x1, double y1) {
  return {{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}};
}

/// Adults, and one destination per area.
[[nodiscard]] inline sim::Demand demandTo(const std::vector<twin::Polygon>& areas) {
  sim::Demand demand;
  demand.profiles.push_back({.name = "adult"});
  for (const twin::Polygon& area : areas)
    demand.destinations.push_back(
        {.name = "area " + std::to_string(demand.destinations.size()), .areas = {area}});
  return demand;
}

[[nodiscard]] inline sim::Simulation simulate(twin::SurfaceMesh mesh, sim::Demand demand, Executor& executor,
                                              const sim::SimulationSettings& settings = {}) {
  Result<sim::Simulation> simulation =
      sim::Simulation::create(twinOf(std::move(mesh)), std::move(demand), settings, executor);
  if (!simulation) {
    ADD_FAILURE() << describe(simulation.error());
    std::abort();
  }
  return std::move(*simulation);
}

/// Steps until everyone has arrived; fails when that takes longer than limit_s.
inline void runToEnd(sim::Simulation& simulation, double limit_s) {
  while (!simulation.finished() && simulation.time_s() < limit_s) simulation.step();
  EXPECT_TRUE(simulation.finished()) << simulation.crowd().size() << " still there after " << limit_s << " s";
}

} // namespace loopstad::test

// SPDX-License-Identifier: GPL-3.0-or-later
/// A scenario on its twin: names become ground, places become areas and doors, people become demand.
///
///   const twin::Surface surface(twin->surface);
///   Result<RunPlan> plan = planRun(scenario, *twin, surface);
///   Result<sim::Simulation> simulation = sim::Simulation::create(twin, plan->demand, plan->settings,
///   executor);
///
/// A name that the twin does not have, ground that nobody can walk on, or a person placed in a wall is an
/// Error with the file, the key and what is near.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/scenario.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/simulation.hpp>

namespace loopstad::scenarios {

struct RunPlan {
  sim::Demand demand;
  sim::MeasurePlan measures;
  sim::SimulationSettings settings;
};

[[nodiscard]] Result<RunPlan> planRun(const Scenario& scenario, const twin::Twin& twin,
                                      const twin::Surface& surface);

} // namespace loopstad::scenarios

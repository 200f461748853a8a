// SPDX-License-Identifier: GPL-3.0-or-later
/// Walking with breaks, for scenes whose end is known to the bit: what is saved goes on in another
/// simulation, and must end the same.
///
///   Simulation end = test::walkOn({twin, demand}, 1000, serial, {.every = 300, .on = threaded.get()},
///                                 [](Simulation& simulation) { simulation.step(); });
#pragma once

#include <loopstad/sim/simulation.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>
#include <utility>

namespace loopstad::test {

struct Scene {
  std::shared_ptr<const twin::Twin> twin;
  sim::Demand demand;
};

struct Breaks {
  int every = 0;          ///< steps; none without an executor
  Executor* on = nullptr; ///< goes on after each break
};

[[nodiscard]] inline sim::Simulation begun(Result<sim::Simulation> simulation) {
  if (!simulation) {
    ADD_FAILURE() << describe(simulation.error());
    std::abort();
  }
  return std::move(*simulation);
}

template <class Step>
[[nodiscard]] sim::Simulation walkOn(const Scene& scene, int steps, Executor& executor, const Breaks& breaks,
                                     Step step) {
  sim::Simulation simulation = begun(sim::Simulation::create(scene.twin, scene.demand, {}, executor));
  for (int done = 0; done < steps; ++done) {
    if (breaks.on && done > 0 && done % breaks.every == 0) {
      sim::SavedState state;
      simulation.save(state);
      simulation = begun(sim::Simulation::restore(scene.twin, scene.demand, {}, state, *breaks.on));
    }
    step(simulation);
  }
  return simulation;
}

} // namespace loopstad::test

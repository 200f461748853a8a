// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey_measures.hpp"

#include <loopstad/sim/crowd_measures.hpp>
#include <loopstad/sim/measures.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

std::vector<std::string> destinationsOf(const Demand& demand) {
  std::vector<std::string> names;
  for (const Destination& destination : demand.destinations) names.push_back(destination.name);
  return names;
}

} // namespace

struct Measures::State {
  CrowdMeasures crowd;
  JourneyMeasures journeys;
};

Measures::Measures(const Simulation& simulation, MeasurePlan plan, Executor& executor) {
  const double timeStep_s = simulation.settings().timeStep_s;
  const auto intervalSteps =
      static_cast<std::uint32_t>(std::max(1L, std::lround(plan.interval_s / timeStep_s)));
  state_ =
      std::make_unique<State>(State{CrowdMeasures(simulation.surface(), destinationsOf(simulation.demand()),
                                                  timeStep_s, std::move(plan), executor),
                                    JourneyMeasures(simulation, intervalSteps)});
  state_->crowd.start(simulation.crowd());
}
Measures::~Measures() = default;
Measures::Measures(Measures&&) noexcept = default;
Measures& Measures::operator=(Measures&&) noexcept = default;

void Measures::observe(const Simulation& simulation, const StepReport& report) {
  state_->crowd.observe(simulation.crowd(), report.arrivals);
  state_->journeys.observe(simulation, report);
}

void Measures::carry(StateFields& fields) {
  state_->crowd.carry(fields);
  state_->journeys.carry(fields);
}

MeasureResults Measures::results() const {
  MeasureResults results = state_->crowd.results();
  state_->journeys.results(results);
  return results;
}

} // namespace loopstad::sim

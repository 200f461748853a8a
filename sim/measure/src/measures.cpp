// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/crowd_measures.hpp>
#include <loopstad/sim/measures.hpp>

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
};

Measures::Measures(const Simulation& simulation, MeasurePlan plan, Executor& executor)
    : state_(std::make_unique<State>(
          State{CrowdMeasures(simulation.surface(), destinationsOf(simulation.demand()),
                              simulation.settings().timeStep_s, std::move(plan), executor)})) {
  state_->crowd.start(simulation.crowd());
}
Measures::~Measures() = default;
Measures::Measures(Measures&&) noexcept = default;
Measures& Measures::operator=(Measures&&) noexcept = default;

void Measures::observe(const Simulation& simulation, const StepReport& report) {
  state_->crowd.observe(simulation.crowd(), report.arrivals);
}

MeasureResults Measures::results() const { return state_->crowd.results(); }

} // namespace loopstad::sim

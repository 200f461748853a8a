// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines and stays of a running simulation.
///
///   JourneyMeasures journeys(simulation, intervalSteps);
///   journeys.observe(simulation, report);         // after each step
///   journeys.results(results);
#pragma once

#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/saved_state.hpp>
#include <loopstad/sim/simulation.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace loopstad::sim {

class JourneyMeasures {
public:
  JourneyMeasures(const Simulation& simulation, std::uint32_t intervalSteps);

  void observe(const Simulation& simulation, const StepReport& report);
  /// Fills queues and stays.
  void results(MeasureResults& results) const;
  void carry(StateFields& fields); ///< saves, or restores

private:
  /// A number of persons over time.
  struct Count {
    std::string name;
    std::size_t index = 0; ///< of the line or destination
    std::uint64_t sum = 0; ///< over the steps of the running interval
    std::uint64_t total = 0;
    std::uint32_t most = 0;
    std::vector<double> means;

    void add(std::uint32_t persons);
    void closeInterval(std::uint32_t steps);
  };

  double timeStep_s_;
  std::uint32_t intervalSteps_;
  std::uint32_t steps_ = 0;
  std::vector<Count> lines_;
  std::vector<Count> stays_;
  std::vector<std::vector<double>> waits_s_; ///< by line
};

} // namespace loopstad::sim

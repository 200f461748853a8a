// SPDX-License-Identifier: GPL-3.0-or-later
/// The work behind Measures, for a crowd from anywhere: a running simulation, a recording, a test.
///
///   CrowdMeasures measures(surface, {"station"}, 0.05, plan, executor);
///   measures.start(crowd);                               // who is there at time 0
///   measures.observe(crowd, arrivals);                   // after each step
///   const MeasureResults results = measures.results();
///
/// Definitions, formulas and limits of every figure are in docs/measures.md. A person's very first step, from
/// the place of birth, is not seen by counting lines.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/sim/crowd.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/saved_state.hpp>
#include <loopstad/twin/surface.hpp>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace loopstad::sim {

class CrowdMeasures {
public:
  /// surface and executor outlive this. timeStep_s > 0; plan.interval_s is rounded to whole steps, at least
  /// one; plan.kernelRadius_m >= plan.gridCell_m.
  CrowdMeasures(const twin::Surface& surface, std::vector<std::string> destinations, double timeStep_s,
                MeasurePlan plan, Executor& executor);
  ~CrowdMeasures();
  CrowdMeasures(CrowdMeasures&&) noexcept;
  CrowdMeasures& operator=(CrowdMeasures&&) noexcept;

  void start(const Crowd& crowd);
  void observe(const Crowd& crowd, std::span<const Arrival> arrivals);
  [[nodiscard]] MeasureResults results() const;
  /// Saves or restores what was gathered until now.
  void carry(StateFields& fields);

private:
  struct State;
  std::unique_ptr<State> state_;
};

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_loop.hpp"
#include "stopwatch.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/bench_run.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace loopstad::scenarios {
namespace {

constexpr double turn_s = 0.2;      ///< of one thread: short against what disturbs, long against the clock
constexpr double shortest_s = 1e-6; ///< no step is faster
constexpr std::uint32_t fewestTurns =
    10; ///< of which a median means something, where there are so many steps

/// One side of the comparison: its own threads, its own copy of the crowd.
struct Side {
  std::unique_ptr<Executor> executor;
  sim::Simulation simulation;

  static Result<Side> create(const BenchScene& scene, const sim::LocomotionModel& model, unsigned threads) {
    auto executor = makeThreadedExecutor(threads);
    auto simulation = sim::Simulation::create(scene.twin, scene.demand, {.model = model}, *executor);
    if (!simulation) return simulation.error();
    return Side{std::move(executor), std::move(*simulation)};
  }
};

template <class Step>
double timeOf(std::uint32_t steps, Step&& step) {
  const Stopwatch watch;
  for (std::uint32_t i = 0; i < steps; ++i) step();
  return watch.wall_s();
}

[[nodiscard]] double median(std::vector<double> values) {
  assert(!values.empty());
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

class Comparison {
public:
  Comparison(Side& one, Side& several, std::size_t persons, std::uint32_t last)
      : one_(&one), several_(&several), control_(persons) {
    const double step_s = timeOf(1, [&] { one_->simulation.step(); });
    several_->simulation.step();
    control_.calibrate(step_s, *one_->executor);
    control_.step(*several_->executor); // its threads have started by now
    const auto enough = static_cast<std::uint32_t>(std::ceil(turn_s / std::max(step_s, shortest_s)));
    perTurn_ = std::clamp(enough, 1U, std::max(1U, last / fewestTurns));
  }

  /// All four, at most as many steps as are left.
  void turn(std::uint32_t last) {
    const std::uint32_t steps = std::min(perTurn_, last - one_->simulation.steps());
    const double one_s = timeOf(steps, [&] { one_->simulation.step(); });
    const double several_s = timeOf(steps, [&] { several_->simulation.step(); });
    const double controlOne_s = timeOf(steps, [&] { control_.step(*one_->executor); });
    const double controlSeveral_s = timeOf(steps, [&] { control_.step(*several_->executor); });
    gains_.push_back(one_s / several_s);
    controlGains_.push_back(controlOne_s / controlSeveral_s);
  }

  [[nodiscard]] BenchScaling result() const {
    return {.threads = several_->executor->threads(),
            .rounds = gains_.size(),
            .gain = median(gains_),
            .controlGain = median(controlGains_)};
  }

private:
  Side* one_;
  Side* several_;
  ControlLoop control_;
  std::uint32_t perTurn_ = 1;
  std::vector<double> gains_;
  std::vector<double> controlGains_;
};

} // namespace

Result<BenchScaling> measureScaling(const BenchScene& scene, const BenchSettings& settings, unsigned threads,
                                    Progress& progress) {
  auto one = Side::create(scene, settings.model, 1);
  if (!one) return one.error();
  auto several = Side::create(scene, settings.model, threads);
  if (!several) return several.error();
  const sim::Simulation& simulation = one->simulation;
  const std::uint32_t last = std::max(2U, stepsFor(settings.duration_s, simulation.settings().timeStep_s));
  progress.begin(tr("{} with {} persons, 1 and {} threads by turns", scene.what.scene, scene.what.persons,
                    several->executor->threads()),
                 settings.duration_s, "s");
  Comparison comparison(*one, *several, scene.demand.persons.size(), last);
  const Stopwatch watch;
  do {
    const double before_s = simulation.time_s();
    comparison.turn(last);
    progress.advance(simulation.time_s() - before_s);
    if (progress.stopRequested()) return interruptedError();
  } while (simulation.steps() < last && !simulation.finished() && watch.wall_s() < benchPatience_s);
  progress.end();
  if (simulation.fingerprint() != several->simulation.fingerprint())
    return dataError({}, fmt::format("{} {}", scene.what.scene, scene.what.persons),
                     tr("1 and {} threads end in different fingerprints", threads),
                     tr("this should never happen: please report it with the command you gave"));
  return comparison.result();
}

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "dense_field.hpp"
#include "density_field.hpp"
#include "density_history.hpp"
#include "line_counts.hpp"
#include "travel_times.hpp"
#include "walkable_grid.hpp"
#include "zone_occupancy.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/sim/crowd_measures.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace loopstad::sim {
namespace {

/// At 1.34 m/s people go 0.67 m between samples, less than a grid cell.
constexpr double sampleInterval_s = 0.5;

/// Steps between samples: about sampleInterval_s, and a divisor of the interval.
std::uint32_t samplePeriod(std::uint32_t intervalSteps, double timeStep_s) {
  auto steps = static_cast<std::uint32_t>(std::lround(std::max(1.0, sampleInterval_s / timeStep_s)));
  steps = std::min(steps, intervalSteps);
  while (intervalSteps % steps != 0) --steps;
  return steps;
}

/// Steps between Voronoi samples; every interval has one at least.
std::uint32_t voronoiPeriod(const DensePlan& plan, std::uint32_t intervalSteps, double timeStep_s) {
  if (!plan.voronoiEvery_s) return 0;
  const auto steps = static_cast<std::uint32_t>(std::max(1L, std::lround(*plan.voronoiEvery_s / timeStep_s)));
  return std::min(steps, intervalSteps);
}

} // namespace

struct CrowdMeasures::State {
  State(const twin::Surface& surfaceIn, std::vector<std::string> destinationsIn, double timeStepIn_s,
        MeasurePlan planIn, Executor& executorIn)
      : surface(surfaceIn),
        destinations(std::move(destinationsIn)),
        timeStep_s(timeStepIn_s),
        plan(std::move(planIn)),
        executor(executorIn),
        intervalSteps(static_cast<std::uint32_t>(std::max(1L, std::lround(plan.interval_s / timeStep_s)))),
        sampleSteps(samplePeriod(intervalSteps, timeStep_s)),
        grid(surface.mesh(), plan.gridCell_m),
        field(surface, grid, plan.kernelRadius_m),
        history(grid),
        dense(surface, grid, plan.zones, plan.dense),
        voronoiSteps(voronoiPeriod(plan.dense, intervalSteps, timeStep_s)),
        lines(surface.mesh(), plan.lines),
        zones(surface, grid, plan.zones),
        times_s(destinations.size()) {
    assert(timeStep_s > 0.0);
  }

  [[nodiscard]] double time_s() const { return steps * timeStep_s; }
  void takeSample(const Crowd& crowd) {
    field.sample(crowd, executor);
    history.add(field, sampleSteps * timeStep_s);
    zones.add(crowd);
    if (plan.dense.pressure) dense.samplePressure(crowd, field, executor);
  }
  void closeInterval(const Crowd& crowd) {
    history.closeInterval(time_s());
    dense.closeInterval(time_s());
    lines.closeInterval();
    zones.closeInterval(history);
    present.push_back(static_cast<std::uint32_t>(crowd.size()));
  }
  [[nodiscard]] std::string method() const;

  const twin::Surface& surface;
  std::vector<std::string> destinations;
  double timeStep_s;
  MeasurePlan plan;
  Executor& executor;
  std::uint32_t intervalSteps;
  std::uint32_t sampleSteps;

  WalkableGrid grid;
  DensityField field;
  DensityHistory history;
  DenseField dense;
  std::uint32_t voronoiSteps; ///< between samples; 0: none
  LineCounts lines;
  ZoneOccupancy zones;
  std::vector<std::vector<double>> times_s; ///< travel times, by destination
  std::vector<std::uint32_t> present;
  std::uint32_t presentNow = 0;
  std::uint32_t steps = 0;
};

std::string CrowdMeasures::State::method() const {
  std::string text = tr(
      "Density: quartic kernel of radius {:g} m over a grid of {:g} m, divided by the kernel's walkable "
      "share, "
      "only people one can walk straight to; sampled every {:g} s, averaged over {:g} s. Level of service: "
      "walkways, Fruin 1971; people's time by the density round each person at each sample, same kernel with "
      "a radius of {:g} m. Lines: every crossing, from one step of {:g} s to the next. Densities above {:g} "
      "per m2 lie outside what the model was validated for.",
      plan.kernelRadius_m, plan.gridCell_m, sampleSteps * timeStep_s, intervalSteps * timeStep_s,
      personKernelRadius_m, timeStep_s, validatedDensity_per_m2);
  if (voronoiSteps != 0)
    text += tr(" Voronoi density: cells cut by walls, Steffen & Seyfried 2010, every {:g} s.",
               voronoiSteps * timeStep_s);
  if (plan.dense.pressure)
    text += tr(
        " Crowd pressure: density times the variance of the local velocity over each interval, Gaussian of "
        "{:g} m, Helbing et al. 2007.",
        plan.dense.pressureRadius_m);
  return text;
}

CrowdMeasures::CrowdMeasures(const twin::Surface& surface, std::vector<std::string> destinations,
                             double timeStep_s, MeasurePlan plan, Executor& executor)
    : state_(
          std::make_unique<State>(surface, std::move(destinations), timeStep_s, std::move(plan), executor)) {}
CrowdMeasures::~CrowdMeasures() = default;
CrowdMeasures::CrowdMeasures(CrowdMeasures&&) noexcept = default;
CrowdMeasures& CrowdMeasures::operator=(CrowdMeasures&&) noexcept = default;

void CrowdMeasures::start(const Crowd& crowd) { state_->lines.start(crowd); }

void CrowdMeasures::observe(const Crowd& crowd, std::span<const Arrival> arrivals) {
  State& s = *state_;
  ++s.steps;
  s.lines.observe(crowd, arrivals, s.executor);
  for (const Arrival& a : arrivals)
    s.times_s[a.destination.index()].push_back((a.arrivedAtStep - a.bornAtStep) * s.timeStep_s);
  s.presentNow = static_cast<std::uint32_t>(crowd.size());
  if (s.steps % s.sampleSteps == 0) s.takeSample(crowd);
  if (s.voronoiSteps != 0 && s.steps % s.voronoiSteps == 0) s.dense.sampleVoronoi(crowd, s.executor);
  if (s.steps % s.intervalSteps == 0) s.closeInterval(crowd);
}

void CrowdMeasures::carry(StateFields& fields) {
  State& s = *state_;
  s.history.carry(fields);
  s.dense.carry(fields);
  s.lines.carry(fields);
  s.zones.carry(fields);
  fields.eachList("measures.times_s", s.times_s,
                  [](std::vector<double>& times_s) -> std::vector<double>& { return times_s; });
  fields.column("measures.present", s.present);
  fields.number("measures.presentNow", s.presentNow);
  fields.number("measures.steps", s.steps);
}

MeasureResults CrowdMeasures::results() const {
  const State& s = *state_;
  const bool running = s.steps % s.intervalSteps != 0;
  MeasureResults results;
  results.method = s.method();
  results.interval_s = s.intervalSteps * s.timeStep_s;
  results.duration_s = s.time_s();
  results.present = s.present;
  if (running) results.present.push_back(s.presentNow);
  results.lines = s.lines.series(running);
  results.zones = s.zones.series(s.history, running);
  for (std::size_t d = 0; d < s.destinations.size(); ++d)
    results.travelTimes.push_back(summarise(s.destinations[d], s.times_s[d]));
  s.history.results(s.time_s(), results);
  if (s.plan.dense.any()) s.dense.results(results.density, results.dense);
  return results;
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey_measures.hpp"

#include "travel_times.hpp"

#include <algorithm>

namespace loopstad::sim {
namespace {

/// Destinations where some stage lets people stay, ascending.
std::vector<std::size_t> placesToStay(const Simulation& simulation) {
  std::vector<std::size_t> places;
  const JourneyGround& ground = simulation.journeyGround();
  for (std::size_t d = 0; d < ground.waiting.size(); ++d)
    if (!ground.waiting[d].boxes.empty()) places.push_back(d);
  return places;
}

} // namespace

void JourneyMeasures::Count::add(std::uint32_t persons) {
  sum += persons;
  total += persons;
  most = std::max(most, persons);
}

void JourneyMeasures::Count::closeInterval(std::uint32_t steps) {
  means.push_back(static_cast<double>(sum) / steps);
  sum = 0;
}

JourneyMeasures::JourneyMeasures(const Simulation& simulation, std::uint32_t intervalSteps)
    : timeStep_s_(simulation.settings().timeStep_s), intervalSteps_(intervalSteps) {
  const JourneyGround& ground = simulation.journeyGround();
  for (std::size_t i = 0; i < ground.lines.size(); ++i)
    lines_.push_back({ground.lines[i].name, i, 0, 0, 0, {}});
  for (const std::size_t d : placesToStay(simulation))
    stays_.push_back({simulation.demand().destinations[d].name, d, 0, 0, 0, {}});
  waits_s_.resize(lines_.size());
}

void JourneyMeasures::observe(const Simulation& simulation, const StepReport& report) {
  if (lines_.empty() && stays_.empty()) return;
  const JourneyTables& tables = simulation.journeys();
  for (Count& line : lines_) line.add(tables.lines[line.index].length());
  for (Count& stay : stays_) stay.add(tables.occupancy[stay.index]);
  for (const LineCall& call : report.calls)
    waits_s_[call.line].push_back((call.calledAtStep - call.joinedAtStep) * timeStep_s_);
  if (++steps_ % intervalSteps_ != 0) return;
  for (Count& line : lines_) line.closeInterval(intervalSteps_);
  for (Count& stay : stays_) stay.closeInterval(intervalSteps_);
}

void JourneyMeasures::carry(StateFields& fields) {
  for (const auto& [name, counts] :
       {std::pair{std::string("stays"), &stays_}, {std::string("queues"), &lines_}}) {
    fields.each(name + ".sum", *counts, [](Count& c) -> std::uint64_t& { return c.sum; });
    fields.each(name + ".total", *counts, [](Count& c) -> std::uint64_t& { return c.total; });
    fields.each(name + ".most", *counts, [](Count& c) -> std::uint32_t& { return c.most; });
    fields.eachList(name + ".means", *counts, [](Count& c) -> std::vector<double>& { return c.means; });
  }
  fields.eachList("queues.waits_s", waits_s_,
                  [](std::vector<double>& waits_s) -> std::vector<double>& { return waits_s; });
  fields.number("queues.steps", steps_);
}

void JourneyMeasures::results(MeasureResults& results) const {
  const std::uint32_t running = steps_ % std::max(1U, intervalSteps_);
  const auto finished = [&](Count count) {
    if (running > 0) count.closeInterval(running);
    return count;
  };
  for (const Count& count : lines_) {
    const Count line = finished(count);
    const TravelTimes waits = summarise(line.name, waits_s_[line.index]);
    const double mean = steps_ > 0 ? static_cast<double>(line.total) / steps_ : 0.0;
    results.queues.push_back(
        {line.name, waits.persons, mean, line.most, waits.mean_s, waits.p90_s, waits.max_s, line.means});
  }
  for (const Count& count : stays_) {
    const Count stay = finished(count);
    results.stays.push_back({stay.name, stay.most, stay.means});
  }
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/timetable.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace loopstad::sim {
namespace {

constexpr double roundingOfSums = 1e-9; // persons: so that ten tenths make one

double expected(const Arrivals& period, double time_s) {
  if (time_s >= period.to_s) return period.persons;
  if (time_s <= period.from_s) return 0.0;
  return period.persons * ((time_s - period.from_s) / (period.to_s - period.from_s));
}

} // namespace

Timetable::Timetable(std::vector<Arrivals> periods) : periods_(std::move(periods)) {}

std::size_t Timetable::due(double time_s) const {
  double persons = 0.0;
  for (const Arrivals& period : periods_) persons += expected(period, time_s);
  return static_cast<std::size_t>(std::max(0.0, persons + 0.5 + roundingOfSums));
}

std::size_t Timetable::total() const { return due(std::numeric_limits<double>::infinity()); }

} // namespace loopstad::sim

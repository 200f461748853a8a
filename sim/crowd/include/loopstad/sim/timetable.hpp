// SPDX-License-Identifier: GPL-3.0-or-later
/// When persons of a flow are due: spread evenly over each period, fractions carried from one to the next.
///
///   Timetable timetable({{0.0, 900.0, 1200.0}});
///   timetable.due(450.0);      // 600 persons wanted until then
///   timetable.total();         // 1200
///
/// Person k is due when the expected number passes k - 1/2, so flows that start together do not all send
/// someone at once, and the sum over any number of periods is exact to one person. Times in seconds from the
/// start.
#pragma once

#include <loopstad/sim/demand.hpp>

#include <cstddef>
#include <vector>

namespace loopstad::sim {

class Timetable {
public:
  explicit Timetable(std::vector<Arrivals> periods);

  /// Persons that are due up to and including time_s.
  [[nodiscard]] std::size_t due(double time_s) const;
  [[nodiscard]] std::size_t total() const;

private:
  std::vector<Arrivals> periods_;
};

} // namespace loopstad::sim

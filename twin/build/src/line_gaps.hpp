// SPDX-License-Identifier: GPL-3.0-or-later
/// What is left of a line where gates open it.
///
///   const std::vector<Line> fences = withoutGaps(line, {{4.0, 5.2}});   // metres along it: two parts
///
/// Gaps may overlap and reach beyond the ends.
#pragma once

#include <loopstad/twin/polygon.hpp>

#include <vector>

namespace loopstad::twin::build {

/// Metres along a line.
struct Gap {
  double from_m = 0.0;
  double to_m = 0.0;
};

[[nodiscard]] std::vector<Line> withoutGaps(const Line& line, std::vector<Gap> gaps);

} // namespace loopstad::twin::build

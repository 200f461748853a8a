// SPDX-License-Identifier: GPL-3.0-or-later
/// The ground under trajectories.
///
///   Result<MeasureGround> ground = groundUnder(seen, spec);
#pragma once

#include <loopstad/scenarios/measure_trajectories.hpp>

namespace loopstad::scenarios {

struct MeasureGround {
  std::shared_ptr<const twin::Twin> twin;
  std::string note{}; ///< what was assumed
};

/// That of the spec, else of the file, else a box round all positions, 1 m wider.
[[nodiscard]] Result<MeasureGround> groundUnder(const Trajectories& seen, const MeasureLayout& spec);

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// A normal distribution that is cut at both ends, as plain data.
///
///   const TruncatedNormal service_s{.mean = 40.0, .deviation = 10.0, .low = 20.0, .high = 90.0};
#pragma once

namespace loopstad::sim {

struct TruncatedNormal {
  double mean = 0.0;
  double deviation = 0.0; ///< >= 0; 0 gives everyone the mean
  double low = 0.0;
  double high = 0.0; ///< > low
};

} // namespace loopstad::sim

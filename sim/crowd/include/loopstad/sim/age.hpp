// SPDX-License-Identifier: GPL-3.0-or-later
/// How fast people of an age walk on level ground.
///
///   const SpeedOfAge at = speedOfAge(72.5);
///   fmt::print("{} +- {} m/s\n", at.mean_mps, at.deviation_mps);
///
/// Weidmann 1993, "Transporttechnik der Fussgaenger", as figure 2 of RiMEA 4.1.1 draws it; read from that
/// figure at ten ages, straight lines between. Outside 3 to 85 years: as at the ends.
#pragma once

namespace loopstad::sim {

struct SpeedOfAge {
  double mean_mps = 0.0;
  double deviation_mps = 0.0; ///< the figure's band: up to the curve above
};

[[nodiscard]] SpeedOfAge speedOfAge(double age_years);

} // namespace loopstad::sim

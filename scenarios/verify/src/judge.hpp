// SPDX-License-Identifier: GPL-3.0-or-later
/// Single file against an experiment: speeds by spacing, and the band that the experiment's persons span.
///
///   for (const SpacingBand& b : spacingBands(experiment.spacings)) draw(b.spacing_m, b.speed);
#pragma once

#include <loopstad/scenarios/verify.hpp>

#include <vector>

namespace loopstad::scenarios {

struct SpacingBand {
  double spacing_m = 0.0; ///< middle of a tenth of a metre
  Spread speed;           ///< of all who kept that spacing, m/s
};
/// Where at least 20 were seen, by spacing.
[[nodiscard]] std::vector<SpacingBand> spacingBands(const std::vector<SpacingPoint>& points);

/// The share of the experiment's spacings at which the simulation's median lies between the experiment's 10 %
/// and 90 % quantiles; spacings that the simulation lacks do not count. All variants together.
[[nodiscard]] double spacingBandShare(const std::vector<VariantOutcome>& variants, std::size_t seed);

} // namespace loopstad::scenarios

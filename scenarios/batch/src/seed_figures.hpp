// SPDX-License-Identifier: GPL-3.0-or-later
/// The figures of one run that replications are counted by.
///
///   const double egress_s = seedFigureOf(outcome, {SeedFigureKind::egress});     // not a number: somebody
///   still walks
#pragma once

#include <loopstad/scenarios/run_scenario.hpp>
#include <loopstad/scenarios/run_seeds.hpp>

namespace loopstad::scenarios {

[[nodiscard]] double seedFigureOf(const RunOutcome& outcome, const SeedFigure& figure);

/// An Error where a figure names a zone or line that the scenario does not measure.
[[nodiscard]] Status checkFigures(const Scenario& scenario, const std::vector<SeedFigure>& figures);

} // namespace loopstad::scenarios

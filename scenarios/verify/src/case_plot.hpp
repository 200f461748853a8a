// SPDX-License-Identifier: GPL-3.0-or-later
/// The picture of a case: its rooms with the ways of the first seed, and what was found beside what was
/// expected.
///
///   writeTextFile("images/verification/rimea-12.svg", casePlot(outcome));
#pragma once

#include <loopstad/scenarios/verify.hpp>

#include <string>

namespace loopstad::scenarios {

/// As SVG; of cases that were walked.
[[nodiscard]] std::string casePlot(const CaseOutcome& outcome);

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// When people set off, held against when they should.
///
///   const double miss_s = startMiss(tracks);          // the furthest from the own drawn time, seconds
///   const double p = startKs(variant, tracks);        // are all of them drawn by the law?
#pragma once

#include <loopstad/scenarios/tracks.hpp>
#include <loopstad/scenarios/verification_case.hpp>

#include <vector>

namespace loopstad::scenarios {

/// Not a number where nobody waits; who never set off counts as setting off at the end.
[[nodiscard]] double startMiss(const Tracks& tracks);
/// The p-value of the Kolmogorov-Smirnov test of the starts against the first group's law.
[[nodiscard]] double startKs(const CaseVariant& variant, const Tracks& tracks);

/// Of numbers that should be uniform on [0, 1], by the asymptotic law with the correction of Stephens 1970.
[[nodiscard]] double kolmogorovSmirnovP(std::vector<double> uniforms);

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// The figures of one walk, or of one experiment: what the case expects something of, and what its plot
/// shows.
///
///   RunFigures figures = figuresOf(verification, variant, std::move(tracks), twin.surface);
#pragma once

#include <loopstad/scenarios/verify.hpp>

namespace loopstad::scenarios {

[[nodiscard]] RunFigures figuresOf(const VerificationCase& verification, const CaseVariant& variant,
                                   Tracks tracks, const twin::SurfaceMesh& ground);

} // namespace loopstad::scenarios

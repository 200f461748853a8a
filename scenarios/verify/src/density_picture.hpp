// SPDX-License-Identifier: GPL-3.0-or-later
/// Where people were how densely, on average over the time: of the experiment and of the simulation side by
/// side.
///
///   drawDensities(svg, variant, *outcome.variants[0].twin, {{"experiment", &seen}, {"simulation", &walked}},
///   box);
///
/// Persons per m2: a Gaussian of 0.3 m round every person, averaged over all moments from the first to the
/// last.
#pragma once

#include <loopstad/scenarios/svg.hpp>
#include <loopstad/scenarios/tracks.hpp>
#include <loopstad/scenarios/verification_case.hpp>
#include <loopstad/twin/twin.hpp>

#include <string>
#include <utility>
#include <vector>

namespace loopstad::scenarios {

using NamedTracks = std::pair<std::string, const Tracks*>;

/// Beside each other in the box, from white to dark in the same colours, with their scale to the right.
void drawDensities(Svg& svg, const CaseVariant& variant, const twin::Twin& twin,
                   const std::vector<NamedTracks>& all, Box2 box);

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// The rooms of a variant from above, with the ways that people took.
///
///   drawFloorPlan(svg, variant, *outcome.twin, outcome.runs.front().tracks, {{20, 40}, {340, 300}});
#pragma once

#include <loopstad/scenarios/heat_map.hpp>
#include <loopstad/scenarios/tracks.hpp>
#include <loopstad/scenarios/verification_case.hpp>
#include <loopstad/twin/twin.hpp>

namespace loopstad::scenarios {

/// All rooms in the box, as large as fits.
[[nodiscard]] PlanScale planScale(const CaseVariant& variant, const Box2& box);

/// Rooms, stairs and goals in their colours.
void drawGround(Svg& svg, const CaseVariant& variant, const PlanScale& scale);

/// As large as fits into the box, with a scale below it.
void drawFloorPlan(Svg& svg, const CaseVariant& variant, const twin::Twin& twin, const Tracks& tracks,
                   Box2 box);

} // namespace loopstad::scenarios

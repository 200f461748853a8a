// SPDX-License-Identifier: GPL-3.0-or-later
/// How high a building is taken to be that no source tells the height of: by use and floor area where BAG
/// knows them.
///
///   assumeHeight(building, options, unitsKnown);     // sets ground_m and roof_m; heightAssumed says so
///
/// storeys = floor area / (usableShare * footprint), rounded, at least one; each as high as its use asks for.
#pragma once

#include <loopstad/twin/build/build_twin.hpp>

#include <span>
#include <string_view>

namespace loopstad::twin::build {

/// From floor to floor.
struct StoreyRule {
  std::string_view use; ///< gebruiksdoel of BAG
  double storey_m;
  std::string_view why;
};

/// The part of the outline that is floor to be used: walls, stairs and shafts take the rest. Between the 0.75
/// of stacked and the 0.85 of single-family dwellings that net-to-gross ratios by NEN 2580 usually come to;
/// an assumption.
inline constexpr double usableShare = 0.8;
/// A building of which BAG knows no unit is a shed, a garage or a shelter: one storey.
inline constexpr double outbuilding_m = 3.0;

[[nodiscard]] std::span<const StoreyRule> storeyRules();
/// Sets ground_m by the level (a pand above ground stands on what passes under it) and roof_m.
void assumeHeight(Building& building, const BuildOptions& options, bool unitsKnown);

} // namespace loopstad::twin::build

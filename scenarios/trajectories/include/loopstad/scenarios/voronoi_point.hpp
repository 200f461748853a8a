// SPDX-License-Identifier: GPL-3.0-or-later
/// A point of the fundamental diagram by Voronoi cells, of a simulation and of an experiment alike.
///
///   const auto point = voronoiPoint(tracks, surface, area, {12.5, 49.4});
///
/// Steffen & Seyfried 2010, without cut-off; docs/measures.md has the formulas.
#pragma once

#include <loopstad/scenarios/tracks.hpp>
#include <loopstad/twin/surface.hpp>

#include <optional>

namespace loopstad::scenarios {

/// Means over moments half a second apart; nothing where nobody is seen.
[[nodiscard]] std::optional<DiagramPoint> voronoiPoint(const Tracks& tracks, const twin::Surface& surface,
                                                       const Box2& area, Period period);

} // namespace loopstad::scenarios

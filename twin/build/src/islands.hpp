// SPDX-License-Identifier: GPL-3.0-or-later
/// How the walkable ground hangs together: islands, dead ends, and where upper levels leave the map.
///
///   markMapEdges(walkable, sheets, ground, air);     // where the data ends, not a deck
///   dropSpecks(walkable, ground, report);            // islands on which nobody can stand
///   reportIslands(walkable.mesh, report);
///   reportDeadEnds(rawGroundSheet, ground, twin, report);
#pragma once

#include "assemble.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/twin.hpp>

namespace loopstad::twin::build {

inline constexpr const char* surfaceSource =
    translatable("walkable surface"); ///< in findings about the result

/// Edges of upper sheets towards open air become edges of the map where the ground level has ended too.
void markMapEdges(Walkable& walkable, std::span<const SheetMesh> sheets, const Ground& ground);
/// Takes away islands smaller than a person.
void dropSpecks(Walkable& walkable, BuildReport& report);
void reportIslands(const SurfaceMesh& mesh, BuildReport& report);
/// Road pieces with one way in and nothing at their end: no other ground, no building, no yard, no map edge.
/// On a raw sheet, whose faces still know their pieces.
void reportDeadEnds(const SheetMesh& sheet, const Ground& ground, const Twin& twin, BuildReport& report);

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
/// Gives the ground level its relief: a height for every vertex, and more vertices where straight faces would
/// lie too far from the ground.
///
///   GroundHeights heights(dtm, dsm);
///   heights.coverWith(sheet, ground, twin);
///   const Relief relief = giveRelief(sheet, ground, twin, heights, {.error_m = 0.25});   // fills heights_m
///   relief.waterLevel_m[label]                                        // NaN for what is no water
///
/// Vertices are added greedily where the error is largest (Garland & Heckbert 1995, "Fast polygonal
/// approximation of terrains and height fields"), in faces and on boundaries, at most as many as double the
/// faces. Where vertices of the boundaries suffice, nothing is added. No vertex moves, and no label.
#pragma once

#include "ground_heights.hpp"

#include <cstddef>
#include <vector>

namespace loopstad::twin::build {

struct ReliefOptions {
  double error_m = 0.25; ///< > 0
};

struct Relief {
  std::vector<float> waterLevel_m; ///< by label; NaN for what is no water
  std::size_t waters = 0;
  std::size_t watersFromBanks = 0; ///< no height was seen on them
  std::size_t inserted = 0;        ///< vertices
  double worst_m = 0.0;            ///< error that is left where the number of faces was at its limit
  std::size_t unseen = 0;          ///< vertices without a height within 100 m: that of the nearest vertex
};

[[nodiscard]] Relief giveRelief(SheetMesh& sheet, const Ground& ground, const Twin& twin,
                                const GroundHeights& heights, const ReliefOptions& options);

} // namespace loopstad::twin::build

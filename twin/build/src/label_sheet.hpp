// SPDX-License-Identifier: GPL-3.0-or-later
/// Triangulates one sheet of the arrangement and gives each face the label of the piece that covers it.
///
///   SheetMesh mesh = labelSheet(net, ground, 0, {.gapWidth_m = 0.3}, report);
///
/// Labels are flooded from outside: crossing a segment enters or leaves the pieces whose boundary it is. No
/// point is ever tested against a polygon, so the answer is exact and costs next to nothing.
#pragma once

#include "noding.hpp"
#include "sheet_mesh.hpp"

#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/twin.hpp>

#include <span>
#include <string>

namespace loopstad::twin::build {

struct LabelOptions {
  bool closeGaps = true;             ///< the sheet is a partition, so what nothing covers is a gap
  double gapWidth_m = 0.3;           ///< gaps up to this width are given to a neighbour
  bool cropped = false;              ///< pieces of rank crop say where there is data
  bool tiled = false;                ///< pieces of rank tile say what is built; beside them one only looks
  std::uint32_t uncovered = 0;       ///< label of what no piece covers inside the crop
  std::string source;                ///< for findings
  std::span<const GroundArea> areas; ///< for ids in findings: pieces name their area by index
};

[[nodiscard]] SheetMesh labelSheet(const Arrangement& net, const Ground& ground, SheetKey sheet,
                                   const LabelOptions& options, BuildReport& report);

} // namespace loopstad::twin::build

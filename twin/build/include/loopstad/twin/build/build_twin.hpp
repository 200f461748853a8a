// SPDX-License-Identifier: GPL-3.0-or-later
/// Records into a Twin: labels the ground, closes gaps, cuts holes, stitches sheets, places doors,
/// triangulates.
///
///   BuildReport report;
///   Result<Twin> twin = buildTwin(records, BuildOptions{}, progress, report);
///
/// Registered ground larger than a tile is built tile by tile, side by side on the executor's threads, and
/// joined; the result is the same at any number of threads. Every repair, drop and assumption is in the
/// report. An area without a walkable face is an error.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/twin/build/walkability.hpp>
#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/io/records.hpp>
#include <loopstad/twin/twin.hpp>

#include <optional>
#include <string>

namespace loopstad::twin::build {

struct BuildOptions {
  std::string name;         ///< of the twin; empty: of the first source
  std::optional<Box2> crop; ///< RD metres; objects are cut at its edge
  Walkability walkability = defaultWalkability();
  bool openYards = false;        ///< erven are walkable
  double tile_m = 500.0;         ///< about the side of a tile, > 0
  double gapWidth_m = 0.3;       ///< gaps between surfaces up to this width are closed, >= 0
  double simplify_m = 0.01;      ///< the walkable boundary may move by at most this, >= 0
  double thinnest_m = 0.01;      ///< no face is thinner, > 0
  double treeRadius_m = 0.3;     ///< hole of a tree given as a point, >= 0
  double poleRadius_m = 0.1;     ///< hole of a pole, mast or sign given as a point, >= 0
  double barrierWidth_m = 0.05;  ///< thickness given to fences and walls that are lines, > 0
  double terrainError_m = 0.25;  ///< the terrain may lie this far from the heights of its cells, > 0
  double storeyHeight_m = 3.0;   ///< between levels, where no height is known
  double buildingHeight_m = 6.0; ///< of buildings, where no height is known; flagged
};

[[nodiscard]] Result<Twin> buildTwin(const io::Records& records, const BuildOptions& options,
                                     Executor& executor, Progress& progress, BuildReport& report);
/// On one thread.
[[nodiscard]] Result<Twin> buildTwin(const io::Records& records, const BuildOptions& options,
                                     Progress& progress, BuildReport& report);

} // namespace loopstad::twin::build

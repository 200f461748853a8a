// SPDX-License-Identifier: GPL-3.0-or-later
/// The drawings behind the generated scenes, in metres.
///
///   const SceneLayout plaza = layoutOf({"plaza", 10'000});
///   twin::area_m2(plaza.ground);            // 34,086 m2: 200 m x 200 m less 20 blocks
///
/// Blocks and exits have the mean size and the number of those in the files.
#pragma once

#include <loopstad/scenarios/bench_scene.hpp>
#include <loopstad/twin/polygon.hpp>

namespace loopstad::scenarios {

/// Further than the fastest walks in 60 s: 2.2 m/s (Profile::freeSpeed_mps) and the depth of an exit.
inline constexpr double farAway_m = 135.0;

struct SceneLayout {
  twin::Polygon ground;
  std::vector<twin::Polygon> exits;
  Box2 start;             ///< where people stand at the beginning
  std::size_t listed = 0; ///< persons whom the files hold: places are as close as for them
  bool farExits = false;  ///< nobody's exit is near
};

/// For the scenes of benchSceneNames() only.
[[nodiscard]] SceneLayout layoutOf(const BenchCase& what);

} // namespace loopstad::scenarios

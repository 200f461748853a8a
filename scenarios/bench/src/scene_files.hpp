// SPDX-License-Identifier: GPL-3.0-or-later
/// Scenes as they are handed round: SCENE.wkt (the ground), SCENE-exits.csv ("exit,wkt") and SCENE-N.csv
/// ("x_m,y_m,speed_mps,exit"), metres and m/s.
///
///   if (hasSceneFiles(folder, "plaza")) return sceneFromFiles({"plaza", 10'000}, folder, progress);
#pragma once

#include <loopstad/scenarios/bench_scene.hpp>

namespace loopstad::scenarios {

[[nodiscard]] bool hasSceneFiles(const std::filesystem::path& folder, const std::string& scene);
/// Errors name the file and the line.
[[nodiscard]] Result<BenchScene> sceneFromFiles(const BenchCase& what, const std::filesystem::path& folder,
                                                Progress& progress);

} // namespace loopstad::scenarios

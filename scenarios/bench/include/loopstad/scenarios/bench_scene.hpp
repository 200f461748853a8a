// SPDX-License-Identifier: GPL-3.0-or-later
/// The scenes on which the speed of walking is measured, the same as for other simulators.
///
///   const auto scene = benchScene({"plaza", 10'000}, benchFolder(), progress);
///   if (!scene) return scene.error();
///   auto simulation = sim::Simulation::create(scene->twin, scene->demand, {}, executor);
///
/// plaza, city1000 and bottleneck come from the files of a folder, and where these are absent from generated
/// equivalents of the same size and density. open is always generated: a square with 1 person per m2, walled
/// all round, each on the way to an edge that is at least 135 m away, which nobody walks in 60 s, or half the
/// square where it is smaller. So nobody leaves in the first 60 s of 75,000 persons, nor in the first 5 s of
/// 1,000. wide is open in the middle of an empty square of 4 km: the same work on more ground.
#pragma once

#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/sim/demand.hpp>
#include <loopstad/twin/twin.hpp>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace loopstad::scenarios {

struct BenchCase {
  std::string scene;
  std::size_t persons = 0;

  friend bool operator==(const BenchCase&, const BenchCase&) = default;
};

struct BenchScene {
  BenchCase what;
  std::shared_ptr<const twin::Twin> twin;
  sim::Demand demand;
  bool generated = false; ///< not the geometry and the persons on which others were measured
};

[[nodiscard]] const std::vector<std::string>& benchSceneNames();
/// Those that are compared with others, small ones first.
[[nodiscard]] std::vector<BenchCase> usualBenchCases();

/// What LOOPSTAD_BENCH_SCENES names, else ../shared/bench.
[[nodiscard]] std::filesystem::path benchFolder();

/// Of a longer list of persons the first: SCENE-50000.csv serves any number up to 50,000.
[[nodiscard]] Result<BenchScene> benchScene(const BenchCase& what, const std::filesystem::path& folder,
                                            Progress& progress);

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_scene.hpp"
#include "scene_files.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/bench_scene.hpp>

#include <algorithm>
#include <cstdlib>

namespace loopstad::scenarios {
namespace {

constexpr std::size_t mostPersons = 100'000'000; // an open square of 10 km, and more than most machines hold

} // namespace

const std::vector<std::string>& benchSceneNames() {
  static const std::vector<std::string> names{"plaza", "city1000", "bottleneck", "open", "wide"};
  return names;
}

std::vector<BenchCase> usualBenchCases() {
  return {{"bottleneck", 500},   {"plaza", 10'000}, {"plaza", 50'000},  {"city1000", 10'000},
          {"city1000", 200'000}, {"open", 100'000}, {"open", 1'000'000}};
}

std::filesystem::path benchFolder() {
  const char* const folder = std::getenv("LOOPSTAD_BENCH_SCENES");
  return folder != nullptr && *folder != '\0' ? folder : "../shared/bench";
}

Result<BenchScene> benchScene(const BenchCase& what, const std::filesystem::path& folder,
                              Progress& progress) {
  if (std::ranges::find(benchSceneNames(), what.scene) == benchSceneNames().end())
    return usageError(tr("there is no scene \"{}\"", what.scene), suggestion(what.scene, benchSceneNames()));
  if (what.persons == 0 || what.persons > mostPersons)
    return usageError(tr("{} persons cannot walk", what.persons), tr("ask for 1 to {}", mostPersons));
  return hasSceneFiles(folder, what.scene) ? sceneFromFiles(what, folder, progress)
                                           : generatedScene(what, progress);
}

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// Scenes out of nothing: the same number of blocks, the same walkable ground, exits and density as the files
/// have, and squares without any files at all.
///
///   Result<BenchScene> scene = generatedScene({"open", 100'000}, progress);
///
/// The same at every call. A smaller number of persons is the beginning of a larger one, as in the files.
#pragma once

#include <loopstad/scenarios/bench_scene.hpp>

namespace loopstad::scenarios {

[[nodiscard]] Result<BenchScene> generatedScene(const BenchCase& what, Progress& progress);

} // namespace loopstad::scenarios

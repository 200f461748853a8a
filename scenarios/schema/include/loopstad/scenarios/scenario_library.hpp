// SPDX-License-Identifier: GPL-3.0-or-later
/// The scenarios that come with the program: folders with a scenario.yaml under scenarios/library/ of
/// resourceFolder().
///
///   for (const std::string& id : libraryScenarios()) fmt::print("{}\n", id);
///   Result<std::filesystem::path> file = findScenario("bredai");      // or "my/plan.yaml"
#pragma once

#include <loopstad/base/result.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::scenarios {

/// Names, sorted.
[[nodiscard]] std::vector<std::string> libraryScenarios();
/// The file of a library scenario by name, or a YAML file by path; an Error names what there is.
[[nodiscard]] Result<std::filesystem::path> findScenario(std::string_view nameOrFile);

} // namespace loopstad::scenarios

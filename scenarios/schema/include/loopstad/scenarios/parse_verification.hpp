// SPDX-License-Identifier: GPL-3.0-or-later
/// YAML into verification cases: several in a file, parted by lines of "---".
///
///   Result<std::vector<VerificationCase>> cases = readVerificationCases("tests/verification/rimea.yaml");
///   if (!cases) return cases.error();     // rimea.yaml: line 12: geometry.romms: is not known; did you mean
///   ...
///
/// Errors name file, line and key. Unknown and doubled keys are errors.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/verification_case.hpp>

#include <filesystem>
#include <string_view>
#include <vector>

namespace loopstad::scenarios {

[[nodiscard]] Result<std::vector<VerificationCase>> parseVerificationCases(std::string_view yaml,
                                                                           const std::filesystem::path& file);
[[nodiscard]] Result<std::vector<VerificationCase>> readVerificationCases(const std::filesystem::path& file);

/// The cases that come with the program, by file and in the order of each; ids are unique.
[[nodiscard]] Result<std::vector<VerificationCase>> libraryVerificationCases();

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the files that come with the program lie: scenarios, the sample district, translations, fonts.
///
///   const auto file = resourceFolder() / "scenarios" / "library" / "bredai" / "scenario.yaml";
///
/// Folders are named as in the repository (assets/..., scenarios/library/...), so that relative paths between
/// them hold in both; locale/ holds the compiled catalogues. It is bin/../share/loopstad beside the running
/// program, in the build tree as after installation; the environment variable LOOPSTAD_RESOURCES names
/// another folder.
#pragma once

#include <filesystem>

namespace loopstad {

[[nodiscard]] std::filesystem::path resourceFolder();

} // namespace loopstad

// SPDX-License-Identifier: GPL-3.0-or-later
/// Text into trees, all of it: yaml-cpp 0.7 leaves unread what stands behind the first document, and makes
/// empty documents without end of a bracket that nothing opened.
///
///   Result<std::vector<Tree>> trees = treesIn(text, file);      // parted by lines of "---"
///   Result<Tree> tree = treeIn(text, file);                     // the only one; null where there is none
///
/// What is no YAML is an Error with file and line; so is a text whose anchors would make more than a million
/// parts of it, or that is nested deeper than a hundred.
#pragma once

#include "tree.hpp"

#include <loopstad/base/result.hpp>

namespace loopstad::scenarios {

/// An empty file: from no file, as values of the command line are.
[[nodiscard]] Result<std::vector<Tree>> treesIn(const std::string& yaml, const std::filesystem::path& file);
[[nodiscard]] Result<Tree> treeIn(const std::string& yaml, const std::filesystem::path& file);

} // namespace loopstad::scenarios

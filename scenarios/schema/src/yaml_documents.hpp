// SPDX-License-Identifier: GPL-3.0-or-later
/// A text as the documents of YAML that it holds, all of it: yaml-cpp 0.7 leaves unread what stands behind
/// the first one, and makes empty documents without end of a bracket that nothing opened.
///
///   for (const YAML::Node& tree : documentsOf(text)) ...       // parted by lines of "---"
///   const YAML::Node tree = documentIn(text);                   // the only one; null where there is none
///
/// Both throw YAML::Exception, with the line.
#pragma once

#include <yaml-cpp/node/impl.h>

#include <string>
#include <vector>

namespace loopstad::scenarios {

[[nodiscard]] std::vector<YAML::Node> documentsOf(const std::string& yaml);
[[nodiscard]] YAML::Node documentIn(const std::string& yaml);

} // namespace loopstad::scenarios

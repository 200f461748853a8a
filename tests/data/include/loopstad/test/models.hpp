// SPDX-License-Identifier: GPL-3.0-or-later
/// The models of walking as parameters of tests: a new one in the table is held to all of them.
///
///   INSTANTIATE_TEST_SUITE_P(All, Crush, testing::ValuesIn(test::modelNames()),
///                            [](const auto& test) { return test::testName(test.param); });
#pragma once

#include <loopstad/sim/model_table.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace loopstad::test {

[[nodiscard]] inline std::vector<std::string> modelNames() {
  std::vector<std::string> names;
  for (const sim::ModelRow& row : sim::modelTable()) names.emplace_back(row.name);
  return names;
}

/// A test's name may have no dashes.
[[nodiscard]] inline std::string testName(std::string model) {
  std::ranges::replace(model, '-', '_');
  return model;
}

} // namespace loopstad::test

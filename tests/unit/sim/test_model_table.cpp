// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/model_table.hpp>

#include <gtest/gtest.h>

#include <string>
#include <variant>

namespace loopstad::sim {
namespace {

TEST(ModelTable, ListsEveryModelWithSourcesAndSensibleDefaults) {
  EXPECT_EQ(modelTable().size(), std::variant_size_v<LocomotionModel>);
  for (const ModelRow& row : modelTable()) {
    EXPECT_FALSE(std::string(row.source).empty());
    EXPECT_FALSE(row.parameters.empty());
    for (const ModelParameter& p : row.parameters) {
      EXPECT_LE(p.low, p.value) << p.name;
      EXPECT_LE(p.value, p.high) << p.name;
      EXPECT_FALSE(std::string(p.source).empty()) << p.name;
    }
  }
}

} // namespace
} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/text_table.hpp>

#include <gtest/gtest.h>

namespace loopstad::scenarios {
namespace {

TEST(TextTable, AlignsLettersNotBytes) {
  TextTable table({"scène", "n"});
  EXPECT_TRUE(table.empty());
  table.add({"plaza", "10000"});
  table.add({"é", "5"});
  EXPECT_FALSE(table.empty());
  EXPECT_EQ(table.text(), "scène      n\n"
                          "plaza  10000\n"
                          "é          5\n");
}

} // namespace
} // namespace loopstad::scenarios

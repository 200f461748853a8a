// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/json_nesting.hpp>

#include <gtest/gtest.h>

#include <string>

namespace loopstad {
namespace {

TEST(JsonNesting, CountsObjectsAndArraysWithinEachOther) {
  const std::string three = R"({"a": [{"b": 1}], "c": [[2]]})";
  EXPECT_FALSE(nestsDeeperThan(three, 3));
  EXPECT_TRUE(nestsDeeperThan(three, 2));
  EXPECT_FALSE(nestsDeeperThan(std::string(99, '[') + std::string(99, ']') + "[[", deepestJson));
}

TEST(JsonNesting, BracketsInTextAreText) {
  EXPECT_FALSE(nestsDeeperThan(R"({"a": "[[[[", "b\"[[[": "\\"})", 1));
  EXPECT_TRUE(nestsDeeperThan(R"({"a\\": [1]})", 1)); // the quote behind two backslashes ends the text
}

TEST(JsonNesting, UnfinishedTextEnds) {
  EXPECT_FALSE(nestsDeeperThan(R"({"a)", 1));
  EXPECT_FALSE(nestsDeeperThan("{\"a\\", 1));
  EXPECT_FALSE(nestsDeeperThan("]]]]{", 1));
}

TEST(JsonNesting, AStreamIsTakenValueByValue) {
  const std::string two = R"({"a": [1, "}"]} {"b": 2})";
  EXPECT_EQ(two.substr(0, endOfValue(two)), R"({"a": [1, "}"]})");
  EXPECT_EQ(endOfValue("[1"), 2U);
  EXPECT_EQ(endOfValue(""), 0U);
}

} // namespace
} // namespace loopstad

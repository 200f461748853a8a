// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/result.hpp>

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace loopstad {
namespace {

Result<int> half(int n) {
  if (n % 2 != 0) return dataError("numbers.txt", "line 3", "is odd", "give an even number");
  return n / 2;
}

TEST(Result, HoldsAValueOrAnError) {
  ASSERT_TRUE(half(4));
  EXPECT_EQ(*half(4), 2);
  ASSERT_FALSE(half(3));
  EXPECT_EQ(half(3).error().problem, "is odd");
  EXPECT_EQ(half(3).error().kind, ErrorKind::data);
}

TEST(Result, CarriesWhatCanOnlyMove) {
  Result<std::unique_ptr<std::string>> result(std::make_unique<std::string>("city"));
  ASSERT_TRUE(result);
  const std::unique_ptr<std::string> taken = std::move(*result);
  EXPECT_EQ(*taken, "city");
}

TEST(Result, OfAnErrorTypeIsNotConfused) {
  const Result<std::string> text(std::string("fine"));
  EXPECT_TRUE(text);
  EXPECT_EQ(text->size(), 4U);
}

TEST(Describe, NamesFileObjectProblemAndRemedy) {
  EXPECT_EQ(describe(half(3).error()), "numbers.txt: line 3: is odd; give an even number");
  EXPECT_EQ(describe(usageError("no scenario named", "try loopstad scenario list")),
            "no scenario named; try loopstad scenario list");
  EXPECT_EQ(describe(dataError("a.zip", {}, "is empty", {})), "a.zip: is empty");
}

TEST(Errors, KnowTheirKind) {
  EXPECT_EQ(usageError("x", "y").kind, ErrorKind::usage);
  EXPECT_EQ(interruptedError().kind, ErrorKind::interrupted);
}

} // namespace
} // namespace loopstad

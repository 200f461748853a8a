// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_tree.hpp"

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;

Tree tree(const std::string& yaml, const char* file = "a.yaml") {
  Result<Tree> read = treeIn(yaml, file);
  EXPECT_TRUE(read) << describe(read.error());
  return read ? *read : Tree{};
}

std::string text(const Tree& tree, std::string_view key) {
  const Tree* found = tree.find(key);
  return found == nullptr ? "(none)" : found->text;
}

TEST(Trees, MergeMapByMapAndReplaceEverythingElse) {
  const Tree both = merged(tree("{a: 1, b: {c: 2, d: 3}, l: [1, 2], gone: 4}"),
                           tree("{b: {d: 5, e: 6}, l: [7], gone: , new: 8}", "b.yaml"));
  EXPECT_EQ(text(both, "a"), "1");
  EXPECT_EQ(text(*both.find("b"), "c"), "2");
  EXPECT_EQ(text(*both.find("b"), "d"), "5");
  EXPECT_EQ(text(*both.find("b"), "e"), "6");
  ASSERT_EQ(both.find("l")->items.size(), 1U);
  EXPECT_EQ(both.find("l")->items[0].text, "7");
  EXPECT_EQ(both.find("gone"), nullptr);
  EXPECT_EQ(text(both, "new"), "8");
}

TEST(Trees, KnowWhereTheirPartsAreFrom) {
  const Tree both = merged(tree("a: 1\nb: {c: 2}\n"), tree("\n\nb:\n  c: 3\n", "b.yaml"));
  EXPECT_EQ(*both.find("a")->file, "a.yaml");
  EXPECT_EQ(both.find("a")->line, 1);
  EXPECT_EQ(*both.find("b")->find("c")->file, "b.yaml");
  EXPECT_EQ(both.find("b")->find("c")->line, 4);
}

TEST(Trees, KeepDoubledKeysForTheirReader) {
  const Tree both = merged(tree("{a: 1}"), tree("{a: 2, a: 3}"));
  EXPECT_EQ(both.entries.size(), 2U);
}

TEST(Trees, MakeWhatIsNotThere) {
  Tree made = tree("{a: {b: 1}}");
  made.at("a").at("c") = tree("2");
  made.at("d").at("e") = tree("3");
  EXPECT_EQ(text(*made.find("a"), "b"), "1");
  EXPECT_EQ(text(*made.find("a"), "c"), "2");
  EXPECT_EQ(text(*made.find("d"), "e"), "3");
}

TEST(Trees, AnchorsThatGrowBeyondReasonAreRefused) {
  std::string yaml = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n";
  for (int i = 1; i < 9; ++i)
    yaml += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + ", *a" +
            std::to_string(i - 1) + ", *a" + std::to_string(i - 1) + ", *a" + std::to_string(i - 1) + ", *a" +
            std::to_string(i - 1) + ", *a" + std::to_string(i - 1) + "]\n";
  const Result<Tree> grown = treeIn(yaml, "a.yaml");
  ASSERT_FALSE(grown);
  EXPECT_THAT(describe(grown.error()), HasSubstr("too much of it"));
  const Result<Tree> itself = treeIn("a: &a [1, *a]", "a.yaml");
  ASSERT_FALSE(itself);
  EXPECT_THAT(describe(itself.error()), HasSubstr("a.yaml: line 1"));
}

} // namespace
} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbering.hpp"

#include <gtest/gtest.h>

namespace loopstad::scenarios::document {
namespace {

TEST(Numbering, CountsHeadingsByLevelAndTablesAndFiguresThatHaveACaption) {
  Document d;
  d.add(Heading{.text = "One"});
  d.add(Heading{.level = 2, .text = "Two"});
  d.add(Table{.caption = "First", .columns = {}});
  d.add(Table{.caption = "", .columns = {}});
  d.add(Heading{.level = 3, .text = "Three"});
  d.add(Heading{.text = "Four", .anchor = "four"});
  d.add(Figure{.pictures = {}, .caption = "Seen"});
  d.add(Heading{.level = 2, .text = "Five"});
  d.add(Table{.caption = "Second", .columns = {}});
  const Numbering numbering(d);
  EXPECT_EQ(numbering.of(0), "1");
  EXPECT_EQ(numbering.of(1), "1.1");
  EXPECT_EQ(numbering.of(2), "Table 1");
  EXPECT_EQ(numbering.of(3), "");
  EXPECT_EQ(numbering.of(4), "1.1.1");
  EXPECT_EQ(numbering.of(5), "2");
  EXPECT_EQ(numbering.of(6), "Figure 1");
  EXPECT_EQ(numbering.of(7), "2.1");
  EXPECT_EQ(numbering.of(8), "Table 2");
  EXPECT_EQ(numbering.anchorOf(5), "four");
  EXPECT_EQ(numbering.anchorOf(7), "section-2.1");
}

TEST(Numbering, LinksLeadIntoTheDocumentOrToTheWebAndNowhereElse) {
  EXPECT_TRUE(leadsSomewhere("#method"));
  EXPECT_TRUE(leadsSomewhere("https://example.org"));
  EXPECT_TRUE(leadsSomewhere("mailto:desk@example.org"));
  EXPECT_FALSE(leadsSomewhere("javascript:alert(1)"));
  EXPECT_FALSE(leadsSomewhere("file:///etc/passwd"));
  EXPECT_FALSE(leadsSomewhere("#"));
  EXPECT_FALSE(leadsSomewhere(""));
}

} // namespace
} // namespace loopstad::scenarios::document

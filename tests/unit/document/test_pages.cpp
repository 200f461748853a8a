// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_pages.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace loopstad::scenarios::document {
namespace {

using testing::ElementsAre;

Piece piece(double height, double before = 0.0) {
  Piece made;
  made.before_pt = before;
  made.height_pt = height;
  return made;
}

std::vector<int> pagesOf(const std::vector<Piece>& pieces, double room) {
  std::vector<int> pages;
  for (const Placed& placed : paginate(pieces, room, 1).placed) pages.push_back(placed.page);
  return pages;
}

TEST(Pages, FillOneAfterTheOther) {
  EXPECT_THAT(pagesOf({piece(40), piece(40), piece(40)}, 100), ElementsAre(1, 1, 2));
  EXPECT_EQ(paginate({piece(40), piece(40), piece(40)}, 100, 3).count, 4);
}

TEST(Pages, AHeadingGoesWithWhatFollows) {
  std::vector<Piece> pieces{piece(80), piece(15), piece(30)};
  pieces[1].keepWithNext = true;
  EXPECT_THAT(pagesOf(pieces, 100), ElementsAre(1, 2, 2));
}

TEST(Pages, SpaceAboveIsLostAtTheTopOfAPage) {
  const std::vector<Piece> pieces{piece(50, 10), piece(20, 5), piece(40, 30)};
  const Pages pages = paginate(pieces, 100, 1);
  EXPECT_DOUBLE_EQ(pages.placed[0].y_pt, 0.0);
  EXPECT_DOUBLE_EQ(pages.placed[1].y_pt, 55.0);
  EXPECT_EQ(pages.placed[2].page, 2);
  EXPECT_DOUBLE_EQ(pages.placed[2].y_pt, 0.0);
}

TEST(Pages, WhatStaysTogetherButFillsMoreThanAPageIsParted) {
  std::vector<Piece> pieces{piece(10), piece(60), piece(60), piece(60)};
  for (Piece& p : pieces) p.keepWithNext = true;
  pieces.front().keepWithNext = false;
  EXPECT_THAT(pagesOf(pieces, 100), ElementsAre(1, 1, 2, 3));
}

TEST(Pages, RowsOnANewPageHaveTheirHeadAgain) {
  const auto head = std::make_shared<const Piece>(piece(20));
  std::vector<Piece> pieces{*head, piece(40), piece(40), piece(40), piece(40)};
  pieces.front().keepWithNext = true;
  for (std::size_t i = 1; i < pieces.size(); ++i) pieces[i].head = head;
  const Pages pages = paginate(pieces, 100, 1);
  ASSERT_EQ(pages.placed.size(), 6U);
  EXPECT_EQ(pages.placed[3].piece, head.get());
  EXPECT_EQ(pages.placed[3].page, 2);
  EXPECT_DOUBLE_EQ(pages.placed[4].y_pt, 20.0);
  EXPECT_EQ(pages.count, 2);
}

TEST(Pages, AChapterBeginsAPageButLeavesNoneEmpty) {
  std::vector<Piece> pieces{piece(30), piece(100), piece(20)};
  for (Piece& p : pieces) p.startsPage = true;
  EXPECT_THAT(pagesOf(pieces, 100), ElementsAre(1, 2, 3));
}

} // namespace
} // namespace loopstad::scenarios::document

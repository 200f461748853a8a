// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.hpp"

#include <loopstad/scenarios/document_pdf.hpp>
#include <loopstad/test/pdf.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace loopstad::scenarios::document {
namespace {

namespace fs = std::filesystem;
using loopstad::test::outputOf;
using loopstad::test::pdfInfo;
using loopstad::test::pdfPages;
using testing::AllOf;
using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;

struct Pdf : testing::Test {
  ~Pdf() override { chooseLanguage(Language::english); }

  std::vector<std::string> pagesOf(const Document& document) {
    const Status written = writePdf(document, file);
    EXPECT_TRUE(written) << describe(written.error());
    return pdfPages(file);
  }

  loopstad::test::TemporaryFolder folder;
  fs::path file = folder.path() / "report.pdf";
};

TEST_F(Pdf, HasATitlePageContentsAndAPageForEveryChapter) {
  const auto pages = pagesOf(test::everyBlock());
  ASSERT_EQ(pages.size(), 5U);
  EXPECT_THAT(pages[0],
              AllOf(HasSubstr("Evening at the Markt"), HasSubstr("A fictional place"), HasSubstr("Breda")));
  EXPECT_THAT(pages[1], AllOf(HasSubstr("Contents"), HasSubstr("Against thresholds"), HasSubstr("2/5")));
  EXPECT_THAT(pages[2], AllOf(HasSubstr("1 Summary"), HasSubstr("3.1 persons/m²"), HasSubstr("3/5")));
  EXPECT_THAT(pages[3],
              AllOf(HasSubstr("Table 1"), HasSubstr("Figure 1"), HasSubstr("Run 7f3a91c2, seed 1")));
  EXPECT_THAT(pages[4], AllOf(HasSubstr("How it was measured"), HasSubstr("2. divide")));
}

TEST_F(Pdf, TheContentsTellThePagesOfChapters) {
  const auto pages = pagesOf(test::everyBlock());
  ASSERT_EQ(pages.size(), 5U);
  const std::string& contents = pages[1];
  const std::size_t at = contents.find("How it was measured");
  ASSERT_NE(at, std::string::npos);
  EXPECT_EQ(contents.substr(contents.find('\n', at) - 1, 1), "5");
}

TEST_F(Pdf, TellsWhatItIsAndKeepsItsLettersWithIt) {
  (void)pagesOf(test::everyBlock());
  EXPECT_THAT(pdfInfo(file),
              AllOf(HasSubstr("Evening at the Markt"), HasSubstr("Loopstad"), HasSubstr("A4")));
  const std::string fonts = outputOf("pdffonts '" + file.string() + "'");
  EXPECT_THAT(fonts, HasSubstr("Inter-Regular"));
  EXPECT_THAT(fonts, Not(HasSubstr(" no  "))); // none that is not embedded
}

TEST_F(Pdf, BookmarksAndLinksLeadToChapters) {
  (void)pagesOf(test::everyBlock());
  const std::string xml = outputOf("pdftohtml -xml -i -stdout '" + file.string() + "'");
  EXPECT_THAT(xml, HasSubstr("<outline>"));
  EXPECT_THAT(xml, HasSubstr("page=\"5\">3  How it was measured</item>"));
  EXPECT_THAT(xml, HasSubstr("href=\"https://example.org/a?b=c&amp;d\""));
  EXPECT_THAT(xml, HasSubstr("#5\"")); // a link to page 5
}

TEST_F(Pdf, ALongTableGoesOnWithItsHeadAndLosesNoRow) {
  Document d{.title = {.title = "Rows"}, .contents = false};
  d.add(test::longTable(120));
  const auto pages = pagesOf(d);
  ASSERT_GE(pages.size(), 4U);
  std::string all;
  for (std::size_t p = 1; p < pages.size(); ++p) {
    EXPECT_THAT(pages[p], AllOf(HasSubstr("Highest density"), HasSubstr("persons/m²"))) << "page " << p + 1;
    all += pages[p];
  }
  for (int row = 1; row <= 120; ++row) EXPECT_THAT(all, HasSubstr(fmt::format("zone {} ", row)));
}

TEST_F(Pdf, ACellHigherThanAPageGoesOnToo) {
  Document d{.title = {.title = "Cell"}, .contents = false};
  std::string words;
  for (int i = 0; i < 2500; ++i) words += fmt::format("word{} ", i);
  d.add(Table{.caption = "One", .columns = {{.head = "Name"}, {.head = "Text"}}, .rows = {{"a", words}}});
  std::string all;
  for (const std::string& page : pagesOf(d)) all += page;
  EXPECT_THAT(all, AllOf(HasSubstr("word0 "), HasSubstr("word1250"), HasSubstr("word2499")));
}

TEST_F(Pdf, AFigureHigherThanAPageIsScaledToOne) {
  Document d{.title = {.title = "High"}, .contents = false};
  d.add(
      Figure{.pictures = {{.svg = test::drawing(300, 2000, "high"), .alt = "high"}}, .caption = "All of it"});
  const auto pages = pagesOf(d);
  ASSERT_EQ(pages.size(), 2U);
  EXPECT_THAT(pages[1], AllOf(HasSubstr("high"), HasSubstr("All of it")));
}

TEST_F(Pdf, AHeadingIsNeverTheLastOfAPage) {
  Document d{.title = {.title = "Headings"}, .contents = false};
  for (int i = 0; i < 60; ++i) {
    d.add(Heading{.level = 2, .text = fmt::format("Heading {}", i)});
    std::string words = fmt::format("follows {}.", i);
    for (int w = 0; w < 13 * (i % 7); ++w) words += " and so on";
    d.add(Paragraph{words});
  }
  const auto pages = pagesOf(d);
  ASSERT_GT(pages.size(), 5U);
  for (std::size_t p = 1; p < pages.size(); ++p)
    for (int i = 0; i < 60; ++i) {
      const bool here = pages[p].find(fmt::format("Heading {}\n", i)) != std::string::npos;
      EXPECT_EQ(here, pages[p].find(fmt::format("follows {}.", i)) != std::string::npos) << i;
    }
}

TEST_F(Pdf, SpeaksDutch) {
  chooseLanguage(Language::dutch);
  Document d = test::everyBlock();
  d.language = Language::dutch;
  const auto pages = pagesOf(d);
  ASSERT_EQ(pages.size(), 5U);
  EXPECT_THAT(pages[1], HasSubstr("Inhoud"));
  EXPECT_THAT(pages[3], AllOf(HasSubstr("Tabel 1"), HasSubstr("Figuur 1")));
}

TEST_F(Pdf, APictureThatIsNoneIsAnErrorThatNamesIt) {
  Document d = test::everyBlock();
  d.add(Figure{.pictures = {{.svg = "<svg", .alt = "the busy bridge"}}, .caption = "x"});
  const Status written = writePdf(d, file);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().object, "the busy bridge");
  EXPECT_FALSE(fs::exists(file));
  d.blocks.back() = Figure{.pictures = {{.png = "no PNG", .alt = "the map"}}, .caption = "x"};
  const Status again = writePdf(d, file);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().object, "the map");
}

TEST_F(Pdf, AFolderThatCannotBeMadeIsAnError) {
  const Status written = writePdf(test::everyBlock(), "/proc/no-such-folder/report.pdf");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().file, "/proc/no-such-folder/report.pdf");
}

} // namespace
} // namespace loopstad::scenarios::document

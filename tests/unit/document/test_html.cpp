// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.hpp"

#include <loopstad/scenarios/document_html.hpp>

#include <expat.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace loopstad::scenarios::document {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

struct Html : testing::Test {
  ~Html() override { chooseLanguage(Language::english); }
};

/// From its body on: the style sheet is looked at, not compared.
std::string bodyOf(const std::string& html) { return html.substr(html.find("<body>")); }

/// What is wrong with it as XML; empty: nothing. Every element is closed where it should be.
std::string troubleWith(const std::string& html) {
  const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate("UTF-8"),
                                                                            &XML_ParserFree);
  if (XML_Parse(parser.get(), html.data(), static_cast<int>(html.size()), 1) == XML_STATUS_OK) return {};
  return fmt::format("line {}: {}", XML_GetCurrentLineNumber(parser.get()),
                     XML_ErrorString(XML_GetErrorCode(parser.get())));
}

TEST_F(Html, OfASmallDocumentIsAsWrittenHere) {
  Document d{.title = {.title = "Bridge"}, .footer = "seed 1"};
  d.add(Heading{.text = "Summary", .anchor = "summary"});
  d.add(Paragraph{Text("It is ").add(strong("full")).add(".")});
  d.add(Heading{.level = 2, .text = "Zones"});
  d.add(
      Table{.caption = "By zone",
            .columns = {{.head = "Zone"}, {.head = "Density", .unit = "1/m²", .align = Column::Align::right}},
            .rows = {{"In the east"}, {"bridge", Cell("3.1", Tone::bad)}},
            .note = "mean over 10 s"});
  EXPECT_EQ(bodyOf(asHtml(d)), R"(<body>
<a class="skip" href="#content">To the text</a>
<header class="cover">
<h1>Bridge</h1>
</header>
<div class="sheet">
<nav class="contents" aria-label="Contents">
<p>Contents</p>
<ol>
<li><a href="#summary"><span class="number">1</span><span>Summary</span></a>
<ol>
<li><a href="#section-1.1"><span class="number">1.1</span><span>Zones</span></a></li>
</ol></li>
</ol>
</nav>
<main id="content">
<h2 id="summary"><span class="number">1</span>Summary</h2>
<p>It is <strong>full</strong>.</p>
<h3 id="section-1.1"><span class="number">1.1</span>Zones</h3>
<div class="scroll" tabindex="0" role="region" aria-label="By zone">
<table>
<caption><strong>Table 1</strong> &#160;By zone</caption>
<thead><tr><th scope="col">Zone</th><th scope="col" class="right">Density <span class="unit">1/m²</span></th></tr></thead>
<tbody>
<tr><th scope="colgroup" class="band" colspan="2">In the east</th></tr>
<tr><th scope="row">bridge</th><td class="right bad"><span class="sign" aria-hidden="true">■</span>3.1</td></tr>
</tbody>
</table>
</div>
<p class="table-note">mean over 10 s</p>
</main>
</div>
<footer class="page-end">seed 1</footer>
</body>
</html>
)");
}

TEST_F(Html, ClosesWhatItOpens) {
  EXPECT_EQ(troubleWith(asHtml(test::everyBlock())), "");
  Document deep{.title = {.title = "Deep"}};
  for (const int level : {2, 1, 3, 2, 2, 1, 1, 2}) deep.add(Heading{.level = level, .text = "x"});
  EXPECT_EQ(troubleWith(asHtml(deep)), "");
  EXPECT_EQ(troubleWith(asHtml({})), "");
}

TEST_F(Html, NeedsNothingBesideIt) {
  const std::string html = asHtml(test::everyBlock());
  EXPECT_THAT(html, AllOf(Not(HasSubstr("<link")), Not(HasSubstr("<script")), Not(HasSubstr("url("))));
  EXPECT_THAT(html, AllOf(HasSubstr("@media print"), HasSubstr("lang=\"en\"")));
}

TEST_F(Html, NoTextBecomesMarkup) {
  const std::string evil = "<script>alert('x')</script>\"&";
  Document d{
      .title = {.kicker = evil, .title = evil, .subtitle = evil, .badge = evil, .facts = {{evil, evil}}},
      .author = evil,
      .footer = evil};
  d.add(Heading{.text = evil, .anchor = "a\"b"});
  d.add(Paragraph{
      Text(evil).add(linked(evil, "javascript:alert(1)")).add(linked("web", "https://x.org/\"onclick=\""))});
  d.add(List{{evil}});
  d.add(Table{.caption = evil, .columns = {{.head = evil, .unit = evil}}, .rows = {{evil}}, .note = evil});
  d.add(Figure{
      .pictures = {{.svg = "<svg><script>alert(1)</script></svg>", .alt = evil}, {.png = "x", .alt = evil}},
      .caption = evil});
  d.add(Note{.title = evil, .paragraphs = {evil}});
  d.add(KeyFigures{{{evil, evil, evil, evil, Tone::good}}});
  const std::string html = asHtml(d);
  EXPECT_THAT(html,
              AllOf(Not(HasSubstr("<script")), Not(HasSubstr("javascript:")), Not(HasSubstr("\"onclick"))));
  EXPECT_EQ(troubleWith(html), "");
}

TEST_F(Html, PicturesHaveTextsAndStandInThePage) {
  const std::string html = asHtml(test::everyBlock());
  EXPECT_THAT(html, HasSubstr("role=\"img\" aria-label=\"A curve that rises\"><svg xmlns"));
  Document d;
  d.add(Figure{.pictures = {{.svg = "<svg><path id=\"a\"/></svg>", .alt = "named"},
                            {.png = "PNG", .alt = "map", .width = 0.5}},
               .caption = "Two"});
  const std::string two = asHtml(d);
  EXPECT_THAT(
      two, HasSubstr("alt=\"named\" src=\"data:image/svg+xml;base64,PHN2Zz48cGF0aCBpZD0iYSIvPjwvc3ZnPg==\""));
  EXPECT_THAT(two, HasSubstr("style=\"width:50%\" alt=\"map\" src=\"data:image/png;base64,UE5H\""));
}

TEST_F(Html, SpeaksDutch) {
  chooseLanguage(Language::dutch);
  Document d = test::everyBlock();
  d.language = Language::dutch;
  const std::string html = asHtml(d);
  EXPECT_THAT(html, AllOf(HasSubstr("lang=\"nl\""), HasSubstr("Inhoud"), HasSubstr("Tabel 1"),
                          HasSubstr("Figuur 1")));
}

} // namespace
} // namespace loopstad::scenarios::document

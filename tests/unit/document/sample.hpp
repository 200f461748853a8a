// SPDX-License-Identifier: GPL-3.0-or-later
/// A document with a block of every kind.
#pragma once

#include <loopstad/scenarios/document.hpp>

#include <fmt/format.h>

#include <string>

namespace loopstad::scenarios::document::test {

/// A drawing of a word on a ground.
inline std::string drawing(int width, int height, const std::string& word) {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
      "font-family=\"Inter\"><path d=\"M0 0H{0}V{1}H0Z\" fill=\"#eef3f6\"/><path d=\"M20 {3}L{4} 20\" "
      "stroke=\"#d1495b\" stroke-width=\"3\"/><text x=\"24\" y=\"36\" font-size=\"18\">{2}</text></svg>\n",
      width, height, word, height - 20, width - 20);
}

inline Table longTable(std::size_t rows) {
  Table table{.caption = "Zones against their thresholds",
              .columns = {{.head = "Zone"},
                          {.head = "Highest density", .unit = "persons/m²", .align = Column::Align::right},
                          {.head = "What that means"}}};
  for (std::size_t r = 1; r <= rows; ++r)
    table.rows.push_back({fmt::format("zone {}", r), fmt::format("{:.2f}", 0.1 * static_cast<double>(r % 40)),
                          r % 3 == 0 ? Cell("above the threshold", Tone::bad) : Cell("within", Tone::good)});
  return table;
}

inline Document everyBlock() {
  Document d{.title = {.kicker = "Crowd report",
                       .title = "Evening at the Markt",
                       .subtitle = "What 900 visitors do to a square",
                       .badge = "A fictional place",
                       .facts = {{"Place", "Breda"}, {"Date", "24 November 2026"}, {"Run", "run.h5"}},
                       .pictures = {{.svg = drawing(800, 500, "cover"), .alt = "The square from above"}}},
             .author = "Loopstad",
             .created = "2026-11-24T05:00:00Z",
             .footer = "Run 7f3a91c2, seed 1"};
  d.add(Heading{.text = "Summary", .anchor = "summary"});
  d.add(Paragraph{.text = "The square holds its visitors, the bridge does not.",
                  .role = Paragraph::Role::lead});
  d.add(KeyFigures{
      {{"Highest density", "3.1", "persons/m²", "at the bridge; 2.8 to 3.4 over 10 seeds", Tone::bad},
       {"Persons", "900", "", "all arrived", Tone::good},
       {"Travel time", "4 min 12 s", "", "mean; 90 % within 6 min"},
       {"Busiest line", "62", "persons/min", "bridge, both ways", Tone::doubtful}}});
  d.add(Paragraph{Text("Read ")
                      .add(linked("how it was measured", "#method"))
                      .add(" first, or ")
                      .add(linked("the code", "https://example.org/a?b=c&d"))
                      .add(". Limits are ")
                      .add(strong("bold"))
                      .add(", ")
                      .add(emphasised("doubtful"))
                      .add(" or ")
                      .add(code("loopstad run"))
                      .add(".")});
  d.add(List{{"one exit is too narrow", "two are not used"}});
  d.add(Note{.title = "Above what was validated",
             .paragraphs = {"Densities above 3 persons/m² say too full, not how full."},
             .kind = Note::Kind::warning});
  d.add(Heading{.text = "Zones"});
  d.add(Heading{.level = 2, .text = "Against thresholds"});
  d.add(longTable(5));
  d.add(Figure{.pictures = {{.svg = drawing(600, 260, "curve"), .alt = "A curve that rises"}},
               .caption = "Persons present over time"});
  d.add(Heading{.text = "How it was measured", .anchor = "method"});
  d.add(Paragraph{.text = "w = N / (F t)", .role = Paragraph::Role::formula});
  d.add(List{{"gather", "divide"}, true});
  d.add(Note{.title = "Fictional", .paragraphs = {"Nobody lives here."}});
  return d;
}

} // namespace loopstad::scenarios::document::test

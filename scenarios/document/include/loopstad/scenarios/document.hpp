// SPDX-License-Identifier: GPL-3.0-or-later
/// A document as data: title page, headings, paragraphs, tables, figures, notes. Two writers lay it out by
/// one idea: document_html.hpp (a page that opens anywhere) and document_pdf.hpp (A4, to hand in).
///
///   Document report{.language = Language::dutch, .title = {.title = "De markt op koningsdag"}};
///   report.add(Heading{.text = "Samenvatting", .anchor = "summary"});
///   report.add(Paragraph{Text("De drukste plek is ").add(strong("de brug")).add(".")});
///
/// All texts are plain: the writers escape them. Headings, tables and figures are numbered by the writers.
/// Words of the writers' own ("Contents", "Table 1") follow the chosen language: choose the document's
/// before.
#pragma once

#include <loopstad/base/text.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace loopstad::scenarios::document {

/// A piece of a line in one style.
struct Span {
  enum class Style { plain, strong, emphasis, code };
  std::string text;
  Style style = Style::plain;
  std::string link{}; ///< "#anchor" of this document, https:, http: or mailto:; others are shown as text
};

/// What a line or a paragraph says.
struct Text {
  Text() = default;
  Text(std::string plain) { add(std::move(plain)); }
  Text(const char* plain) { add(std::string(plain)); }

  Text& add(std::string plain) & { return add(Span{std::move(plain)}); }
  Text& add(Span span) & {
    if (!span.text.empty()) spans.push_back(std::move(span));
    return *this;
  }
  Text&& add(std::string plain) && { return std::move(add(std::move(plain))); }
  Text&& add(Span span) && { return std::move(add(std::move(span))); }
  [[nodiscard]] bool empty() const { return spans.empty(); }

  std::vector<Span> spans;
};
[[nodiscard]] std::string plainText(const Text& text);
[[nodiscard]] inline Span strong(std::string text) { return {std::move(text), Span::Style::strong}; }
[[nodiscard]] inline Span emphasised(std::string text) { return {std::move(text), Span::Style::emphasis}; }
[[nodiscard]] inline Span code(std::string text) { return {std::move(text), Span::Style::code}; }
[[nodiscard]] inline Span linked(std::string text, std::string to) {
  return {std::move(text), Span::Style::plain, std::move(to)};
}

/// How something stands. It colours, and a shape goes with the colour; the text says it as well.
enum class Tone { none, good, doubtful, bad };

struct Heading {
  int level = 1; ///< 1 begins a chapter, on a new page of a PDF; 2, 3
  std::string text{};
  std::string anchor{};   ///< what links and bookmarks name; letters, digits and hyphens, unique; empty: none
  bool startsPage = true; ///< of chapters only
};

struct Paragraph {
  enum class Role { body, lead, small, formula };
  Text text;
  Role role = Role::body;
};

struct List {
  std::vector<Text> items;
  bool counted = false;
};

struct Cell {
  Cell(Text content = {}, Tone tone_ = Tone::none) : text(std::move(content)), tone(tone_) {}
  Cell(const char* plain) : text(plain) {}
  Cell(std::string plain) : text(std::move(plain)) {}
  Text text;
  Tone tone = Tone::none;
};

struct Column {
  enum class Align { left, right, centre };
  std::string head;
  std::string unit{}; ///< below the head
  Align align = Align::left;
};

/// The first cell of a row is its head. A row over all columns has one cell.
struct Table {
  std::string caption; ///< without a number; empty: the table is not counted
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows{};
  Text note{};          ///< below the table, small
  bool compact = false; ///< smaller letters, for wide ones
};

/// SVG text, or the bytes of a PNG.
struct Picture {
  std::string svg{};
  std::string png{};
  std::string alt;    ///< what one sees, for those who don't
  double width = 1.0; ///< of the text's width, (0, 1]
};

/// Pictures beside each other, as far as they fit, with one caption.
struct Figure {
  std::vector<Picture> pictures;
  Text caption; ///< without a number; empty: the figure is not counted
};

struct Note {
  enum class Kind { note, warning };
  std::string title;
  std::vector<Text> paragraphs;
  Kind kind = Kind::note;
};

/// Large figures in a row, each with what it is and how sure.
struct KeyFigures {
  struct One {
    std::string label;
    std::string value;
    std::string unit{};
    std::string detail{};
    Tone tone = Tone::none;
  };
  std::vector<One> figures;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, List, Table, Figure, Note, KeyFigures, PageBreak>;

struct TitlePage {
  std::string kicker{}; ///< above the title: what kind of document
  std::string title;
  std::string subtitle{};
  std::string badge{};                                      ///< a warning that nobody may miss
  std::vector<std::pair<std::string, std::string>> facts{}; ///< place, date, ...
  std::vector<Picture> pictures{};                          ///< none or one
};

struct Document {
  Language language = Language::english;
  TitlePage title;
  std::string author{};
  std::string created{}; ///< ISO 8601
  std::string footer{};  ///< where it comes from, on every page
  bool contents = true;  ///< a table of contents
  std::vector<Block> blocks{};

  void add(Block block) { blocks.push_back(std::move(block)); }
};

} // namespace loopstad::scenarios::document

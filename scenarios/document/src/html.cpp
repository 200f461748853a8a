// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_style.hpp"
#include "html_text.hpp"
#include "numbering.hpp"

#include <loopstad/base/version.hpp>
#include <loopstad/scenarios/document_html.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace loopstad::scenarios::document {
namespace {

const char* nameOf(Tone tone) {
  switch (tone) {
  case Tone::good:
    return "good";
  case Tone::doubtful:
    return "doubtful";
  case Tone::bad:
    return "bad";
  case Tone::none:
    break;
  }
  return "";
}

const char* nameOf(Column::Align align) {
  return align == Column::Align::right ? "right" : align == Column::Align::centre ? "centre" : "";
}

std::string signed_(Tone tone, const std::string& html) {
  if (tone == Tone::none) return html;
  return fmt::format("<span class=\"sign\" aria-hidden=\"true\">{}</span>{}", signOf(tone), html);
}

/// ` class="..."`, or nothing.
std::string classes(std::string_view first, std::string_view second = {}) {
  if (first.empty() && second.empty()) return {};
  return fmt::format(" class=\"{}{}{}\"", first, first.empty() || second.empty() ? "" : " ", second);
}

std::string captionOf(const std::string& label, const std::string& html) {
  return fmt::format("<strong>{}</strong> &#160;{}", escaped(label), html);
}

/// One block, with its label and anchor.
struct Writer {
  const std::string& label;
  const std::string& anchor;

  std::string operator()(const Heading& heading) const {
    const int level = std::clamp(heading.level, 1, 3) + 1;
    return fmt::format("<h{0} id=\"{1}\"><span class=\"number\">{2}</span>{3}</h{0}>\n", level,
                       escaped(anchor), label, escaped(heading.text));
  }
  std::string operator()(const Paragraph& paragraph) const {
    using enum Paragraph::Role;
    const char* role = paragraph.role == lead      ? "lead"
                       : paragraph.role == small   ? "small"
                       : paragraph.role == formula ? "formula"
                                                   : "";
    return fmt::format("<p{}>{}</p>\n", classes(role), htmlOf(paragraph.text));
  }
  std::string operator()(const List& list) const {
    std::string items;
    for (const Text& item : list.items) items += "<li>" + htmlOf(item) + "</li>\n";
    return fmt::format("<{0}>\n{1}</{0}>\n", list.counted ? "ol" : "ul", items);
  }
  std::string operator()(const Table& table) const {
    std::string html =
        fmt::format("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n<table{}>\n",
                    escaped(table.caption.empty() ? tr("Table") : table.caption),
                    classes(table.compact ? "compact" : ""));
    if (!table.caption.empty())
      html += "<caption>" + captionOf(label, escaped(table.caption)) + "</caption>\n";
    html += "<thead><tr>";
    for (const Column& column : table.columns)
      html +=
          fmt::format("<th scope=\"col\"{}>{}{}</th>", classes(nameOf(column.align)), escaped(column.head),
                      column.unit.empty() ? "" : " <span class=\"unit\">" + escaped(column.unit) + "</span>");
    html += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) html += "<tr>" + cellsOf(table, row) + "</tr>\n";
    html += "</tbody>\n</table>\n</div>\n";
    if (!table.note.empty()) html += "<p class=\"table-note\">" + htmlOf(table.note) + "</p>\n";
    return html;
  }
  std::string operator()(const Figure& figure) const {
    std::string html = "<figure>\n<div class=\"pictures\">\n";
    for (const Picture& picture : figure.pictures) html += htmlOf(picture);
    html += "</div>\n";
    if (!figure.caption.empty())
      html += "<figcaption>" + captionOf(label, htmlOf(figure.caption)) + "</figcaption>\n";
    return html + "</figure>\n";
  }
  std::string operator()(const Note& note) const {
    std::string html = fmt::format("<aside class=\"{}\" role=\"note\">\n",
                                   note.kind == Note::Kind::warning ? "warning" : "note");
    if (!note.title.empty()) html += "<p class=\"title\">" + escaped(note.title) + "</p>\n";
    for (const Text& paragraph : note.paragraphs) html += "<p>" + htmlOf(paragraph) + "</p>\n";
    return html + "</aside>\n";
  }
  std::string operator()(const KeyFigures& keys) const {
    std::string html = "<dl class=\"keys\">\n";
    for (const KeyFigures::One& one : keys.figures) {
      std::string value = signed_(one.tone, escaped(one.value));
      if (!one.unit.empty()) value += " <span class=\"unit\">" + escaped(one.unit) + "</span>";
      html += fmt::format("<div{}><dt>{}</dt><dd class=\"value\">{}</dd>", classes("key", nameOf(one.tone)),
                          escaped(one.label), value);
      if (!one.detail.empty()) html += "<dd class=\"detail\">" + escaped(one.detail) + "</dd>";
      html += "</div>\n";
    }
    return html + "</dl>\n";
  }
  std::string operator()(const PageBreak&) const { return "<div class=\"page-break\"></div>\n"; }

private:
  static std::string cellsOf(const Table& table, const std::vector<Cell>& row) {
    if (row.size() == 1 && table.columns.size() > 1)
      return fmt::format("<th scope=\"colgroup\" class=\"band\" colspan=\"{}\">{}</th>", table.columns.size(),
                         htmlOf(row.front().text));
    std::string html;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const char* align = c < table.columns.size() ? nameOf(table.columns[c].align) : "";
      html += fmt::format("<{0}{1}{2}>{3}</{0}>", c == 0 ? "th" : "td", c == 0 ? " scope=\"row\"" : "",
                          classes(align, nameOf(row[c].tone)), signed_(row[c].tone, htmlOf(row[c].text)));
    }
    return html;
  }
};

std::string coverOf(const TitlePage& title) {
  std::string html = "<header class=\"cover\">\n";
  if (!title.kicker.empty()) html += "<p class=\"kicker\">" + escaped(title.kicker) + "</p>\n";
  html += "<h1>" + escaped(title.title) + "</h1>\n";
  if (!title.subtitle.empty()) html += "<p class=\"subtitle\">" + escaped(title.subtitle) + "</p>\n";
  if (!title.badge.empty()) html += "<p class=\"badge\">" + escaped(title.badge) + "</p>\n";
  if (!title.facts.empty()) {
    html += "<dl>\n";
    for (const auto& [name, value] : title.facts)
      html += fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", escaped(name), escaped(value));
    html += "</dl>\n";
  }
  for (const Picture& picture : title.pictures) html += htmlOf(picture);
  return html + "</header>\n";
}

/// Chapters, and below each its sections.
std::string contentsOf(const Document& document, const Numbering& numbering) {
  std::string html =
      fmt::format("<nav class=\"contents\" aria-label=\"{0}\">\n<p>{0}</p>\n<ol>\n", tr("Contents"));
  int depth = 0;
  for (std::size_t b = 0; b < document.blocks.size(); ++b) {
    const auto* heading = std::get_if<Heading>(&document.blocks[b]);
    if (!heading || heading->level > 2) continue;
    const int level = depth == 0 ? 1 : heading->level;
    if (level > depth && depth > 0) html += "\n<ol>\n";
    if (level < depth) html += "</li>\n</ol></li>\n";
    if (level == depth) html += "</li>\n";
    html += fmt::format("<li><a href=\"#{}\"><span class=\"number\">{}</span><span>{}</span></a>",
                        escaped(numbering.anchorOf(b)), numbering.of(b), escaped(heading->text));
    depth = level;
  }
  if (depth == 0) return {};
  for (; depth > 0; --depth) html += "</li>\n</ol>";
  return html + "\n</nav>\n";
}

} // namespace

std::string asHtml(const Document& document) {
  const Numbering numbering(document);
  std::string html = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{}</title>\n"
      "<meta name=\"author\" content=\"{}\"/>\n<meta name=\"generator\" content=\"Loopstad "
      "{}\"/>\n<style>\n{}</style>\n"
      "</head>\n<body>\n<a class=\"skip\" href=\"#content\">{}</a>\n",
      document.language == Language::dutch ? "nl" : "en", escaped(document.title.title),
      escaped(document.author), version(), styleSheet(), tr("To the text"));
  html += coverOf(document.title) + "<div class=\"sheet\">\n";
  if (document.contents) html += contentsOf(document, numbering);
  html += "<main id=\"content\">\n";
  for (std::size_t b = 0; b < document.blocks.size(); ++b)
    html += std::visit(Writer{numbering.of(b), numbering.anchorOf(b)}, document.blocks[b]);
  html += "</main>\n</div>\n";
  if (!document.footer.empty())
    html += "<footer class=\"page-end\">" + escaped(document.footer) + "</footer>\n";
  return html + "</body>\n</html>\n";
}

} // namespace loopstad::scenarios::document

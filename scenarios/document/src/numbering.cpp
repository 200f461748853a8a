// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbering.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace loopstad::scenarios::document {
namespace {

/// Counts while the blocks go by.
struct Counter {
  std::array<int, 3> headings{};
  int tables = 0;
  int figures = 0;

  std::string operator()(const Heading& heading) {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3));
    ++headings[level - 1];
    std::fill(headings.begin() + static_cast<std::ptrdiff_t>(level), headings.end(), 0);
    return fmt::format(
        "{}", fmt::join(headings.begin(), headings.begin() + static_cast<std::ptrdiff_t>(level), "."));
  }
  std::string operator()(const Table& table) {
    return table.caption.empty() ? std::string() : tr("Table {}", ++tables);
  }
  std::string operator()(const Figure& figure) {
    return figure.caption.empty() ? std::string() : tr("Figure {}", ++figures);
  }
  template <class Other>
  std::string operator()(const Other&) {
    return {};
  }
};

} // namespace

std::string plainText(const Text& text) {
  std::string plain;
  for (const Span& span : text.spans) plain += span.text;
  return plain;
}

Numbering::Numbering(const Document& document) {
  Counter counter;
  for (const Block& block : document.blocks) {
    labels_.push_back(std::visit(counter, block));
    const auto* heading = std::get_if<Heading>(&block);
    anchors_.push_back(!heading                  ? ""
                       : heading->anchor.empty() ? "section-" + labels_.back()
                                                 : heading->anchor);
  }
}

bool leadsSomewhere(std::string_view link) {
  for (const std::string_view start : {"#", "https://", "http://", "mailto:"})
    if (link.starts_with(start) && link.size() > start.size()) return true;
  return false;
}

const char* signOf(Tone tone) {
  switch (tone) {
  case Tone::good:
    return "●";
  case Tone::doubtful:
    return "▲";
  case Tone::bad:
    return "■";
  case Tone::none:
    break;
  }
  return "";
}

} // namespace loopstad::scenarios::document

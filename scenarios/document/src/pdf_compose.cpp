// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_compose.hpp"

#include "composer_look.hpp"

#include <algorithm>
#include <array>

namespace loopstad::scenarios::document {
namespace {

constexpr double lineWidth_pt = 430.0; // some 85 letters: longer lines are hard to follow

TextForm formOf(Paragraph::Role role) {
  switch (role) {
  case Paragraph::Role::lead:
    return {.size_pt = 11.2, .leading_pt = 16.6};
  case Paragraph::Role::small:
    return {.size_pt = 8.2, .leading_pt = 12.0, .colour = theme::softInk};
  case Paragraph::Role::formula:
    return {.size_pt = 9.6, .leading_pt = 15.0, .italic = true};
  case Paragraph::Role::body:
    break;
  }
  return {};
}

} // namespace

Status Composer::add(const Block& block, std::size_t index) {
  const std::size_t before = pieces_.size();
  const Status status = std::visit([&](const auto& one) { return compose(one, index); }, block);
  if (status && breakPending_ && pieces_.size() > before) {
    pieces_[before].startsPage = true;
    breakPending_ = false;
  }
  return status;
}

void Composer::addLines(const Text& text, const TextForm& form, const Look& look) {
  const double inner = std::min(look.width_pt > 0.0 ? look.width_pt : lineWidth_pt, room_.x - look.indent_pt);
  const auto lines = set(text, form, inner);
  const std::size_t count = lines->lines();
  for (std::size_t i = 0; i < count; ++i) {
    const double above = i == 0 ? look.padTop_pt : 0.0;
    const double below = i + 1 == count ? look.padBottom_pt : 0.0;
    Piece piece{.before_pt = i == 0 ? look.before_pt : 0.0, .height_pt = form.leading_pt + above + below};
    piece.keepWithNext = i + 1 == count ? look.keepWithNext : i == 0 || i + 2 == count;
    piece.draw = [lines, i, above, look, height = piece.height_pt, room = room_.x](const Sheet& sheet,
                                                                                   Vec2 at) {
      if (look.ground) fillRectangle(sheet.cairo, at, {room, height + 0.3}, *look.ground);
      if (look.bar) fillRectangle(sheet.cairo, at, {3.0, height + 0.3}, *look.bar);
      if (i == 0 && !look.mark.empty()) {
        const double width = look.markText->width_pt();
        look.markText->draw(sheet.cairo, 0, {at.x + look.indent_pt - width - 5.0, at.y + above});
      }
      lines->draw(sheet.cairo, i, {at.x + look.indent_pt, at.y + above});
    };
    pieces_.push_back(std::move(piece));
  }
}

Status Composer::compose(const Heading& heading, std::size_t index) {
  struct Size {
    double size_pt;
    double leading_pt;
    double before_pt;
    double after_pt;
  };
  constexpr std::array sizes{Size{21.0, 26.0, 30.0, 14.0}, Size{13.0, 17.0, 22.0, 5.0},
                             Size{10.2, 14.0, 14.0, 2.0}};
  const int level = std::clamp(heading.level, 1, 3);
  const Size& size = sizes[static_cast<std::size_t>(level - 1)];
  const TextForm form{.size_pt = size.size_pt,
                      .leading_pt = size.leading_pt,
                      .colour = level == 1 ? theme::accent : theme::ink,
                      .weight = PANGO_WEIGHT_SEMIBOLD};
  TextForm soft = form;
  soft.colour = theme::softInk;
  soft.weight = PANGO_WEIGHT_NORMAL;
  const auto number = set(numbering_.of(index), soft, unlimited_pt);
  const double gap = 0.55 * size.size_pt;
  const auto words = set(heading.text, form, room_.x - number->width_pt() - gap);
  const double rule = level == 1 ? 12.0 : 0.0; // above chapters
  Piece piece{.before_pt = size.before_pt,
              .height_pt = words->height_pt() + rule + size.after_pt,
              .keepWithNext = true,
              .startsPage = level == 1 && heading.startsPage,
              .block = index};
  piece.draw = [number, words, gap, rule, name = numbering_.anchorOf(index),
                room = room_.x](const Sheet& sheet, Vec2 at) {
    if (rule > 0.0) fillRectangle(sheet.cairo, at, {room, 2.2}, theme::accent);
    cairo_tag_begin(sheet.cairo, CAIRO_TAG_DEST, fmt::format("name='{}'", name).c_str());
    number->draw(sheet.cairo, 0, {at.x, at.y + rule});
    words->drawAll(sheet.cairo, {at.x + number->width_pt() + gap, at.y + rule});
    cairo_tag_end(sheet.cairo, CAIRO_TAG_DEST);
  };
  pieces_.push_back(std::move(piece));
  return Done{};
}

Status Composer::compose(const Paragraph& paragraph, std::size_t) {
  const bool formula = paragraph.role == Paragraph::Role::formula;
  addLines(paragraph.text, formOf(paragraph.role),
           {.before_pt = formula ? 4.0 : 7.0, .indent_pt = formula ? 18.0 : 0.0});
  return Done{};
}

Status Composer::compose(const List& list, std::size_t) {
  constexpr double indent_pt = 18.0;
  const TextForm form;
  TextForm mark = form;
  mark.colour = theme::accent;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    Look look{.before_pt = i == 0 ? 7.0 : 3.5, .indent_pt = indent_pt};
    look.mark = list.counted ? fmt::format("{}.", i + 1) : "•";
    look.markText = set(look.mark, mark, unlimited_pt);
    addLines(list.items[i], form, look);
  }
  return Done{};
}

Status Composer::compose(const Note& note, std::size_t) {
  const theme::NotePair colours = theme::pairOf(note.kind);
  Look look{.before_pt = 12.0, .indent_pt = 15.0, .ground = colours.ground, .bar = colours.bar};
  look.padTop_pt = 8.0;
  const TextForm form{.size_pt = 9.2, .leading_pt = 13.6};
  if (!note.title.empty()) {
    TextForm title = form;
    title.weight = PANGO_WEIGHT_SEMIBOLD;
    Look first = look;
    first.keepWithNext = true;
    first.padBottom_pt = note.paragraphs.empty() ? 9.0 : 0.0;
    addLines(note.title, title, first);
    look.before_pt = 0.0;
    look.padTop_pt = 2.0;
  }
  for (std::size_t i = 0; i < note.paragraphs.size(); ++i) {
    look.padBottom_pt = i + 1 == note.paragraphs.size() ? 9.0 : 0.0;
    addLines(note.paragraphs[i], form, look);
    look.before_pt = 0.0;
    look.padTop_pt = 4.0;
  }
  return Done{};
}

Status Composer::compose(const PageBreak&, std::size_t) {
  breakPending_ = true;
  return Done{};
}

} // namespace loopstad::scenarios::document

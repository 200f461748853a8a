// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_compose.hpp"

namespace loopstad::scenarios::document {
namespace {

constexpr double numberWidth_pt = 30.0;
constexpr double pageWidth_pt = 40.0;

/// Dots from the end of the words to the number of the page.
void drawLeader(cairo_t* cairo, double from, double to, double y) {
  if (to <= from) return;
  setColour(cairo, theme::hairline);
  cairo_save(cairo);
  const double dashes[] = {0.0, 4.0};
  cairo_set_dash(cairo, dashes, 2, 0.0);
  cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width(cairo, 0.9);
  cairo_move_to(cairo, from, y);
  cairo_line_to(cairo, to, y);
  cairo_stroke(cairo);
  cairo_restore(cairo);
}

} // namespace

void Composer::addContents(const Document& document) {
  const TextForm title{
      .size_pt = 21.0, .leading_pt = 26.0, .colour = theme::accent, .weight = PANGO_WEIGHT_SEMIBOLD};
  const auto words = set(tr("Contents"), title, room_.x);
  Piece first{.height_pt = 12.0 + words->height_pt() + 12.0, .keepWithNext = true, .startsPage = true};
  first.draw = [words, room = room_.x](const Sheet& sheet, Vec2 at) {
    fillRectangle(sheet.cairo, at, {room, 2.2}, theme::accent);
    words->drawAll(sheet.cairo, {at.x, at.y + 12.0});
  };
  pieces_.push_back(std::move(first));
  for (std::size_t b = 0; b < document.blocks.size(); ++b) {
    const auto* heading = std::get_if<Heading>(&document.blocks[b]);
    if (!heading || heading->level > 2) continue;
    const bool chapter = heading->level == 1;
    const TextForm form{.size_pt = chapter ? 10.2 : 9.2,
                        .leading_pt = chapter ? 15.0 : 13.4,
                        .weight = chapter ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL};
    TextForm right = form;
    right.align = Column::Align::right;
    const double indent = chapter ? 0.0 : numberWidth_pt;
    const double left = indent + numberWidth_pt;
    const auto number = set(numbering_.of(b), form, unlimited_pt);
    const auto text = set(heading->text, form, room_.x - left - pageWidth_pt);
    Piece piece{.before_pt = chapter ? 9.0 : 1.0, .height_pt = text->height_pt()};
    piece.draw = [this, number, text, form, right, indent, left, b, link = "#" + numbering_.anchorOf(b),
                  room = room_.x](const Sheet& sheet, Vec2 at) {
      number->draw(sheet.cairo, 0, {at.x + indent, at.y});
      text->drawAll(sheet.cairo, {at.x + left, at.y});
      const double lineEnd = at.y + text->height_pt() - 0.32 * form.leading_pt;
      const SetText page(context_, fmt::format("{}", sheet.pageOfBlock[b]), right, pageWidth_pt);
      page.draw(sheet.cairo, 0, {at.x + room - pageWidth_pt, at.y + text->height_pt() - form.leading_pt});
      if (text->lines() == 1)
        drawLeader(sheet.cairo, at.x + left + text->width_pt() + 6.0, at.x + room - page.width_pt() - 6.0,
                   lineEnd);
      linkOver(sheet.cairo, link, at, {room, text->height_pt()});
    };
    pieces_.push_back(std::move(piece));
  }
}

} // namespace loopstad::scenarios::document

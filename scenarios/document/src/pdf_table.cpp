// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer_look.hpp"
#include "pdf_compose.hpp"

#include <algorithm>
#include <numeric>

namespace loopstad::scenarios::document {
namespace {

constexpr double padX_pt = 5.0;
constexpr double padY_pt = 3.6;
constexpr double longestWord_pt = 130.0; // hashes and addresses are broken

TextForm cellForm(const Table& table) {
  return table.compact ? TextForm{.size_pt = 7.4, .leading_pt = 10.4}
                       : TextForm{.size_pt = 8.4, .leading_pt = 11.8};
}

Text headOf(const Column& column) {
  Text text = Text().add(strong(column.head));
  if (!column.unit.empty()) text.add("\n" + column.unit);
  return text;
}

Text textOf(const Cell& cell) {
  if (cell.tone == Tone::none) return cell.text;
  Text text(std::string(signOf(cell.tone)) + " ");
  for (const Span& span : cell.text.spans) text.add(span);
  return text;
}

/// As browsers do: every column gets what its widest word needs, and of what is left a share by what it would
/// like to have.
std::vector<double> columnWidths(PangoContext* context, const Table& table, double room_pt) {
  const std::size_t count = table.columns.size();
  std::vector<double> least(count, 0.0);
  std::vector<double> most(count, 0.0);
  const TextForm form = cellForm(table);
  const auto take = [&](std::size_t c, const Text& text) {
    most[c] = std::max(most[c], SetText(context, text, form, unlimited_pt).width_pt());
    least[c] = std::max(least[c], std::min(widestWord_pt(context, text, form), longestWord_pt));
  };
  for (std::size_t c = 0; c < count; ++c) take(c, headOf(table.columns[c]));
  for (const auto& row : table.rows)
    for (std::size_t c = 0; row.size() > 1 && c < std::min(count, row.size()); ++c) take(c, textOf(row[c]));
  const double room = room_pt - 2.0 * padX_pt * static_cast<double>(count);
  const double sumLeast = std::reduce(least.begin(), least.end());
  const double sumMost = std::reduce(most.begin(), most.end());
  std::vector<double> widths(count);
  for (std::size_t c = 0; c < count; ++c) {
    if (sumMost <= room)
      widths[c] = most[c] + (room - sumMost) * most[c] / std::max(sumMost, 1.0);
    else if (sumLeast >= room)
      widths[c] = least[c] * room / sumLeast;
    else
      widths[c] = least[c] + (most[c] - least[c]) * (room - sumLeast) / (sumMost - sumLeast);
    widths[c] += 0.01; // what fits exactly may not be broken by rounding
  }
  return widths;
}

/// The cells of one row, set; drawn line by line, so that a row can go on over pages.
struct SetRow {
  struct One {
    std::shared_ptr<const SetText> text;
    double x_pt = 0.0;
    double width_pt = 0.0; ///< with its padding
    Tone tone = Tone::none;
  };
  std::vector<One> cells;
  std::size_t lines = 1;
  bool band = false;
  bool striped = false;

  void add(std::shared_ptr<const SetText> text, double x_pt, double width_pt, Tone tone) {
    lines = std::max(lines, text->lines());
    cells.push_back({std::move(text), x_pt, width_pt, tone});
  }
  void draw(cairo_t* cairo, std::size_t line, Vec2 at, Vec2 size) const {
    const bool first = line == 0;
    if (band) fillRectangle(cairo, at, size, theme::ground);
    for (const One& cell : cells) {
      if (cell.tone != Tone::none)
        fillRectangle(cairo, {at.x + cell.x_pt, at.y}, {cell.width_pt, size.y},
                      theme::pairOf(cell.tone).ground);
      if (line < cell.text->lines())
        cell.text->draw(cairo, line, {at.x + cell.x_pt + padX_pt, at.y + (first ? padY_pt : 0.0)});
    }
    if (line + 1 == lines) fillRectangle(cairo, {at.x, at.y + size.y - 0.5}, {size.x, 0.5}, theme::hairline);
  }
};

/// Heads stand on their lower edge.
Piece headPiece(PangoContext* context, const Table& table, const std::vector<double>& widths,
                double room_pt) {
  SetRow row;
  double x = 0.0;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    TextForm form = cellForm(table);
    form.align = table.columns[c].align;
    row.add(std::make_shared<const SetText>(context, headOf(table.columns[c]), form, widths[c]), x,
            widths[c] + 2.0 * padX_pt, Tone::none);
    x += widths[c] + 2.0 * padX_pt;
  }
  const double leading = cellForm(table).leading_pt;
  Piece piece{.before_pt = 2.0,
              .height_pt = leading * static_cast<double>(row.lines) + 2.0 * padY_pt,
              .keepWithNext = true};
  piece.draw = [row, leading, height = piece.height_pt, room_pt](const Sheet& sheet, Vec2 at) {
    for (const SetRow::One& cell : row.cells) {
      const double missing = leading * static_cast<double>(row.lines - cell.text->lines());
      cell.text->drawAll(sheet.cairo, {at.x + cell.x_pt + padX_pt, at.y + padY_pt + missing});
    }
    fillRectangle(sheet.cairo, {at.x, at.y + height - 1.2}, {room_pt, 1.2}, theme::accent);
  };
  return piece;
}

SetRow setRow(PangoContext* context, const Table& table, const std::vector<Cell>& cells,
              const std::vector<double>& widths, double room_pt) {
  SetRow row;
  row.band = cells.size() == 1 && table.columns.size() > 1;
  double x = 0.0;
  for (std::size_t c = 0; c < std::min(cells.size(), widths.size()); ++c) {
    TextForm form = cellForm(table);
    form.align = row.band ? Column::Align::left : table.columns[c].align;
    form.colour = theme::pairOf(cells[c].tone).ink;
    if (c == 0) form.weight = row.band ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_MEDIUM;
    const double width = row.band ? room_pt - 2.0 * padX_pt : widths[c];
    row.add(std::make_shared<const SetText>(context, textOf(cells[c]), form, width), x, width + 2.0 * padX_pt,
            cells[c].tone);
    x += width + 2.0 * padX_pt;
  }
  return row;
}

} // namespace

Status Composer::compose(const Table& table, std::size_t index) {
  if (!table.caption.empty()) {
    Text caption = Text().add(strong(numbering_.of(index) + "  ")).add(table.caption);
    addLines(caption, {.size_pt = 8.2, .leading_pt = 11.6, .colour = theme::softInk},
             {.before_pt = 14.0, .width_pt = room_.x, .padBottom_pt = 2.0, .keepWithNext = true});
  }
  const std::vector<double> widths = columnWidths(context_, table, room_.x);
  addTableRows(table, widths);
  if (!table.note.empty())
    addLines(table.note, {.size_pt = 7.8, .leading_pt = 11.0, .colour = theme::softInk},
             {.before_pt = 5.0, .width_pt = room_.x});
  return Done{};
}

void Composer::addTableRows(const Table& table, const std::vector<double>& widths) {
  Piece first = headPiece(context_, table, widths, room_.x);
  if (table.caption.empty()) first.before_pt = 12.0;
  const auto head = std::make_shared<const Piece>(first);
  pieces_.push_back(std::move(first));
  const double leading = cellForm(table).leading_pt;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const auto row = std::make_shared<const SetRow>(setRow(context_, table, table.rows[r], widths, room_.x));
    const bool last = r + 1 == table.rows.size();
    // A band stays with what it is over, the last row with the one before it and with the note.
    const bool keep = row->band || r + 2 == table.rows.size() || (last && !table.note.empty());
    for (std::size_t line = 0; line < row->lines; ++line) {
      const bool end = line + 1 == row->lines;
      const double height = leading + (line == 0 ? padY_pt : 0.0) + (end ? padY_pt : 0.0);
      Piece piece{.height_pt = height, .keepWithNext = !end || keep};
      piece.head = head;
      piece.draw = [row, line, size = Vec2{room_.x, height}](const Sheet& sheet, Vec2 at) {
        row->draw(sheet.cairo, line, at, size);
      };
      pieces_.push_back(std::move(piece));
    }
  }
}

} // namespace loopstad::scenarios::document

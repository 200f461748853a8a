// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_compose.hpp"

#include <algorithm>

namespace loopstad::scenarios::document {
namespace {

/// Four stand in a square.
constexpr std::size_t perRow(std::size_t figures) {
  return figures == 4 ? 2 : std::clamp<std::size_t>(figures, 1, 3);
}
constexpr double gap_pt = 8.0;
constexpr double pad_pt = 10.0;

/// One figure, set in the width of its tile.
struct Tile {
  std::shared_ptr<const SetText> label;
  std::shared_ptr<const SetText> sign;
  std::shared_ptr<const SetText> value;
  std::shared_ptr<const SetText> unit;
  std::shared_ptr<const SetText> detail;
  Tone tone = Tone::none;

  [[nodiscard]] double height_pt() const {
    return label->height_pt() + value->height_pt() + (detail ? detail->height_pt() + 2.0 : 0.0) +
           2.0 * pad_pt;
  }
  void draw(cairo_t* cairo, Vec2 at, Vec2 size) const {
    fillRectangle(cairo, at, size, theme::ground);
    if (tone != Tone::none) fillRectangle(cairo, at, {3.0, size.y}, theme::pairOf(tone).ink);
    at = at + Vec2{pad_pt, pad_pt};
    label->drawAll(cairo, at);
    at.y += label->height_pt();
    Vec2 line = at;
    if (sign) {
      sign->draw(cairo, 0, {line.x, line.y + value->baseline_pt() - sign->baseline_pt() - 1.0});
      line.x += sign->width_pt() + 5.0;
    }
    value->drawAll(cairo, line);
    if (unit)
      unit->draw(cairo, 0, line + Vec2{value->width_pt() + 5.0, value->baseline_pt() - unit->baseline_pt()});
    at.y += value->height_pt() + 2.0;
    if (detail) detail->drawAll(cairo, at);
  }
};

} // namespace

Status Composer::compose(const KeyFigures& keys, std::size_t) {
  const TextForm label{.size_pt = 8.2, .leading_pt = 11.6, .colour = theme::softInk};
  const TextForm value{.size_pt = 16.0, .leading_pt = 21.0, .weight = PANGO_WEIGHT_SEMIBOLD};
  const TextForm unit{.size_pt = 9.2, .leading_pt = 12.0};
  const TextForm detail{.size_pt = 7.8, .leading_pt = 10.8, .colour = theme::softInk};
  const std::size_t columns = perRow(keys.figures.size());
  const double width = (room_.x - gap_pt * static_cast<double>(columns - 1)) / static_cast<double>(columns);
  for (std::size_t first = 0; first < keys.figures.size(); first += columns) {
    std::vector<Tile> tiles;
    double height = 0.0;
    for (std::size_t i = first; i < std::min(first + columns, keys.figures.size()); ++i) {
      const KeyFigures::One& one = keys.figures[i];
      const double inner = width - 2.0 * pad_pt;
      const auto unitText = one.unit.empty() ? nullptr : set(one.unit, unit, unlimited_pt);
      double beside = unitText ? unitText->width_pt() + 5.0 : 0.0;
      const auto signText =
          one.tone == Tone::none
              ? nullptr
              : set(signOf(one.tone),
                    {.size_pt = 11.0, .leading_pt = 14.0, .colour = theme::pairOf(one.tone).ink},
                    unlimited_pt);
      if (signText) beside += signText->width_pt() + 5.0;
      tiles.push_back({set(one.label, label, inner), signText, set(one.value, value, inner - beside),
                       unitText, one.detail.empty() ? nullptr : set(one.detail, detail, inner), one.tone});
      height = std::max(height, tiles.back().height_pt());
    }
    Piece piece{.before_pt = first == 0 ? 12.0 : gap_pt, .height_pt = height};
    piece.draw = [tiles, width, height](const Sheet& sheet, Vec2 at) {
      for (const Tile& tile : tiles) {
        tile.draw(sheet.cairo, at, {width, height});
        at.x += width + gap_pt;
      }
    };
    pieces_.push_back(std::move(piece));
  }
  return Done{};
}

} // namespace loopstad::scenarios::document

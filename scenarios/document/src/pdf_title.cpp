// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_title.hpp"

#include "pdf_picture.hpp"

#include <algorithm>
#include <optional>

namespace loopstad::scenarios::document {
namespace {

/// Writes downwards on the coloured ground.
struct Descent {
  cairo_t* cairo;
  PangoContext* context;
  double x_pt;
  double y_pt;
  double width_pt;

  void add(const std::string& text, const TextForm& form, double after_pt) {
    if (text.empty()) return;
    const SetText set(context, text, form, width_pt);
    set.drawAll(cairo, {x_pt, y_pt});
    y_pt += set.height_pt() + after_pt;
  }
};

constexpr double top_pt = 92.0;
const TextForm kickerForm{
    .size_pt = 11.0, .leading_pt = 15.0, .colour = theme::accentOnDark, .weight = PANGO_WEIGHT_SEMIBOLD};
const TextForm titleForm{
    .size_pt = 33.0, .leading_pt = 39.0, .colour = theme::white, .weight = PANGO_WEIGHT_SEMIBOLD};
const TextForm subtitleForm{.size_pt = 13.0, .leading_pt = 19.0, .colour = theme::accentOnDark};
const TextForm badgeForm{
    .size_pt = 10.0, .leading_pt = 14.0, .colour = 0x8c1717, .weight = PANGO_WEIGHT_SEMIBOLD};

/// How high the coloured ground is: what stands on it decides.
double groundHeight(PangoContext* context, const TitlePage& title, double width) {
  const auto height = [&](const std::string& text, const TextForm& form, double after) {
    return text.empty() ? 0.0 : SetText(context, text, form, width).height_pt() + after;
  };
  return top_pt + height(title.kicker, kickerForm, 12.0) + height(title.title, titleForm, 12.0) +
         height(title.subtitle, subtitleForm, 0.0) + (title.badge.empty() ? 0.0 : 42.0) + 40.0;
}

void drawBadge(Descent& column, const std::string& badge) {
  if (badge.empty()) return;
  const SetText text(column.context, badge, badgeForm, unlimited_pt);
  column.y_pt += 16.0;
  fillRectangle(column.cairo, {column.x_pt, column.y_pt}, {text.width_pt() + 18.0, 22.0}, theme::white);
  text.draw(column.cairo, 0, {column.x_pt + 9.0, column.y_pt + 4.0});
}

/// Names and values in two columns; returns where they end.
double drawFacts(cairo_t* cairo, PangoContext* context, const TitlePage& title, Vec2 at, double width) {
  const TextForm name{.size_pt = 8.2, .leading_pt = 11.6, .colour = theme::softInk};
  const TextForm value{.size_pt = 10.0, .leading_pt = 14.0};
  constexpr double gap = 24.0;
  const double half = 0.5 * (width - gap);
  for (std::size_t i = 0; i < title.facts.size(); i += 2) {
    double height = 0.0;
    for (std::size_t side = 0; side < 2 && i + side < title.facts.size(); ++side) {
      const auto& [label, content] = title.facts[i + side];
      const Vec2 corner{at.x + static_cast<double>(side) * (half + gap), at.y};
      const SetText small(context, label, name, half);
      const SetText large(context, content, value, half);
      small.drawAll(cairo, corner);
      large.drawAll(cairo, {corner.x, corner.y + small.height_pt()});
      height = std::max(height, small.height_pt() + large.height_pt());
    }
    at.y += height + 9.0;
  }
  return at.y;
}

} // namespace

Status drawTitlePage(cairo_t* cairo, PangoContext* context, const TitlePage& title, Vec2 page,
                     double margin) {
  const double width = page.x - 2.0 * margin;
  const double ground = groundHeight(context, title, width);
  fillRectangle(cairo, {0.0, 0.0}, {page.x, ground}, theme::accent);
  Descent column{cairo, context, margin, top_pt, width};
  column.add(title.kicker, kickerForm, 12.0);
  column.add(title.title, titleForm, 12.0);
  column.add(title.subtitle, subtitleForm, 0.0);
  drawBadge(column, title.badge);
  const double y = drawFacts(cairo, context, title, {margin, ground + 28.0}, width) + 14.0;
  if (title.pictures.empty()) return Done{};
  const auto picture = readPicture(title.pictures.front());
  if (!picture) return picture.error();
  const double room = page.y - y - margin;
  const double wide = std::min(width * title.pictures.front().width, room / picture->aspect());
  if (room > 0.0) picture->draw(cairo, {margin, y}, wide);
  return Done{};
}

} // namespace loopstad::scenarios::document

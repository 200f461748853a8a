// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_compose.hpp"
#include "pdf_picture.hpp"

#include <algorithm>

namespace loopstad::scenarios::document {
namespace {

constexpr double gap_pt = 9.0;
constexpr double captionGap_pt = 6.0;

struct Placing {
  PdfPicture picture;
  Vec2 at; ///< from the figure's upper left
  double width_pt = 0.0;
};

/// Beside each other as far as they fit, row by row; scaled as a whole so as not to be higher than the room.
double arrange(std::vector<Placing>& placings, const std::vector<double>& shares, Vec2 room) {
  Vec2 at;
  double rowHeight = 0.0;
  for (std::size_t i = 0; i < placings.size(); ++i) {
    Placing& one = placings[i];
    const double share = std::clamp(shares[i], 0.05, 1.0);
    one.width_pt = share < 1.0 ? share * (room.x + gap_pt) - gap_pt : room.x;
    if (at.x > 0.0 && at.x + one.width_pt > room.x + 1.0)
      at = {0.0, at.y + rowHeight + gap_pt}, rowHeight = 0.0;
    one.at = at;
    at.x += one.width_pt + gap_pt;
    rowHeight = std::max(rowHeight, one.width_pt * one.picture.aspect());
  }
  const double height = at.y + rowHeight;
  const double scale = std::min(1.0, room.y / height);
  for (Placing& one : placings) {
    one.at = scale * one.at;
    one.width_pt *= scale;
  }
  return scale * height;
}

} // namespace

Status Composer::compose(const Figure& figure, std::size_t index) {
  std::vector<Placing> placings;
  std::vector<double> shares;
  for (const Picture& picture : figure.pictures) {
    auto read = readPicture(picture);
    if (!read) return read.error();
    placings.push_back({std::move(*read), {}, 0.0});
    shares.push_back(picture.width);
  }
  std::shared_ptr<const SetText> caption;
  double below = 0.0;
  if (!figure.caption.empty()) {
    Text text = Text().add(strong(numbering_.of(index) + "  "));
    for (const Span& span : figure.caption.spans) text.add(span);
    caption = set(text, {.size_pt = 8.2, .leading_pt = 11.6, .colour = theme::softInk}, room_.x);
    below = caption->height_pt() + captionGap_pt;
  }
  const double height = arrange(placings, shares, {room_.x, room_.y - below});
  Piece piece{.before_pt = 12.0, .height_pt = height + below};
  piece.draw = [placings, caption, height](const Sheet& sheet, Vec2 at) {
    for (const Placing& one : placings) one.picture.draw(sheet.cairo, at + one.at, one.width_pt);
    if (caption) caption->drawAll(sheet.cairo, {at.x, at.y + height + captionGap_pt});
  };
  pieces_.push_back(std::move(piece));
  return Done{};
}

} // namespace loopstad::scenarios::document

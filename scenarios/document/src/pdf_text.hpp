// SPDX-License-Identifier: GPL-3.0-or-later
/// A text set in lines of one width: measured, and drawn line by line, so that pages can part it.
///
///   const SetText text(context, "The busiest place", {.size_pt = 9.6}, 480.0);
///   for (std::size_t line = 0; line < text.lines(); ++line) text.draw(cairo, line, {56, 100 + line * 14});
#pragma once

#include "pdf_handles.hpp"
#include "theme.hpp"

#include <loopstad/base/vec.hpp>
#include <loopstad/scenarios/document.hpp>

#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace loopstad::scenarios::document {

struct TextForm {
  double size_pt = 9.6;
  double leading_pt = 14.4; ///< from line to line
  unsigned colour = theme::ink;
  PangoWeight weight = PANGO_WEIGHT_NORMAL;
  bool italic = false;
  Column::Align align = Column::Align::left;
};

inline constexpr double unlimited_pt = std::numeric_limits<double>::infinity();

/// In points, and without the hints that a screen needs.
[[nodiscard]] PdfHandle<PangoContext> makeTextContext(Language language);

class SetText {
public:
  SetText(PangoContext* context, const Text& text, const TextForm& form, double width_pt);

  [[nodiscard]] std::size_t lines() const { return lines_; }
  [[nodiscard]] double height_pt() const { return static_cast<double>(lines_) * form_.leading_pt; }
  [[nodiscard]] const TextForm& form() const { return form_; }
  /// Of a line's letters, below its upper edge.
  [[nodiscard]] double baseline_pt() const { return baseline_pt_; }
  /// Of the widest line.
  [[nodiscard]] double width_pt() const;
  /// at: upper left of the line. Links are laid over what they say.
  void draw(cairo_t* cairo, std::size_t line, Vec2 at) const;
  void drawAll(cairo_t* cairo, Vec2 at) const;

private:
  struct LinkRange {
    int from = 0; ///< bytes of the whole text
    int to = 0;
    std::string link;
  };
  void link(cairo_t* cairo, PangoLayoutLine* line, Vec2 at) const;

  std::shared_ptr<PangoLayout> layout_;
  std::vector<LinkRange> links_;
  TextForm form_;
  double width_pt_;
  std::size_t lines_ = 0;
  double baseline_pt_ = 0.0;
};

/// The widest of its words: narrower, a text is broken within words.
[[nodiscard]] double widestWord_pt(PangoContext* context, const Text& text, const TextForm& form);

/// Lays a link over a rectangle: "#anchor" or an address.
void linkOver(cairo_t* cairo, const std::string& link, Vec2 topLeft, Vec2 size);

void setColour(cairo_t* cairo, unsigned rgb);
void fillRectangle(cairo_t* cairo, Vec2 topLeft, Vec2 size, unsigned rgb);

} // namespace loopstad::scenarios::document

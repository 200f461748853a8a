// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_text.hpp"

#include "numbering.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace loopstad::scenarios::document {
namespace {

constexpr double pointsPerInch = 72.0;
constexpr double codeScale = 0.88; // DejaVu's letters are wider and higher than Inter's

double points(int pangoUnits) { return static_cast<double>(pangoUnits) / PANGO_SCALE; }

guint16 channel(unsigned rgb, int shift) { return static_cast<guint16>(((rgb >> shift) & 0xffU) * 257U); }

PdfHandle<PangoFontDescription> fontOf(const TextForm& form) {
  PdfHandle<PangoFontDescription> font(pango_font_description_new());
  pango_font_description_set_family(font.get(), theme::letters);
  pango_font_description_set_weight(font.get(), form.weight);
  pango_font_description_set_style(font.get(), form.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_font_description_set_size(font.get(), static_cast<int>(std::lround(form.size_pt * PANGO_SCALE)));
  return font;
}

/// Adds an attribute over some bytes; the list owns it.
void over(PangoAttrList* list, PangoAttribute* attribute, int from, int to) {
  attribute->start_index = static_cast<guint>(from);
  attribute->end_index = static_cast<guint>(to);
  pango_attr_list_insert(list, attribute);
}

void addStyle(PangoAttrList* list, Span::Style style, int from, int to) {
  switch (style) {
  case Span::Style::strong:
    return over(list, pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), from, to);
  case Span::Style::emphasis:
    return over(list, pango_attr_style_new(PANGO_STYLE_ITALIC), from, to);
  case Span::Style::code:
    over(list, pango_attr_family_new(theme::codeLetters), from, to);
    return over(list, pango_attr_scale_new(codeScale), from, to);
  case Span::Style::plain:
    return;
  }
}

/// For the attributes of cairo's tags, which stand in single quotes.
std::string quoted(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\'' || c == '\\') safe += '\\';
    safe += c;
  }
  return safe;
}

} // namespace

PdfHandle<PangoContext> makeTextContext(Language language) {
  PdfHandle<PangoContext> context(pango_font_map_create_context(pango_cairo_font_map_get_default()));
  pango_cairo_context_set_resolution(context.get(), pointsPerInch);
  const PdfHandle<cairo_font_options_t> options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context.get(), options.get());
  pango_context_set_round_glyph_positions(context.get(), FALSE);
  pango_context_set_language(context.get(),
                             pango_language_from_string(language == Language::dutch ? "nl" : "en"));
  return context;
}

SetText::SetText(PangoContext* context, const Text& text, const TextForm& form, double width_pt)
    : layout_(pango_layout_new(context), &g_object_unref), form_(form), width_pt_(width_pt) {
  const PdfHandle<PangoFontDescription> font = fontOf(form);
  const PdfHandle<PangoAttrList> attributes(pango_attr_list_new());
  std::string all;
  for (const Span& span : text.spans) {
    const int from = static_cast<int>(all.size());
    all += span.text;
    const int to = static_cast<int>(all.size());
    addStyle(attributes.get(), span.style, from, to);
    if (!leadsSomewhere(span.link)) continue;
    const unsigned blue = theme::accent;
    over(attributes.get(), pango_attr_foreground_new(channel(blue, 16), channel(blue, 8), channel(blue, 0)),
         from, to);
    links_.push_back({from, to, span.link});
  }
  over(attributes.get(), pango_attr_font_features_new("tnum=1"), 0, static_cast<int>(all.size()));
  pango_layout_set_font_description(layout_.get(), font.get());
  pango_layout_set_text(layout_.get(), all.c_str(), static_cast<int>(all.size()));
  pango_layout_set_attributes(layout_.get(), attributes.get());
  pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
  if (width_pt < unlimited_pt)
    pango_layout_set_width(layout_.get(),
                           static_cast<int>(std::lround(std::max(width_pt, 1.0) * PANGO_SCALE)));
  lines_ = static_cast<std::size_t>(pango_layout_get_line_count(layout_.get()));
  const PdfHandle<PangoFontMetrics> metrics(pango_context_get_metrics(context, font.get(), nullptr));
  const double ascent = points(pango_font_metrics_get_ascent(metrics.get()));
  const double descent = points(pango_font_metrics_get_descent(metrics.get()));
  baseline_pt_ = 0.5 * (form.leading_pt - ascent - descent) + ascent;
}

double SetText::width_pt() const {
  PangoRectangle logical;
  pango_layout_get_extents(layout_.get(), nullptr, &logical);
  return points(logical.width);
}

void SetText::draw(cairo_t* cairo, std::size_t index, Vec2 at) const {
  PangoLayoutLine* const line = pango_layout_get_line_readonly(layout_.get(), static_cast<int>(index));
  PangoRectangle logical;
  pango_layout_line_get_extents(line, nullptr, &logical);
  const double room = width_pt_ < unlimited_pt ? width_pt_ - points(logical.width) : 0.0;
  if (form_.align == Column::Align::right) at.x += room;
  if (form_.align == Column::Align::centre) at.x += 0.5 * room;
  setColour(cairo, form_.colour);
  cairo_move_to(cairo, at.x, at.y + baseline_pt_);
  pango_cairo_show_layout_line(cairo, line);
  link(cairo, line, at);
}

void SetText::drawAll(cairo_t* cairo, Vec2 at) const {
  for (std::size_t line = 0; line < lines_; ++line, at.y += form_.leading_pt) draw(cairo, line, at);
}

void SetText::link(cairo_t* cairo, PangoLayoutLine* line, Vec2 at) const {
  for (const LinkRange& range : links_) {
    const int from = std::max(range.from, line->start_index);
    const int to = std::min(range.to, line->start_index + line->length);
    if (from >= to) continue;
    int left = 0;
    int right = 0;
    pango_layout_line_index_to_x(line, from, FALSE, &left);
    pango_layout_line_index_to_x(line, to, FALSE, &right);
    linkOver(cairo, range.link, {at.x + points(left), at.y}, {points(right - left), form_.leading_pt});
  }
}

double widestWord_pt(PangoContext* context, const Text& text, const TextForm& form) {
  double widest = 0.0;
  for (const Span& span : text.spans) {
    std::size_t from = 0;
    while (from < span.text.size()) {
      const std::size_t to = std::min(span.text.find_first_of(" \n-", from), span.text.size() - 1) + 1;
      const Text word = Text().add(Span{span.text.substr(from, to - from), span.style});
      widest = std::max(widest, SetText(context, word, form, unlimited_pt).width_pt());
      from = to;
    }
  }
  return widest;
}

void linkOver(cairo_t* cairo, const std::string& link, Vec2 topLeft, Vec2 size) {
  const std::string target = link.starts_with("#") ? fmt::format("dest='{}'", quoted(link.substr(1)))
                                                   : fmt::format("uri='{}'", quoted(link));
  const std::string attributes =
      fmt::format("{} rect=[{:.2f} {:.2f} {:.2f} {:.2f}]", target, topLeft.x, topLeft.y, size.x, size.y);
  cairo_tag_begin(cairo, CAIRO_TAG_LINK, attributes.c_str());
  cairo_tag_end(cairo, CAIRO_TAG_LINK);
}

void setColour(cairo_t* cairo, unsigned rgb) {
  cairo_set_source_rgb(cairo, ((rgb >> 16) & 0xffU) / 255.0, ((rgb >> 8) & 0xffU) / 255.0,
                       (rgb & 0xffU) / 255.0);
}

void fillRectangle(cairo_t* cairo, Vec2 topLeft, Vec2 size, unsigned rgb) {
  setColour(cairo, rgb);
  cairo_rectangle(cairo, topLeft.x, topLeft.y, size.x, size.y);
  cairo_fill(cairo);
}

} // namespace loopstad::scenarios::document

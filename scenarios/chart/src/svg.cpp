// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/svg.hpp>

#include <fmt/format.h>

namespace loopstad::scenarios {
namespace {

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text)
    if (c == '<')
      safe += "&lt;";
    else if (c == '&')
      safe += "&amp;";
    else
      safe += c;
  return safe;
}

std::string attributes(const Svg::Style& style) {
  std::string text = fmt::format(" fill=\"{}\"", style.fill);
  if (style.stroke != "none")
    text += fmt::format(" stroke=\"{}\" stroke-width=\"{:g}\"", style.stroke, style.width);
  if (style.opacity < 1.0) text += fmt::format(" opacity=\"{:g}\"", style.opacity);
  if (!style.dashes.empty()) text += fmt::format(" stroke-dasharray=\"{}\"", style.dashes);
  return text;
}

const char* nameOf(Svg::Anchor anchor) {
  return anchor == Svg::Anchor::start ? "start" : anchor == Svg::Anchor::middle ? "middle" : "end";
}

} // namespace

Svg::Svg(double width, double height) : width_(width), height_(height) {
  rectangle({0, 0}, {width, height}, {.fill = "#ffffff"});
}

void Svg::line(Vec2 a, Vec2 b, const Style& style) {
  body_ +=
      fmt::format("<path d=\"M{:.1f} {:.1f}L{:.1f} {:.1f}\"{}/>\n", a.x, a.y, b.x, b.y, attributes(style));
}

void Svg::path(std::span<const Vec2> points, bool closed, const Style& style) {
  if (points.empty()) return;
  body_ += "<path d=\"";
  for (std::size_t i = 0; i < points.size(); ++i)
    body_ += fmt::format("{}{:.1f} {:.1f}", i == 0 ? "M" : "L", points[i].x, points[i].y);
  body_ += fmt::format("{}\"{} stroke-linejoin=\"round\"/>\n", closed ? "Z" : "", attributes(style));
}

void Svg::rectangle(Vec2 low, Vec2 high, const Style& style) {
  body_ += fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"{}/>\n", low.x,
                       low.y, high.x - low.x, high.y - low.y, attributes(style));
}

void Svg::circle(Vec2 centre, double radius, const Style& style) {
  body_ += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\"{}/>\n", centre.x, centre.y, radius,
                       attributes(style));
}

void Svg::dots(std::span<const Vec2> centres, double radius, std::string_view colour, double opacity) {
  if (centres.empty()) return;
  body_ += "<path d=\"";
  for (const Vec2 p : centres) body_ += fmt::format("M{:.1f} {:.1f}h0", p.x, p.y);
  body_ += fmt::format(
      "\" fill=\"none\" stroke=\"{}\" stroke-width=\"{:g}\" stroke-linecap=\"round\" opacity=\"{:g}\"/>\n",
      colour, 2.0 * radius, opacity);
}

void Svg::text(Vec2 at, std::string_view text, const Letters& letters) {
  body_ += fmt::format(
      "<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{:g}\" text-anchor=\"{}\" fill=\"{}\"{}>{}</text>\n", at.x,
      at.y, letters.size, nameOf(letters.anchor), letters.colour, letters.bold ? " font-weight=\"600\"" : "",
      escaped(text));
}

std::string Svg::finish() const {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:g}\" height=\"{1:g}\" viewBox=\"0 0 {0:g} "
      "{1:g}\" font-family=\"Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\">\n{2}</svg>\n",
      width_, height_, body_);
}

} // namespace loopstad::scenarios

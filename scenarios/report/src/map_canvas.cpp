// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_canvas.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>

#include <numbers>
#include <sstream>

namespace loopstad::scenarios {

Canvas::Canvas(PixelSize size)
    : surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height),
               &cairo_surface_destroy),
      cairo_(cairo_create(surface_.get()), &cairo_destroy) {
  cairo_set_fill_rule(cairo_.get(), CAIRO_FILL_RULE_EVEN_ODD);
  cairo_set_line_join(cairo_.get(), CAIRO_LINE_JOIN_ROUND);
}

void Canvas::frame(const Box2& extent_m, Vec2 topLeft_px, Vec2 size_px) {
  extent_ = extent_m;
  topLeft_ = topLeft_px;
  size_ = size_px;
  scale_ = std::min(size_px.x / extent_m.size().x, size_px.y / extent_m.size().y);
}

Vec2 Canvas::toPixels(Vec2 metres) const {
  const Vec2 centre = topLeft_ + 0.5 * size_;
  const Vec2 offset = scale_ * (metres - extent_.center());
  return {centre.x + offset.x, centre.y - offset.y};
}

void Canvas::clipToFrame() {
  cairo_save(cairo_.get());
  cairo_rectangle(cairo_.get(), topLeft_.x, topLeft_.y, size_.x, size_.y);
  cairo_clip(cairo_.get());
}

void Canvas::endClip() { cairo_restore(cairo_.get()); }

void Canvas::path(const twin::Polygon& polygon_m) {
  cairo_new_path(cairo_.get());
  const auto addRing = [this](const twin::Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Vec2 p = toPixels(ring[i]);
      i == 0 ? cairo_move_to(cairo_.get(), p.x, p.y) : cairo_line_to(cairo_.get(), p.x, p.y);
    }
    cairo_close_path(cairo_.get());
  };
  addRing(polygon_m.outer);
  for (const twin::Ring& hole : polygon_m.holes) addRing(hole);
}

void Canvas::fill(const twin::Polygon& polygon_m, Colour colour) {
  path(polygon_m);
  use(colour);
  // A hairline in the same colour hides the seams that antialiasing leaves between neighbours.
  cairo_fill_preserve(cairo_.get());
  cairo_set_line_width(cairo_.get(), colour.a < 1.0 ? 0.0 : 0.7);
  cairo_stroke(cairo_.get());
}

void Canvas::hatch(std::span<const std::array<Vec2, 3>> triangles_m, Colour colour) {
  cairo_new_path(cairo_.get());
  Box2 box_px;
  for (const auto& triangle : triangles_m) {
    for (std::size_t i = 0; i < 3; ++i) {
      const Vec2 at = toPixels(triangle[i]);
      box_px.include(at);
      i == 0 ? cairo_move_to(cairo_.get(), at.x, at.y) : cairo_line_to(cairo_.get(), at.x, at.y);
    }
    cairo_close_path(cairo_.get());
  }
  if (!box_px.empty()) stripe(box_px, colour);
}

void Canvas::hatchRectangle(Vec2 topLeft_px, Vec2 size_px, Colour colour) {
  cairo_rectangle(cairo_.get(), topLeft_px.x, topLeft_px.y, size_px.x, size_px.y);
  stripe({topLeft_px, topLeft_px + size_px}, colour);
}

void Canvas::stripe(const Box2& box_px, Colour colour) {
  constexpr double apart_px = 9.0;
  cairo_t* const cairo = cairo_.get();
  cairo_save(cairo);
  cairo_clip(cairo);
  use(colour);
  const double high = box_px.size().y;
  for (double x = apart_px * std::floor((box_px.min.x - high) / apart_px); x < box_px.max.x; x += apart_px) {
    cairo_move_to(cairo, x, box_px.max.y);
    cairo_line_to(cairo, x + high, box_px.min.y);
  }
  cairo_set_line_width(cairo, 0.35 * apart_px);
  cairo_stroke(cairo);
  cairo_restore(cairo);
}

void Canvas::outline(const twin::Polygon& polygon_m, Colour colour, double width_px) {
  path(polygon_m);
  use(colour);
  cairo_set_line_width(cairo_.get(), width_px);
  cairo_stroke(cairo_.get());
}

void Canvas::line(const twin::Line& line_m, Colour colour, double width_px) {
  cairo_new_path(cairo_.get());
  for (const Vec2 point : line_m) {
    const Vec2 p = toPixels(point);
    cairo_line_to(cairo_.get(), p.x, p.y);
  }
  use(colour);
  cairo_set_line_width(cairo_.get(), width_px);
  cairo_stroke(cairo_.get());
}

void Canvas::disc(Vec2 centre_m, double radius_m, Colour colour) {
  const Vec2 p = toPixels(centre_m);
  cairo_new_path(cairo_.get());
  cairo_arc(cairo_.get(), p.x, p.y, radius_m * scale_, 0.0, 2.0 * std::numbers::pi);
  use(colour);
  cairo_fill(cairo_.get());
}

void Canvas::rectangle(Vec2 topLeft_px, Vec2 size_px, Colour colour) {
  cairo_rectangle(cairo_.get(), topLeft_px.x, topLeft_px.y, size_px.x, size_px.y);
  use(colour);
  cairo_fill(cairo_.get());
}

void Canvas::frameRectangle(Vec2 topLeft_px, Vec2 size_px, Colour colour, double width_px) {
  cairo_rectangle(cairo_.get(), topLeft_px.x, topLeft_px.y, size_px.x, size_px.y);
  use(colour);
  cairo_set_line_width(cairo_.get(), width_px);
  cairo_stroke(cairo_.get());
}

void Canvas::triangle(Vec2 a_px, Vec2 b_px, Vec2 c_px, Colour colour) {
  cairo_new_path(cairo_.get());
  for (const Vec2 p : {a_px, b_px, c_px}) cairo_line_to(cairo_.get(), p.x, p.y);
  use(colour);
  cairo_fill(cairo_.get());
}

void Canvas::use(const TextStyle& style) const {
  cairo_select_font_face(cairo_.get(), "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL,
                         style.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size(cairo_.get(), style.size_px);
}

double Canvas::textWidth_px(const std::string& text, const TextStyle& style) const {
  use(style);
  cairo_text_extents_t extents;
  cairo_text_extents(cairo_.get(), text.c_str(), &extents);
  return extents.x_advance;
}

void Canvas::text(Vec2 baseline_px, const std::string& text, const TextStyle& style) {
  const double x = baseline_px.x - style.align * textWidth_px(text, style);
  cairo_new_path(cairo_.get());
  cairo_move_to(cairo_.get(), x, baseline_px.y);
  if (style.halo) {
    cairo_text_path(cairo_.get(), text.c_str());
    use(hex(0xffffff, 0.8));
    cairo_set_line_width(cairo_.get(), style.size_px * 0.22);
    cairo_stroke(cairo_.get());
    cairo_move_to(cairo_.get(), x, baseline_px.y);
  }
  use(style.colour);
  cairo_show_text(cairo_.get(), text.c_str());
}

std::vector<std::string> Canvas::lines(const std::string& text, double width_px,
                                       const TextStyle& style) const {
  std::istringstream words(text);
  std::vector<std::string> lines;
  for (std::string word; words >> word;) {
    const std::string longer = lines.empty() ? word : lines.back() + " " + word;
    if (lines.empty() || textWidth_px(longer, style) > width_px)
      lines.push_back(word);
    else
      lines.back() = longer;
  }
  return lines;
}

double Canvas::paragraph(Vec2 baseline_px, double width_px, const std::string& text, const TextStyle& style) {
  for (const std::string& line : lines(text, width_px, style)) {
    this->text(baseline_px, line, style);
    baseline_px.y += style.leading_px();
  }
  return baseline_px.y;
}

void Canvas::image(const Box2& box_m, int columns, int rows,
                   const std::vector<std::uint32_t>& argbFromNorth) {
  const int stride = cairo_format_stride_for_width(CAIRO_FORMAT_ARGB32, columns);
  std::vector<std::uint32_t> pixels = argbFromNorth; // stride of 32-bit pixels is columns * 4: no padding
  const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> picture(
      cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(pixels.data()),
                                          CAIRO_FORMAT_ARGB32, columns, rows, stride),
      &cairo_surface_destroy);
  const Vec2 corner = toPixels({box_m.min.x, box_m.max.y});
  cairo_save(cairo_.get());
  cairo_translate(cairo_.get(), corner.x, corner.y);
  cairo_scale(cairo_.get(), scale_ * box_m.size().x / columns, scale_ * box_m.size().y / rows);
  cairo_set_source_surface(cairo_.get(), picture.get(), 0.0, 0.0);
  cairo_pattern_set_filter(cairo_get_source(cairo_.get()), CAIRO_FILTER_NEAREST);
  cairo_paint(cairo_.get());
  cairo_restore(cairo_.get());
}

Status Canvas::writePng(const std::filesystem::path& file) const {
  DraftFile draft(file);
  if (const cairo_status_t status = cairo_surface_write_to_png(surface_.get(), draft.path().c_str());
      status != CAIRO_STATUS_SUCCESS)
    return dataError(file.string(), {}, tr("cannot be written: {}", cairo_status_to_string(status)),
                     tr("check that the folder is writable and the disk has space"));
  return draft.publish();
}

} // namespace loopstad::scenarios

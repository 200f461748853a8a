// SPDX-License-Identifier: GPL-3.0-or-later
/// A cairo surface with the transformation from local metres to pixels, and the few strokes that a map needs.
///
///   Canvas canvas({2400, 1800});
///   canvas.fill(square, paper);
///   canvas.text({40, 60}, "BredAi", {.size_px = 48, .bold = true});
///
/// Pixels count from the top left. Colours are sRGB, 0..1.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>
#include <loopstad/scenarios/palette.hpp>
#include <loopstad/twin/polygon.hpp>

#include <cairo.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace loopstad::scenarios {

struct TextStyle {
  double size_px = 22.0;
  bool bold = false;
  Colour colour = hex(0x2b2b2b);
  double align = 0.0; ///< 0 left, 0.5 centred, 1 right
  bool halo = false;  ///< a pale edge, for texts over the map

  [[nodiscard]] double leading_px() const { return 1.4 * size_px; }
};

struct PixelSize {
  int width = 0;
  int height = 0;
};

class Canvas {
public:
  explicit Canvas(PixelSize size);

  /// From now on local metres of extent map into the given rectangle (pixels), north up, scale the same both
  /// ways.
  void frame(const Box2& extent_m, Vec2 topLeft_px, Vec2 size_px);
  [[nodiscard]] double pixelsPerMetre() const { return scale_; }
  [[nodiscard]] Vec2 toPixels(Vec2 metres) const;
  /// Nothing outside the frame is drawn until the clip ends.
  void clipToFrame();
  void endClip();

  void fill(const twin::Polygon& polygon_m, Colour colour);
  /// Triangles that do not overlap, striped from south-west to north-east.
  void hatch(std::span<const std::array<Vec2, 3>> triangles_m, Colour colour);
  void outline(const twin::Polygon& polygon_m, Colour colour, double width_px);
  void line(const twin::Line& line_m, Colour colour, double width_px);
  void disc(Vec2 centre_m, double radius_m, Colour colour);

  void rectangle(Vec2 topLeft_px, Vec2 size_px, Colour colour);
  void frameRectangle(Vec2 topLeft_px, Vec2 size_px, Colour colour, double width_px);
  void hatchRectangle(Vec2 topLeft_px, Vec2 size_px, Colour colour);
  void triangle(Vec2 a_px, Vec2 b_px, Vec2 c_px, Colour colour);
  void text(Vec2 baseline_px, const std::string& text, const TextStyle& style);
  [[nodiscard]] double textWidth_px(const std::string& text, const TextStyle& style) const;
  /// The text broken at blanks, so that no line is wider than width_px.
  [[nodiscard]] std::vector<std::string> lines(const std::string& text, double width_px,
                                               const TextStyle& style) const;
  /// Those lines one below the other; returns the baseline below the last one.
  double paragraph(Vec2 baseline_px, double width_px, const std::string& text, const TextStyle& style);
  /// One pixel per value, drawn over the frame's box_m without smoothing; premultiplied ARGB as cairo has it.
  void image(const Box2& box_m, int columns, int rows, const std::vector<std::uint32_t>& argbFromNorth);

  [[nodiscard]] Status writePng(const std::filesystem::path& file) const;

private:
  void path(const twin::Polygon& polygon_m);
  /// Stripes all over the box, inside the current path.
  void stripe(const Box2& box_px, Colour colour);
  void use(Colour colour) { cairo_set_source_rgba(cairo_.get(), colour.r, colour.g, colour.b, colour.a); }
  void use(const TextStyle& style) const;

  std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface_;
  std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo_;
  Box2 extent_;
  Vec2 topLeft_;
  Vec2 size_;
  double scale_ = 1.0;
};

} // namespace loopstad::scenarios

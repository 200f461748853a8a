// SPDX-License-Identifier: GPL-3.0-or-later
/// A picture as SVG text: shapes in pixels, y downwards.
///
///   Svg svg(880, 340);
///   svg.line({10, 10}, {90, 10}, {.stroke = "#333", .width = 1.5});
///   svg.text({10, 30}, "0.8 m", {.size = 12, .anchor = Svg::Anchor::middle});
///   writeTextFile("plot.svg", svg.finish());
#pragma once

#include <loopstad/base/vec.hpp>

#include <span>
#include <string>
#include <string_view>

namespace loopstad::scenarios {

class Svg {
public:
  struct Style {
    std::string_view fill = "none";
    std::string_view stroke = "none";
    double width = 1.0;
    double opacity = 1.0;
    std::string_view dashes{};
  };
  enum class Anchor { start, middle, end };
  struct Letters {
    double size = 12.0;
    Anchor anchor = Anchor::start;
    std::string_view colour = "#3a3a3a";
    bool bold = false;
  };

  Svg(double width, double height);

  void line(Vec2 a, Vec2 b, const Style& style);
  void path(std::span<const Vec2> points, bool closed, const Style& style);
  void rectangle(Vec2 low, Vec2 high, const Style& style);
  void circle(Vec2 centre, double radius, const Style& style);
  /// Many small ones of one colour as a single shape: a seventh of the text of as many circles.
  void dots(std::span<const Vec2> centres, double radius, std::string_view colour, double opacity);
  void text(Vec2 at, std::string_view text, const Letters& letters);
  [[nodiscard]] std::string finish() const;

private:
  std::string body_;
  double width_;
  double height_;
};

} // namespace loopstad::scenarios

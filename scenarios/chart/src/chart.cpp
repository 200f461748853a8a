// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/chart.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace loopstad::scenarios {
namespace {

constexpr std::string_view gridColour = "#ebe8e3";
constexpr std::string_view axisColour = "#8a857d";

/// From lowest to highest value, and the step of the ticks between.
struct Axis {
  double low = 0.0;
  double high = 1.0;
  double step = 0.2;
  double from_px = 0.0;
  double to_px = 1.0;
  [[nodiscard]] double px(double value) const {
    return from_px + (value - low) / (high - low) * (to_px - from_px);
  }
};

/// 1, 2 or 5 times a power of ten, some five of them in the range.
double niceStep(double range) {
  const double rough = range / 5.0;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double times : {1.0, 2.0, 5.0})
    if (rough <= times * power) return times * power;
  return 10.0 * power;
}

Axis axisFor(double low, double high, bool fromZero, double from_px, double to_px) {
  if (fromZero) low = std::min(low, 0.0);
  if (!(high > low)) high = low + 1.0;
  Axis axis{.step = niceStep(high - low), .from_px = from_px, .to_px = to_px};
  axis.low = std::floor(low / axis.step + 1e-9) * axis.step;
  axis.high = std::ceil(high / axis.step - 1e-9) * axis.step;
  return axis;
}

std::string tick(double value, double step) {
  const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
  return fmt::format("{:.{}f}", std::abs(value) < 1e-9 ? 0.0 : value, decimals);
}

struct Frame {
  Axis x;
  Axis y;
  [[nodiscard]] Vec2 at(double px, double py) const { return {x.px(px), y.px(py)}; }
};

Frame frameOf(const Chart& chart, const Box2& box) {
  Box2 range;
  for (const Series& series : chart.series)
    for (const ChartPoint& p : series.points) {
      range.include(Vec2{p.x, std::min(p.y, p.low)});
      range.include(Vec2{p.x, std::max(p.y, p.high)});
    }
  if (range.empty()) range = {{0, 0}, {1, 1}};
  if (!chart.names.empty()) {
    range.min.x = chart.names.front().first - 0.5;
    range.max.x = chart.names.back().first + 0.5;
  }
  Frame frame{axisFor(range.min.x, range.max.x, chart.names.empty(), box.min.x, box.max.x),
              axisFor(range.min.y, range.max.y, chart.fromZero, box.max.y, box.min.y)};
  if (!chart.names.empty()) {
    frame.x.low = range.min.x;
    frame.x.high = range.max.x;
  }
  return frame;
}

void drawAxes(Svg& svg, const Chart& chart, const Frame& frame, const Box2& box) {
  for (double v = frame.y.low; v <= frame.y.high + 0.5 * frame.y.step; v += frame.y.step) {
    const double y = frame.y.px(v);
    svg.line({box.min.x, y}, {box.max.x, y}, {.stroke = gridColour});
    svg.text({box.min.x - 8, y + 4}, tick(v, frame.y.step), {.size = 11, .anchor = Svg::Anchor::end});
  }
  if (chart.names.empty())
    for (double v = frame.x.low; v <= frame.x.high + 0.5 * frame.x.step; v += frame.x.step) {
      const double x = frame.x.px(v);
      svg.line({x, box.max.y}, {x, box.max.y + 4}, {.stroke = axisColour});
      svg.text({x, box.max.y + 18}, tick(v, frame.x.step), {.size = 11, .anchor = Svg::Anchor::middle});
    }
  for (const auto& [at, name] : chart.names)
    svg.text({frame.x.px(at), box.max.y + 18}, name, {.size = 11, .anchor = Svg::Anchor::middle});
  svg.line({box.min.x, box.max.y}, {box.max.x, box.max.y}, {.stroke = axisColour});
  svg.text({box.max.x, box.max.y + 36}, chart.xLabel, {.size = 12, .anchor = Svg::Anchor::end});
  svg.text({box.min.x - 40, box.min.y - 12}, chart.yLabel, {.size = 12});
}

void drawBand(Svg& svg, const Series& series, const Frame& frame) {
  std::vector<Vec2> ring;
  for (const ChartPoint& p : series.points) ring.push_back(frame.at(p.x, p.low));
  for (auto p = series.points.rbegin(); p != series.points.rend(); ++p)
    ring.push_back(frame.at(p->x, p->high));
  svg.path(ring, true, {.fill = series.colour});
}

void drawDots(Svg& svg, const Series& series, const Frame& frame) {
  for (const ChartPoint& p : series.points)
    if (p.high > p.low)
      svg.line(frame.at(p.x, p.low), frame.at(p.x, p.high),
               {.stroke = series.colour, .width = 2, .opacity = 0.55});
  for (const ChartPoint& p : series.points)
    svg.circle(frame.at(p.x, p.y), 4.2, {.fill = series.colour, .stroke = "#ffffff", .width = 1.2});
}

void drawRings(Svg& svg, const Series& series, const Frame& frame) {
  for (const ChartPoint& p : series.points)
    svg.circle(frame.at(p.x, p.y), 3.6, {.stroke = series.colour, .width = 1.3});
}

void drawCloud(Svg& svg, const Series& series, const Frame& frame) {
  std::vector<Vec2> centres;
  for (const ChartPoint& p : series.points) centres.push_back(frame.at(p.x, p.y));
  svg.dots(centres, 1.5, series.colour, 0.5);
}

void drawSeries(Svg& svg, const Series& series, const Frame& frame) {
  if (series.kind == Series::Kind::band) return drawBand(svg, series, frame);
  if (series.kind == Series::Kind::dots) return drawDots(svg, series, frame);
  if (series.kind == Series::Kind::rings) return drawRings(svg, series, frame);
  if (series.kind == Series::Kind::cloud) return drawCloud(svg, series, frame);
  std::vector<Vec2> points;
  for (const ChartPoint& p : series.points) points.push_back(frame.at(p.x, p.y));
  const bool thin = series.kind == Series::Kind::thinLine;
  svg.path(points, false,
           {.stroke = series.colour,
            .width = thin ? 1.0 : 2.2,
            .opacity = thin ? 0.35 : 1.0,
            .dashes = series.kind == Series::Kind::dashes ? "5 4" : ""});
}

/// Above the box, from its right side to the left.
void drawLegend(Svg& svg, const Chart& chart, const Box2& box) {
  constexpr double letter_px = 7.3; // of 12 px, on average, in the widest of the fonts
  double right = box.max.x;
  for (auto series = chart.series.rbegin(); series != chart.series.rend(); ++series) {
    if (series->label.empty()) continue;
    const double y = box.min.y - 28;
    svg.text({right, y + 4}, series->label, {.size = 12, .anchor = Svg::Anchor::end});
    right -= letter_px * static_cast<double>(series->label.size()) + 10;
    if (series->kind == Series::Kind::dots || series->kind == Series::Kind::cloud)
      svg.circle({right, y}, 4.2, {.fill = series->colour});
    else if (series->kind == Series::Kind::rings)
      svg.circle({right, y}, 3.6, {.stroke = series->colour, .width = 1.3});
    else if (series->kind == Series::Kind::band)
      svg.rectangle({right - 8, y - 5}, {right + 4, y + 5}, {.fill = series->colour});
    else
      svg.line({right - 10, y}, {right + 4, y},
               {.stroke = series->colour,
                .width = 2.2,
                .dashes = series->kind == Series::Kind::dashes ? "5 4" : ""});
    right -= 26;
  }
}

void drawPlot(Svg& svg, const Chart& chart, const Box2& box) {
  const Frame frame = frameOf(chart, box);
  for (const Series& series : chart.series)
    if (series.kind == Series::Kind::band) drawSeries(svg, series, frame);
  drawAxes(svg, chart, frame, box);
  for (const Series& series : chart.series)
    if (series.kind != Series::Kind::band) drawSeries(svg, series, frame);
}

} // namespace

void draw(Svg& svg, const Chart& chart, Box2 box) {
  drawPlot(svg, chart, box);
  drawLegend(svg, chart, box);
}

void drawSideBySide(Svg& svg, const Chart& left, Box2 leftBox, const Chart& right, Box2 rightBox) {
  drawPlot(svg, left, leftBox);
  drawPlot(svg, right, rightBox);
  drawLegend(svg, right, rightBox);
}

} // namespace loopstad::scenarios

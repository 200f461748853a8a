// SPDX-License-Identifier: GPL-3.0-or-later
/// A chart with axes, ticks, a legend and units: points with their spread, lines and bands.
///
///   Chart chart{.xLabel = "Density (1/m2)", .yLabel = "Speed (m/s)"};
///   chart.series.push_back({.label = "experiment", .colour = experimentColour, .points = {{1.1, 1.2}}});
///   draw(svg, chart, {{60, 40}, {420, 300}});
#pragma once

#include <loopstad/scenarios/svg.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopstad::scenarios {

inline constexpr std::string_view experimentColour = "#2b2b2b";
inline constexpr std::string_view simulationColour = "#d1495b";
inline constexpr std::string_view referenceColour = "#5b8e7d";
inline constexpr std::string_view allowedColour = "#e3efe6";

struct ChartPoint {
  double x = 0.0;
  double y = 0.0;
  double low = 0.0; ///< whisker; low == high: none
  double high = 0.0;
};

struct Series {
  enum class Kind { dots, rings, cloud, line, thinLine, dashes, band }; ///< cloud: many small dots
  std::string label;                                                    ///< empty: not in the legend
  std::string_view colour = simulationColour;
  Kind kind = Kind::dots;
  std::vector<ChartPoint> points{};
};

struct Chart {
  std::string xLabel;
  std::string yLabel;
  std::vector<Series> series{};
  std::vector<std::pair<double, std::string>> names{}; ///< in place of numbers on the x axis
  bool fromZero = true;                                ///< the y axis
};

[[nodiscard]] inline ChartPoint dot(double x, double y) { return {x, y, y, y}; }

/// Into the box from low (upper left) to high (lower right); labels and legend go round it: 50 px to the
/// left, 45 below, 40 above.
void draw(Svg& svg, const Chart& chart, Box2 box);
/// Two charts of the same series, under one legend.
void drawSideBySide(Svg& svg, const Chart& left, Box2 leftBox, const Chart& right, Box2 rightBox);

} // namespace loopstad::scenarios

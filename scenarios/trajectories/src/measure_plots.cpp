// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/chart.hpp>
#include <loopstad/scenarios/measured_report.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace loopstad::scenarios {
namespace {

constexpr Box2 leftChart{{64, 64}, {428, 300}};
constexpr Box2 rightChart{{508, 64}, {872, 300}};
constexpr double binWidth_per_m2 = 0.25;
constexpr std::size_t leastMoments = 20; // in a bin
constexpr std::size_t mostDots = 1500;   // of the cloud; more hide each other and make the file large
constexpr std::size_t mostNames = 5;     // of files, in a line above the chart
constexpr std::array<std::string_view, 6> lineColours{"#2b2b2b", "#d1495b", "#2e86ab",
                                                      "#5b8e7d", "#e09f3e", "#7a5195"};

/// Weidmann 1993.
double weidmann_mps(double density_per_m2) {
  return 1.34 * (1.0 - std::exp(-1.913 * (1.0 / density_per_m2 - 1.0 / 5.4)));
}

struct Point {
  double density_per_m2;
  double speed_mps;
};

std::vector<Point> pointsOf(const std::vector<Measured>& all, double AreaFigures::*density,
                            double AreaFigures::*speed) {
  std::vector<Point> points;
  for (const Measured& m : all)
    for (const AreaSeries& area : m.areas)
      for (const AreaFigures& f : area.moments)
        if (f.*density > 0.0 && std::isfinite(f.*speed)) points.push_back({f.*density, f.*speed});
  return points;
}

/// Per quarter of a person per m2: the median, and 10 to 90 %.
Series binned(const std::vector<Point>& points, bool flow, std::string label, std::string_view colour) {
  std::map<long, std::vector<Point>> bins;
  for (const Point& p : points) bins[std::lround(p.density_per_m2 / binWidth_per_m2)].push_back(p);
  Series series{std::move(label), colour, Series::Kind::dots, {}};
  for (const auto& [number, members] : bins) {
    if (number == 0 || members.size() < leastMoments) continue;
    std::vector<double> values;
    for (const Point& p : members) values.push_back(flow ? p.density_per_m2 * p.speed_mps : p.speed_mps);
    series.points.push_back({static_cast<double>(number) * binWidth_per_m2, quantileOf(values, 0.5),
                             quantileOf(values, 0.1), quantileOf(values, 0.9)});
  }
  return series;
}

Chart diagram(const std::vector<Point>& voronoi, const std::vector<Point>& classical, bool flow) {
  Chart chart{.xLabel = tr("Density (1/m2)"),
              .yLabel = flow ? tr("Specific flow (1/(m s))") : tr("Speed (m/s)")};
  Series cloud{tr("every moment"), "#b9b2a6", Series::Kind::cloud, {}};
  const std::size_t stride = 1 + voronoi.size() / mostDots;
  double densest = 0.5;
  for (std::size_t i = 0; i < voronoi.size(); i += stride) {
    const Point& p = voronoi[i];
    cloud.points.push_back(dot(p.density_per_m2, flow ? p.density_per_m2 * p.speed_mps : p.speed_mps));
    densest = std::max(densest, p.density_per_m2);
  }
  Series curve{"Weidmann 1993", referenceColour, Series::Kind::dashes, {}};
  for (double d = 0.1; d <= std::min(densest, 5.4); d += 0.05)
    curve.points.push_back(dot(d, flow ? d * weidmann_mps(d) : weidmann_mps(d)));
  chart.series = {std::move(cloud), std::move(curve), binned(classical, flow, tr("classical"), "#2e86ab"),
                  binned(voronoi, flow, "Voronoi", simulationColour)};
  return chart;
}

void drawRing(Svg& svg, const std::vector<Vec2>& ring, const PlanScale& scale, const Svg::Style& style) {
  std::vector<Vec2> px;
  for (const Vec2 p : ring) px.push_back(scale.px(p));
  svg.path(px, true, style);
}

void drawGround(Svg& svg, const twin::SurfaceMesh& mesh, const PlanScale& scale) {
  for (const auto& face : mesh.faces) {
    std::vector<Vec2> corners;
    for (const std::uint32_t v : face) corners.push_back(toMetres(mesh.vertices[v]));
    drawRing(svg, corners, scale, {.fill = "#f6f3ee", .stroke = "#f6f3ee", .width = 0.6});
  }
}

/// With a light rim, so that they read on any ground.
void drawMeasures(Svg& svg, const Measured& m, const PlanScale& scale) {
  const auto name = [&](Vec2 at, const std::string& text) {
    const double half = 3.4 * static_cast<double>(text.size()) + 4;
    svg.rectangle(at + Vec2{-half, -11}, at + Vec2{half, 4}, {.fill = "#ffffff", .opacity = 0.8});
    svg.text(at, text, {.size = 11, .anchor = Svg::Anchor::middle, .colour = "#1d3557"});
  };
  for (const AreaSeries& area : m.areas) {
    if (area.area.outer.empty()) continue;
    drawRing(svg, area.area.outer, scale, {.stroke = "#1d3557", .width = 1.6, .dashes = "5 3"});
    const Box2 box = twin::bounds(area.area);
    name(scale.px({box.center().x, box.min.y}) + Vec2{0, -6}, area.name);
  }
  for (const LinePassages& line : m.lines) {
    svg.line(scale.px(line.ends[0]), scale.px(line.ends[1]), {.stroke = "#ffffff", .width = 4.5});
    svg.line(scale.px(line.ends[0]), scale.px(line.ends[1]), {.stroke = "#1d3557", .width = 2.4});
    name(scale.px(midpoint(line.ends[0], line.ends[1])) + Vec2{0, -7}, line.name);
  }
}

} // namespace

std::string diagramPlot(const std::vector<Measured>& all) {
  const auto voronoi = pointsOf(all, &AreaFigures::voronoi_per_m2, &AreaFigures::voronoiSpeed_mps);
  const auto classical = pointsOf(all, &AreaFigures::classical_per_m2, &AreaFigures::speed_mps);
  Svg svg(900, 352);
  drawSideBySide(svg, diagram(voronoi, classical, false), leftChart, diagram(voronoi, classical, true),
                 rightChart);
  return svg.finish();
}

std::string passagePlot(const std::vector<Measured>& all) {
  Chart chart{.xLabel = tr("Time since the first (s)"), .yLabel = tr("Persons who passed")};
  for (const Measured& m : all) {
    // Of several files the first line of each: more would be a thicket.
    const std::size_t shown = all.size() == 1 ? m.lines.size() : std::min<std::size_t>(1, m.lines.size());
    for (std::size_t i = 0; i < shown; ++i) {
      const std::size_t number = chart.series.size();
      Series series{.label = all.size() == 1 ? m.lines[i].name : m.name,
                    .colour = lineColours[number % lineColours.size()],
                    .kind = Series::Kind::line};
      double n = 0.0;
      for (const Passage& p : m.lines[i].passages) {
        const double since_s = p.time_s - m.lines[i].passages.front().time_s;
        series.points.push_back(dot(since_s, n)); // a step up, as people come one by one
        series.points.push_back(dot(since_s, ++n));
      }
      chart.series.push_back(std::move(series));
    }
  }
  if (chart.series.size() > mostNames)
    for (Series& series : chart.series) series.label.clear();
  Svg svg(900, 352);
  draw(svg, chart, {{64, 64}, {872, 300}});
  return svg.finish();
}

std::string mapPlot(const Measured& measured, const HeatMap& map, const std::string& title) {
  constexpr double margin = 24;
  constexpr double legend_px = 150;
  constexpr double most_px = 720;
  const twin::SurfaceMesh& mesh = measured.ground->surface;
  Box2 ground;
  for (const Fixed2 v : mesh.vertices) ground.include(toMetres(v));
  ground = ground.grown(0.3);
  // As large as fits into a square; the page follows the ground's shape, no lower than its legend.
  const double perMetre = most_px / std::max(ground.size().x, ground.size().y);
  const Vec2 size = perMetre * ground.size();
  const double height = std::max(size.y, 220.0);
  const Box2 box{{margin, 56}, {margin + std::max(size.x, 120.0), 56 + height}};
  const PlanScale scale = planScale(ground, box);
  Svg svg(box.max.x + legend_px + margin, box.max.y + 44);
  const HeatScale heat = heatScaleFor(map, title);
  svg.text({margin, 28}, measured.name, {.size = 15, .bold = true});
  drawGround(svg, mesh, scale);
  drawHeat(svg, map, heat, scale);
  drawWalls(svg, mesh, scale, 1.4);
  drawMeasures(svg, measured, scale);
  drawPlanScale(svg, scale.perMetre, box);
  drawHeatLegend(svg, heat, {box.max.x + 24, 84});
  return svg.finish();
}

} // namespace loopstad::scenarios

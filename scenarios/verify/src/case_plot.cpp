// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_plot.hpp"

#include "density_picture.hpp"
#include "floor_plan.hpp"
#include "judge.hpp"

#include <loopstad/scenarios/chart.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace loopstad::scenarios {
namespace {

constexpr double width_px = 880;
constexpr double height_px = 330;
constexpr Box2 planBox{{16, 40}, {336, 290}};
constexpr Box2 chartBox{{430, 56}, {864, 278}};
constexpr Box2 leftChart{{60, 56}, {424, 278}};
constexpr Box2 rightChart{{500, 56}, {864, 278}};

std::string labelOf(Quantity quantity) {
  const QuantityRow& r = row(quantity);
  std::string label = r.label;
  label.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(label.front())));
  return r.unit.empty() ? label : fmt::format("{} ({})", label, r.unit);
}

/// The expectation whose values are shown per variant: one that orders them before one that bounds them.
std::size_t shownExpectation(const VerificationCase& c) {
  const auto orders = [](const Expectation& e) {
    return !e.rises.empty() || !e.falls.empty() || !e.ratio.empty() || e.quantity == Quantity::flowSlope;
  };
  const auto found = std::ranges::find_if(c.expect, orders);
  return found == c.expect.end() ? 0 : static_cast<std::size_t>(found - c.expect.begin());
}

/// The bounds that hold for every variant, as a band from end to end.
void addAllowed(const VerificationCase& c, Quantity quantity, Chart& chart, double from, double to) {
  for (const Expectation& e : c.expect)
    if (e.quantity == quantity && quantity != Quantity::flowSlope && e.min && e.max && e.ratio.empty() &&
        !e.overData && !e.lessData) {
      const ChartPoint left{from, *e.min, *e.min, *e.max};
      const ChartPoint right{to, *e.min, *e.min, *e.max};
      chart.series.insert(chart.series.begin(),
                          {"expected", allowedColour, Series::Kind::band, {left, right}});
    }
}

/// Flow that grows with width as expected, from nothing.
void addSlope(const Expectation& e, Chart& chart, double to) {
  if (e.quantity != Quantity::flowSlope || !e.min || !e.max) return;
  const double slope = 0.5 * (*e.min + *e.max);
  chart.series.push_back({fmt::format("{:g} per m and s", slope),
                          experimentColour,
                          Series::Kind::dashes,
                          {dot(0.0, 0.0), dot(to, slope * to)}});
}

Chart variantChart(const CaseOutcome& outcome) {
  const VerificationCase& c = *outcome.verification;
  const std::size_t shown = shownExpectation(c);
  const Quantity quantity = c.expect[shown].quantity;
  Chart chart{.xLabel = c.axis,
              .yLabel = labelOf(quantity == Quantity::flowSlope ? Quantity::flow : quantity)};
  const bool several = outcome.variants.front().runs.size() > 1;
  Series found{.label = several ? "simulation, 10-90 % of the seeds" : "simulation"};
  for (std::size_t v = 0; v < outcome.variants.size(); ++v) {
    const double x = c.axis.empty() ? static_cast<double>(v) : c.variants[v].at;
    if (c.axis.empty()) chart.names.emplace_back(x, c.variants[v].name);
    std::vector<double> values;
    for (const RunFigures& run : outcome.variants[v].runs) values.push_back(run.values[shown]);
    const Spread s = spreadOf(values);
    if (std::isfinite(s.median)) found.points.push_back({x, s.median, s.low, s.high});
  }
  if (!found.points.empty()) {
    addAllowed(c, quantity, chart, found.points.front().x, found.points.back().x);
    addSlope(c.expect[shown], chart, found.points.back().x);
  }
  chart.series.push_back(std::move(found));
  return chart;
}

std::vector<ChartPoint> passageSteps(const std::vector<double>& times) {
  std::vector<ChartPoint> points;
  for (std::size_t i = 0; i < times.size(); ++i)
    points.push_back(dot(times[i] - times.front(), static_cast<double>(i + 1)));
  return points;
}

Chart passageChart(const CaseOutcome& outcome) {
  Chart chart{.xLabel = "Time since the first (s)", .yLabel = "Persons who passed"};
  for (const VariantOutcome& variant : outcome.variants) {
    for (std::size_t seed = 0; seed < variant.runs.size(); ++seed)
      chart.series.push_back({seed == 0 ? "simulation, every seed" : "", simulationColour,
                              seed == 0 ? Series::Kind::line : Series::Kind::thinLine,
                              passageSteps(variant.runs[seed].passages_s)});
    if (variant.data)
      chart.series.push_back(
          {"experiment", experimentColour, Series::Kind::line, passageSteps(variant.data->passages_s)});
  }
  return chart;
}

/// Weidmann 1993.
double weidmann_mps(double density_per_m2) {
  return 1.34 * (1.0 - std::exp(-1.913 * (1.0 / density_per_m2 - 1.0 / 5.4)));
}

/// Speed, or flow as density times speed, over density.
Chart diagram(const CaseOutcome& outcome, bool flow) {
  Chart chart{.xLabel = "Density (1/m2)", .yLabel = flow ? "Specific flow (1/(m s))" : "Speed (m/s)"};
  const auto at = [flow](double density, double speed) {
    return dot(density, flow ? density * speed : speed);
  };
  Series band{"data, envelope", allowedColour, Series::Kind::band, {}};
  for (const Expectation& e : outcome.verification->expect)
    for (const BandPoint& p : e.band) {
      const double times = flow ? p[0] : 1.0;
      band.points.push_back({p[0], p[1] * times, p[1] * times, p[2] * times});
    }
  if (!band.points.empty()) chart.series.push_back(std::move(band));
  Series curve{"Weidmann", referenceColour, Series::Kind::dashes, {}};
  double most_per_m2 = 1.0;
  Series simulated{"simulation", simulationColour, Series::Kind::dots, {}};
  Series seen{"experiment", experimentColour, Series::Kind::dots, {}};
  Series simulatedCells{"Voronoi", simulationColour, Series::Kind::rings, {}};
  Series seenCells{"Voronoi", experimentColour, Series::Kind::rings, {}};
  const bool single = outcome.variants.size() == 1;
  for (const VariantOutcome& variant : outcome.variants) {
    const auto addTo = [&](Series& series, const RunFigures& figures) {
      if (single)
        for (const DiagramPoint& p : figures.binned)
          series.points.push_back(at(p.density_per_m2, p.speed_mps));
      else if (figures.point)
        series.points.push_back(at(figures.point->density_per_m2, figures.point->speed_mps));
    };
    for (const RunFigures& run : variant.runs) addTo(simulated, run);
    if (variant.data) addTo(seen, *variant.data);
    const auto addCells = [&](Series& series, const RunFigures& figures) {
      if (figures.voronoi)
        series.points.push_back(at(figures.voronoi->density_per_m2, figures.voronoi->speed_mps));
    };
    for (const RunFigures& run : variant.runs) addCells(simulatedCells, run);
    if (variant.data) addCells(seenCells, *variant.data);
  }
  for (const ChartPoint& p : simulated.points) most_per_m2 = std::max(most_per_m2, p.x);
  for (double d = 0.2; d <= std::min(most_per_m2, 5.4); d += 0.1)
    curve.points.push_back(at(d, weidmann_mps(d)));
  chart.series.push_back(std::move(curve));
  chart.series.push_back(std::move(simulated));
  if (!simulatedCells.points.empty()) chart.series.push_back(std::move(simulatedCells));
  if (!seen.points.empty()) chart.series.push_back(std::move(seen));
  if (!seenCells.points.empty()) chart.series.push_back(std::move(seenCells));
  return chart;
}

Chart spacingChart(const CaseOutcome& outcome) {
  Chart chart{.xLabel = "Distance to the person ahead (m)", .yLabel = "Speed (m/s)"};
  std::vector<SpacingPoint> seen;
  std::vector<SpacingPoint> walked;
  for (const VariantOutcome& variant : outcome.variants) {
    if (variant.data) seen.insert(seen.end(), variant.data->spacings.begin(), variant.data->spacings.end());
    for (const RunFigures& run : variant.runs)
      walked.insert(walked.end(), run.spacings.begin(), run.spacings.end());
  }
  const auto pointsOf = [](const std::vector<SpacingPoint>& points) {
    std::vector<ChartPoint> list;
    for (const SpacingBand& b : spacingBands(points))
      list.push_back({b.spacing_m, b.speed.median, b.speed.low, b.speed.high});
    return list;
  };
  chart.series.push_back({"experiment, 10-90 %", "#e4e0d9", Series::Kind::band, pointsOf(seen)});
  chart.series.push_back({"median", experimentColour, Series::Kind::line, pointsOf(seen)});
  chart.series.push_back({"simulation", simulationColour, Series::Kind::dots, pointsOf(walked)});
  return chart;
}

} // namespace

std::string casePlot(const CaseOutcome& outcome) {
  const VerificationCase& c = *outcome.verification;
  Svg svg(width_px, height_px);
  if (c.plot == CasePlot::diagram) {
    drawSideBySide(svg, diagram(outcome, false), leftChart, diagram(outcome, true), rightChart);
    return svg.finish();
  }
  if (c.plot == CasePlot::densities) {
    std::vector<NamedTracks> all{{"simulation", &outcome.variants.front().runs.front().tracks}};
    if (outcome.variants.front().data)
      all.insert(all.begin(), {"experiment", &outcome.variants.front().data->tracks});
    drawDensities(svg, c.variants.front(), *outcome.variants.front().twin, all, {{16, 40}, {864, 310}});
    return svg.finish();
  }
  if (c.plot == CasePlot::spacing) {
    draw(svg, spacingChart(outcome), {leftChart.min, chartBox.max});
    return svg.finish();
  }
  const std::size_t shown = outcome.variants.size() - 1; // the last is the fullest, by habit
  const bool chartless = c.plot == CasePlot::byVariant && outcome.variants.size() == 1;
  drawFloorPlan(svg, c.variants[shown], *outcome.variants[shown].twin,
                outcome.variants[shown].runs.front().tracks,
                chartless ? Box2{planBox.min, {chartBox.max.x, planBox.max.y}} : planBox);
  if (c.plot == CasePlot::passages)
    draw(svg, passageChart(outcome), chartBox);
  else if (!chartless)
    draw(svg, variantChart(outcome), chartBox);
  return svg.finish();
}

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_legend.hpp"

#include "map_style.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace loopstad::scenarios {
namespace {

const TextStyle titleStyle{.size_px = 46.0, .bold = true};
const TextStyle headStyle{.size_px = 23.0, .bold = true};
const TextStyle bodyStyle{.size_px = 21.0};
const TextStyle smallStyle{.size_px = 16.5, .colour = softInk};

/// Writes downwards; y is the baseline of what comes next.
struct Column {
  Canvas& canvas;
  double x;
  double y;
  double width;

  void head(const char* text) {
    y += 22.0;
    canvas.text({x, y}, text, headStyle);
    y += 36.0;
  }
  void paragraph(const std::string& text, const TextStyle& style) {
    y = canvas.paragraph({x, y}, width, text, style);
  }
  void swatch(Colour colour, const std::string& text, bool striped = false) {
    canvas.rectangle({x, y - 19.0}, {40.0, 24.0}, colour);
    if (striped) canvas.hatchRectangle({x, y - 19.0}, {40.0, 24.0}, closedStripes);
    canvas.frameRectangle({x, y - 19.0}, {40.0, 24.0}, hex(0x8d8377), 1.0);
    canvas.text({x + 56.0, y}, text, bodyStyle);
    y += 33.0;
  }
};

void drawServiceLevels(Column& column, const sim::MeasureResults& results) {
  column.head(tr("Density, persons per m²"));
  column.y -= 6.0;
  column.paragraph(tr("Highest mean over {:.0f} s in each cell of {:.1f} m; level of "
                      "service after Fruin (1971), walkways",
                      results.interval_s, results.density.cell_m),
                   smallStyle);
  column.y += 14.0;
  const auto& from = sim::walkwayThresholds_per_m2();
  for (std::size_t i = 0; i < from.size(); ++i) {
    const auto service = static_cast<sim::LevelOfService>(i);
    const std::string range = i + 1 < from.size() ? fmt::format("{:.2f} – {:.2f}", from[i], from[i + 1])
                                                  : fmt::format("> {:.2f}", from[i]);
    column.swatch(serviceColour(service), fmt::format("{}   {}", sim::letter(service), range));
  }
  if (!results.aboveValidated) return;
  column.y += 8.0;
  TextStyle warning = smallStyle;
  warning.colour = warningInk;
  column.paragraph(tr("Some values lie above {:.0f} persons per m², the density up to which the "
                      "model was validated: read them as 'too full', not as numbers.",
                      sim::validatedDensity_per_m2),
                   warning);
}

struct LegendRow {
  twin::GroundKind kind;
  const char* text;
};

/// Whether more is closed than what lies under walls and fences, of which the stripes can't be seen.
bool closesGround(const twin::Terrain& terrain) {
  constexpr double thickerThanWalls_m = 1.5;
  for (std::size_t f = 0; f < terrain.faces.size(); ++f) {
    const auto& [i, j, k] = terrain.faces[f];
    const Vec2 a = toMetres(terrain.vertices[i]);
    const Vec2 b = toMetres(terrain.vertices[j]);
    const Vec2 c = toMetres(terrain.vertices[k]);
    const double longest_m = std::max({distance(a, b), distance(b, c), distance(c, a)});
    if (terrain.holes[f] == twin::Boundary::barrier && cross(b - a, c - a) > thickerThanWalls_m * longest_m)
      return true;
  }
  return false;
}

/// One row per colour that the map really shows.
void drawGroundKinds(Column& column, const twin::Twin& twin) {
  using enum twin::GroundKind;
  const std::array rows{LegendRow{footway, tr("footway, square")},
                        LegendRow{stairs, tr("stairs")},
                        LegendRow{platform, tr("platform")},
                        LegendRow{cyclePath, tr("cycle path")},
                        LegendRow{carriageway, tr("carriageway")},
                        LegendRow{rail, tr("railway")},
                        LegendRow{yard, tr("private ground")},
                        LegendRow{green, tr("green")},
                        LegendRow{water, tr("water")},
                        LegendRow{room, tr("room")}};
  std::set<twin::GroundKind> present;
  for (const twin::GroundArea& area : twin.ground)
    present.insert(twin.surface.surfaceClasses[area.surfaceClass].kind);
  if (present.contains(pedestrianArea)) present.insert(footway);
  column.head(tr("Ground"));
  for (const LegendRow& row : rows)
    if (present.contains(row.kind)) column.swatch(groundColour(row.kind), row.text);
  if (!twin.buildings.empty()) column.swatch(buildingFill, tr("building"));
  if (closesGround(twin.terrain)) column.swatch(paper, tr("closed"), true);
}

constexpr double longestScale_px = 400.0; // two thirds of the column, beside the arrow
constexpr double scaleHeight_px = 16.0;

/// 1, 2 or 5 times a power of ten.
double roundLength_m(double metres) {
  const double power = std::pow(10.0, std::floor(std::log10(metres)));
  for (const double step : {5.0, 2.0})
    if (step * power <= metres) return step * power;
  return power;
}

void drawScaleAndNorth(Canvas& canvas, Vec2 at_px) {
  const double length_m = roundLength_m(longestScale_px / canvas.pixelsPerMetre());
  const double length_px = length_m * canvas.pixelsPerMetre();
  for (int quarter = 0; quarter < 4; ++quarter)
    canvas.rectangle({at_px.x + quarter * length_px / 4.0, at_px.y}, {length_px / 4.0, scaleHeight_px},
                     quarter % 2 == 0 ? ink : hex(0xffffff));
  canvas.frameRectangle(at_px, {length_px, scaleHeight_px}, ink, 1.5);
  TextStyle label = bodyStyle;
  label.size_px = 25.0;
  const double below = at_px.y + scaleHeight_px + 30.0;
  canvas.text({at_px.x, below}, "0", label);
  label.align = 0.5;
  if (length_px > 0.6 * longestScale_px) // else the three would touch
    canvas.text({at_px.x + length_px / 2.0, below}, fmt::format("{:g}", length_m / 2.0), label);
  label.align = 1.0;
  canvas.text({at_px.x + length_px, below}, fmt::format("{:g} m", length_m), label);
  const double north = at_px.x + legendWidth_px - 100.0;
  canvas.triangle({north, at_px.y - 40.0}, {north - 15.0, at_px.y + 12.0}, {north, at_px.y + 2.0}, ink);
  canvas.triangle({north, at_px.y - 40.0}, {north + 15.0, at_px.y + 12.0}, {north, at_px.y + 2.0}, softInk);
  canvas.text({north, at_px.y + 36.0}, "N", {.size_px = 22.0, .bold = true, .align = 0.5});
}

std::string sourceLine(const twin::Twin& twin) {
  std::set<std::string> formats;
  for (const twin::Source& source : twin.sources) formats.insert(source.format);
  std::string text = tr("Source: ");
  for (const std::string& format : formats) text += (text.ends_with(": ") ? "" : ", ") + format;
  if (twin.frame.placed) text += "; EPSG:28992";
  return text;
}

} // namespace

void drawLegend(Canvas& canvas, Vec2 topLeft_px, double height_px, const twin::Twin& twin,
                const sim::MeasureResults& results, const MapOptions& options) {
  Column column{canvas, topLeft_px.x, topLeft_px.y + 44.0, legendWidth_px - 60.0};
  column.paragraph(options.title, titleStyle);
  column.y -= 20.0;
  column.paragraph(options.subtitle, bodyStyle);
  if (options.fictional) {
    TextStyle mark = bodyStyle;
    mark.bold = true;
    mark.colour = warningInk;
    column.paragraph(tr("A fictional place"), mark);
  }
  if (results.density.columns > 0) drawServiceLevels(column, results);
  drawGroundKinds(column, twin);

  const std::string source = sourceLine(twin) + fmt::format(" · Loopstad {}", version());
  const auto height = [&](const std::string& text) {
    return static_cast<double>(canvas.lines(text, column.width, smallStyle).size()) * smallStyle.leading_px();
  };
  column.y = topLeft_px.y + height_px + smallStyle.size_px - height(results.method) - height(source);
  drawScaleAndNorth(canvas, {column.x, column.y - 100.0});
  column.paragraph(results.method, smallStyle);
  column.paragraph(source, smallStyle);
}

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.hpp"
#include "read_tree.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/measure_layout.hpp>
#include <loopstad/twin/io/wkt.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace loopstad::scenarios {
namespace {

constexpr std::array<std::string_view, 13> specKeys{
    "walkable", "obstacles",    "areas",     "lines",    "unit",   "fps",       "from_s",
    "until_s",  "speed_frames", "cut_off_m", "kernel_m", "grid_m", "interval_s"};

twin::Polygon rectangle(const std::vector<double>& v) {
  const Vec2 low{std::min(v[0], v[2]), std::min(v[1], v[3])};
  const Vec2 high{std::max(v[0], v[2]), std::max(v[1], v[3])};
  return {{low, {high.x, low.y}, high, {low.x, high.y}}, {}};
}

const char* areaForm() { return tr("[x0, y0, x1, y1], [[x, y], ...] or a POLYGON in WKT, in metres"); }

/// One area: WKT, a box, or a list of corners.
void readAreas(const Field& field, std::vector<twin::Polygon>& areas) {
  if (!field) return;
  if (!field.isList()) {
    std::string wkt;
    field.read(wkt);
    const auto geometry = twin::io::parseWkt(wkt);
    if (!geometry)
      field.problem(geometry.error().problem, geometry.error().remedy);
    else if (geometry->polygons.empty())
      field.problem(tr("has no area"), tr("write {}", areaForm()));
    else
      areas.insert(areas.end(), geometry->polygons.begin(), geometry->polygons.end());
    return;
  }
  const std::vector<Field> items = field.items();
  const bool corners = !items.empty() && items.front().isList();
  if (!corners) {
    if (const auto v = field.numbers(4, areaForm()); !v.empty()) areas.push_back(rectangle(v));
    return;
  }
  twin::Polygon polygon;
  for (const Field& corner : items)
    if (const auto p = corner.numbers(2, tr("[x, y] in metres")); !p.empty())
      polygon.outer.push_back({p[0], p[1]});
  if (polygon.outer.size() < 3) field.problem(tr("has no area"), tr("write {}", areaForm()));
  twin::orient(polygon);
  areas.push_back(std::move(polygon));
}

void readAreaList(const Field& field, std::vector<twin::Polygon>& areas) {
  if (!field) return;
  const std::vector<Field> items = field.isList() ? field.items() : std::vector<Field>{};
  // A list of areas is a list of texts, or one of boxes or rings whose first entries are lists or four
  // numbers.
  const bool several = !items.empty() && (items.front().isList() ? items.front().items().size() != 2 : false);
  if (several)
    for (const Field& item : items) readAreas(item, areas);
  else
    readAreas(field, areas);
}

void readNamed(const Field& file, MeasureLayout& spec) {
  for (const auto& [name, field] : file["areas"].entries()) {
    std::vector<twin::Polygon> areas;
    readAreas(field, areas);
    if (areas.size() > 1) field.problem(tr("is more than one area"), tr("give each its own name"));
    if (!areas.empty()) spec.areas.push_back({name, areas.front()});
  }
  for (const auto& [name, field] : file["lines"].entries())
    if (const auto v = field.numbers(4, tr("[x0, y0, x1, y1] in metres")); !v.empty())
      spec.lines.push_back({name, {Vec2{v[0], v[1]}, Vec2{v[2], v[3]}}});
}

MeasureLayout specOf(const Field& file) {
  MeasureLayout spec;
  file.allow(specKeys);
  readAreaList(file["walkable"], spec.walkable);
  readAreaList(file["obstacles"], spec.obstacles);
  readNamed(file, spec);
  std::string unit;
  file["unit"].read(unit);
  spec.unit_m = unitIn(unit);
  if (!unit.empty() && !spec.unit_m)
    file["unit"].problem(tr("\"{}\" is no unit", unit), tr("write m, cm or mm"));
  file["fps"].read(spec.fps, positive);
  file["from_s"].read(spec.from_s, {});
  file["until_s"].read(spec.until_s, {});
  if (file["speed_frames"]) {
    std::uint64_t frames = 1;
    file["speed_frames"].read(frames);
    if (frames == 0) file["speed_frames"].problem(tr("is not above 0"), tr("write 1 or more"));
    spec.speedFrames = frames;
  }
  file["cut_off_m"].read(spec.cutOff_m, positive);
  file["kernel_m"].read(spec.kernel_m, positive);
  file["grid_m"].read(spec.grid_m, positive);
  file["interval_s"].read(spec.interval_s, positive);
  return spec;
}

/// The part after "NAME=", and four numbers where it is that.
struct Named {
  std::string name;
  std::string rest;
  std::vector<double> numbers;
};

Result<Named> splitNamed(const std::string& text, const char* form) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0)
    return usageError(tr("\"{}\" has no name", text), tr("write {}", form));
  Named named{text.substr(0, equals), text.substr(equals + 1), {}};
  const char* at = named.rest.data();
  const char* const end = at + named.rest.size();
  while (at != end) {
    double value = 0.0;
    const auto [next, error] = std::from_chars(at, end, value);
    if (error != std::errc{} || !std::isfinite(value)) {
      named.numbers.clear();
      break;
    }
    named.numbers.push_back(value);
    at = next;
    while (at != end && (*at == ',' || *at == ' ')) ++at;
  }
  return named;
}

} // namespace

std::optional<double> unitIn(const std::string& text) {
  if (text == "m") return 1.0;
  if (text == "cm") return 0.01;
  if (text == "mm") return 0.001;
  return std::nullopt;
}

Result<MeasureLayout> parseMeasureLayout(const std::string& yaml, const std::string& file) {
  const Result<Tree> tree = treeIn(yaml, file);
  if (!tree) return tree.error();
  if (tree->kind != Tree::Kind::map)
    return dataError(file, {}, tr("holds no layout"),
                     tr("write for instance \"areas: {middle: [0, 0, 2, 2]}\""));
  Problems problems{.file = file, .found = {}};
  MeasureLayout spec = specOf(Field(problems, *tree, ""));
  if (problems.found.empty()) return spec;
  return std::ranges::min(problems.found, {}, &Problem::line).error;
}

Result<MeasureLayout> readMeasureLayout(const std::filesystem::path& file) {
  const auto text = readTextFile(file);
  if (!text) return text.error();
  return parseMeasureLayout(*text, file.string());
}

Result<MeasureArea> parseArea(const std::string& text) {
  const char* form = "NAME=x0,y0,x1,y1";
  const auto named = splitNamed(text, form);
  if (!named) return named.error();
  if (named->numbers.size() == 4) return MeasureArea{named->name, rectangle(named->numbers)};
  const auto geometry = twin::io::parseWkt(named->rest);
  if (!geometry || geometry->polygons.size() != 1)
    return usageError(tr("\"{}\" is no area", text),
                      tr("write {}", std::string(form) + " | NAME=\"POLYGON ((...))\""));
  return MeasureArea{named->name, geometry->polygons.front()};
}

Result<MeasureLine> parseLine(const std::string& text) {
  const char* form = "NAME=x0,y0,x1,y1";
  const auto named = splitNamed(text, form);
  if (!named) return named.error();
  const auto& v = named->numbers;
  if (v.size() == 4) return MeasureLine{named->name, {Vec2{v[0], v[1]}, Vec2{v[2], v[3]}}};
  const auto geometry = twin::io::parseWkt(named->rest);
  if (!geometry || geometry->lines.size() != 1 || geometry->lines.front().size() != 2)
    return usageError(tr("\"{}\" is no line", text), tr("write {}", form));
  return MeasureLine{named->name, {geometry->lines.front()[0], geometry->lines.front()[1]}};
}

Result<std::vector<twin::Polygon>> parseGround(const std::string& text) {
  std::error_code none;
  const bool isFile = std::filesystem::is_regular_file(text, none);
  const auto wkt = isFile ? readTextFile(text) : Result<std::string>(text);
  if (!wkt) return wkt.error();
  const auto geometry = twin::io::parseWkt(*wkt);
  const std::string remedy = tr("give a POLYGON in WKT, or a file that holds one");
  if (!geometry) {
    if (isFile) return dataError(text, {}, geometry.error().problem, geometry.error().remedy);
    return usageError(tr("\"{}\" is neither a file nor an area: {}", text, geometry.error().problem), remedy);
  }
  if (!geometry->polygons.empty()) return geometry->polygons;
  if (isFile) return dataError(text, {}, tr("has no area"), remedy);
  return usageError(tr("\"{}\" has no area", text), remedy);
}

} // namespace loopstad::scenarios

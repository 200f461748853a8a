// SPDX-License-Identifier: GPL-3.0-or-later
#include "dxf.hpp"

#include "dxf_header.hpp"
#include "dxf_layers.hpp"
#include "ogr_dataset.hpp"
#include "plain.hpp"

#include <loopstad/base/text.hpp>

#include <cpl_conv.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <utility>

namespace loopstad::twin::io {
namespace {

constexpr std::size_t rowsBetweenLooks = 1000; // at the stop request
/// Ends of lines that are drawn apart meet within this; also where a closed line ends.
constexpr double meets_m = 0.001;
/// A text names the exit that it stands by.
constexpr double nameReach_m = 3.0;

/// Arcs in steps of 2 degrees: the chord of a circle of 65 m lies 1 cm off. Entities of a block keep their
/// layers only when they are not merged.
class DriverSettings {
public:
  DriverSettings() {
    CPLSetThreadLocalConfigOption("OGR_ARC_STEPSIZE", "2");
    CPLSetThreadLocalConfigOption("DXF_MERGE_BLOCK_GEOMETRIES", "FALSE");
  }
  ~DriverSettings() {
    CPLSetThreadLocalConfigOption("OGR_ARC_STEPSIZE", nullptr);
    CPLSetThreadLocalConfigOption("DXF_MERGE_BLOCK_GEOMETRIES", nullptr);
  }
  DriverSettings(const DriverSettings&) = delete;
  DriverSettings& operator=(const DriverSettings&) = delete;
};

/// A word in the drawing, which may name what it stands in.
struct Text {
  std::string layer;
  std::string words;
  Vec2 at;
};

bool isArea(PlainFeature::Kind kind) {
  return kind == PlainFeature::walkable || kind == PlainFeature::zone || kind == PlainFeature::building ||
         kind == PlainFeature::stairs;
}

/// What fills its outline when it is drawn closed: a wall round a room does not.
bool fills(PlainFeature::Kind kind) { return isArea(kind) || kind == PlainFeature::obstacle; }

bool isClosed(const Line& line) { return line.size() > 3 && distance(line.front(), line.back()) <= meets_m; }

void scale(Geometry& geometry, double factor) {
  const auto each = [&](std::vector<Vec2>& points) {
    for (Vec2& p : points) p = factor * p;
  };
  each(geometry.points);
  for (Line& line : geometry.lines) each(line);
  for (Polygon& polygon : geometry.polygons) {
    each(polygon.outer);
    for (Ring& hole : polygon.holes) each(hole);
  }
}

/// Lines that meet end to end, put together: outlines that were drawn side by side.
class Chains {
public:
  explicit Chains(std::vector<Line> lines) : lines_(std::move(lines)), used_(lines_.size(), false) {
    for (std::size_t i = 0; i < lines_.size(); ++i)
      for (const Vec2 end : {lines_[i].front(), lines_[i].back()}) ends_.emplace(cellOf(end), i);
  }

  std::vector<Line> join() {
    std::vector<Line> chains;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (used_[i]) continue;
      used_[i] = true;
      Line chain = std::move(lines_[i]);
      while (!isClosed(chain) && grow(chain)) {
      }
      std::ranges::reverse(chain);
      while (!isClosed(chain) && grow(chain)) {
      }
      chains.push_back(std::move(chain));
    }
    return chains;
  }

private:
  using Cell = std::pair<long long, long long>;
  static Cell cellOf(Vec2 p) { return {std::llround(p.x / meets_m), std::llround(p.y / meets_m)}; }

  /// At its back; false when nothing goes on there.
  bool grow(Line& chain) {
    const auto [x, y] = cellOf(chain.back());
    for (long long dx = -1; dx <= 1; ++dx)
      for (long long dy = -1; dy <= 1; ++dy) {
        const auto [first, last] = ends_.equal_range({x + dx, y + dy});
        for (auto at = first; at != last; ++at) {
          if (used_[at->second]) continue;
          Line& next = lines_[at->second];
          if (distance(next.back(), chain.back()) <= meets_m) std::ranges::reverse(next);
          if (distance(next.front(), chain.back()) > meets_m) continue;
          used_[at->second] = true;
          chain.insert(chain.end(), next.begin() + 1, next.end());
          return true;
        }
      }
    return false;
  }

  std::vector<Line> lines_;
  std::vector<bool> used_;
  std::multimap<Cell, std::size_t> ends_;
};

class DxfReader {
public:
  DxfReader(const Content& content, const DxfLayers& layers, double metresPerUnit, Reading& reading)
      : content_(content), layers_(layers), metresPerUnit_(metresPerUnit), reading_(reading) {}

  Status read(OgrDataset& data) {
    std::size_t rows = 0;
    for (int i = 0; i < data.layerCount(); ++i)
      for (OgrLayer layer = data.layer(i); layer.next();) {
        if (rows++ % rowsBetweenLooks == 0 && reading_.progress.stopRequested()) return interruptedError();
        take(layer);
      }
    joinOutlines();
    giveNames();
    tellLayers();
    return Done{};
  }

  [[nodiscard]] std::vector<PlainFeature>& features() { return features_; }

private:
  struct Tally {
    const DxfRule* rule = nullptr;
    std::size_t entities = 0;
  };

  void find(Finding::Action action, const std::string& id, const char* reason, std::string detail = {}) {
    reading_.report.add({action, content_.name, id, reason, std::move(detail), 0.0});
  }

  void take(const OgrLayer& row) {
    const std::string layer = row.text("layer");
    if (row.text("paperspace") == "1") {
      reading_.report.count(content_.name, translatable("entities on sheets of paper, not read"));
      return;
    }
    Tally& tally = tallies_[layer];
    if (tally.entities++ == 0) tally.rule = layers_.ruleFor(layer);
    if (tally.rule == nullptr || !tally.rule->feature) return;
    const std::string handle = row.text("entityhandle"); // old drawings have none
    const std::string id =
        fmt::format("{} {}", layer, handle.empty() ? std::to_string(tally.entities) : handle);
    Shape shape = row.shape(reading_.options.arcDeviation_m);
    scale(shape.geometry, metresPerUnit_);
    const bool area = !shape.geometry.polygons.empty() || !shape.geometry.lines.empty();
    if (const std::string words = row.text("text");
        !words.empty() && !area) { // a hatch has its pattern there
      for (const Vec2 p : shape.geometry.points) texts_.push_back({layer, words, p});
      return;
    }
    if (!shape.unknownElement.empty() || !shape.broken.empty() || shape.geometry.empty())
      return find(Finding::dropped, id, translatable("entity without a shape that can be used"),
                  shape.unknownElement.empty() ? shape.broken : shape.unknownElement);
    add(*tally.rule->feature, id, layer, std::move(shape.geometry));
  }

  void add(PlainFeature feature, std::string id, const std::string& layer, Geometry geometry) {
    feature.id = std::move(id);
    feature.source = content_.name;
    std::vector<Line> open;
    for (Line& line : geometry.lines) {
      if (fills(feature.kind) && isClosed(line))
        geometry.polygons.push_back({Ring(line.begin(), line.end() - 1), {}});
      else
        open.push_back(std::move(line));
    }
    geometry.lines = std::move(open);
    if (isArea(feature.kind)) {
      for (Line& line : geometry.lines) outlines_[layer].push_back(std::move(line));
      geometry.lines.clear();
      if (geometry.polygons.empty() && geometry.points.empty()) return;
    }
    if (feature.kind != PlainFeature::obstacle && feature.kind != PlainFeature::door) geometry.points.clear();
    for (Polygon& polygon : geometry.polygons) orient(polygon);
    feature.geometry = std::move(geometry);
    const bool point = feature.kind == PlainFeature::obstacle && !feature.geometry.points.empty();
    if (!point && !shapeFits(feature))
      return find(Finding::dropped, feature.id, translatable("entity of a shape that does not fit its kind"));
    features_.push_back(std::move(feature));
    layerOf_.push_back(layer);
  }

  /// Areas that are drawn as lines, one by one.
  void joinOutlines() {
    for (auto& [layer, lines] : outlines_) {
      std::size_t number = 0;
      for (Line& line : Chains(std::move(lines)).join()) {
        std::string id = fmt::format("{} outline {}", layer, ++number);
        if (!isClosed(line)) {
          find(Finding::dropped, id, translatable("outline that does not close"),
               fmt::format("{:.3f} m open", distance(line.front(), line.back())));
          continue;
        }
        Geometry geometry;
        geometry.lines.push_back(std::move(line));
        add(*tallies_[layer].rule->feature, std::move(id), layer, std::move(geometry));
      }
    }
  }

  /// Words within a nameless area of their layer, or by an exit of it, are its name.
  void giveNames() {
    for (const Text& text : texts_) {
      const auto named = [&](std::size_t i) {
        const PlainFeature& f = features_[i];
        if (layerOf_[i] != text.layer || !f.name.empty()) return false;
        return std::ranges::any_of(f.geometry.polygons,
                                   [&](const Polygon& p) { return contains(p, text.at); }) ||
               (f.kind == PlainFeature::exit && std::ranges::any_of(f.geometry.lines, [&](const Line& line) {
                  return isNear(line, text.at);
                }));
      };
      for (std::size_t i = 0; i < features_.size(); ++i)
        if (named(i)) {
          features_[i].name = text.words;
          break;
        }
    }
  }

  static bool isNear(const Line& line, Vec2 p) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
      if (distance(p, nearestOnSegment(p, line[i], line[i + 1])) <= nameReach_m) return true;
    return false;
  }

  void tellLayers() {
    for (const auto& [layer, tally] : tallies_) {
      const std::string count = fmt::format("{} entities", tally.entities);
      if (tally.rule == nullptr)
        find(Finding::dropped, layer, translatable("layer without a kind: not read"), count);
      else if (!tally.rule->feature)
        find(Finding::note, layer, translatable("layer ignored, as its table says"), count);
      else if (!tally.rule->given)
        find(Finding::assumed, layer, translatable("kind of a layer by its name"),
             fmt::format("{}, {}", plainKindNames()[static_cast<std::size_t>(tally.rule->feature->kind)],
                         count));
    }
  }

  const Content& content_;
  const DxfLayers& layers_;
  double metresPerUnit_;
  Reading& reading_;
  std::map<std::string, Tally> tallies_;
  std::map<std::string, std::vector<Line>> outlines_; ///< by layer
  std::vector<Text> texts_;
  std::vector<PlainFeature> features_;
  std::vector<std::string> layerOf_; ///< by feature
};

Error unknownUnits(const Content& content, std::string_view value) {
  return dataError(content.path, "$INSUNITS",
                   value.empty() || value == "0" ? tr("says no unit of length")
                                                 : tr("\"{}\" is no unit that is read", std::string(value)),
                   tr("set the units of the drawing (UNITS), or say them with --dxf-units m, mm, cm, ..."));
}

/// Metres in a unit of the drawing: as the user says, else as the drawing says.
Result<double> metresPerUnitOf(const Content& content, const std::string& given) {
  if (!given.empty()) {
    if (const auto metres = metresPerUnit(given)) return *metres;
    return usageError(tr("--dxf-units {}: is no unit", given), tr("give m, dm, cm, mm, km, in or ft"));
  }
  const std::string_view value = dxfVariable(content.bytes, "$INSUNITS");
  int code = 0;
  std::from_chars(value.data(), value.data() + value.size(), code);
  if (const auto metres = metresPerUnit(code)) return *metres;
  return unknownUnits(content, value);
}

} // namespace

Result<ReadFacts> readDxf(const Content& content, Reading& reading) {
  if (!isWholeDxf(content.bytes))
    return dataError(content.path, {}, tr("breaks off: its last line is not EOF"),
                     tr("save the drawing again"));
  const Result<double> metres = metresPerUnitOf(content, reading.options.dxfUnits);
  if (!metres) return metres.error();
  Result<DxfLayers> layers = reading.options.dxfLayers.empty() ? Result<DxfLayers>(DxfLayers())
                                                               : DxfLayers::from(reading.options.dxfLayers);
  if (!layers) return layers.error();
  const DriverSettings settings;
  Result<OgrDataset> data = OgrDataset::open(content, "DXF");
  if (!data) return data.error();
  DxfReader reader(content, *layers, *metres, reading);
  const Status done = reader.read(*data);
  if (Status s = data->finish(); !s) return s.error();
  if (!done) return done.error();
  std::vector<PlainFeature>& features = reader.features();
  if (features.empty())
    return dataError(content.path, {}, tr("has nothing on a layer that is known"),
                     tr("say what its layers are with --dxf-layers layers.json; docs/dxf.md"));
  const PlanFrame frame = guessFrame(features) == PlanFrame::rd ? PlanFrame::rd : PlanFrame::own;
  reading.report.add({Finding::assumed, content.name, {}, assumptionOf(frame), {}, 0.0});
  reading.report.count(content.name, translatable("features"), features.size());
  std::ranges::move(features, std::back_inserter(reading.records.plain));
  return ReadFacts{"DXF", {}, frame == PlanFrame::rd};
}

} // namespace loopstad::twin::io

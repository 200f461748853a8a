// SPDX-License-Identifier: GPL-3.0-or-later
#include "geojson_document.hpp"
#include "geojson_geometry.hpp"
#include "plain.hpp"
#include "plan_properties.hpp"
#include "shape.hpp"
#include "to_rd.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace loopstad::twin::io {
namespace {

using Json = nlohmann::json;

/// In the order of PlainFeature::Kind.
constexpr std::array<std::string_view, 8> kindNames{"walkable", "obstacle", "wall", "door",
                                                    "stairs",   "exit",     "zone", "building"};

/// Kind by its shape, where the feature does not say: areas are walked on, lines are walls.
std::optional<PlainFeature::Kind> kindByShape(const Geometry& geometry) {
  if (!geometry.polygons.empty()) return PlainFeature::walkable;
  if (!geometry.lines.empty()) return PlainFeature::wall;
  return std::nullopt;
}

bool shapeFits(const PlainFeature& f) {
  const bool areas = !f.geometry.polygons.empty();
  const bool lines = !f.geometry.lines.empty();
  switch (f.kind) {
  case PlainFeature::walkable:
  case PlainFeature::zone:
  case PlainFeature::building:
  case PlainFeature::stairs:
    return areas;
  case PlainFeature::obstacle:
  case PlainFeature::wall:
  case PlainFeature::exit:
    return areas || lines;
  case PlainFeature::door:
    return lines || (!f.geometry.points.empty() && f.width_m > 0.0);
  }
  return false;
}

class PlanReader {
public:
  PlanReader(const Content& content, Reading& reading) : content_(content), reading_(reading) {}

  Status read(const Json& feature, std::size_t number) {
    if (!feature.is_object())
      return dataError(content_.path, tr("feature {}", number), tr("is no feature"),
                       tr("write GeoJSON (RFC 7946)"));
    PlainFeature plain;
    plain.id = featureId(feature, number);
    plain.source = content_.name;
    const auto geometry = feature.find("geometry");
    if (geometry == feature.end() || geometry->is_null()) {
      find(Finding::dropped, plain.id, translatable("no geometry"));
      return Done{};
    }
    Shape shape = shapeFromGeoJson(*geometry);
    if (const auto trouble = troubleWithin(shape))
      return dataError(content_.path, plain.id, *trouble,
                       tr("write its geometry as GeoJSON (RFC 7946) says"));
    plain.geometry = std::move(shape.geometry);
    for (Polygon& polygon : plain.geometry.polygons) orient(polygon);
    PlanProperties properties(feature, content_.path, plain.id);
    readKind(properties, plain);
    readProperties(properties, plain);
    if (properties.trouble()) return *properties.trouble();
    features.push_back(std::move(plain));
    return Done{};
  }

  std::vector<PlainFeature> features;

private:
  static std::optional<std::string> troubleWithin(const Shape& shape) {
    if (!shape.unknownElement.empty()) return tr("has a geometry of unknown type {}", shape.unknownElement);
    if (!shape.broken.empty()) return tr("has {}", shape.broken);
    if (shape.geometry.empty()) return tr("has an empty geometry");
    return std::nullopt;
  }

  void readKind(PlanProperties& properties, PlainFeature& plain) {
    if (!properties.has("kind")) {
      const auto kind = kindByShape(plain.geometry);
      if (!kind)
        return properties.fail("kind", tr("is missing"),
                               tr("say what the point is, such as \"kind\": \"door\""));
      plain.kind = *kind;
      find(Finding::assumed, plain.id,
           *kind == PlainFeature::walkable ? translatable("no kind: walkable")
                                           : translatable("no kind: wall"));
      return;
    }
    const std::string word = properties.text("kind");
    const auto at = std::ranges::find(kindNames, word);
    if (at == kindNames.end())
      return properties.fail("kind", tr("\"{}\" is not known", word),
                             tr("use one of {}", fmt::join(kindNames, ", ")));
    plain.kind = static_cast<PlainFeature::Kind>(at - kindNames.begin());
  }

  static void readProperties(PlanProperties& properties, PlainFeature& plain) {
    plain.name = properties.text("name");
    plain.level = properties.level("level").value_or(0);
    plain.toLevel = properties.level("to_level");
    plain.height_m = properties.number("height_m", -500.0, 1000.0);
    plain.width_m = properties.number("width_m", 0.0, 1000.0).value_or(0.0);
    plain.speedFactor = properties.number("speed_factor", 0.01, 1.0).value_or(1.0);
    plain.wheelchair = properties.flag("wheelchair").value_or(true);
    if (!shapeFits(plain))
      properties.fail(
          "geometry", tr("does not fit a {}", kindNames[static_cast<std::size_t>(plain.kind)]),
          tr("areas are polygons, walls lines or polygons, doors lines or points with a width_m"));
    if (plain.kind == PlainFeature::stairs && plain.toLevel == plain.level)
      properties.fail("to_level", tr("is the level where the stairs begin"),
                      tr("give the storey at their other end"));
  }

  void find(Finding::Action action, const std::string& id, const char* reason) {
    reading_.report.add({action, content_.name, id, reason, {}, 0.0});
  }

  const Content& content_;
  Reading& reading_;
};

/// Into RD New; an error when a place has none there.
Status place(std::vector<PlainFeature>& features, PlanFrame frame, const Content& content) {
  if (frame == PlanFrame::own) return Done{};
  const ToRd toRd = frame == PlanFrame::degrees ? ToRd::fromEpsg(4326) : ToRd();
  for (PlainFeature& f : features) {
    const bool moved = frame == PlanFrame::rd || toRd.apply(f.geometry);
    if (!moved || !isPlausibleRd(f.geometry))
      return dataError(content.path, f.id, tr("lies outside the area of RD New"),
                       tr("check its coordinates and the crs of the file"));
  }
  return Done{};
}

const char* assumption(PlanFrame frame) {
  if (frame == PlanFrame::rd) return translatable("no coordinate system named: RD New");
  return frame == PlanFrame::degrees
             ? translatable("no coordinate system named: WGS 84 degrees, brought to RD New")
             : translatable("no coordinate system named: metres of its own");
}

} // namespace

Result<ReadFacts> readPlainGeoJson(const Content& content, Reading& reading) {
  Result<Json> parsed = parsedGeoJson(content);
  if (!parsed) return parsed.error();
  const Json& document = *parsed;
  PlanReader plan(content, reading);
  const std::string type = document.is_object() && document.contains("type") && document["type"].is_string()
                               ? document["type"].get<std::string>()
                               : "";
  if (type == "FeatureCollection") {
    std::size_t number = 0;
    for (const Json& feature :
         document.contains(translatable("features")) ? document["features"] : Json::array())
      if (Status s = plan.read(feature, ++number); !s) return s.error();
  } else if (Status s = plan.read(type == "Feature" ? document : Json{{"geometry", document}}, 1); !s) {
    return s.error();
  }
  auto named = namedFrame(document, content.path);
  if (!named) return named.error();
  const PlanFrame frame = named->value_or(guessFrame(plan.features));
  if (!*named) reading.report.add({Finding::assumed, content.name, {}, assumption(frame), {}, 0.0});
  if (Status s = place(plan.features, frame, content); !s) return s.error();
  reading.report.count(content.name, translatable("features"), plan.features.size());
  std::ranges::move(plan.features, std::back_inserter(reading.records.plain));
  return ReadFacts{"GeoJSON", {}, frame != PlanFrame::own};
}

} // namespace loopstad::twin::io

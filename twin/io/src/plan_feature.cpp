// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_feature.hpp"

#include "plain.hpp"
#include "plan_properties.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <utility>

namespace loopstad::twin::io {
namespace {

using Json = nlohmann::json;

/// Kind by its shape, where the feature does not say: areas are walked on, lines are walls.
std::optional<PlainFeature::Kind> kindByShape(const Geometry& geometry) {
  if (!geometry.polygons.empty()) return PlainFeature::walkable;
  if (!geometry.lines.empty()) return PlainFeature::wall;
  return std::nullopt;
}

/// One feature and what it says of itself.
class FeatureReader {
public:
  FeatureReader(const Content& content, Reading& reading) : content_(content), reading_(reading) {}

  Result<std::optional<PlainFeature>> read(const Json& feature, std::optional<Shape> shape, std::string id) {
    PlainFeature plain;
    plain.id = std::move(id);
    plain.source = content_.name;
    if (!shape) {
      find(Finding::dropped, plain.id, translatable("no geometry"));
      return std::optional<PlainFeature>();
    }
    if (const auto trouble = troubleWithin(*shape))
      return dataError(content_.path, plain.id, *trouble,
                       tr("write its geometry as GeoJSON (RFC 7946) says"));
    plain.geometry = std::move(shape->geometry);
    for (Polygon& polygon : plain.geometry.polygons) orient(polygon);
    PlanProperties properties(feature, content_.path, plain.id);
    readKind(properties, plain);
    readProperties(properties, plain);
    if (properties.trouble()) return *properties.trouble();
    return std::optional(std::move(plain));
  }

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
    const auto kind = plainKindNamed(word);
    if (!kind)
      return properties.fail("kind", tr("\"{}\" is not known", word),
                             tr("use one of {}", fmt::join(plainKindNames(), ", ")));
    plain.kind = *kind;
  }

  static void readProperties(PlanProperties& properties, PlainFeature& plain) {
    readPlanProperties(properties, plain);
    if (!shapeFits(plain))
      properties.fail(
          "geometry", tr("does not fit a {}", plainKindNames()[static_cast<std::size_t>(plain.kind)]),
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

} // namespace

Result<std::optional<PlainFeature>> planFeature(const Json& feature, std::optional<Shape> shape,
                                                std::string id, const Content& content, Reading& reading) {
  return FeatureReader(content, reading).read(feature, std::move(shape), std::move(id));
}

} // namespace loopstad::twin::io

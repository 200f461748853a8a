// SPDX-License-Identifier: GPL-3.0-or-later
#include "geojson_document.hpp"
#include "geojson_geometry.hpp"
#include "plain.hpp"
#include "plan_feature.hpp"

#include <loopstad/base/text.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace loopstad::twin::io {
namespace {

using Json = nlohmann::json;

class PlanReader {
public:
  PlanReader(const Content& content, Reading& reading) : content_(content), reading_(reading) {}

  Status read(const Json& feature, std::size_t number) {
    if (!feature.is_object())
      return dataError(content_.path, tr("feature {}", number), tr("is no feature"),
                       tr("write GeoJSON (RFC 7946)"));
    const auto geometry = feature.find("geometry");
    std::optional<Shape> shape;
    if (geometry != feature.end() && !geometry->is_null()) shape = shapeFromGeoJson(*geometry);
    Result<std::optional<PlainFeature>> plain =
        planFeature(feature, std::move(shape), featureId(feature, number), content_, reading_);
    if (!plain) return plain.error();
    if (*plain) features.push_back(std::move(**plain));
    return Done{};
  }

  std::vector<PlainFeature> features;

private:
  const Content& content_;
  Reading& reading_;
};

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
  const Result<PlanFrame> frame = placePlan(plan.features, *named, content, reading);
  if (!frame) return frame.error();
  reading.report.count(content.name, translatable("features"), plan.features.size());
  std::ranges::move(plan.features, std::back_inserter(reading.records.plain));
  return ReadFacts{"GeoJSON", {}, *frame != PlanFrame::own};
}

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geojson_document.hpp"

#include "plan_properties.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

namespace loopstad::twin::io {

using Json = nlohmann::json;

namespace {

/// The text at crs.properties.name; empty when there is none.
std::string crsName(const Json& crs) {
  const Json::json_pointer at("/properties/name");
  return crs.is_object() && crs.contains(at) && crs[at].is_string() ? crs[at].get<std::string>()
                                                                    : std::string();
}

} // namespace

Result<Json> parsedGeoJson(const Content& content) {
  try {
    return Json::parse(content.bytes);
  } catch (const Json::parse_error& error) {
    return dataError(content.path, tr("byte {}", error.byte), tr("the JSON breaks off or is malformed"),
                     tr("check it with a GeoJSON editor, or write it again"));
  } catch (const Json::exception&) { // a number that no double holds
    return dataError(content.path, {}, tr("holds a number that is too large"), tr("check its coordinates"));
  }
}

Result<std::optional<PlanFrame>> namedFrame(const Json& document, const std::string& path) {
  const auto crs = document.find("crs");
  if (crs == document.end()) return std::optional<PlanFrame>();
  if (crs->is_null()) return std::optional(PlanFrame::own);
  const std::string name = crsName(*crs);
  if (name.ends_with("28992") || name.ends_with("7415")) return std::optional(PlanFrame::rd);
  if (name.ends_with("CRS84") || name.ends_with("4326")) return std::optional(PlanFrame::degrees);
  return dataError(path, "crs", tr("\"{}\" is not read", name),
                   tr("write the plan in RD New (urn:ogc:def:crs:EPSG::28992), in WGS 84 degrees, or with "
                      "\"crs\": null in metres of its own"));
}

std::string featureId(const Json& feature, std::size_t number) {
  const auto id = feature.find("id");
  if (id != feature.end() && id->is_string()) return id->get<std::string>();
  if (id != feature.end() && id->is_number()) return shown(*id);
  return fmt::format("feature {}", number);
}

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_answer.hpp"
#include "url.hpp"

#include <loopstad/base/log.hpp>
#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/fetch/area.hpp>
#include <loopstad/twin/io/wkt.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace loopstad::twin::fetch {
namespace {

using Query = std::vector<std::pair<std::string, std::string>>;

/// Documents that the geocoder answers with, best first.
struct Found {
  std::string url;
  std::vector<Json> docs;
};

Result<Found> ask(const Services& services, HttpClient& http, const std::string& endpoint,
                  const Query& query) {
  Found found;
  found.url = withQuery(services.geocoder.url + "/" + endpoint, query);
  const Result<Answer> answer = http.get(found.url, "application/json");
  if (!answer) return answer.error();
  const Result<Json> json = jsonIn(found.url, answer->body);
  if (!json) return json.error();
  const Json* docs = member(*json, "/response/docs");
  if (docs == nullptr || !docs->is_array()) return unexpected(found.url, "response.docs");
  for (const Json& doc : *docs) found.docs.push_back(doc);
  return found;
}

std::string folded(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

Result<io::Geometry> geometryIn(const Json& doc, const std::string& key, const std::string& url) {
  const std::string wkt = textAt(doc, key);
  Result<io::Geometry> geometry = io::parseWkt(wkt);
  if (wkt.empty() || !geometry) return unexpected(url, key + " (WKT)");
  return geometry;
}

Area municipality(const std::string& name, std::vector<Polygon> outline) {
  Area area{"municipality " + name, {}, std::move(outline)};
  for (const Polygon& part : area.outline) area.box.include(bounds(part));
  return area;
}

std::vector<Polygon> polygonsIn(const Json& geometry) {
  const auto ringFrom = [](const Json& points) {
    Ring ring;
    for (const Json& p : points)
      if (p.is_array() && p.size() >= 2 && p[0].is_number() && p[1].is_number())
        ring.push_back({p[0].get<double>(), p[1].get<double>()});
    if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
    return ring;
  };
  std::vector<Polygon> polygons;
  const bool many = textAt(geometry, "type") == "MultiPolygon";
  const Json* coordinates = member(geometry, "/coordinates");
  if (coordinates == nullptr || !coordinates->is_array()) return polygons;
  for (const Json& part : many ? *coordinates : Json::array({*coordinates}))
    if (part.is_array() && !part.empty()) polygons.push_back({ringFrom(part[0]), {}});
  std::erase_if(polygons, [](const Polygon& p) { return p.outer.size() < 3; });
  return polygons;
}

/// Where the geocoder tells no boundary: from the registry of boundaries itself.
Result<Area> fromBoundaries(const std::string& name, const Services& services, HttpClient& http) {
  const std::string rd = "http://www.opengis.net/def/crs/EPSG/0/28992";
  const std::string url =
      withQuery(services.municipalities.url, {{"f", "json"}, {"naam", name}, {"crs", rd}, {"limit", "10"}});
  const Result<Answer> answer = http.get(url, "application/geo+json");
  if (!answer) return answer.error();
  const Result<Json> json = jsonIn(url, answer->body);
  if (!json) return json.error();
  const Json* features = member(*json, "/features");
  if (features == nullptr || !features->is_array()) return unexpected(url, "features");
  for (const Json& feature : *features) {
    const Json* naam = member(feature, "/properties/naam");
    const Json* geometry = member(feature, "/geometry");
    if (naam == nullptr || geometry == nullptr || *naam != name) continue;
    Area area = municipality(name, polygonsIn(*geometry));
    if (area.outline.empty() || !areaOfBox(area.box)) return unexpected(url, tr("a boundary in RD metres"));
    return area;
  }
  return unexpected(url, tr("the boundary of {}", name));
}

} // namespace

Result<Area> areaOfMunicipality(const std::string& name, const Services& services, HttpClient& http) {
  const Result<Found> found = ask(
      services, http, "free",
      {{"q", name}, {"fq", "type:gemeente"}, {"fl", "id,weergavenaam,gemeentenaam,score"}, {"rows", "10"}});
  if (!found) return found.error();
  std::vector<std::string> names;
  for (const Json& doc : found->docs) names.push_back(textAt(doc, "gemeentenaam"));
  const auto exact = std::ranges::find(names, folded(name), folded);
  if (exact == names.end())
    return usageError(tr("no municipality is called \"{}\"", name),
                      names.empty() ? tr("check the spelling") : suggestion(name, names));
  const Json& doc = found->docs[static_cast<std::size_t>(exact - names.begin())];
  const Result<Found> looked =
      ask(services, http, "lookup", {{"id", textAt(doc, "id")}, {"fl", "id,weergavenaam,geometrie_rd"}});
  if (!looked) return looked.error();
  const bool told = !looked->docs.empty() && !textAt(looked->docs.front(), "geometrie_rd").empty();
  if (!told) return fromBoundaries(*exact, services, http);
  Result<io::Geometry> geometry = geometryIn(looked->docs.front(), "geometrie_rd", looked->url);
  if (!geometry) return geometry.error();
  if (geometry->polygons.empty()) return fromBoundaries(*exact, services, http);
  Area area = municipality(*exact, std::move(geometry->polygons));
  if (!areaOfBox(area.box)) return unexpected(looked->url, tr("a boundary in RD metres"));
  return area;
}

Result<Area> areaAround(const std::string& place, double radius_m, const Services& services,
                        HttpClient& http) {
  if (!(radius_m >= 10.0 && radius_m <= 50000.0))
    return usageError(tr("a radius of {} m is not possible", radius_m), tr("give 10 to 50000 m with -r"));
  const Result<Found> found =
      ask(services, http, "free",
          {{"q", place}, {"fl", "id,type,weergavenaam,centroide_rd,score"}, {"rows", "5"}});
  if (!found) return found.error();
  if (found->docs.empty())
    return usageError(
        tr("nothing is called \"{}\"", place),
        tr("give a street with its town, an address or a postcode, such as \"Stationsplein, Deventer\""));
  const Json& best = found->docs.front();
  const Result<io::Geometry> geometry = geometryIn(best, "centroide_rd", found->url);
  if (!geometry) return geometry.error();
  if (geometry->points.empty()) return unexpected(found->url, "centroide_rd (POINT)");
  const Vec2 centre = geometry->points.front();
  const Vec2 reach{radius_m, radius_m};
  Result<Area> area = areaOfBox({centre - reach, centre + reach});
  if (!area) return unexpected(found->url, tr("a place in RD metres"));
  const std::string name = textAt(best, "weergavenaam");
  say::info("{}", tr("\"{}\" is {} ({}), RD {:.0f}, {:.0f}", place, name, textAt(best, "type"), centre.x,
                     centre.y));
  area->text = fmt::format("around {}, {:.0f} m", name.empty() ? place : name, radius_m);
  return area;
}

} // namespace loopstad::twin::fetch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feature_pages.hpp"

#include "url.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <cerrno>
#include <fstream>
#include <optional>
#include <set>
#include <system_error>
#include <unordered_set>

namespace loopstad::twin::fetch {
namespace {

constexpr const char* rdUri = "http://www.opengis.net/def/crs/EPSG/0/28992";
constexpr const char* geoJson = "application/geo+json, application/json;q=0.9";

constexpr std::size_t mostPages = 10'000; // of 1000 objects: more than a municipality has in one box

std::string boxText(const Box2& box) {
  return fmt::format("{:.3f},{:.3f},{:.3f},{:.3f}", box.min.x, box.min.y, box.max.x, box.max.y);
}

struct Page {
  std::string url;
  Json json;
  std::size_t count = 0; ///< features on it
};

Result<Page> pageAt(const std::string& url, PageCache& pages) {
  const Result<std::string> body = pages.get(url, geoJson);
  if (!body) return body.error();
  Result<Json> json = jsonIn(url, *body);
  const Json* features = json ? member(*json, "/features") : nullptr;
  if (features == nullptr || !features->is_array()) {
    pages.forget(url);
    return json ? unexpected(url, "features") : json.error();
  }
  const std::size_t count = features->size();
  return Page{url, std::move(*json), count};
}

std::optional<std::string> nextLink(const Page& page) {
  const Json* links = member(page.json, "/links");
  if (links == nullptr || !links->is_array() || page.count == 0) return std::nullopt;
  for (const Json& link : *links)
    if (textAt(link, "rel") == "next" && !textAt(link, "href").empty())
      return resolved(page.url, textAt(link, "href"));
  return std::nullopt;
}

/// What follows in a WFS: as long as it says that there is more, or pages are full.
std::optional<std::string> nextIndex(const FeatureQuery& query, const Page& page, std::size_t seen) {
  const Json* matched = member(page.json, "/numberMatched");
  const bool told = matched != nullptr && matched->is_number_unsigned();
  const bool more = told ? seen < matched->get<std::size_t>() : page.count >= query.pageSize;
  if (!more || page.count == 0) return std::nullopt;
  return withQuery(query.url, {{"startIndex", std::to_string(seen)}});
}

bool isRd(const Json& feature) {
  constexpr Box2 rd{{-10000.0, 289000.0}, {300000.0, 640000.0}};
  const Json* geometry = member(feature, "/geometry");
  const Box2 box = geometry == nullptr ? Box2{} : boundsOfGeoJson(*geometry);
  return box.empty() || rd.grown(50000.0).overlaps(box); // what is broken is the reader's to tell
}

/// A FeatureCollection that grows.
class FeatureFile {
public:
  FeatureFile(const LayerFile& file)
      : draft_(file.target), idKey_(file.idKey), out_(draft_.path(), std::ios::binary) {
    out_
        << R"({"type": "FeatureCollection", "name": )" << asText(Json(file.layer))
        << R"(, "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}, "features": [)";
  }

  void add(const Json& feature) {
    const Json* properties = member(feature, "/properties");
    const std::string id = properties == nullptr ? "" : textAt(*properties, idKey_);
    if (!id.empty() && !ids_.insert(id).second) return;
    out_ << (count_ == 0 ? "\n" : ",\n") << asText(feature);
    ++count_;
  }

  Result<std::size_t> publish() {
    out_ << "\n]}\n";
    out_.close();
    if (!out_)
      return dataError(draft_.target().string(), {},
                       tr("cannot be written: {}", systemMessage({errno, std::generic_category()})),
                       tr("check that the folder exists, is writable and has space"));
    if (const Status s = draft_.publish(); !s) return s.error();
    return count_;
  }
  [[nodiscard]] std::size_t count() const { return count_; }

private:
  DraftFile draft_;
  std::string idKey_;
  std::ofstream out_;
  std::unordered_set<std::string> ids_;
  std::size_t count_ = 0;
};

} // namespace

Status eachFeature(const FeatureQuery& query, PageCache& pages, const FeatureSink& sink) {
  std::set<std::string> asked;
  std::size_t seen = 0;
  std::optional<std::string> url = query.url;
  Json before; // of the last page
  while (url) {
    if (!asked.insert(*url).second || asked.size() > mostPages)
      return unexpected(*url, tr("another page, not one that was there before"));
    Result<Page> page = pageAt(*url, pages);
    if (!page) return page.error();
    Json& features = page->json["features"];
    if (page->count > 0 && features == before) // it does not know startIndex
      return unexpected(*url, tr("another page, not one that was there before"));
    for (const Json& feature : features)
      if (const Status s = sink(feature); !s) return s;
    before = features;
    seen += page->count;
    url = query.paging == Paging::nextLinks ? nextLink(*page) : nextIndex(query, *page, seen);
  }
  return Done{};
}

FeatureQuery wfsQuery(const std::string& service, const std::string& layer, const Box2& box,
                      std::size_t pageSize) {
  return {withQuery(service, {{"service", "WFS"},
                              {"version", "2.0.0"},
                              {"request", "GetFeature"},
                              {"typeNames", layer},
                              {"outputFormat", "application/json"},
                              {"srsName", "EPSG:28992"},
                              {"bbox", boxText(box) + ",EPSG:28992"},
                              {"count", std::to_string(pageSize)}}),
          Paging::wfs, pageSize};
}

FeatureQuery ogcQuery(const std::string& items, const Box2& box, std::size_t pageSize,
                      const std::string& moment) {
  return {withQuery(items, {{"f", "json"},
                            {"limit", std::to_string(pageSize)},
                            {"crs", rdUri},
                            {"bbox-crs", rdUri},
                            {"bbox", boxText(box)},
                            {"datetime", moment}}),
          Paging::nextLinks, pageSize};
}

Result<std::size_t> writeLayer(const LayerFile& file, PageCache& pages) {
  FeatureFile out(file);
  Progress& progress = pages.http().progress();
  progress.begin(tr("Fetching {}", file.target.filename().string()), static_cast<double>(file.queries.size()),
                 tr("tiles"));
  Status done = Done{};
  for (auto query = file.queries.begin(); done && query != file.queries.end(); ++query) {
    done = eachFeature(*query, pages, [&](const Json& feature) -> Status {
      if (!isRd(feature)) return unexpected(query->url, tr("coordinates in RD New (EPSG:28992)"));
      out.add(feature);
      return Done{};
    });
    progress.note(tr("{} objects", out.count()));
    progress.advance(1.0);
  }
  progress.end();
  if (!done) return done.error();
  return out.publish();
}

} // namespace loopstad::twin::fetch

// SPDX-License-Identifier: GPL-3.0-or-later
/// BGT from the download service of PDOK: a delivery is ordered for a polygon and a list of layers, made by
/// the service, and fetched as one zip. Or, where the services file says so, from its OGC API Features.
#include "feature_pages.hpp"
#include "source_work.hpp"
#include "url.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/io/records.hpp>

#include <algorithm>

namespace loopstad::twin::fetch {
namespace {

namespace fs = std::filesystem;

constexpr const char* deliveryPath = "bgt/bgt.zip";

/// What was ordered, remembered so that a later run asks for the same delivery instead of another.
struct Order {
  std::string statusUrl;
  std::string body;
};

fs::path orderFile(const Work& work) { return work.pages.folder() / "bgt-order.json"; }

std::string orderBody(const Work& work) {
  const BgtService& bgt = work.services.bgt;
  return Json{{"featuretypes", bgt.layers}, {"format", bgt.delivery}, {"geofilter", asWkt(work.area)}}.dump();
}

std::string rememberedOrder(const Work& work, const std::string& body) {
  const Result<std::string> text = readTextFile(orderFile(work));
  const Json order = text ? Json::parse(*text, nullptr, false) : Json();
  return textAt(order, "body") == body ? textAt(order, "status_url") : std::string();
}

void forgetOrder(const Work& work) {
  std::error_code ignored;
  fs::remove(orderFile(work), ignored);
}

/// The address that tells how far the delivery is.
Result<std::string> order(const Work& work) {
  const std::string url = work.services.bgt.url + "/full/custom";
  const std::string body = orderBody(work);
  if (std::string there = rememberedOrder(work, body); !there.empty()) return there;
  const Result<Answer> answer = work.http().post(url, body, "application/json");
  if (!answer) return answer.error();
  const Result<Json> json = jsonIn(url, answer->body);
  if (!json) return json.error();
  const Json* link = member(*json, "/_links/status/href");
  const std::string id = textAt(*json, "downloadRequestId");
  if ((link == nullptr || !link->is_string()) && id.empty()) return unexpected(url, "downloadRequestId");
  std::string status = link != nullptr && link->is_string() ? resolved(url, link->get<std::string>())
                                                            : url + "/" + encoded(id) + "/status";
  if (const Status s = writeTextFile(orderFile(work), asText(Json{{"status_url", status}, {"body", body}}));
      !s)
    return s.error();
  return status;
}

/// One look at the delivery: its address once it is there, nothing while it is being made.
Result<std::string> look(const std::string& statusUrl, const Work& work, double& percent) {
  const Result<Answer> answer = work.http().get(statusUrl, "application/json");
  if (!answer) return answer.error();
  const Result<Json> json = jsonIn(statusUrl, answer->body);
  if (!json) return json.error();
  const std::string status = textAt(*json, "status");
  const Json* link = member(*json, "/_links/download/href");
  if (status == "COMPLETED" && link != nullptr && link->is_string())
    return resolved(statusUrl, link->get<std::string>());
  if (status != "PENDING" && status != "RUNNING") {
    forgetOrder(work);
    return unexpected(statusUrl, tr("a delivery that is PENDING, RUNNING or COMPLETED, not \"{}\"", status));
  }
  percent = numberAt(*json, "progress");
  return std::string();
}

Result<std::string> waitForDelivery(const std::string& statusUrl, const Work& work) {
  const BgtService& bgt = work.services.bgt;
  Progress& progress = work.http().progress();
  double shown = 0.0;
  double waited_s = 0.0;
  for (;;) {
    double percent = shown;
    Result<std::string> delivery = look(statusUrl, work, percent);
    if (!delivery || !delivery->empty()) return delivery;
    if (waited_s >= bgt.longestWait_s)
      return dataError(statusUrl, {}, tr("the delivery is not ready after {:.0f} s", waited_s),
                       tr("run it again later: it goes on with the same order"));
    progress.advance(std::max(0.0, percent - shown));
    shown = std::max(shown, percent);
    if (const Status s = work.http().pause(bgt.askAgain_s); !s) return s.error();
    waited_s += bgt.askAgain_s;
  }
}

Result<Downloaded> fetchDelivery(const fs::path& target, const Work& work) {
  const Result<std::string> statusUrl = order(work);
  if (!statusUrl) return statusUrl.error();
  Progress& progress = work.http().progress();
  progress.begin(tr("Waiting for the BGT delivery"), 100.0, "%");
  const Result<std::string> url = waitForDelivery(*statusUrl, work);
  progress.end();
  if (!url) return url.error();
  return work.http().download({.url = *url, .target = target, .kind = FileKind::zip});
}

/// An order of an earlier run may be gone from the service: it is given once more.
Result<Downloaded> fetchOrdered(const fs::path& target, const Work& work) {
  const bool remembered = !rememberedOrder(work, orderBody(work)).empty();
  Result<Downloaded> got = fetchDelivery(target, work);
  if (got || got.error().kind == ErrorKind::interrupted || !remembered) return got;
  forgetOrder(work);
  return fetchDelivery(target, work);
}

/// Files and addresses are named by it: letters, digits and what OGC services put between them.
bool isPlainName(const std::string& id) {
  return std::ranges::all_of(id, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

/// Collections of the service that hold classes of the BGT, whatever the shape of their objects.
Result<std::vector<std::string>> collections(const Work& work) {
  const std::string url = withQuery(work.services.bgt.featuresUrl + "/collections", {{"f", "json"}});
  const Result<std::string> body = work.pages.get(url, "application/json");
  if (!body) return body.error();
  const Result<Json> json = jsonIn(url, *body);
  if (!json) return json.error();
  const Json* list = member(*json, "/collections");
  std::vector<std::string> ids;
  if (list != nullptr && list->is_array())
    for (const Json& collection : *list) {
      const std::string id = textAt(collection, "id");
      if (!io::bgtLayerNamed(id.substr(0, id.find('_')))) continue;
      if (!isPlainName(id)) return unexpected(url, tr("collections of the BGT"));
      ids.push_back(id);
    }
  if (ids.empty()) return unexpected(url, tr("collections of the BGT"));
  return ids;
}

} // namespace

Plan planBgt(const Work& work, bool) {
  const BgtService& bgt = work.services.bgt;
  if (bgt.download)
    return std::vector<PlannedFile>{
        {.source = Source::bgt,
         .path = deliveryPath,
         .url = bgt.url + "/full/custom",
         .objects = static_cast<std::size_t>(bgt.objects_per_km2 * area_km2(work.area)),
         .estimated = true}};
  const auto ids = collections(work);
  if (!ids) return ids.error();
  std::vector<PlannedFile> files;
  for (const std::string& id : *ids)
    files.push_back({.source = Source::bgt,
                     .path = "bgt/" + id + ".geojson",
                     .url = bgt.featuresUrl + "/collections/" + id + "/items"});
  return files;
}

Result<Gotten> fetchBgt(const PlannedFile& file, const Work& work) {
  const BgtService& bgt = work.services.bgt;
  if (bgt.download) {
    const Result<Downloaded> got = fetchOrdered(work.folder / file.path, work);
    if (!got) return got.error();
    forgetOrder(work);
    return Gotten{got->url, work.moment.substr(0, 10)};
  }
  LayerFile layer{work.folder / file.path, fs::path(file.path).stem().string(), "lokaal_id", {}};
  for (const Box2& tile : tilesOf(work.area, bgt.tile_m))
    layer.queries.push_back(ogcQuery(file.url, tile, bgt.pageSize, work.moment));
  const Result<std::size_t> count = writeLayer(layer, work.pages);
  if (!count) return count.error();
  return Gotten{file.url, work.moment.substr(0, 10)};
}

} // namespace loopstad::twin::fetch

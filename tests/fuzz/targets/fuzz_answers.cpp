// SPDX-License-Identifier: GPL-3.0-or-later
// What national services answer, when they answer anything: the first byte says what is asked, the rest are
// the answers in turn, parted by zeros. Nothing goes to a network: this program has a client of its own.
#include "fuzz_target.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/fetch/fetch_area.hpp>

#include <nlohmann/json.hpp>

#include <cmath>

namespace loopstad::twin::fetch {

struct HttpClient::Parts {
  Progress& progress;
  std::string_view answers{};
};

namespace {
std::string_view nextAnswers; ///< of the client that is made next
} // namespace

HttpClient::HttpClient(HttpSettings, Progress& progress, Pause)
    : parts_(std::make_unique<Parts>(Parts{progress, nextAnswers})) {}
HttpClient::~HttpClient() = default;
Progress& HttpClient::progress() { return parts_->progress; }
Status HttpClient::pause(double) { return Done{}; }

Result<Answer> HttpClient::get(const std::string& url, const std::string&) {
  std::string_view& left = parts_->answers;
  if (left.empty()) return dataError(url, {}, "answers no more", "run it again later");
  const std::size_t end = std::min(left.find('\0'), left.size());
  Answer answer{200, url, {}, std::string(left.substr(0, end))};
  left.remove_prefix(std::min(end + 1, left.size()));
  return answer;
}

Result<Answer> HttpClient::post(const std::string& url, const std::string&, const std::string& type) {
  return get(url, type);
}

Result<Downloaded> HttpClient::download(const Download& what) {
  const Result<Answer> answer = get(what.url, {});
  if (!answer) return answer.error();
  if (const Status s = writeTextFile(what.target, answer->body); !s) return s.error();
  Downloaded got;
  got.url = what.url;
  got.sha256 = what.sha256;
  got.size = answer->body.size();
  return got;
}

} // namespace loopstad::twin::fetch

using namespace loopstad;
using namespace loopstad::twin::fetch;

namespace {

Services someServices() {
  Services services;
  services.geocoder.url = "https://geo.example";
  services.municipalities.url = "https://borders.example";
  services.bgt.url = "https://bgt.example";
  services.bgt.featuresUrl = "https://bgt.example/features";
  services.bgt.longestWait_s = 10.0;
  services.bgt.layers = {"wegdeel"};
  services.bag.url = "https://bag.example";
  services.bag.layers = {{"pand", "bag:pand"}};
  services.bag.pageSize = 2;
  services.bag3d.url = "https://3dbag.example";
  services.bag3d.pageSize = 2;
  services.ahn.indexes = {{"dtm", "https://ahn.example/index.json"}};
  return services;
}

void requireSound(const Result<Area>& area) {
  if (!area) {
    fuzz::require(!area.error().problem.empty() && !area.error().remedy.empty(), "an error tells");
    return;
  }
  fuzz::require(static_cast<bool>(areaOfBox(area->box)), "an area lies in the country");
  fuzz::require(std::isfinite(area_km2(*area)) && !asWkt(*area).empty(), "an area has a size");
  constexpr double tile_m = 5000.0;
  for (const Box2& tile : tilesOf(*area, tile_m)) fuzz::require(!tile.empty(), "tiles cover something");
}

/// Paths stay inside the folder, whatever a service says.
bool staysInside(const std::string& path) {
  const auto inside = std::filesystem::path(path).lexically_normal();
  return inside.is_relative() && *inside.begin() != "..";
}

void fetch(const FetchOptions& options, const Services& services, HttpClient& http) {
  const Area area{"box", {{207000.0, 474000.0}, {207200.0, 474100.0}}};
  const auto plan = planFetch(area, services, options, http);
  if (plan)
    for (const PlannedFile& file : plan->files)
      fuzz::require(staysInside(file.path), "paths stay inside:", file.path);
  const auto done = fetchArea(area, services, options, http);
  if (!done) {
    fuzz::require(!done.error().problem.empty() && !done.error().remedy.empty(), "an error tells");
    return;
  }
  for (const twin::AreaFile& file : done->manifest.files) {
    fuzz::require(staysInside(file.path), "paths stay inside:", file.path);
    if (!file.path.ends_with(".geojson")) continue;
    const auto text = readTextFile(options.folder / file.path);
    fuzz::require(text && nlohmann::json::accept(*text), "what is put together is JSON");
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  say::setLevel(say::Level::off);
  fuzz::Bytes bytes(data, size);
  const std::uint8_t what = bytes.take<std::uint8_t>();
  nextAnswers = bytes.rest();
  SilentProgress progress;
  HttpClient http({}, progress);
  Services services = someServices();
  const test::TemporaryFolder folder;
  FetchOptions options{.folder = folder.path(), .sources = {}, .cache = {}};
  switch (what % 8) {
  case 0:
    requireSound(areaOfMunicipality("Delft", services, http));
    return 0;
  case 1:
    requireSound(areaAround("Markt, Delft", 400.0, services, http));
    return 0;
  case 2:
    services.bgt.download = false;
    options.sources = {Source::bgt};
    break;
  case 3:
    options.sources = {Source::bgt};
    break;
  case 4:
    options.sources = {Source::bag};
    break;
  case 5:
    options.sources = {Source::bag3d};
    break;
  case 6:
    options.sources = {Source::ahn};
    break;
  default:
    options.sources = allSources();
  }
  fetch(options, services, http);
  return 0;
}

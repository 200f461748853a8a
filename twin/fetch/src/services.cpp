// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/resources.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/fetch/services.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

namespace loopstad::twin::fetch {
namespace {

using Json = nlohmann::json;

/// A part of the file; the first thing that is wrong with any of them stays.
class Section {
public:
  Section(const Json& json, std::string path, std::optional<Error>& trouble, const std::string& file)
      : json_(json), path_(std::move(path)), trouble_(trouble), file_(file) {}

  [[nodiscard]] Section section(const char* key) {
    static const Json nothing = Json::object();
    const Json* found = find(key);
    if (found == nullptr || !found->is_object()) fail(key, tr("is missing or no object"));
    return {found != nullptr && found->is_object() ? *found : nothing, path_ + key + ".", trouble_, file_};
  }
  [[nodiscard]] std::string text(const char* key) {
    const Json* found = find(key);
    if (found != nullptr && found->is_string()) return found->get<std::string>();
    fail(key, tr("is missing or no text"));
    return {};
  }
  /// least: the smallest that makes sense.
  [[nodiscard]] double number(const char* key, double least) {
    const Json* found = find(key);
    if (found != nullptr && found->is_number() && found->get<double>() >= least &&
        found->get<double>() <= most)
      return found->get<double>();
    fail(key, tr("is missing or no number from {} on", least));
    return least;
  }
  [[nodiscard]] std::size_t count(const char* key) { return static_cast<std::size_t>(number(key, 1.0)); }
  [[nodiscard]] std::vector<std::string> texts(const char* key) {
    std::vector<std::string> values;
    const Json* found = find(key);
    if (found == nullptr || !found->is_array() || found->empty())
      fail(key, tr("is missing or no list of texts"));
    else
      for (const Json& value : *found) {
        if (!value.is_string())
          fail(key, tr("is missing or no list of texts"));
        else
          values.push_back(value.get<std::string>());
      }
    return values;
  }
  [[nodiscard]] std::map<std::string, std::string> textsByName(const char* key) {
    std::map<std::string, std::string> values;
    const Section part = section(key);
    for (const auto& [name, value] : part.json_.items()) {
      if (!value.is_string())
        fail(key, tr("holds something else than texts"));
      else
        values[name] = value.get<std::string>();
    }
    return values;
  }
  void fail(const std::string& key, std::string problem) {
    if (!trouble_)
      trouble_ =
          dataError(file_, path_ + key, std::move(problem),
                    tr("see docs/fetch.md, or start from a copy of {}", defaultServicesFile().string()));
  }

private:
  static constexpr double most = 1e9; ///< of seconds, metres or objects: beyond what anybody means

  [[nodiscard]] const Json* find(const char* key) const {
    const auto found = json_.find(key);
    return found == json_.end() ? nullptr : &*found;
  }

  const Json& json_;
  std::string path_;
  std::optional<Error>& trouble_;
  const std::string& file_;
};

Service serviceFrom(Section& part, bool withUrl = true) {
  return {
      part.text("title"),   part.text("provider"),    part.text("documentation"),     part.text("consulted"),
      part.text("licence"), part.text("attribution"), withUrl ? part.text("url") : ""};
}

BgtService bgtFrom(Section part) {
  BgtService bgt;
  static_cast<Service&>(bgt) = serviceFrom(part);
  const std::string kind = part.text("kind");
  bgt.download = kind == "download";
  if (!bgt.download && kind != "features") part.fail("kind", tr("is neither download nor features"));
  bgt.delivery = part.text("delivery");
  bgt.askAgain_s = part.number("ask_again_s", 0.01);
  bgt.longestWait_s = part.number("longest_wait_s", 1.0);
  bgt.objects_per_km2 = part.number("objects_per_km2", 0.0);
  bgt.layers = part.texts("layers");
  bgt.featuresUrl = part.text("features_url");
  bgt.pageSize = part.count("page_size");
  bgt.tile_m = part.number("tile_m", 100.0);
  return bgt;
}

BagService bagFrom(Section part) {
  BagService bag;
  static_cast<Service&>(bag) = serviceFrom(part);
  bag.layers = part.textsByName("layers");
  bag.pageSize = part.count("page_size");
  bag.tile_m = part.number("tile_m", 100.0);
  return bag;
}

Bag3dService bag3dFrom(Section part) {
  Bag3dService bag3d;
  static_cast<Service&>(bag3d) = serviceFrom(part);
  bag3d.layer = part.text("layer");
  bag3d.pageSize = part.count("page_size");
  return bag3d;
}

AhnService ahnFrom(Section part) {
  AhnService ahn;
  static_cast<Service&>(ahn) = serviceFrom(part, false);
  ahn.indexes = part.textsByName("indexes");
  return ahn;
}

} // namespace

std::filesystem::path defaultServicesFile() { return resourceFolder() / "twin" / "fetch" / "services.json"; }

Result<Services> readServices(const std::filesystem::path& file) {
  const Result<std::string> text = readTextFile(file);
  if (!text) return text.error();
  const Json json = Json::parse(*text, nullptr, false);
  if (!json.is_object() || json.value("format", Json()) != "loopstad-services" ||
      json.value("version", Json()) != 1)
    return dataError(file.string(), {}, tr("is no description of services (version 1)"),
                     tr("see docs/fetch.md, or start from a copy of {}", defaultServicesFile().string()));
  Services services;
  services.file = file.string();
  std::optional<Error> trouble;
  Section all(json, "", trouble, services.file);
  services.http.requestsPerSecond = all.number("requests_per_second", 0.01);
  services.http.headers = all.textsByName("headers");
  Section geocoder = all.section("geocoder");
  services.geocoder = serviceFrom(geocoder);
  Section municipalities = all.section("municipalities");
  services.municipalities = serviceFrom(municipalities);
  services.bgt = bgtFrom(all.section("bgt"));
  services.bag = bagFrom(all.section("bag"));
  services.bag3d = bag3dFrom(all.section("3dbag"));
  services.ahn = ahnFrom(all.section("ahn"));
  if (trouble) return *trouble;
  return services;
}

} // namespace loopstad::twin::fetch

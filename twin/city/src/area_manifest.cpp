// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/twin/area_manifest.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace loopstad::twin {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* formatName = "loopstad-area";
constexpr int formatVersion = 1;

Json asJson(const AreaFile& file) {
  return {{"path", file.path},
          {"source", file.source},
          {"url", file.url},
          {"fetched", file.fetched},
          {"date", file.date},
          {"licence", file.licence},
          {"attribution", file.attribution},
          {"sha256", file.sha256},
          {"size", file.size}};
}

AreaFile fileFrom(const Json& json) {
  AreaFile file;
  json.at("path").get_to(file.path);
  json.at("source").get_to(file.source);
  json.at("url").get_to(file.url);
  json.at("fetched").get_to(file.fetched);
  json.at("date").get_to(file.date);
  json.at("licence").get_to(file.licence);
  json.at("attribution").get_to(file.attribution);
  json.at("sha256").get_to(file.sha256);
  const Json& size = json.at("size");
  if (!size.is_number_unsigned()) throw Json::other_error::create(0, "size is no number of bytes", &size);
  size.get_to(file.size);
  return file;
}

AreaManifest manifestFrom(const Json& json) {
  AreaManifest manifest;
  json.at("area").get_to(manifest.area);
  const Json& box = json.at("bbox_rd");
  manifest.box = {{box.at(0).get<double>(), box.at(1).get<double>()},
                  {box.at(2).get<double>(), box.at(3).get<double>()}};
  for (const Json& file : json.at("files")) manifest.files.push_back(fileFrom(file));
  json.at("unfinished").get_to(manifest.unfinished);
  return manifest;
}

bool isOurs(const Json& json) {
  return json.is_object() && json.contains("format") && json["format"] == formatName;
}

} // namespace

const AreaFile* AreaManifest::find(const std::string& path) const {
  const auto found = std::ranges::find(files, path, &AreaFile::path);
  return found == files.end() ? nullptr : &*found;
}

void AreaManifest::keep(AreaFile file) {
  const auto found = std::ranges::find(files, file.path, &AreaFile::path);
  if (found == files.end())
    files.push_back(std::move(file));
  else
    *found = std::move(file);
}

bool isFetchedArea(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_regular_file(folder / areaManifestName, error)) return false;
  const Result<std::string> text = readTextFile(folder / areaManifestName);
  return text && isOurs(Json::parse(*text, nullptr, false));
}

Result<AreaManifest> readAreaManifest(const fs::path& folder) {
  const std::string file = (folder / areaManifestName).string();
  const Result<std::string> text = readTextFile(file);
  if (!text) return text.error();
  try {
    const Json json = Json::parse(*text);
    if (!isOurs(json))
      return dataError(file, {}, tr("is no list of fetched files"), tr("give another folder"));
    if (json.at("version") != formatVersion)
      return dataError(file, "version", tr("is of another version of this program"),
                       tr("fetch the area again into another folder"));
    return manifestFrom(json);
  } catch (const Json::exception& trouble) {
    return dataError(file, {}, tr("is damaged ({})", trouble.what()),
                     tr("remove it and fetch the area again"));
  }
}

Status writeAreaManifest(const AreaManifest& manifest, const fs::path& folder) {
  Json json{{"format", formatName},
            {"version", formatVersion},
            {"program", fmt::format("loopstad {}", version())},
            {"area", manifest.area},
            {"crs", "EPSG:28992"},
            {"bbox_rd", {manifest.box.min.x, manifest.box.min.y, manifest.box.max.x, manifest.box.max.y}}};
  json["files"] = Json::array();
  for (const AreaFile& file : manifest.files) json["files"].push_back(asJson(file));
  json["unfinished"] = manifest.unfinished;
  // Addresses after redirects and dates are as servers send them: what is no UTF-8 is replaced.
  return writeTextFile(folder / areaManifestName,
                       json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
/// 3D BAG and AHN: an index tells which tiles or sheets touch the area, and where each of them is.
#include "feature_pages.hpp"
#include "source_work.hpp"
#include "url.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>

namespace loopstad::twin::fetch {
namespace {

/// The last part of an address, without what could lead out of the folder.
std::string fileName(const std::string& url) {
  const std::string path = url.substr(0, url.find_first_of("?#"));
  std::string name = path.substr(path.rfind('/') + 1);
  std::erase_if(name, [](char c) { return c == '\\' || static_cast<unsigned char>(c) < 0x20; });
  return name.starts_with('.') ? std::string() : name;
}

/// "https://data.3dbag.nl/v20250903/..." is the edition of 2025-09-03.
std::string editionIn(const std::string& url) {
  const auto digits = [](std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  };
  for (std::size_t at = url.find("/v"); at != std::string::npos; at = url.find("/v", at + 1)) {
    const std::string day = url.substr(at + 2, 8);
    if (day.size() == 8 && digits(day))
      return day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6, 2);
  }
  return {};
}

/// Asked for again in each run: what is there may have been renewed.
std::string freshPage(const std::string& url, PageCache& pages) {
  pages.forget(url);
  return url;
}

} // namespace

Plan planBag3d(const Work& work, bool) {
  const Bag3dService& service = work.services.bag3d;
  FeatureQuery query = wfsQuery(service.url, service.layer, work.area.box, service.pageSize);
  query.url = freshPage(query.url, work.pages);
  std::vector<PlannedFile> files;
  const Status done = eachFeature(query, work.pages, [&](const Json& feature) -> Status {
    const Json* properties = member(feature, "/properties");
    const std::string url = properties == nullptr ? "" : textAt(*properties, "cj_download");
    if (url.empty() || fileName(url).empty()) return unexpected(query.url, "cj_download");
    const Json* geometry = member(feature, "/geometry");
    const Box2 box = geometry == nullptr ? Box2{} : boundsOfGeoJson(*geometry);
    if (!box.empty() && !touches(work.area, box)) return Done{};
    PlannedFile file{.source = Source::bag3d, .path = "3dbag/" + fileName(url), .url = url};
    file.sha256 = textAt(*properties, "cj_sha256");
    file.date = editionIn(url);
    if (const std::uintmax_t buildings = countAt(*properties, "cj_nr_building"); buildings > 0)
      file.objects = buildings;
    if (std::ranges::find(files, file.path, &PlannedFile::path) == files.end())
      files.push_back(std::move(file));
    return Done{};
  });
  if (!done) return done.error();
  return files;
}

Plan planAhn(const Work& work, bool) {
  std::vector<PlannedFile> files;
  for (const auto& entry : work.services.ahn.indexes) {
    const std::string& name = entry.first; // clang 14 passes no structured bindings on to a lambda
    const std::string& index = entry.second;
    const FeatureQuery query{freshPage(index, work.pages), Paging::nextLinks, 0};
    const Status done = eachFeature(query, work.pages, [&](const Json& sheet) -> Status {
      const Json* properties = member(sheet, "/properties");
      const Json* geometry = member(sheet, "/geometry");
      const std::string url = properties == nullptr ? "" : textAt(*properties, "url");
      const Box2 box = geometry == nullptr ? Box2{} : boundsOfGeoJson(*geometry);
      if (url.empty() || fileName(url).empty() || box.empty())
        return unexpected(index, tr("sheets with url and geometry"));
      if (!touches(work.area, box)) return Done{};
      PlannedFile file{
          .source = Source::ahn, .path = "ahn/" + name + "/" + fileName(url), .url = resolved(index, url)};
      file.size = countAt(*properties, "length");
      files.push_back(std::move(file));
      return Done{};
    });
    if (!done) return done.error();
  }
  return files;
}

Result<Gotten> fetchListed(const PlannedFile& file, FileKind kind, const Work& work) {
  const Result<Downloaded> got = work.files.take({.url = file.url,
                                                  .target = work.folder / file.path,
                                                  .kind = kind,
                                                  .sha256 = file.sha256,
                                                  .size = file.size},
                                                 work.http());
  if (!got) return got.error();
  return Gotten{got->url, file.date.empty() ? got->date : file.date};
}

} // namespace loopstad::twin::fetch

// SPDX-License-Identifier: GPL-3.0-or-later
/// BAG from the WFS of PDOK: one GeoJSON file per layer, asked for box by box so that no answer needs many
/// pages.
#include "feature_pages.hpp"
#include "source_work.hpp"
#include "url.hpp"

#include <loopstad/base/text.hpp>

#include <charconv>
#include <optional>

namespace loopstad::twin::fetch {
namespace {

/// numberMatched of a WFS that was asked for resultType=hits, which answers in XML whatever the format.
std::optional<std::size_t> matchedIn(const std::string& body) {
  constexpr std::string_view key = "numberMatched=\"";
  const std::size_t at = body.find(key);
  if (at == std::string::npos) return std::nullopt;
  std::size_t count = 0;
  const auto [end, error] = std::from_chars(body.data() + at + key.size(), body.data() + body.size(), count);
  return error == std::errc{} ? std::optional(count) : std::nullopt;
}

Result<std::optional<std::size_t>> countIn(const std::string& layer, const Work& work) {
  const BagService& bag = work.services.bag;
  const std::string url =
      withQuery(wfsQuery(bag.url, layer, work.area.box, bag.pageSize).url, {{"resultType", "hits"}});
  const Result<Answer> answer = work.http().get(url, "*/*");
  if (!answer) return answer.error();
  return matchedIn(answer->body);
}

std::string nameOf(const PlannedFile& file) { return std::filesystem::path(file.path).stem().string(); }

} // namespace

Plan planBag(const Work& work, bool counting) {
  std::vector<PlannedFile> files;
  for (const auto& [name, layer] : work.services.bag.layers) {
    PlannedFile file{.source = Source::bag, .path = "bag/" + name + ".geojson", .url = work.services.bag.url};
    if (counting) {
      const auto count = countIn(layer, work);
      if (!count) return count.error();
      file.objects = *count;
    }
    files.push_back(std::move(file));
  }
  return files;
}

Result<Gotten> fetchBag(const PlannedFile& file, const Work& work) {
  const BagService& bag = work.services.bag;
  const std::string name = nameOf(file);
  LayerFile layer{work.folder / file.path, name, "identificatie", {}};
  for (const Box2& tile : tilesOf(work.area, bag.tile_m))
    layer.queries.push_back(wfsQuery(bag.url, bag.layers.at(name), tile, bag.pageSize));
  const Result<std::size_t> count = writeLayer(layer, work.pages);
  if (!count) return count.error();
  return Gotten{wfsQuery(bag.url, bag.layers.at(name), work.area.box, bag.pageSize).url,
                work.moment.substr(0, 10)};
}

} // namespace loopstad::twin::fetch

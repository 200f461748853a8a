// SPDX-License-Identifier: GPL-3.0-or-later
/// Features page by page, from OGC API Features (next links, OGC 17-069r4) and from WFS 2.0 (startIndex and
/// count, OGC 09-025r2).
///
///   const FeatureQuery query{.url = ..., .paging = Paging::wfs, .pageSize = 1000};
///   Status s = eachFeature(query, pages, [&](const Json& feature) -> Status { ...; return Done{}; });
///
/// Objects that lie in two boxes, or that a server without a stable order gives twice, come twice.
#pragma once

#include "json_answer.hpp"
#include "page_cache.hpp"

#include <loopstad/twin/fetch/area.hpp>

#include <functional>
#include <string>
#include <vector>

namespace loopstad::twin::fetch {

enum class Paging : std::uint8_t { nextLinks, wfs };

struct FeatureQuery {
  std::string url; ///< of the first page, without startIndex
  Paging paging = Paging::nextLinks;
  std::size_t pageSize = 1000; ///< asked for; a server may give less
};

using FeatureSink = std::function<Status(const Json& feature)>;

[[nodiscard]] Status eachFeature(const FeatureQuery& query, PageCache& pages, const FeatureSink& sink);

/// A layer of a WFS 2.0 as GeoJSON within a box, all in RD New.
[[nodiscard]] FeatureQuery wfsQuery(const std::string& service, const std::string& layer, const Box2& box,
                                    std::size_t pageSize);
/// A collection of an OGC API Features within a box, all in RD New, as it is at a moment (ISO 8601).
[[nodiscard]] FeatureQuery ogcQuery(const std::string& items, const Box2& box, std::size_t pageSize,
                                    const std::string& moment);

struct LayerFile {
  std::filesystem::path target;
  std::string layer; ///< named in the file, so that its reader knows it
  std::string idKey; ///< property that tells repeats; features without it are kept
  std::vector<FeatureQuery> queries;
};

/// All of them as one GeoJSON file in RD New, each object once. Gives how many. Coordinates that are not RD
/// are an error: the service does not know the system that it was asked for.
[[nodiscard]] Result<std::size_t> writeLayer(const LayerFile& file, PageCache& pages);

} // namespace loopstad::twin::fetch

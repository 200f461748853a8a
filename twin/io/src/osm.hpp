// SPDX-License-Identifier: GPL-3.0-or-later
/// OpenStreetMap, as XML (.osm) and as PBF (.osm.pbf): every node, way and relation that has tags.
///
///   if (isOsmPbf(bytes)) ...
///   Result<ReadFacts> facts = readOsm(content, true, reading);    // facts.date: of the newest edit
///
/// Read through GDAL's OSM driver with a configuration of our own, so that no file of the system decides what
/// an area is. Degrees of WGS 84 are brought to RD New. What the tags mean is not decided here, but in
/// twin/build/src/osm_ground.cpp.
#pragma once

#include "reading.hpp"

namespace loopstad::twin::io {

/// By its first bytes: the length of a header and its name.
[[nodiscard]] bool isOsmPbf(std::string_view bytes);
[[nodiscard]] Result<ReadFacts> readOsm(const Content& content, bool pbf, Reading& reading);

/// Tags as GDAL writes them, "key"=>"value","other"=>"value": with backslashes before quotes and backslashes.
[[nodiscard]] OsmTags tagsFrom(std::string_view hstore);

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
/// BGT layers as tables: SQLite or GeoPackage with the columns of IMGeo, in any of their usual spellings.
#pragma once

#include "ogr_dataset.hpp"
#include "reading.hpp"

#include <optional>

namespace loopstad::twin::io {

/// By the name of the table ("wegdeel", "bgt_wegdeel", "trafficarea"), or of the file when it has one layer.
/// Nothing for a table without a lokaalid.
[[nodiscard]] std::optional<BgtLayer> bgtTableLayer(const OgrLayer& layer, const Content& content);

/// Gives the day of the newest publication.
[[nodiscard]] Result<std::string> readBgtTable(BgtLayer bgtLayer, OgrLayer& layer, const std::string& source,
                                               Reading& reading);

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
/// BAG objects from a table, whoever made it: GDAL's LVBAG driver, a GeoPackage, GeoJSON.
///
///   if (const auto kind = bagKindOf(layer)) if (Status s = readBagLayer(*kind, layer, content, reading); !s)
///   return s.error();
///
/// One object has many occurrences (voorkomens): taken is the one that is valid on ReadOptions::date, or the
/// open one. Of these, objects that never came or are gone by their status are dropped, those with only a
/// permit are planned. Source of the rules: Catalogus BAG 2018 (Kadaster), chapters on status and history.
#pragma once

#include "ogr_dataset.hpp"
#include "reading.hpp"

#include <cstdint>
#include <optional>

namespace loopstad::twin::io {

enum class BagKind : std::uint8_t { pand, unit, address, street, town, ligplaats, standplaats };

/// By the name of the layer, or, when that says nothing, by its columns. Nothing when it is no BAG layer.
[[nodiscard]] std::optional<BagKind> bagKindOf(const OgrLayer& layer);

/// Rows of one layer into the records. The report knows them as content.name.
[[nodiscard]] Status readBagLayer(BagKind kind, OgrLayer& layer, const Content& content, Reading& reading);

} // namespace loopstad::twin::io

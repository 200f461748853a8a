// SPDX-License-Identifier: GPL-3.0-or-later
/// SQLite, GeoPackage and GeoJSON files that hold BGT or BAG layers, one or many.
///
///   Result<ReadFacts> facts = readTables(content, reading);   // facts without a format: none of its layers
///   is ours
#pragma once

#include "reading.hpp"

namespace loopstad::twin::io {

[[nodiscard]] Result<ReadFacts> readTables(const Content& content, Reading& reading);

/// True when a GeoJSON text holds BAG objects rather than plain geometry: its features have an identificatie
/// and a building year or floor area.
[[nodiscard]] bool isRegisterGeoJson(std::string_view text);
[[nodiscard]] Result<ReadFacts> readRegisterGeoJson(const Content& content, Reading& reading);

} // namespace loopstad::twin::io

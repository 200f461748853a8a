// SPDX-License-Identifier: GPL-3.0-or-later
/// A plan as a GeoJSON document: its text, where its coordinates belong, what its features are called.
///
///   Result<nlohmann::json> document = parsedGeoJson(content);
///   Result<std::optional<PlanFrame>> frame = namedFrame(*document, content.path);
#pragma once

#include "plain.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace loopstad::twin::io {

[[nodiscard]] Result<nlohmann::json> parsedGeoJson(const Content& content);

/// What the old "crs" member (GeoJSON 2008) says; nothing when there is none. A null says: nowhere on earth.
[[nodiscard]] Result<std::optional<PlanFrame>> namedFrame(const nlohmann::json& document,
                                                          const std::string& path);

/// Its id, or its number in the file, counted from 1.
[[nodiscard]] std::string featureId(const nlohmann::json& feature, std::size_t number);

} // namespace loopstad::twin::io

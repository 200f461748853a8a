// SPDX-License-Identifier: GPL-3.0-or-later
/// Values of tags of OpenStreetMap as numbers.
///
///   metresIn("3.5 m");          // 3.5; also "3,5", "12'6\"", "0.2 km"; nothing for "narrow"
///   numberIn("2;3");            // 2: of several values the first
///   layerOf(record);            // 1 on a bridge, -1 in a tunnel, unless the tag layer says otherwise
///
/// Units as the page Key:width of the OSM wiki lists them.
#pragma once

#include <loopstad/twin/io/records.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace loopstad::twin::build {

/// Positive lengths up to 1 km.
[[nodiscard]] std::optional<double> metresIn(std::string_view value);
[[nodiscard]] std::optional<double> numberIn(std::string_view value);
/// -5 to 5, as the tag is defined; 0 where nothing is said.
[[nodiscard]] std::int16_t layerOf(const io::OsmRecord& record);
/// "yes" and all values but "no": bridge=viaduct is a bridge.
[[nodiscard]] bool says(const io::OsmRecord& record, std::string_view key);

} // namespace loopstad::twin::build

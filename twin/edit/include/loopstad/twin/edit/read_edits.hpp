// SPDX-License-Identifier: GPL-3.0-or-later
/// Edits from a GeoJSON file, one a feature, in the order of the file.
///
///   Result<std::vector<Edit>> edits = readEdits("plan.geojson", twin.frame);
///   if (!edits) return edits.error();          // which feature, which property, what to write instead
///
/// docs/edits.md lists the properties. Coordinates are RD New, degrees (WGS 84) or local metres of the twin:
/// as the crs member of the file says, else as the numbers show. A shape may be WKT in the property "wkt"
/// instead.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/edit/edit.hpp>
#include <loopstad/twin/geo_frame.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::edit {

[[nodiscard]] Result<std::vector<Edit>> readEdits(const std::filesystem::path& file, const GeoFrame& frame);
/// name: of the file, for messages.
[[nodiscard]] Result<std::vector<Edit>> parseEdits(std::string_view text, const std::string& name,
                                                   const GeoFrame& frame);

} // namespace loopstad::twin::edit

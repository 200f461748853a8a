// SPDX-License-Identifier: GPL-3.0-or-later
/// What a DXF says about itself before its drawing begins, and whether it is whole: GDAL reads neither.
///
///   if (isDxf(bytes)) ...
///   dxfVariable(bytes, "$INSUNITS");        // "6": a metre
///   metresPerUnit(6);                       // 1
///
/// After the DXF Reference of Autodesk: pairs of lines, a group code and its value; HEADER is the first
/// section.
#pragma once

#include <optional>
#include <string_view>

namespace loopstad::twin::io {

/// Text; not the binary form.
[[nodiscard]] bool isDxf(std::string_view bytes);
[[nodiscard]] bool isBinaryDxf(std::string_view bytes);
/// A drawing of AutoCAD itself (DWG), which no free reader opens.
[[nodiscard]] bool isDwg(std::string_view bytes);
/// Its last pair says EOF.
[[nodiscard]] bool isWholeDxf(std::string_view bytes);
/// Value of a header variable of one value; empty where there is none.
[[nodiscard]] std::string_view dxfVariable(std::string_view bytes, std::string_view name);
/// By the value of $INSUNITS; nothing for 0 (no units) and what nobody builds in, such as parsecs.
[[nodiscard]] std::optional<double> metresPerUnit(int insUnits);
/// By its name: "m", "mm", "cm", "dm", "km", "in", "ft".
[[nodiscard]] std::optional<double> metresPerUnit(std::string_view name);

} // namespace loopstad::twin::io

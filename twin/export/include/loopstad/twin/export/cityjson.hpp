// SPDX-License-Identifier: GPL-3.0-or-later
/// A twin as CityJSON 2.0, for QGIS, azul, ninja, cjio, 3D city databases and whoever takes the standard.
///
///   if (Status s = exportCityJson(twin, "otterlo.city.json"); !s) return s.error();
///   if (Status s = exportCityJsonSeq(twin, "otterlo.city.jsonl"); !s) return s.error();    // a feature a
///   line
///
/// Buildings as solids with named surfaces, with a BuildingPart each where they are several; ground, water
/// and bridges as surfaces; trees, poles and furniture as templates that are placed and scaled, fences as
/// solids, rails as lines. RD New and NAP (EPSG:7415) in whole millimetres; without a system where the twin
/// has no place on earth. Written as it is made: memory holds the vertices only, or those of one feature.
/// Objects keep their ids; one that came before gets "-2" and so on behind it.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/twin.hpp>

#include <filesystem>

namespace loopstad::twin {

[[nodiscard]] Status exportCityJson(const Twin& twin, const std::filesystem::path& file);
[[nodiscard]] Status exportCityJsonSeq(const Twin& twin, const std::filesystem::path& file);

} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
/// A twin as a GeoPackage, for QGIS and everything else that reads OGC formats.
///
///   if (Status s = exportGeoPackage(twin, "otterlo.gpkg"); !s) return s.error();
///
/// Layers: terrain (triangles with heights), ground, walkable (the surface, one polygon per connected piece
/// of a class on a sheet), buildings, doors, objects, barriers, tracks, places; and how QGIS shows them.
/// Positions in RD New (EPSG:28992), heights in metres above NAP in fields and in the z of objects; local
/// metres without a system where the twin has no place on earth.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/twin.hpp>

#include <filesystem>

namespace loopstad::twin {

[[nodiscard]] Status exportGeoPackage(const Twin& twin, const std::filesystem::path& file);

} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
/// Geometries of CityJSON 1.1 and 2.0 as shells.
///
///   const CityGeometry found = readGeometry(geometry, vertices);   // one entry of "geometry"
///   if (found.trouble != nullptr) ...                              // a fixed phrase for the report
///
/// Solid, MultiSolid, CompositeSolid, MultiSurface and CompositeSurface are read; templates, points and lines
/// are not. Where the source names no semantic surfaces, what faces up is roof, what faces down is ground,
/// the rest is wall.
#pragma once

#include <loopstad/twin/shell.hpp>

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace loopstad::twin::io {

struct CityGeometry {
  std::string lod;               ///< "1.2"; empty where it says none
  std::vector<Shell> shells;     ///< in the coordinates of the vertices
  bool cavities = false;         ///< a solid had inner shells, which are left out
  std::size_t withoutArea = 0;   ///< surfaces that are left out for that
  const char* trouble = nullptr; ///< why there is none
};

/// A vertex that could not be understood is not finite.
[[nodiscard]] CityGeometry readGeometry(const nlohmann::json& geometry, const std::vector<Vec3>& vertices);

/// 2.2 of "2.2", to compare; negative when it is none.
[[nodiscard]] double lodNumber(const std::string& lod);

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
/// A GeoJSON geometry object as plain vectors.
#pragma once

#include "shape.hpp"

#include <nlohmann/json_fwd.hpp>

namespace loopstad::twin::io {

/// All seven types of RFC 7946. Third coordinates are skipped; what cannot be understood is in the shape's
/// troubles.
[[nodiscard]] Shape shapeFromGeoJson(const nlohmann::json& geometry);

} // namespace loopstad::twin::io

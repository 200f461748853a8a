// SPDX-License-Identifier: GPL-3.0-or-later
/// A GDAL geometry as plain vectors, arcs cut as everywhere in this room.
#pragma once

#include "shape.hpp"

namespace loopstad::twin::io {

/// ogrGeometry: an OGRGeometryH, may be null (an empty shape). Third coordinates are skipped.
[[nodiscard]] Shape shapeFromOgr(void* ogrGeometry, double arcDeviation_m);

} // namespace loopstad::twin::io

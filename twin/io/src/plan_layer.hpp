// SPDX-License-Identifier: GPL-3.0-or-later
/// A plan drawn in a GIS: a layer of a GeoPackage with the columns of docs/plain-geometry.md.
///
///   if (isPlanLayer(layer)) Result<bool> placed = readPlanLayer(layer, content, reading);   // in RD New?
#pragma once

#include "ogr_dataset.hpp"

namespace loopstad::twin::io {

/// It has a column "kind", and one that only plans have or a name that says so ("plan", "overlay").
[[nodiscard]] bool isPlanLayer(const OgrLayer& layer);
[[nodiscard]] Result<bool> readPlanLayer(OgrLayer& layer, const Content& content, Reading& reading);

} // namespace loopstad::twin::io

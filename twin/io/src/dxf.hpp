// SPDX-License-Identifier: GPL-3.0-or-later
/// Site plans from CAD, as DXF: what lies on a layer is what the table of layers says.
///
///   Result<ReadFacts> facts = readDxf(content, reading);      // PlainFeatures; facts.placed: in RD New
///
/// Read through GDAL's DXF driver, blocks put in place. docs/dxf.md tells what becomes of which entity. Like
/// plain GeoJSON a plan is somebody's own work, but most of a drawing is no plan: layers that nobody knows
/// are listed and left out.
#pragma once

#include "reading.hpp"

namespace loopstad::twin::io {

[[nodiscard]] Result<ReadFacts> readDxf(const Content& content, Reading& reading);

} // namespace loopstad::twin::io

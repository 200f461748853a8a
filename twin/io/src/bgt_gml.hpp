// SPDX-License-Identifier: GPL-3.0-or-later
/// BGT as the national service delivers it, one file per class, in both of its forms: CityGML 2.0 with
/// IMGeo 2.1, and the flat "GML light" of the same objects (namespace imgeo/2.1/simple/gml31).
///
///   Result<ReadFacts> facts = readBgtGml(content, reading);
///
/// Read as a stream, once: GDAL's GML driver (3.6) stops silently at a second geometry, keeps the last one
/// and takes leading zeros from ids. Of each object the geometry whose element starts with "geometrie2d" is
/// taken, or the points of a label; other geometries (kruinlijn, labels of house numbers) are counted.
/// Classes that are not known are counted by name.
#pragma once

#include "reading.hpp"

namespace loopstad::twin::io {

[[nodiscard]] Result<ReadFacts> readBgtGml(const Content& content, Reading& reading);

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
/// The unit shapes of things in the street as geometry templates of CityJSON, which its objects place and
/// scale (CityJSON 2.0, section 3.4 "Geometry templates").
///
///   out << ",\"geometry-templates\":" << geometryTemplates();
///   geometry["template"] = templateOf(StreetShape::tree);
#pragma once

#include "street_shapes.hpp"

#include <string>

namespace loopstad::twin {

/// All of streetShapes, LoD 1, with vertices in units of their size.
[[nodiscard]] std::string geometryTemplates();
[[nodiscard]] int templateOf(StreetShape shape);
[[nodiscard]] bool needsTemplates(const Twin& twin);

} // namespace loopstad::twin

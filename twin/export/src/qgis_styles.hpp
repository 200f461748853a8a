// SPDX-License-Identifier: GPL-3.0-or-later
/// How QGIS shows the layers of a GeoPackage of ours when they are opened: one style for each, in the layout
/// of its table layer_styles (QGIS user guide, "Style tab: save and load styles", and its QML).
///
///   for (const QgisStyle& style : qgisStyles()) table.add(..., {style.layer, style.qml});
#pragma once

#include <string>
#include <vector>

namespace loopstad::twin {

struct QgisStyle {
  std::string layer;
  std::string qml; ///< symbology only: what people set otherwise stays theirs
};

[[nodiscard]] std::vector<QgisStyle> qgisStyles();

} // namespace loopstad::twin

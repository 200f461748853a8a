// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands in the street: which objects and lines of the BGT hinder a person on foot, and how much.
///
///   if (const auto object = streetObject(layer, "lichtmast", options)) hole(object->radius_m);
///   if (isBarrier(layer, "hek")) wall(barrierHeight_m("hek"));
///
/// A radius of 0 hinders nobody: drains, sensors, markings. The BGT gives a point and a type; sizes are what
/// such things commonly have in the Dutch street (docs/twin.md lists them), to draw them and to walk round
/// them.
#pragma once

#include <loopstad/twin/build/build_twin.hpp>

#include <optional>
#include <string_view>

namespace loopstad::twin::build {

struct StreetObject {
  ObjectKind kind = ObjectKind::other;
  double radius_m = 0.0;
  double height_m = 0.0;
};

[[nodiscard]] std::optional<StreetObject> streetObject(io::BgtLayer layer, std::string_view type,
                                                       const BuildOptions& options);

/// Lines that one can't step over. Quay walls and bank protection are none: water already ends the ground
/// there, and they run on under bridge ends.
[[nodiscard]] bool isBarrier(io::BgtLayer layer, std::string_view type);
[[nodiscard]] double barrierHeight_m(std::string_view type);

} // namespace loopstad::twin::build

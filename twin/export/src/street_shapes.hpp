// SPDX-License-Identifier: GPL-3.0-or-later
/// What trees, poles and furniture look like in exports: one shape of a kind, in unit size, placed many
/// times.
///
///   for (const CityObject& object : twin.objects)
///     if (const auto placed = placedShape(object))
///       put(unitShape(placed->shape), object.position, placed->radius_m, placed->height_m);
///
/// A unit shape stands on the origin, is 1 high and reaches 1 from its axis; its shell is a valid solid.
/// Metres.
#pragma once

#include <loopstad/twin/twin.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace loopstad::twin {

/// tree: trunk and crown; pole: six sides; box: four, along the axes; column: eight.
enum class StreetShape : std::uint8_t { tree, pole, box, column };
inline constexpr std::array streetShapes{StreetShape::tree, StreetShape::pole, StreetShape::box,
                                         StreetShape::column};

enum class StreetMaterial : std::uint8_t { leaves, wood, metal, stone };

struct UnitShape {
  const char* name;
  Shell shell;
  std::vector<StreetMaterial> materials; ///< one a surface
};

struct PlacedShape {
  StreetShape shape = StreetShape::column;
  double radius_m = 0.0; ///< of a tree: of its crown
  double height_m = 0.0;
};

[[nodiscard]] const UnitShape& unitShape(StreetShape shape);
/// Nothing for what has an outline of its own, or no height.
[[nodiscard]] std::optional<PlacedShape> placedShape(const CityObject& object);
/// The solids over its outline; none where it has no outline or no height.
[[nodiscard]] std::vector<Shell> outlineShells(const CityObject& object);

} // namespace loopstad::twin

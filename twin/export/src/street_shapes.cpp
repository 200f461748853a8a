// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_shapes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace loopstad::twin {
namespace {

// A tree as in the viewer: its crown begins at 0.3 of its height and is widest at 0.58; the trunk is a tenth
// as wide.
constexpr double trunk = 0.09;
constexpr double crownBegins = 0.3;
constexpr double crownWidest = 0.58;
constexpr double crownOfHeight = 0.24;
constexpr double leastCrown_m = 0.8;
constexpr double mostCrown_m = 6.0;
/// The hole of a pole leaves room to pass; the pole itself is this thick (lamp posts are 0.1 to 0.2 m wide).
constexpr double pole_m = 0.07;
/// Higher than this many times its radius, a thing is a pole.
constexpr double slender = 10.0;

struct Ledge {
  double radius;
  double up;
  StreetMaterial above; ///< of the surfaces from here to the next
};

Vec3 onRing(const Ledge& ledge, int i, int sides) {
  const double angle = 2.0 * std::numbers::pi * (i % sides + 0.5) / sides;
  return {ledge.radius * std::cos(angle), ledge.radius * std::sin(angle), ledge.up};
}

/// What turns round its axis, from its foot to its top; a radius of 0 is a tip.
UnitShape turned(const char* name, int sides, const std::vector<Ledge>& ledges) {
  UnitShape made{name, {}, {}};
  const auto add = [&](Ring3 ring, StreetMaterial material) {
    made.shell.surfaces.push_back({SurfaceRole::other, {std::move(ring)}});
    made.materials.push_back(material);
  };
  const auto cap = [&](const Ledge& ledge) {
    Ring3 ring;
    for (int i = 0; i < sides; ++i) ring.push_back(onRing(ledge, i, sides));
    return ring;
  };
  Ring3 foot = cap(ledges.front());
  std::ranges::reverse(foot);
  add(std::move(foot), ledges.front().above);
  for (std::size_t k = 0; k + 1 < ledges.size(); ++k)
    for (int i = 0; i < sides; ++i) {
      Ring3 side{onRing(ledges[k], i, sides), onRing(ledges[k], i + 1, sides),
                 onRing(ledges[k + 1], i + 1, sides), onRing(ledges[k + 1], i, sides)};
      if (ledges[k + 1].radius == 0.0) side.pop_back();
      add(std::move(side), ledges[k].above);
    }
  if (ledges.back().radius > 0.0) add(cap(ledges.back()), ledges.back().above);
  return made;
}

UnitShape column(const char* name, int sides, StreetMaterial material) {
  return turned(name, sides, {{1.0, 0.0, material}, {1.0, 1.0, material}});
}

bool isSlender(const CityObject& object) {
  return object.kind == ObjectKind::pole || object.kind == ObjectKind::mast ||
         object.kind == ObjectKind::sign || object.height_m > slender * object.radius_m;
}

} // namespace

const UnitShape& unitShape(StreetShape shape) {
  static const std::array shapes{turned("tree", 7,
                                        {{trunk, 0.0, StreetMaterial::wood},
                                         {trunk, crownBegins, StreetMaterial::leaves},
                                         {1.0, crownWidest, StreetMaterial::leaves},
                                         {0.0, 1.0, StreetMaterial::leaves}}),
                                 column("pole", 6, StreetMaterial::metal),
                                 column("box", 4, StreetMaterial::stone),
                                 column("column", 8, StreetMaterial::stone)};
  return shapes[static_cast<std::size_t>(shape)];
}

std::optional<PlacedShape> placedShape(const CityObject& object) {
  if (object.height_m <= 0.0 || !object.footprint.empty()) return std::nullopt;
  if (object.kind == ObjectKind::tree)
    return PlacedShape{StreetShape::tree,
                       std::clamp(crownOfHeight * object.height_m, leastCrown_m, mostCrown_m),
                       object.height_m};
  if (isSlender(object)) return PlacedShape{StreetShape::pole, pole_m, object.height_m};
  const bool box = object.kind == ObjectKind::box || object.kind == ObjectKind::furniture ||
                   object.kind == ObjectKind::installation;
  return PlacedShape{box ? StreetShape::box : StreetShape::column, object.radius_m, object.height_m};
}

std::vector<Shell> outlineShells(const CityObject& object) {
  std::vector<Shell> shells;
  for (const Polygon& part : object.footprint)
    if (Shell made = prism(part, object.position.z, object.position.z + object.height_m);
        !made.surfaces.empty())
      shells.push_back(std::move(made));
  return shells;
}

} // namespace loopstad::twin

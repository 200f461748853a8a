// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_shapes.hpp"

#include <loopstad/twin/ground_under.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace loopstad::viewer {
namespace {

using scenarios::Colour;
using scenarios::hex;

/// A ring of corners round an axis.
Vec3 onRing(Vec3 centre, int i, int sides, double radius_m, double up_m) {
  const double angle = 2.0 * std::numbers::pi * i / sides;
  return {centre.x + radius_m * std::cos(angle), centre.y + radius_m * std::sin(angle), centre.z + up_m};
}

void addColumn(Shapes& shapes, Vec3 foot, double radius_m, double height_m, int sides, Colour colour) {
  for (int i = 0; i < sides; ++i) {
    shapes.quad(onRing(foot, i, sides, radius_m, 0.0), onRing(foot, i + 1, sides, radius_m, 0.0),
                onRing(foot, i + 1, sides, radius_m, height_m), onRing(foot, i, sides, radius_m, height_m),
                colour);
    shapes.triangle(onRing(foot, i, sides, radius_m, height_m),
                    onRing(foot, i + 1, sides, radius_m, height_m), {foot.x, foot.y, foot.z + height_m},
                    colour);
  }
}

/// A crown on a stem, as high as the tree; its width follows from that.
void addTree(Shapes& shapes, Vec3 foot, double height_m) {
  constexpr int sides = 7;
  const double crown_m = std::clamp(0.24 * height_m, 0.8, 6.0);
  const Vec3 top{foot.x, foot.y, foot.z + height_m};
  const Vec3 bottom{foot.x, foot.y, foot.z + 0.3 * height_m};
  const auto rim = [&](int i) { return onRing(foot, i, sides, crown_m, 0.58 * height_m); };
  for (int i = 0; i < sides; ++i) {
    shapes.triangle(rim(i), rim(i + 1), top, hex(0x7fa36b));
    shapes.triangle(rim(i + 1), rim(i), bottom, hex(0x6a8f58));
  }
  addColumn(shapes, foot, 0.022 * height_m, 0.38 * height_m, 5, hex(0x7a6a58));
}

} // namespace

void addTrees(Shapes& shapes, const twin::Twin& twin) {
  for (const twin::CityObject& object : twin.objects)
    if (object.kind == twin::ObjectKind::tree && object.height_m > 0.0)
      addTree(shapes, object.position, object.height_m);
}

void addFurniture(Shapes& shapes, const twin::Twin& twin) {
  for (const twin::CityObject& object : twin.objects) {
    if (object.kind == twin::ObjectKind::tree || object.height_m <= 0.0) continue;
    for (const twin::Polygon& part : object.footprint)
      shapes.prism(part, object.position.z, object.position.z + object.height_m, hex(0x8b8f86),
                   hex(0xa3a69d));
    if (object.radius_m <= 0.0) continue;
    const bool slender = object.height_m > 10.0 * object.radius_m;
    addColumn(shapes, object.position, slender ? 0.07 : object.radius_m, object.height_m, slender ? 5 : 8,
              slender ? hex(0x5d6166) : hex(0x8b8f86));
  }
}

void addLines(Shapes& shapes, const twin::Twin& twin) {
  constexpr double thinnest_m = 0.04;
  const twin::GroundUnder ground(twin.terrain);
  /// Its two sides, which lie apart: sides in one plane would flicker.
  const auto strip = [&](const std::vector<Vec3>& way, double width_m, double height_m, Colour colour) {
    const double half_m = 0.5 * std::max(width_m, thinnest_m);
    const Vec3 up{0.0, 0.0, height_m};
    for (std::size_t i = 0; i + 1 < way.size(); ++i) {
      const Vec2 sideways = half_m * perpendicular(normalized(way[i + 1].xy() - way[i].xy()));
      const Vec3 aside{sideways.x, sideways.y, 0.0};
      const auto side = [&](Vec3 a, Vec3 b) { shapes.quad(a, b, b + up, a + up, colour); };
      side(way[i] - aside, way[i + 1] - aside);
      side(way[i + 1] + aside, way[i] + aside);
      const Vec3 a = way[i] + up;
      const Vec3 b = way[i + 1] + up;
      shapes.quad(a - aside, b - aside, b + aside, a + aside, colour);
    }
  };
  for (const twin::Barrier& barrier : twin.barriers)
    strip(ground.along(barrier.line, barrier.level), barrier.width_m, barrier.height_m,
          barrier.type.find("haag") != std::string::npos || barrier.type.find("heg") != std::string::npos
              ? hex(0x7d9a68)
              : hex(0xa39a8f));
  constexpr double halfGauge_m = 0.7175;
  constexpr double railHead_m = 0.07;
  for (const twin::Track& track : twin.tracks)
    for (std::size_t i = 0; i + 1 < track.line.size(); ++i) {
      const Vec2 across = halfGauge_m * perpendicular(normalized(track.line[i + 1] - track.line[i]));
      for (const Vec2 aside : {across, -across})
        strip(ground.along({track.line[i] + aside, track.line[i + 1] + aside}, track.level), railHead_m, 0.15,
              hex(0x55504b));
    }
}

} // namespace loopstad::viewer

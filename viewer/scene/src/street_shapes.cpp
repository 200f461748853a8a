// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_shapes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <utility>

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

/// Height of the ground under points that follow each other closely.
class GroundUnder {
public:
  explicit GroundUnder(const twin::Twin& twin) : surface_(twin.terrain) {
    for (std::uint32_t f = 0; f < surface_.faces.size(); ++f) {
      if (surface_.levels[f] != 0) continue;
      const Vec2 p = toMetres(surface_.vertices[surface_.faces[f][0]]);
      cells_.emplace(keyOf(p), surface_.faces[f][0]);
    }
  }
  /// Of the nearest corner of the terrain.
  [[nodiscard]] double at(Vec2 p) const {
    double nearest = std::numeric_limits<double>::infinity();
    double height = 0.0;
    for (int dx = -1; dx <= 1; ++dx)
      for (int dy = -1; dy <= 1; ++dy) {
        const auto [from, to] = cells_.equal_range(keyOf({p.x + dx * cell_m, p.y + dy * cell_m}));
        for (auto it = from; it != to; ++it) {
          const double away = squaredLength(toMetres(surface_.vertices[it->second]) - p);
          if (away >= nearest) continue;
          nearest = away;
          height = surface_.heights_m[it->second];
        }
      }
    return height;
  }

private:
  static constexpr double cell_m = 10.0;
  static std::pair<int, int> keyOf(Vec2 p) {
    return {static_cast<int>(std::floor(p.x / cell_m)), static_cast<int>(std::floor(p.y / cell_m))};
  }
  const twin::Terrain& surface_;
  std::multimap<std::pair<int, int>, std::uint32_t> cells_;
};

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
  const GroundUnder ground(twin);
  /// Its two sides, which lie apart: sides in one plane would flicker.
  const auto strip = [&](const twin::Line& line, double width_m, double from_m, double to_m, Colour colour) {
    const double half_m = 0.5 * std::max(width_m, thinnest_m);
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      const Vec2 aside = half_m * perpendicular(normalized(line[i + 1] - line[i]));
      const double za = ground.at(line[i]);
      const double zb = ground.at(line[i + 1]);
      const auto side = [&](Vec2 a, double atA, Vec2 b, double atB) {
        shapes.quad({a.x, a.y, atA + from_m}, {b.x, b.y, atB + from_m}, {b.x, b.y, atB + to_m},
                    {a.x, a.y, atA + to_m}, colour);
      };
      side(line[i] - aside, za, line[i + 1] - aside, zb);
      side(line[i + 1] + aside, zb, line[i] + aside, za);
      const Vec2 a = line[i];
      const Vec2 b = line[i + 1];
      shapes.quad({a.x - aside.x, a.y - aside.y, za + to_m}, {b.x - aside.x, b.y - aside.y, zb + to_m},
                  {b.x + aside.x, b.y + aside.y, zb + to_m}, {a.x + aside.x, a.y + aside.y, za + to_m},
                  colour);
    }
  };
  for (const twin::Barrier& barrier : twin.barriers)
    strip(barrier.line, barrier.width_m, 0.0, barrier.height_m,
          barrier.type.find("haag") != std::string::npos || barrier.type.find("heg") != std::string::npos
              ? hex(0x7d9a68)
              : hex(0x77706a));
  constexpr double halfGauge_m = 0.7175;
  constexpr double railHead_m = 0.07;
  for (const twin::Track& track : twin.tracks)
    for (std::size_t i = 0; i + 1 < track.line.size(); ++i) {
      const Vec2 across = halfGauge_m * perpendicular(normalized(track.line[i + 1] - track.line[i]));
      for (const Vec2 aside : {across, -across})
        strip({track.line[i] + aside, track.line[i + 1] + aside}, railHead_m, 0.0, 0.15, hex(0x55504b));
    }
}

} // namespace loopstad::viewer

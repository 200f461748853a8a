// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_scene.hpp"

#include "shapes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace loopstad::viewer {
namespace {

constexpr double height_m = 1.75;
constexpr double shoulder_m = 0.26;
constexpr int sides = 6;

/// A spindle: narrow at the feet, widest at the shoulders, closed at the head.
void addFigure(Shapes& shapes, Vec3 foot, scenarios::Colour colour) {
  static const auto rim = [] {
    std::array<Vec2, sides + 1> points;
    for (int i = 0; i <= sides; ++i) {
      const double angle = 2.0 * std::numbers::pi * i / sides;
      points[static_cast<std::size_t>(i)] = {std::cos(angle), std::sin(angle)};
    }
    return points;
  }();
  const auto at = [&](std::size_t i, double radius_m, double z) {
    return Vec3{foot.x + radius_m * rim[i].x, foot.y + radius_m * rim[i].y, foot.z + z};
  };
  const Vec3 crown{foot.x, foot.y, foot.z + height_m};
  for (std::size_t i = 0; i < sides; ++i) {
    shapes.quad(at(i, 0.12, 0.0), at(i + 1, 0.12, 0.0), at(i + 1, shoulder_m, 1.35), at(i, shoulder_m, 1.35),
                colour);
    shapes.triangle(at(i, shoulder_m, 1.35), at(i + 1, shoulder_m, 1.35), crown, colour);
  }
}

} // namespace

scenarios::Colour speedColour(double speed_mps) {
  constexpr double free_mps = 1.4;
  const double share = std::clamp(speed_mps / free_mps, 0.0, 1.0);
  const scenarios::Colour slow = scenarios::hex(0x8b1a1a);
  const scenarios::Colour middle = scenarios::hex(0xf2a93b);
  const scenarios::Colour fast = scenarios::hex(0x2b6cb0);
  const scenarios::Colour& from = share < 0.5 ? slow : middle;
  const scenarios::Colour& to = share < 0.5 ? middle : fast;
  const double t = share < 0.5 ? 2.0 * share : 2.0 * share - 1.0;
  return {from.r + t * (to.r - from.r), from.g + t * (to.g - from.g), from.b + t * (to.b - from.b), 1.0};
}

PeopleScene::PeopleScene() : geode_(new osg::Geode) { geode_->setDataVariance(osg::Object::DYNAMIC); }

void PeopleScene::show(std::span<const PersonView> people) {
  Shapes shapes;
  for (const PersonView& person : people) addFigure(shapes, person.position, speedColour(person.speed_mps));
  geode_->removeDrawables(0, geode_->getNumDrawables());
  if (people.empty()) return;
  const osg::ref_ptr<osg::Geometry> geometry = shapes.geometry();
  geometry->setDataVariance(osg::Object::DYNAMIC);
  geode_->addDrawable(geometry);
}

} // namespace loopstad::viewer

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/twins.hpp>

#include <gtest/gtest.h>

#include <functional>
#include <limits>

namespace loopstad::twin {
namespace {

constexpr std::size_t classes = 3;

TEST(Terrain, OfATwinIsSound) { EXPECT_EQ(findDefect(test::fullTwin().terrain, classes), ""); }

TEST(Terrain, NothingIsSound) { EXPECT_EQ(findDefect(Terrain{}, 0), ""); }

TEST(Terrain, DefectsAreNamed) {
  const std::vector<std::pair<const char*, std::function<void(Terrain&)>>> damages{
      {"heights and vertices differ", [](Terrain& t) { t.heights_m.pop_back(); }},
      {"classes and faces differ", [](Terrain& t) { t.classes.pop_back(); }},
      {"levels and faces differ", [](Terrain& t) { t.levels.pop_back(); }},
      {"holes and faces differ", [](Terrain& t) { t.holes.pop_back(); }},
      {"height is no height", [](Terrain& t) { t.heights_m[2] = std::numeric_limits<float>::quiet_NaN(); }},
      {"more than 16 km", [](Terrain& t) { t.vertices[2].x = std::numeric_limits<std::int32_t>::max(); }},
      {"face 1: vertex does not exist", [](Terrain& t) { t.faces[1][2] = 6; }},
      {"face 0: does not run counter-clockwise", [](Terrain& t) { std::swap(t.faces[0][0], t.faces[0][1]); }},
      {"face 0: class does not exist", [](Terrain& t) { t.classes[0] = 3; }},
      {"wall 1: vertex does not exist", [](Terrain& t) { t.walls[1][0] = 99; }},
  };
  for (const auto& [name, damage] : damages) {
    Terrain terrain = test::fullTwin().terrain;
    damage(terrain);
    EXPECT_NE(findDefect(terrain, classes).find(name), std::string::npos)
        << name << ": " << findDefect(terrain, classes);
  }
}

} // namespace
} // namespace loopstad::twin

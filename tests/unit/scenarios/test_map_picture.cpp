// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/map_picture.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/test/picture.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace loopstad::scenarios {
namespace {

namespace fs = std::filesystem;

constexpr int width_px = 800;
constexpr int margin_px = 60; // of the sheet, left of the map

/// A paved square of 80 m x 80 m.
twin::Twin square() {
  twin::Twin city;
  city.name = "square";
  city.surface = test::gridMesh(8, 8, 10.0, [](int, int) { return true; });
  city.ground = {{"square", 0, 0, test::square(0.0, 0.0, 80.0)}};
  return city;
}

/// 4 persons per m2 in the western half, nobody in the eastern one.
sim::MeasureResults crowdInTheWest() {
  sim::MeasureResults results;
  results.interval_s = 10.0;
  results.density = {{0.0, 0.0}, 10.0, 8, 8, {0}, {}, {}, {}};
  for (int cell = 0; cell < 64; ++cell) results.density.peak_per_m2.push_back(cell % 8 < 4 ? 4.0F : 0.0F);
  return results;
}

/// Of the pixels in a band of the map: how many are as dark red as service F.
std::ptrdiff_t darkRed(const test::Picture& picture, int fromX, int toX) {
  std::ptrdiff_t count = 0;
  for (int y = margin_px; y < picture.height - margin_px; ++y)
    for (int x = fromX; x < toX; ++x) {
      const test::Pixel& p = picture.at(x, y);
      count += p[0] > 80 && p[0] < 150 && p[1] < 60 && p[2] < 60 ? 1 : 0;
    }
  return count;
}

TEST(MapPicture, ColoursThePlaceWhereTheCrowdIs) {
  const test::TemporaryFolder folder;
  const fs::path png = folder.path() / "map.png";
  ASSERT_TRUE(
      drawMap(square(), crowdInTheWest(), {.title = "Square", .subtitle = "", .mapWidth_px = width_px}, png));
  const test::Picture picture = test::readPicture(png);
  ASSERT_GT(picture.width, width_px);
  const int middle = margin_px + width_px / 2;
  EXPECT_GT(darkRed(picture, margin_px, middle), 100'000);
  EXPECT_EQ(darkRed(picture, middle + 2, margin_px + width_px), 0);
}

TEST(MapPicture, WithoutARunShowsThePlainCity) {
  const test::TemporaryFolder folder;
  const fs::path png = folder.path() / "map.png";
  ASSERT_TRUE(drawMap(square(), {}, {.title = "Square", .subtitle = "", .mapWidth_px = width_px}, png));
  const test::Picture picture = test::readPicture(png);
  ASSERT_GT(picture.width, width_px);
  EXPECT_EQ(darkRed(picture, 0, picture.width), 0);
}

/// Of the pixels in a band of the map: how many are as dark as the stripes of closed ground.
std::ptrdiff_t stripes(const test::Picture& picture, int fromX, int toX) {
  std::ptrdiff_t count = 0;
  for (int y = margin_px + 40; y < picture.height - margin_px - 40; ++y)
    for (int x = fromX; x < toX; ++x) {
      const test::Pixel& p = picture.at(x, y);
      count += p[0] > 120 && p[0] < 190 && std::abs(p[0] - p[2]) < 40 ? 1 : 0;
    }
  return count;
}

TEST(MapPicture, StripesGroundThatIsClosed) {
  const test::TemporaryFolder folder;
  const fs::path png = folder.path() / "map.png";
  twin::Twin city = square();
  const auto at = [](double x, double y) { return toFixed(Vec2{x, y}); };
  city.terrain.vertices = {at(0, 0), at(30, 0), at(30, 80), at(0, 80)};
  city.terrain.heights_m.assign(4, 0.0F);
  city.terrain.faces = {{0, 1, 2}, {0, 2, 3}};
  city.terrain.classes = {0, 0};
  city.terrain.levels = {0, 0};
  city.terrain.holes.assign(2, twin::Boundary::barrier);
  ASSERT_TRUE(drawMap(city, {}, {.title = "Square", .subtitle = "", .mapWidth_px = width_px}, png));
  const test::Picture picture = test::readPicture(png);
  const int third = margin_px + width_px / 3;
  EXPECT_GT(stripes(picture, margin_px + 20, third), 10'000);
  EXPECT_EQ(stripes(picture, third + width_px / 10, margin_px + width_px - 20), 0);
}

TEST(MapPicture, NothingToDrawIsAnError) {
  const test::TemporaryFolder folder;
  const fs::path png = folder.path() / "map.png";
  const Status drawn = drawMap({}, {}, {.title = "Nowhere", .subtitle = ""}, png);
  ASSERT_FALSE(drawn);
  EXPECT_EQ(drawn.error().file, png.string());
}

TEST(MapPicture, AFolderThatCannotBeMadeIsAnError) {
  const fs::path png = "/proc/no-such-folder/map.png";
  const Status drawn = drawMap(square(), {}, {.title = "Square", .subtitle = ""}, png);
  ASSERT_FALSE(drawn);
  EXPECT_EQ(drawn.error().file, png.string());
}

} // namespace
} // namespace loopstad::scenarios

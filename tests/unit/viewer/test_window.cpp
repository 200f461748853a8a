// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/picture.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

namespace loopstad {
namespace {

namespace fs = std::filesystem;

/// Buildings and trees on a square of 80 m under a bridge.
twin::Twin smallCity() {
  twin::Twin city = test::fullTwin();
  const auto at = [](double x, double y) { return toFixed(Vec2{x, y}); };
  city.terrain = {{at(-40, -40), at(40, -40), at(40, 40), at(-40, 40)},
                  {0.0F, 0.0F, 0.0F, 0.0F},
                  {{0, 1, 2}, {0, 2, 3}},
                  {0, 0},
                  {0, 0},
                  {twin::Boundary::none, twin::Boundary::none},
                  {},
                  true};
  return city;
}

TEST(Window, ShowsTheCityBehindThePanels) {
  if (std::system("command -v xvfb-run > /dev/null") != 0) GTEST_SKIP() << "xvfb-run is not installed";
  const test::TemporaryFolder folder;
  const fs::path twinFile = folder.path() / "city.twin.h5";
  const fs::path png = folder.path() / "city.png";
  ASSERT_TRUE(twin::writeTwin(smallCity(), twinFile));
  const std::string command =
      fmt::format("xvfb-run -a -s '-screen 0 1024x768x24' {} {} --width 800 --height 600 --screenshot {}",
                  LOOPSTAD_VIEWER, twinFile.string(), png.string());
  ASSERT_EQ(std::system(command.c_str()), 0) << command;

  const test::Picture picture = test::readPicture(png);
  ASSERT_EQ(picture.width, 800);
  ASSERT_EQ(picture.height, 600);
  // The sky is one colour; the square fills a good part of the lower half, where no panel stands.
  const auto sky = picture.at(picture.width / 2, 0);
  const auto lowerHalf = picture.pixels.begin() + static_cast<std::ptrdiff_t>(picture.pixels.size() / 2);
  const auto ground = std::count_if(lowerHalf, picture.pixels.end(), [&](const auto& p) { return p != sky; });
  EXPECT_GT(ground, static_cast<std::ptrdiff_t>(picture.pixels.size() / 8));
  EXPECT_GT(std::set(picture.pixels.begin(), picture.pixels.end()).size(), 20U);
}

} // namespace
} // namespace loopstad

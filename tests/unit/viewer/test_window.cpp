// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fmt/format.h>
#include <gdal_priv.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <vector>

namespace loopstad {
namespace {

namespace fs = std::filesystem;

struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::array<unsigned char, 3>> pixels;
};

Picture readPicture(const fs::path& png) {
  GDALAllRegister();
  const GDALDatasetUniquePtr file(GDALDataset::Open(png.c_str(), GDAL_OF_RASTER));
  Picture picture;
  if (!file || file->GetRasterCount() < 3) return picture;
  picture.width = file->GetRasterXSize();
  picture.height = file->GetRasterYSize();
  picture.pixels.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
  const CPLErr read = file->RasterIO(GF_Read, 0, 0, picture.width, picture.height, picture.pixels.data(),
                                     picture.width, picture.height, GDT_Byte, 3, nullptr, 3,
                                     static_cast<GSpacing>(3) * picture.width, 1, nullptr);
  if (read != CE_None) picture.pixels.clear();
  return picture;
}

/// Buildings and trees on a square of 80 m under a bridge.
twin::Twin smallCity() {
  twin::Twin city = test::fullTwin();
  city.ground = {{"square", 0, 0, test::square(-40.0, -40.0, 80.0)}};
  return city;
}

TEST(Window, ShowsTheCityBehindThePanels) {
  if (std::system("command -v xvfb-run > /dev/null") != 0) GTEST_SKIP() << "xvfb-run is not installed";
  const fs::path folder = fs::path(testing::TempDir()) / "loopstad-window";
  fs::create_directories(folder);
  const fs::path twinFile = folder / "city.twin.h5";
  const fs::path png = folder / "city.png";
  fs::remove(png);
  ASSERT_TRUE(twin::writeTwin(smallCity(), twinFile));
  const std::string command =
      fmt::format("xvfb-run -a -s '-screen 0 1024x768x24' {} {} --width 800 --height 600 --screenshot {}",
                  LOOPSTAD_VIEWER, twinFile.string(), png.string());
  ASSERT_EQ(std::system(command.c_str()), 0) << command;

  const Picture picture = readPicture(png);
  ASSERT_EQ(picture.width, 800);
  ASSERT_EQ(picture.height, 600);
  // The sky is one colour; the square fills a good part of the lower half, where no panel stands.
  const auto sky = picture.pixels[static_cast<std::size_t>(picture.width) / 2];
  const auto lowerHalf = picture.pixels.begin() + static_cast<std::ptrdiff_t>(picture.pixels.size() / 2);
  const auto ground = std::count_if(lowerHalf, picture.pixels.end(), [&](const auto& p) { return p != sky; });
  EXPECT_GT(ground, static_cast<std::ptrdiff_t>(picture.pixels.size() / 8));
  EXPECT_GT(std::set(picture.pixels.begin(), picture.pixels.end()).size(), 20U);
}

} // namespace
} // namespace loopstad

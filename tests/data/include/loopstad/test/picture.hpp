// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures that the program made, read back pixel by pixel with GDAL.
///
///   const test::Picture picture = test::readPicture(png);
///   EXPECT_EQ(picture.at(10, 20), (test::Pixel{255, 255, 255}));
///
/// Rows run from the top. A file that is no picture gives one of width 0.
#pragma once

#include <gdal_priv.h>

#include <array>
#include <cstddef>
#include <filesystem>
#include <vector>

namespace loopstad::test {

using Pixel = std::array<unsigned char, 3>;

struct Picture {
  int width = 0;
  int height = 0;
  std::vector<Pixel> pixels;

  [[nodiscard]] const Pixel& at(int x, int y) const {
    return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }
};

[[nodiscard]] inline Picture readPicture(const std::filesystem::path& png) {
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

} // namespace loopstad::test

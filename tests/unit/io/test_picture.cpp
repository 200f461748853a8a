// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/io/picture.hpp>

#include <gdal.h>
#include <gmock/gmock.h>
#include <ogr_srs_api.h>

#include <array>
#include <fstream>

namespace loopstad::twin::io {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
namespace fs = std::filesystem;

constexpr Vec2 northWest{100000.0, 450100.0};
constexpr int side = 100; ///< pixels of a metre

/// West half red, east half green; each band gets its share of it.
std::vector<std::uint8_t> halves(int band) {
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(side) * side, 0);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool west = i % side < side / 2;
    bytes[i] = (band == 1 && west) || (band == 2 && !west) || band == 4 ? 255 : 0;
  }
  return bytes;
}

struct Photo {
  const char* driver = "GTiff";
  int bands = 3;
  int epsg = 28992;
  bool placed = true;
  GDALDataType type = GDT_Byte;
};

void write(const fs::path& file, const Photo& photo) {
  GDALAllRegister();
  GDALDatasetH memory =
      GDALCreate(GDALGetDriverByName("MEM"), "", side, side, photo.bands, photo.type, nullptr);
  for (int band = 1; band <= photo.bands; ++band) {
    std::vector<std::uint8_t> bytes = halves(band);
    ASSERT_EQ(GDALRasterIO(GDALGetRasterBand(memory, band), GF_Write, 0, 0, side, side, bytes.data(), side,
                           side, GDT_Byte, 0, 0),
              CE_None);
  }
  if (photo.placed) {
    std::array<double, 6> transform{northWest.x, 1.0, 0.0, northWest.y, 0.0, -1.0};
    GDALSetGeoTransform(memory, transform.data());
  }
  if (photo.epsg != 0) {
    const OGRSpatialReferenceH system = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(system, photo.epsg);
    GDALSetSpatialRef(memory, system);
    OSRDestroySpatialReference(system);
  }
  GDALDatasetH out =
      GDALCreateCopy(GDALGetDriverByName(photo.driver), file.c_str(), memory, 0, nullptr, nullptr, nullptr);
  ASSERT_NE(out, nullptr);
  GDALClose(out);
  GDALClose(memory);
}

const Box2 all{{100000.0, 450000.0}, {100100.0, 450100.0}};

std::array<int, 4> at(const Picture& picture, Vec2 share) {
  const auto column = static_cast<std::size_t>(share.x * static_cast<double>(picture.columns));
  const auto row = static_cast<std::size_t>((1.0 - share.y) * static_cast<double>(picture.rows));
  const std::uint8_t* p = picture.rgba.data() + 4 * (row * picture.columns + column);
  return {p[0], p[1], p[2], p[3]};
}

class PictureFile : public testing::Test {
protected:
  test::TemporaryFolder folder_;
  fs::path file_ = folder_.path() / "photo.tif";

  Picture read(const Box2& box, std::size_t mostPixels = 512) {
    const Result<Picture> picture = readPicture(file_, box, mostPixels);
    EXPECT_TRUE(static_cast<bool>(picture)) << (picture ? "" : describe(picture.error()));
    return picture ? *picture : Picture{};
  }
  std::string refusal(const Box2& box) {
    const Result<Picture> picture = readPicture(file_, box, 512);
    EXPECT_FALSE(static_cast<bool>(picture));
    return picture ? std::string{} : describe(picture.error());
  }
};

TEST_F(PictureFile, LiesWhereItBelongs) {
  write(file_, {});
  const Picture picture = read(all);
  EXPECT_EQ(picture.columns, 100U);
  EXPECT_EQ(picture.rows, 100U);
  EXPECT_EQ(at(picture, {0.2, 0.5}), (std::array{255, 0, 0, 255}));
  EXPECT_EQ(at(picture, {0.8, 0.5}), (std::array{0, 255, 0, 255}));
}

TEST_F(PictureFile, EndsWhereItEnds) {
  write(file_, {});
  const Picture picture = read({{99950.0, 450000.0}, {100050.0, 450100.0}});
  EXPECT_EQ(at(picture, {0.2, 0.5})[3], 0);
  EXPECT_EQ(at(picture, {0.8, 0.5}), (std::array{255, 0, 0, 255}));
}

TEST_F(PictureFile, HasNoMorePixelsThanAskedFor) {
  write(file_, {});
  EXPECT_EQ(read(all, 25).columns, 25U);
}

TEST_F(PictureFile, InGreyOrWithTransparencyIsReadAsWell) {
  write(file_, {.bands = 1});
  EXPECT_EQ(at(read(all), {0.2, 0.5}), (std::array{255, 255, 255, 255}));
  write(file_, {.bands = 4});
  EXPECT_EQ(at(read(all), {0.2, 0.5}), (std::array{255, 0, 0, 255}));
}

TEST_F(PictureFile, WithAWorldFileIsTakenToBeInRd) {
  file_ = folder_.path() / "photo.png";
  write(file_, {.driver = "PNG", .epsg = 0, .placed = false});
  fs::remove(folder_.path() / "photo.png.aux.xml");
  std::ofstream(folder_.path() / "photo.pgw") << "1\n0\n0\n-1\n100000.5\n450099.5\n";
  EXPECT_EQ(at(read(all), {0.2, 0.5}), (std::array{255, 0, 0, 255}));
}

TEST_F(PictureFile, WithoutAPlaceOrElsewhereIsTurnedAway) {
  write(file_, {.epsg = 0, .placed = false});
  EXPECT_THAT(refusal(all), AllOf(HasSubstr("photo.tif"), HasSubstr("no place"), HasSubstr("world file")));
  write(file_, {});
  EXPECT_THAT(refusal({{150000.0, 450000.0}, {150100.0, 450100.0}}), HasSubstr("does not lie in this area"));
  write(file_, {.type = GDT_UInt16});
  EXPECT_THAT(refusal(all), HasSubstr("8 bits"));
  std::ofstream(file_) << "no picture";
  EXPECT_THAT(refusal(all), HasSubstr("cannot be read as a picture"));
  file_ = folder_.path() / "missing.tif";
  EXPECT_THAT(refusal(all), HasSubstr("missing.tif"));
}

} // namespace
} // namespace loopstad::twin::io

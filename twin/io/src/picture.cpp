// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdal_session.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/io/picture.hpp>

#include <fmt/format.h>
#include <gdal.h>
#include <gdal_utils.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <string>

namespace loopstad::twin::io {
namespace {

struct Closer {
  void operator()(void* dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<void, Closer>;

/// The words of one of GDAL's command lines.
class Words {
public:
  explicit Words(std::vector<std::string> words) : words_(std::move(words)) {
    for (std::string& word : words_) pointers_.push_back(word.data());
    pointers_.push_back(nullptr);
  }
  [[nodiscard]] char** get() { return pointers_.data(); }

private:
  std::vector<std::string> words_;
  std::vector<char*> pointers_;
};

/// A palette as colours; everything else as it is.
Dataset inColours(Dataset source) {
  if (GDALGetRasterColorInterpretation(GDALGetRasterBand(source.get(), 1)) != GCI_PaletteIndex) return source;
  Words words({"-of", "MEM", "-expand", "rgba"});
  GDALTranslateOptions* const options = GDALTranslateOptionsNew(words.get(), nullptr);
  Dataset expanded(GDALTranslate("", source.get(), options, nullptr));
  GDALTranslateOptionsFree(options);
  return expanded;
}

bool inBytes(void* dataset) {
  for (int band = 1; band <= GDALGetRasterCount(dataset); ++band)
    if (GDALGetRasterDataType(GDALGetRasterBand(dataset, band)) != GDT_Byte) return false;
  return true;
}

/// Pixels a side: those that the picture has over the box, or as many as are allowed.
std::array<std::size_t, 2> sizeFor(void* dataset, const Box2& box, std::size_t mostPixels) {
  std::array<double, 6> t{};
  GDALGetGeoTransform(dataset, t.data());
  const double pixel = std::hypot(t[1], t[4]);
  const double least = std::max(box.size().x, box.size().y) / static_cast<double>(mostPixels);
  // In degrees a pixel says nothing in metres: as many as are allowed.
  const double side = pixel > 1e-3 ? std::max(pixel, least) : least;
  const auto pixels = [&](double m) {
    return static_cast<std::size_t>(std::max(1.0, std::ceil(m / side - 1e-9)));
  };
  return {pixels(box.size().x), pixels(box.size().y)};
}

/// In RD New, on the box, with a band for what it covers.
Dataset onto(void* source, const Box2& box, const std::array<std::size_t, 2>& size) {
  std::vector<std::string> words{"-of", "MEM", "-r", "bilinear", "-dstalpha", "-t_srs", "EPSG:28992", "-te"};
  for (const double edge : {box.min.x, box.min.y, box.max.x, box.max.y})
    words.push_back(fmt::format("{:.4f}", edge));
  words.insert(words.end(), {"-ts", std::to_string(size[0]), std::to_string(size[1])});
  if (GDALGetSpatialRef(source) == nullptr) words.insert(words.end(), {"-s_srs", "EPSG:28992"});
  const int bands = GDALGetRasterCount(source);
  if (bands == 2 || bands == 4) std::erase(words, "-dstalpha"); // it has one
  Words line(std::move(words));
  GDALWarpAppOptions* const options = GDALWarpAppOptionsNew(line.get(), nullptr);
  int wrong = 0;
  GDALDatasetH sources[] = {source};
  Dataset warped(GDALWarp("", nullptr, 1, sources, options, &wrong));
  GDALWarpAppOptionsFree(options);
  return warped;
}

bool readBand(void* dataset, int band, std::size_t channel, Picture& picture) {
  const auto columns = static_cast<int>(picture.columns);
  const auto rows = static_cast<int>(picture.rows);
  return GDALRasterIOEx(GDALGetRasterBand(dataset, band), GF_Read, 0, 0, columns, rows,
                        picture.rgba.data() + channel, columns, rows, GDT_Byte, 4,
                        static_cast<GSpacing>(4) * columns, nullptr) == CE_None;
}

/// Grey and alpha, or three colours and alpha.
bool readBands(void* dataset, Picture& picture) {
  const bool grey = GDALGetRasterCount(dataset) == 2;
  for (std::size_t channel = 0; channel < 3; ++channel)
    if (!readBand(dataset, grey ? 1 : static_cast<int>(channel) + 1, channel, picture)) return false;
  return readBand(dataset, grey ? 2 : 4, 3, picture);
}

} // namespace

Result<Picture> readPicture(const std::filesystem::path& file, const Box2& box, std::size_t mostPixels) {
  const GdalFailure failure;
  const std::string path = file.string();
  Dataset source(GDALOpenEx(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
  if (!source)
    return dataError(path, {}, tr("cannot be read as a picture ({})", failure.text()),
                     tr("give a GeoTIFF, or a JPEG or PNG with a world file"));
  std::array<double, 6> transform{};
  if (GDALGetGeoTransform(source.get(), transform.data()) != CE_None)
    return dataError(
        path, {}, tr("has no place on earth"),
        tr("put a world file beside it, or give its corners: gdal_translate -a_srs EPSG:28992 -a_ullr ..."));
  if (source = inColours(std::move(source)); !source)
    return dataError(path, {}, tr("breaks off or is damaged: {}", failure.text()), tr("write it again"));
  const int bands = GDALGetRasterCount(source.get());
  if (bands > 4 || !inBytes(source.get()))
    return dataError(path, {}, tr("is no picture in 8 bits of grey or colours"),
                     tr("write it so: gdal_translate -ot Byte -scale -b 1 -b 2 -b 3 ..."));
  const std::array<std::size_t, 2> size = sizeFor(source.get(), box, mostPixels);
  const Dataset warped = onto(source.get(), box, size);
  Picture picture{box, size[0], size[1], {}};
  picture.rgba.resize(4 * size[0] * size[1]);
  if (!warped || !readBands(warped.get(), picture))
    return dataError(path, {}, tr("breaks off or is damaged: {}", failure.text()), tr("write it again"));
  for (std::size_t alpha = 3; alpha < picture.rgba.size(); alpha += 4)
    if (picture.rgba[alpha] != 0) return picture;
  return dataError(path, {}, tr("does not lie in this area"),
                   tr("check its place with gdalinfo, and the area with 'loopstad twin info'"));
}

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
/// Heights of a raster: the terrain (DTM) or the surface with roofs and trees (DSM) of the AHN, as GeoTIFF,
/// cloud-optimised or not, or a VRT over many tiles. Windows are read as they are asked for, so a raster may
/// be larger than memory.
///
///   Result<HeightRaster> dtm = HeightRaster::open("M_37EN1.TIF");
///   Result<HeightWindow> here = dtm->read({{84800, 447400}, {84900, 447500}});   // RD metres
///   for (std::size_t i = 0; i < here->heights_m.size(); ++i) use(here->centre(i), here->heights_m[i]);
///
/// Metres above NAP (EPSG:5709). Rasters in another named system are brought to RD New by GDAL, to the
/// nearest cell. A cell without a height is NaN: the raster's own value for that, infinities, and whatever no
/// ground or roof of the Netherlands has (below -100 m, above 500 m), such as the 3.4e38 of AHN tiles that do
/// not name it.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace loopstad::twin::io {

/// Cells of a raster, row by row from the south, from west to east.
struct HeightWindow {
  Vec2 first;        ///< centre of the south-western cell, RD metres
  Vec2 cell_m{1, 1}; ///< > 0
  std::size_t columns = 0;
  std::vector<float> heights_m; ///< NaN where there is none

  [[nodiscard]] Vec2 centre(std::size_t i) const {
    return {first.x + cell_m.x * static_cast<double>(i % columns),
            first.y + cell_m.y * static_cast<double>(i / columns)};
  }
};

class HeightRaster {
public:
  /// Errors: no raster, no place on earth, more than one band, turned away from north.
  [[nodiscard]] static Result<HeightRaster> open(const std::filesystem::path& file);

  [[nodiscard]] const Box2& extent() const; ///< RD metres, to the edges of its cells
  [[nodiscard]] Vec2 cell_m() const;
  /// Name of the system that it was brought to RD New from; empty when it was in it.
  [[nodiscard]] const std::string& movedFrom() const;
  /// The cells whose centres lie in the box, none where it lies beside the raster. An error when the file is
  /// damaged there. May be called from several threads; they wait for each other.
  [[nodiscard]] Result<HeightWindow> read(const Box2& box) const;

private:
  struct Open;
  explicit HeightRaster(std::shared_ptr<const Open> open) : open_(std::move(open)) {}
  std::shared_ptr<const Open> open_;
};

/// Heights have one band, pictures three or four; 0 for what is no raster.
[[nodiscard]] int bandsOf(const std::filesystem::path& file);

} // namespace loopstad::twin::io

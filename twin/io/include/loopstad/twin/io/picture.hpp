// SPDX-License-Identifier: GPL-3.0-or-later
/// A picture that has its place on earth, to lie under a plan: an aerial photograph, a scanned design.
///
///   Result<Picture> photo = readPicture("luchtfoto.tif", box, 4096);     // box in RD
///   photo->rgba[4 * (row * photo->columns + column)]                     // red; rows from the north
///
/// Whatever GDAL opens with a place: GeoTIFF, JPEG or PNG with a world file, cloud-optimised files. In grey,
/// with a palette, in colours with or without transparency, 8 bits each. Pictures in another system are
/// brought to RD New; those without a named one are taken to be in it.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace loopstad::twin::io {

struct Picture {
  Box2 extent; ///< RD metres
  std::size_t columns = 0;
  std::size_t rows = 0;
  std::vector<std::uint8_t> rgba; ///< 4 x columns x rows; alpha 0 where the picture ends
};

/// The part of it in box, with at most so many pixels a side. Errors: no picture, no place, none of it in the
/// box.
[[nodiscard]] Result<Picture> readPicture(const std::filesystem::path& file, const Box2& box,
                                          std::size_t mostPixels);

} // namespace loopstad::twin::io

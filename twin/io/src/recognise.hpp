// SPDX-License-Identifier: GPL-3.0-or-later
/// What a file is, by what stands in it: its name plays no part.
///
///   switch (recognise(bytes).format) { case Format::bgtGml: ...; case Format::lvBag: ...; }
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loopstad::twin::io {

enum class Format : std::uint8_t {
  zip,
  bgtGml, ///< CityGML 2.0 with IMGeo 2
  lvBag,  ///< LV BAG 2.0 extract, schema v20200601
  oldBag, ///< an extract of an older or newer schema
  tables, ///< SQLite or GeoPackage
  geoJson,
  cityJson, ///< a document or a stream of features
  wkt,
  osmXml,
  osmPbf,
  dxf,
  closedCad, ///< a drawing in a form that is not read: DWG, binary DXF
  raster,    ///< GeoTIFF or a VRT over others
  otherXml,  ///< well, XML
  empty,
  unknown,
};

struct Recognised {
  Format format = Format::unknown;
  std::string what; ///< for messages, after "is": the root element with its namespace, ...; may be empty
};

[[nodiscard]] Recognised recognise(std::string_view bytes);
[[nodiscard]] bool isZip(std::string_view bytes);
/// By its first bytes: a raster is larger than what one reads to find out.
[[nodiscard]] bool isRaster(std::string_view bytes);

} // namespace loopstad::twin::io

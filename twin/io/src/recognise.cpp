// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise.hpp"

#include "dxf_header.hpp"
#include "osm.hpp"
#include "xml_stream.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <array>

namespace loopstad::twin::io {
namespace {

using namespace std::string_view_literals;

/// Bytes in which a file shows what it is.
constexpr std::size_t headSpan = std::size_t{1} << 16;

constexpr std::array wktKeywords{"POINT"sv,        "LINESTRING"sv,      "POLYGON"sv,           "MULTIPOINT"sv,
                                 "MULTIPOLYGON"sv, "MULTILINESTRING"sv, "GEOMETRYCOLLECTION"sv};
constexpr std::array geoJsonTypes{"FeatureCollection"sv, "Feature"sv,         "Point"sv,
                                  "LineString"sv,        "Polygon"sv,         "MultiPoint"sv,
                                  "MultiPolygon"sv,      "MultiLineString"sv, "GeometryCollection"sv};

std::string upperWord(std::string_view text) {
  std::string word;
  for (const char c : text) {
    const bool lower = c >= 'a' && c <= 'z';
    if (!lower && !(c >= 'A' && c <= 'Z')) break;
    word.push_back(lower ? static_cast<char>(c - 'a' + 'A') : c);
  }
  return word;
}

bool isWkt(std::string_view text) {
  if (upperWord(text) == "SRID") {
    const std::size_t semicolon = text.find(';');
    if (semicolon == std::string_view::npos) return false;
    text = trimmed(text.substr(semicolon + 1));
  }
  return std::ranges::find(wktKeywords, upperWord(text)) != wktKeywords.end();
}

/// End of the string that opens at text[at]: the position of its closing quote, or the end.
std::size_t endOfString(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at)
    if (text[at] == '\\') ++at;
  return std::min(at, text.size());
}

/// What stands in quotes after the colon at the start of text; empty when it is no string.
std::string_view quotedValue(std::string_view text) {
  if (!text.starts_with(':')) return {};
  text = trimmed(text.substr(1));
  if (!text.starts_with('"')) return {};
  return text.substr(1, endOfString(text, 0) - 1);
}

/// The type of the outermost object, wherever it stands in it: much other JSON has a point or a feature
/// inside.
std::string_view outermostType(std::string_view text) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '{' || text[at] == '[') ++depth;
    if (text[at] == '}' || text[at] == ']') --depth;
    if (text[at] != '"') continue;
    const std::size_t end = endOfString(text, at);
    const std::string_view word = text.substr(at + 1, end - at - 1);
    const std::string_view rest = end < text.size() ? trimmed(text.substr(end + 1, 80)) : std::string_view();
    at = end;
    if (depth != 1 || !rest.starts_with(':')) continue;
    if (word == "type") return quotedValue(rest);
  }
  return {};
}

Format jsonFormat(std::string_view type) {
  if (type == "CityJSON" || type == "CityJSONFeature") return Format::cityJson;
  return std::ranges::find(geoJsonTypes, type) != geoJsonTypes.end() ? Format::geoJson : Format::unknown;
}

Format formatOf(const XmlRoot& root, std::string_view head) {
  if (root.name == "CityModel" && root.space == "http://www.opengis.net/citygml/2.0" &&
      head.find("http://www.geostandaarden.nl/imgeo/2.") != std::string_view::npos)
    return Format::bgtGml;
  if (root.name == "FeatureCollection" && root.space == "http://www.opengis.net/gml" &&
      head.find("http://www.geostandaarden.nl/imgeo/2.1/simple/") != std::string_view::npos)
    return Format::bgtGml;
  if (root.name == "bagStand")
    return root.space.ends_with("extract-deelbestand-lvc/v20200601") ? Format::lvBag : Format::oldBag;
  if (root.name == "BAG-Extract-Deelbestand-LVC") return Format::oldBag; // BAG 1.0, until 2021
  if (root.name == "osm" && root.space.empty()) return Format::osmXml;
  return Format::otherXml;
}

} // namespace

bool isZip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv);
}

bool isRaster(std::string_view bytes) {
  constexpr std::array starts{"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv, "<VRTDataset"sv};
  return std::ranges::any_of(starts, [&](std::string_view start) { return bytes.starts_with(start); });
}

Recognised recognise(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, headSpan);
  if (isZip(head)) return {Format::zip, {}};
  if (isRaster(head)) return {Format::raster, tr("a raster")};
  if (isDwg(head)) return {Format::closedCad, "DWG"};
  if (isBinaryDxf(head)) return {Format::closedCad, tr("a binary DXF")};
  if (isOsmPbf(head)) return {Format::osmPbf, {}};
  if (head.starts_with("SQLite format 3\0"sv))
    return {Format::tables, tr("a database without BGT or BAG layers")};
  std::string_view text = head;
  if (text.starts_with("\xEF\xBB\xBF"sv)) text.remove_prefix(3);
  text = trimmed(text);
  if (text.empty()) return {bytes.size() <= headSpan ? Format::empty : Format::unknown, {}};
  if (text.front() == '<') {
    const XmlRoot root = xmlRoot(bytes);
    if (root.name.empty()) return {Format::unknown, {}};
    const std::string element = root.space.empty() ? root.name : root.name + " of " + root.space;
    const Format format = formatOf(root, head);
    return {format, format == Format::otherXml ? tr("XML of another schema: {}", element) : element};
  }
  if (text.front() == '{') return {jsonFormat(outermostType(bytes.substr(bytes.find('{')))), {}};
  if (isWkt(text)) return {Format::wkt, {}};
  if (isDxf(text)) return {Format::dxf, {}};
  return {};
}

} // namespace loopstad::twin::io

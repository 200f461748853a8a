// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain.hpp"
#include "xml_stream.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/io/wkt.hpp>

#include <fmt/format.h>

#include <optional>

namespace loopstad::twin::io {
namespace {

/// Cuts the next geometry off: up to the parenthesis that closes its first one, or a word without any ("...
/// EMPTY").
std::string_view cutGeometry(std::string_view& text) {
  int depth = 0;
  std::size_t end = 0;
  for (; end < text.size(); ++end) {
    if (text[end] == '(') ++depth;
    if (text[end] == ')' && --depth <= 0) break;
  }
  const std::string_view cut = text.substr(0, end + 1);
  text = trimmed(end < text.size() ? text.substr(end + 1) : std::string_view());
  if (text.starts_with(';') || text.starts_with(',')) text = trimmed(text.substr(1));
  return cut;
}

/// "SRID=28992;" before a geometry (as PostGIS writes it); taken off the text.
std::string_view cutSrid(std::string_view& text) {
  constexpr std::string_view key = "SRID=";
  const std::size_t semicolon = text.find(';');
  if (!text.starts_with(key) || semicolon == std::string_view::npos) return {};
  const std::string_view srid = trimmed(text.substr(key.size(), semicolon - key.size()));
  text = trimmed(text.substr(semicolon + 1));
  return srid;
}

} // namespace

Result<ReadFacts> readPlainWkt(const Content& content, Reading& reading) {
  std::string_view text = content.bytes;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = trimmed(text);
  const std::string_view srid = cutSrid(text);
  if (!srid.empty() && srid != "28992" && srid != "7415" && srid != "0")
    return dataError(content.path, fmt::format("SRID={}", srid), tr("is not read"),
                     tr("write the geometry in RD New (SRID=28992) or in metres of its own (SRID=0)"));
  std::optional<PlainFeature> walkable;
  for (int number = 1; !text.empty(); ++number) {
    const std::string where = fmt::format("geometry {}", number);
    Result<Geometry> geometry = parseWkt(cutGeometry(text));
    if (!geometry) return dataError(content.path, where, geometry.error().problem, geometry.error().remedy);
    if (walkable || geometry->polygons.empty()) {
      reading.report.add({Finding::dropped,
                          content.name,
                          where,
                          translatable("only the first area of a WKT file is used"),
                          {},
                          0.0});
      continue;
    }
    walkable.emplace();
    walkable->id = where;
    walkable->source = content.name;
    walkable->geometry.polygons = std::move(geometry->polygons);
  }
  if (!walkable)
    return dataError(content.path, {}, tr("holds no polygon to walk on"),
                     tr("begin it with a POLYGON or MULTIPOLYGON"));
  const bool inRd = srid.empty() ? guessFrame({*walkable}) == PlanFrame::rd : srid != "0";
  if (srid.empty())
    reading.report.add({Finding::assumed,
                        content.name,
                        {},
                        inRd ? translatable("no coordinate system named: RD New")
                             : translatable("no coordinate system named: metres of its own"),
                        {},
                        0.0});
  reading.report.count(content.name, translatable("walkable areas"), walkable->geometry.polygons.size());
  reading.records.plain.push_back(std::move(*walkable));
  return ReadFacts{"WKT", {}, inRd};
}

} // namespace loopstad::twin::io

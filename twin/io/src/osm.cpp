// SPDX-License-Identifier: GPL-3.0-or-later
#include "osm.hpp"

#include "ogr_dataset.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/geo_frame.hpp>

#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <utility>

namespace loopstad::twin::io {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t rowsBetweenLooks = 1000; // at the stop request

/// Which closed ways are areas, by the pages of these keys in the OSM wiki: a closed highway or barrier is a
/// line unless area=yes says otherwise, which GDAL heeds by itself. All tags come in one column.
constexpr std::string_view configuration =
    "closed_ways_are_polygons=aeroway,amenity,area:highway,boundary,building,building:part,craft,historic,"
    "landuse,leisure,man_made,military,natural,office,place,shop,tourism,water,highway=platform,"
    "public_transport=platform,railway=platform,waterway=riverbank,waterway=dock\n"
    "attribute_name_laundering=no\n"
    "report_all_tags=yes\n"
    "[points]\nosm_id=yes\nosm_timestamp=yes\nall_tags=yes\nunsignificant=created_by,source,source:date\n"
    "[lines]\nosm_id=yes\nosm_timestamp=yes\nall_tags=yes\n"
    "[multipolygons]\nosm_id=yes\nosm_timestamp=yes\nall_tags=yes\n"
    "[multilinestrings]\nosm_id=yes\nosm_timestamp=yes\nall_tags=yes\n"
    "[other_relations]\nosm_id=yes\nosm_timestamp=yes\nall_tags=yes\n";

/// The configuration as a file in memory, which is the only way that the driver takes it.
class ConfigurationFile {
public:
  ConfigurationFile() {
    static std::atomic<unsigned> serial{0};
    path_ = fmt::format("/vsimem/loopstad/osm{}.ini", serial++);
    auto* const bytes = reinterpret_cast<GByte*>(const_cast<char*>(configuration.data())); // read only
    VSIFCloseL(VSIFileFromMemBuffer(path_.c_str(), bytes, configuration.size(), FALSE));
  }
  ~ConfigurationFile() { VSIUnlink(path_.c_str()); }
  ConfigurationFile(const ConfigurationFile&) = delete;
  ConfigurationFile& operator=(const ConfigurationFile&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }

private:
  std::string path_;
};

/// Where the driver keeps the places of many nodes: in a file, but never beside the data. And that it shall
/// tell what it leaves out, which it does in debugging messages only.
class DriverSettings {
public:
  DriverSettings() {
    std::error_code error;
    CPLSetThreadLocalConfigOption("CPL_TMPDIR", std::filesystem::temp_directory_path(error).c_str());
    CPLSetThreadLocalConfigOption("CPL_DEBUG", "OSM");
  }
  ~DriverSettings() {
    CPLSetThreadLocalConfigOption("CPL_TMPDIR", nullptr);
    CPLSetThreadLocalConfigOption("CPL_DEBUG", nullptr);
  }
  DriverSettings(const DriverSettings&) = delete;
  DriverSettings& operator=(const DriverSettings&) = delete;
};

/// "way/4" of "OSM: Way 4 with 0 nodes that could be found. Discarding it", "relation/7" of "OSM: Relation 7
/// has missing ways. Ignoring it" (GDAL 3.6); empty for other remarks.
std::string leftOutBy(std::string_view remark) {
  if (!remark.ends_with("Discarding it") && !remark.ends_with("Ignoring it")) return {};
  remark.remove_prefix(std::min(remark.find(": ") + 2, remark.size()));
  const std::size_t blank = remark.find(' ');
  const std::string_view id = remark.substr(blank + 1, remark.find(' ', blank + 1) - blank - 1);
  return (remark.starts_with("Way") ? "way/" : "relation/") + std::string(id);
}

/// In XML that people have edited ids are negative or out of order, which only the slower index takes.
std::vector<std::string> driverOptions(const ConfigurationFile& file, bool pbf) {
  return {"CONFIG_FILE=" + file.path(), fmt::format("USE_CUSTOM_INDEXING={}", pbf ? "YES" : "NO")};
}

std::string quotedAt(std::string_view text, std::size_t& at) {
  std::string out;
  at = std::min(text.find('"', at), text.size());
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\' && at + 1 < text.size()) ++at;
    out.push_back(text[at]);
  }
  ++at;
  return out;
}

/// Ways are drawn through nodes that were read before them.
bool waysBeforeNodes(std::string_view xml) {
  const std::size_t way = std::min(xml.find("<way "sv), xml.find("<relation "sv));
  return way != std::string_view::npos && xml.find("<node "sv, way) != std::string_view::npos;
}

class OsmReader {
public:
  OsmReader(const Content& content, Reading& reading) : content_(content), reading_(reading) {}

  Status read(OgrDataset& data) {
    std::size_t rows = 0;
    while (OgrLayer* const layer = data.nextRow()) {
      if (rows == 0) noteBounds(*layer);
      if (rows++ % rowsBetweenLooks == 0 && reading_.progress.stopRequested()) return interruptedError();
      take(*layer);
    }
    if (read_ > 0 && outside_ == read_)
      return dataError(content_.path, {}, tr("lies outside the area of RD New"),
                       tr("give an extract of a place in the Netherlands"));
    return Done{};
  }

  [[nodiscard]] const std::string& newest() const { return newest_; }

private:
  static std::string idOf(const OgrLayer& layer) {
    if (layer.name() == "points") return "node/" + layer.text("osmid");
    if (layer.name() == "lines") return "way/" + layer.text("osmid");
    const std::string way = layer.text("osmwayid");
    return way.empty() ? "relation/" + layer.text("osmid") : "way/" + way;
  }

  void noteBounds(const OgrLayer& layer) {
    const Box2 box = layer.statedExtent();
    if (!box.empty() && twin::isPlausibleRd(box.min) && twin::isPlausibleRd(box.max))
      reading_.records.osmBounds.include(box);
  }

  void take(const OgrLayer& layer) {
    OsmRecord record;
    record.id = idOf(layer);
    record.source = content_.name;
    record.tags = tagsFrom(layer.text("alltags"));
    newest_ = std::max(newest_, layer.text("osmtimestamp").substr(0, 10));
    reading_.report.count(content_.name, translatable("elements with tags"));
    if (layer.name() == "multilinestrings" || layer.name() == "other_relations") {
      reading_.report.count(content_.name, fmt::format("not used: relation {}", record.tag("type")));
      return;
    }
    ++read_;
    Shape shape = layer.shape(reading_.options.arcDeviation_m);
    if (const auto trouble = troubleWith(shape)) {
      if (!shape.geometry.empty() && shape.broken.empty()) ++outside_;
      reading_.report.add(
          {Finding::dropped, content_.name, record.id, trouble->reason, trouble->detail, 0.0});
      return;
    }
    record.geometry = std::move(shape.geometry);
    for (Polygon& polygon : record.geometry.polygons) orient(polygon);
    reading_.records.osm.push_back(std::move(record));
  }

  const Content& content_;
  Reading& reading_;
  std::size_t read_ = 0;
  std::size_t outside_ = 0; ///< of those
  std::string newest_;
};

} // namespace

bool isOsmPbf(std::string_view bytes) {
  constexpr std::string_view header = "\x0A\x09OSMHeader"sv; // field 1 of a BlobHeader, nine bytes long
  return bytes.size() > 4 && bytes.substr(4).starts_with(header);
}

OsmTags tagsFrom(std::string_view hstore) {
  OsmTags tags;
  for (std::size_t at = 0; at < hstore.size();) {
    std::string key = quotedAt(hstore, at);
    std::string value = quotedAt(hstore, at);
    if (!key.empty()) tags.insert_or_assign(std::move(key), std::move(value));
  }
  return tags;
}

Result<ReadFacts> readOsm(const Content& content, bool pbf, Reading& reading) {
  if (!pbf && waysBeforeNodes(content.bytes))
    return dataError(content.path, {}, tr("has ways or relations before their nodes"),
                     tr("sort it, such as with: osmium sort"));
  const ConfigurationFile configurationFile;
  const DriverSettings settings;
  Result<OgrDataset> data = OgrDataset::open(content, "OSM", driverOptions(configurationFile, pbf));
  if (!data) return data.error();
  OsmReader reader(content, reading);
  const Status done = reader.read(*data);
  for (const std::string& remark : data->remarks())
    if (std::string id = leftOutBy(remark); !id.empty())
      reading.report.add({Finding::dropped,
                          content.name,
                          std::move(id),
                          translatable("way or area whose nodes or ways are not all in the file"),
                          {},
                          0.0});
  if (Status s = data->finish(); !s) return s.error();
  if (!done) return done.error();
  return ReadFacts{pbf ? "OpenStreetMap PBF" : "OpenStreetMap XML", reader.newest(), true};
}

} // namespace loopstad::twin::io

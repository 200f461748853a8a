// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.hpp"

#include "bag_layer.hpp"
#include "bgt_table.hpp"
#include "plan_layer.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>

namespace loopstad::twin::io {
namespace {

/// Where SQLite says with 2 that it keeps a log beside the file (fileformat2, "File format version numbers").
constexpr std::size_t writeVersionAt = 18;
constexpr std::size_t readVersionAt = 19;
constexpr std::size_t headerSize = 100;
constexpr std::size_t applicationIdAt = 68; // "GPKG" in a GeoPackage

bool needsLog(std::string_view bytes) {
  return bytes.size() >= headerSize && (bytes[writeVersionAt] == 2 || bytes[readVersionAt] == 2);
}

bool isGeoPackage(std::string_view bytes) {
  return bytes.size() >= headerSize && bytes.substr(applicationIdAt, 2) == "GP";
}

/// Adds what a layer is to the facts.
Status readLayer(OgrLayer& layer, const Content& content, Reading& reading, ReadFacts& facts) {
  const auto remember = [&](const char* format) {
    if (facts.format.find(format) == std::string::npos)
      facts.format += (facts.format.empty() ? "" : ", ") + std::string(format);
  };
  if (const auto bgt = bgtTableLayer(layer, content)) {
    Result<std::string> newest = readBgtTable(*bgt, layer, content.name, reading);
    if (!newest) return newest.error();
    facts.date = std::max(facts.date, *newest);
    remember("BGT tables");
  } else if (const auto bag = bagKindOf(layer)) {
    if (Status s = readBagLayer(*bag, layer, content, reading); !s) return s;
    remember("BAG tables");
  } else if (isPlanLayer(layer)) {
    const Result<bool> placed = readPlanLayer(layer, content, reading);
    if (!placed) return placed.error();
    facts.placed = facts.placed && *placed;
    remember("plan");
  } else {
    reading.report.add({Finding::note,
                        content.name,
                        layer.name(),
                        translatable("layer of another kind, not read"),
                        {},
                        0.0});
  }
  return Done{};
}

Result<ReadFacts> readLayers(const Content& content, const char* driver, Reading& reading) {
  Result<OgrDataset> data = OgrDataset::open(content, driver);
  if (!data) return data.error();
  ReadFacts facts;
  for (int i = 0; i < data->layerCount(); ++i) {
    OgrLayer layer = data->layer(i);
    if (Status s = readLayer(layer, content, reading, facts); !s) return s.error();
  }
  if (Status s = data->finish(); !s) return s.error();
  return facts;
}

} // namespace

Result<ReadFacts> readTables(const Content& content, Reading& reading) {
  const char* const driver = isGeoPackage(content.bytes) ? "GPKG" : "SQLite";
  if (!needsLog(content.bytes)) return readLayers(content, driver, reading);
  std::string rolledBack(content.bytes);
  rolledBack[writeVersionAt] = rolledBack[readVersionAt] = 1;
  reading.report.add({Finding::note,
                      content.name,
                      {},
                      translatable("written with a log beside it (WAL): what stands only there is not read"),
                      {},
                      0.0});
  return readLayers({content.name, content.path, rolledBack}, driver, reading);
}

bool isRegisterGeoJson(std::string_view text) {
  std::string head(text.substr(0, std::size_t{1} << 16));
  std::ranges::transform(head, head.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const auto has = [&](const char* key) { return head.find(key) != std::string::npos; };
  if (has("\"lokaalid\"") || has("\"lokaal_id\"")) return true;
  return has("\"identificatie\"") && (has("bouwjaar\"") || has("\"oppervlakte\""));
}

Result<ReadFacts> readRegisterGeoJson(const Content& content, Reading& reading) {
  return readLayers(content, "GeoJSON", reading);
}

} // namespace loopstad::twin::io

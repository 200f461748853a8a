// SPDX-License-Identifier: GPL-3.0-or-later
#include "lv_bag.hpp"

#include "bag_layer.hpp"
#include "xml_stream.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace loopstad::twin::io {
namespace {

constexpr std::array<std::string_view, 7> objectTypes{"PND", "VBO", "NUM", "OPR", "WPL", "LIG", "STA"};

/// What the head and the tags of an extract say, without building anything.
class BagOutline final : public XmlHandler {
public:
  void open(std::string_view name, XmlAttributes) override {
    if (name == "bagObject") ++objects;
    if (name == "stand") ++rows;
  }
  void close(std::string_view name, std::string_view text) override {
    if (name == "StandTechnischeDatum")
      date = trimmed(text);
    else if (name == "objectType" && type.empty())
      type = trimmed(text);
  }

  std::size_t objects = 0;
  std::size_t rows = 0; ///< with remarks of "in onderzoek", which are no objects
  std::string date;
  std::string type; ///< "PND", "IOPND", ...
};

Error countError(const Content& content, std::size_t objects, std::size_t got) {
  return dataError(content.path, {}, tr("holds {} objects, of which GDAL reads {}", objects, got),
                   tr("fetch the extract again; if that does not help, report it with the file"));
}

} // namespace

Result<ReadFacts> readLvBag(const Content& content, Reading& reading) {
  BagOutline outline;
  if (Status s = parseXml(content.bytes, content.path, outline, reading.progress); !s) return s.error();
  const bool known = std::ranges::find(objectTypes, outline.type) != objectTypes.end();
  if (!known || (outline.objects == 0 && outline.rows > 0)) {
    reading.report.add({Finding::note,
                        content.name,
                        {},
                        translatable("BAG file of a kind that is not used"),
                        outline.type,
                        0.0});
    return ReadFacts{};
  }
  ReadFacts facts{"LV BAG 2.0", outline.date, true};
  reading.report.count(content.name, translatable("records read"), 0);
  if (outline.objects == 0) {
    reading.report.count(content.name, translatable("empty layer"));
    return facts;
  }
  Result<OgrDataset> data = OgrDataset::open(content, "LVBAG");
  if (!data) return data.error();
  for (int i = 0; i < data->layerCount(); ++i) {
    OgrLayer layer = data->layer(i);
    const auto kind = bagKindOf(layer);
    if (!kind)
      return dataError(content.path, layer.name(), tr("is no BAG object"),
                       tr("fetch a standard extract (LV BAG 2.0)"));
    if (Status s = readBagLayer(*kind, layer, content, reading); !s) return s.error();
  }
  if (Status s = data->finish(); !s) return s.error();
  const std::size_t got = reading.report.counted(content.name, "records read");
  if (got != outline.objects) return countError(content, outline.objects, got);
  return facts;
}

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bgt_table.hpp"

#include "bgt_rules.hpp"

#include <loopstad/base/text.hpp>

#include <filesystem>

namespace loopstad::twin::io {
namespace {

constexpr std::size_t rowsBetweenLooks = 1000; // at the stop request

/// What each column is, by position; nothing for columns that are not used.
std::vector<std::optional<BgtField>> fieldsOf(BgtLayer bgtLayer, const OgrLayer& layer) {
  std::vector<std::optional<BgtField>> fields;
  for (const std::string& key : layer.keys()) {
    auto field = bgtField(bgtLayer, key);
    if (!field && key == "status" && !layer.has("bgtstatus")) field = BgtField::bgtStatus;
    if (!field && (key == "type" || key == "functie")) field = BgtField::function;
    if (!field && key == "fysiekvoorkomen") field = BgtField::surface;
    fields.push_back(field);
  }
  return fields;
}

} // namespace

std::optional<BgtLayer> bgtTableLayer(const OgrLayer& layer, const Content& content) {
  if (!layer.has("lokaalid") && !layer.has("identificatielokaalid")) return std::nullopt;
  if (const auto named = bgtLayerOf(layer.name())) return named;
  return bgtLayerOf(std::filesystem::path(content.name).stem().string());
}

Result<std::string> readBgtTable(BgtLayer bgtLayer, OgrLayer& layer, const std::string& source,
                                 Reading& reading) {
  BgtSink sink(reading, source);
  reading.layers.insert(bgtLayer);
  const auto fields = fieldsOf(bgtLayer, layer);
  std::size_t rows = 0;
  for (; layer.next(); ++rows) {
    if (rows % rowsBetweenLooks == 0 && reading.progress.stopRequested()) return interruptedError();
    BgtDraft draft;
    draft.layer = bgtLayer;
    for (std::size_t c = 0; c < fields.size(); ++c) {
      if (!fields[c]) continue;
      if (*fields[c] != BgtField::bagId)
        draft.set(*fields[c], layer.text(c));
      else
        for (const std::string& id : layer.list(layer.keys()[c])) draft.set(BgtField::bagId, id);
    }
    draft.shape = layer.shape(reading.options.arcDeviation_m);
    sink.take(std::move(draft));
  }
  if (rows == 0) reading.report.count(source, translatable("empty layer"));
  if (!layer.movedFrom().empty())
    reading.report.add({Finding::assumed,
                        source,
                        {},
                        translatable("coordinates brought to RD New"),
                        layer.movedFrom(),
                        0.0});
  sink.finish();
  return sink.newest();
}

} // namespace loopstad::twin::io

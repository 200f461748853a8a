// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_layer.hpp"

#include "plain.hpp"
#include "plan_feature.hpp"
#include "tables.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace loopstad::twin::io {
namespace {

using Json = nlohmann::json;

/// The properties of a plan; as a key of columns without the underscores.
constexpr std::array properties{"kind",     "name",    "level",        "to_level",
                                "height_m", "width_m", "speed_factor", "wheelchair"};
constexpr std::array texts{"kind", "name"};

std::string columnOf(std::string_view property) {
  std::string key(property);
  std::erase(key, '_');
  return key;
}

/// A number or a truth where it is one: columns of a GIS have types of their own.
Json valueOf(const std::string& text) {
  double number = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size()) return number;
  if (text == "true" || text == "false") return text == "true";
  return text;
}

Json propertiesOf(const OgrLayer& layer) {
  Json row = Json::object();
  for (const char* const property : properties) {
    const std::string text = layer.text(columnOf(property));
    if (text.empty()) continue;
    const bool words = std::ranges::find(texts, std::string_view(property)) != texts.end();
    row[property] = words ? Json(text) : valueOf(text);
  }
  // A truth is 0 or 1 where a database has no better.
  if (const auto wheels = row.find("wheelchair"); wheels != row.end() && wheels->is_number())
    *wheels = *wheels != 0.0;
  return {{"properties", row}};
}

} // namespace

bool isPlanLayer(const OgrLayer& layer) {
  if (!layer.has("kind")) return false;
  const bool ownColumns = layer.has(columnOf("to_level")) || layer.has(columnOf("speed_factor"));
  return ownColumns || layer.name().find("plan") != std::string::npos ||
         layer.name().find("overlay") != std::string::npos;
}

Result<bool> readPlanLayer(OgrLayer& layer, const Content& content, Reading& reading) {
  std::vector<PlainFeature> features;
  for (std::size_t number = 1; layer.next(); ++number) {
    if (reading.progress.stopRequested()) return interruptedError();
    std::string id = layer.text("id");
    if (id.empty()) id = fmt::format("{} {}", layer.name(), number);
    Result<std::optional<PlainFeature>> plain = planFeature(
        propertiesOf(layer), layer.shape(reading.options.arcDeviation_m), std::move(id), content, reading);
    if (!plain) return plain.error();
    if (*plain) features.push_back(std::move(**plain));
  }
  const std::optional<PlanFrame> named = layer.srsNamed() ? std::optional(PlanFrame::rd) : std::nullopt;
  const Result<PlanFrame> frame = placePlan(features, named, content, reading);
  if (!frame) return frame.error();
  reading.report.count(content.name, translatable("features"), features.size());
  std::ranges::move(features, std::back_inserter(reading.records.plain));
  return *frame != PlanFrame::own;
}

} // namespace loopstad::twin::io

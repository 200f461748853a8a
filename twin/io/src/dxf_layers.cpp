// SPDX-License-Identifier: GPL-3.0-or-later
#include "dxf_layers.hpp"

#include "plan_properties.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/json_nesting.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace loopstad::twin::io {
namespace {

using Json = nlohmann::ordered_json; // the first pattern that fits decides

struct OwnRow {
  const char* pattern;
  const char* kind;
};
/// Names that Dutch and English plans use. What says more stands first: a "nooduitgang" is an exit, whatever
/// else is in its name.
constexpr std::array ownRows{
    OwnRow{"defpoints", "ignore"},
    OwnRow{"*maatvoering*", "ignore"},
    OwnRow{"*dimension*", "ignore"},
    OwnRow{"*kader*", "ignore"},
    OwnRow{"*title*", "ignore"},
    OwnRow{"*viewport*", "ignore"},
    OwnRow{"*hulplijn*", "ignore"},
    OwnRow{"*uitgang*", "exit"},
    OwnRow{"*exit*", "exit"},
    OwnRow{"*ingang*", "exit"},
    OwnRow{"*entrance*", "exit"},
    OwnRow{"*deur*", "door"},
    OwnRow{"*doorgang*", "walkable"},
    OwnRow{"*door*", "door"},
    OwnRow{"*trap*", "stairs"},
    OwnRow{"*stair*", "stairs"},
    OwnRow{"*podium*", "stage"},
    OwnRow{"*podia*", "stage"},
    OwnRow{"*stage*", "stage"},
    OwnRow{"*hek*", "fence"},
    OwnRow{"*fence*", "fence"},
    OwnRow{"*barri*", "fence"},
    OwnRow{"*afzetting*", "fence"},
    OwnRow{"*wand*", "wall"},
    OwnRow{"*muur*", "wall"},
    OwnRow{"*muren*", "wall"},
    OwnRow{"*wall*", "wall"},
    OwnRow{"*gebouw*", "building"},
    OwnRow{"*bebouwing*", "building"},
    OwnRow{"*building*", "building"},
    OwnRow{"*meubilair*", "furniture"},
    OwnRow{"*meubel*", "furniture"},
    OwnRow{"*furniture*", "furniture"},
    OwnRow{"*furn*", "furniture"},
    OwnRow{"*kraam*", "furniture"},
    OwnRow{"*kramen*", "furniture"},
    OwnRow{"*stall*", "furniture"},
    OwnRow{"*tent*", "furniture"},
    OwnRow{"*foodtruck*", "furniture"},
    OwnRow{"*toilet*", "furniture"},
    OwnRow{"*boom*", "furniture"},
    OwnRow{"*bomen*", "furniture"},
    OwnRow{"*tree*", "furniture"},
    OwnRow{"*kolom*", "furniture"},
    OwnRow{"*column*", "furniture"},
    OwnRow{"*obstakel*", "obstacle"},
    OwnRow{"*obstacle*", "obstacle"},
    OwnRow{"*zone*", "zone"},
    OwnRow{"*vak*", "zone"},
    OwnRow{"*walk*", "walkable"},
    OwnRow{"*vloer*", "walkable"},
    OwnRow{"*floor*", "walkable"},
    OwnRow{"*ruimte*", "walkable"},
    OwnRow{"*room*", "walkable"},
    OwnRow{"*terrein*", "walkable"},
    OwnRow{"*plein*", "walkable"},
    OwnRow{"*publiek*", "walkable"},
    OwnRow{"*looproute*", "walkable"},
};

constexpr std::array<const char*, 3> moreKinds{"fence", "stage", "furniture"};
constexpr const char* ignore = "ignore";

std::string kindsKnown() {
  std::string words;
  for (const std::string_view kind : plainKindNames()) words += std::string(kind) + ", ";
  return words + fmt::format("{}, {}", fmt::join(moreKinds, ", "), ignore);
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// One row of the user's table.
Result<DxfRule> ruleFrom(const std::string& pattern, const Json& value, const std::string& path) {
  const Json row = value.is_string() ? Json{{"kind", value}} : value;
  if (!row.is_object() || !row.contains("kind") || !row["kind"].is_string())
    return dataError(path, pattern, tr("says no kind"),
                     tr("write \"{}\": \"wall\", or an object with \"kind\"", pattern));
  for (const auto& [key, unused] : row.items())
    if (!std::ranges::any_of(std::array{"kind", "name", "level", "to_level", "height_m", "width_m",
                                        "speed_factor", "wheelchair"},
                             [&key = key](const char* known) { return key == known; }))
      return dataError(path, pattern, tr("\"{}\" is not known", key),
                       tr("use kind, name, level, to_level, height_m, width_m, speed_factor or wheelchair"));
  const std::string kind = row["kind"].get<std::string>();
  DxfRule rule{pattern, dxfFeatureNamed(kind), true};
  if (!rule.feature && kind != ignore)
    return dataError(path, pattern, tr("\"{}\" is not known", kind), tr("use one of {}", kindsKnown()));
  if (!rule.feature) return rule;
  const nlohmann::json asFeature{{"properties", row}};
  PlanProperties properties(asFeature, path, pattern);
  const std::string usual = rule.feature->name;
  readPlanProperties(properties, *rule.feature);
  if (rule.feature->name.empty()) rule.feature->name = usual;
  if (properties.trouble()) return *properties.trouble();
  return rule;
}

} // namespace

bool matches(std::string_view pattern, std::string_view text) {
  std::size_t p = 0;
  std::size_t t = 0;
  std::size_t star = std::string_view::npos; // the last one, and how much text it took
  std::size_t taken = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      taken = t;
    } else if (p < pattern.size() && (pattern[p] == '?' || lower(pattern[p]) == lower(text[t]))) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++taken;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

std::optional<PlainFeature> dxfFeatureNamed(std::string_view kind) {
  PlainFeature feature;
  if (const auto plain = plainKindNamed(kind)) {
    feature.kind = *plain;
  } else if (kind == "fence") {
    feature.kind = PlainFeature::wall;
    feature.name = "hek"; // as tables of heights call it
  } else if (kind == "stage" || kind == "furniture") {
    feature.kind = PlainFeature::obstacle;
    feature.name = kind;
  } else {
    return std::nullopt;
  }
  return feature;
}

DxfLayers::DxfLayers() {
  for (const OwnRow& row : ownRows) rules_.push_back({row.pattern, dxfFeatureNamed(row.kind), false});
}

Result<DxfLayers> DxfLayers::from(const std::filesystem::path& file) {
  const Result<std::string> bytes = readTextFile(file);
  if (!bytes) return bytes.error();
  const Error broken =
      dataError(file.string(), {}, tr("is no table of layers"),
                tr("write JSON such as {}", "{\"A-WALL*\": \"wall\", \"Podium\": \"stage\"}"));
  if (nestsDeeperThan(*bytes, deepestJson)) return broken;
  const Json table = Json::parse(*bytes, nullptr, false);
  if (!table.is_object()) return broken;
  DxfLayers layers;
  std::vector<DxfRule> given;
  for (const auto& [pattern, value] : table.items()) {
    Result<DxfRule> rule = ruleFrom(pattern, value, file.string());
    if (!rule) return rule.error();
    given.push_back(std::move(*rule));
  }
  layers.rules_.insert(layers.rules_.begin(), std::make_move_iterator(given.begin()),
                       std::make_move_iterator(given.end()));
  return layers;
}

const DxfRule* DxfLayers::ruleFor(std::string_view layer) const {
  const auto found =
      std::ranges::find_if(rules_, [&](const DxfRule& rule) { return matches(rule.pattern, layer); });
  return found == rules_.end() ? nullptr : &*found;
}

} // namespace loopstad::twin::io

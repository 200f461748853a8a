// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain.hpp"

#include <algorithm>
#include <array>

namespace loopstad::twin::io {
namespace {

/// In the order of PlainFeature::Kind.
constexpr std::array<std::string_view, 8> kindNames{"walkable", "obstacle", "wall", "door",
                                                    "stairs",   "exit",     "zone", "building"};

} // namespace

std::span<const std::string_view> plainKindNames() { return kindNames; }

std::optional<PlainFeature::Kind> plainKindNamed(std::string_view word) {
  const auto* const at = std::ranges::find(kindNames, word);
  if (at == kindNames.end()) return std::nullopt;
  return static_cast<PlainFeature::Kind>(at - kindNames.begin());
}

void readPlanProperties(PlanProperties& properties, PlainFeature& feature) {
  feature.name = properties.text("name");
  feature.level = properties.level("level").value_or(0);
  feature.toLevel = properties.level("to_level");
  feature.height_m = properties.number("height_m", -500.0, 1000.0);
  feature.width_m = properties.number("width_m", 0.0, 1000.0).value_or(0.0);
  feature.speedFactor = properties.number("speed_factor", 0.01, 1.0).value_or(1.0);
  feature.wheelchair = properties.flag("wheelchair").value_or(true);
}

bool shapeFits(const PlainFeature& f) {
  const bool areas = !f.geometry.polygons.empty();
  const bool lines = !f.geometry.lines.empty();
  switch (f.kind) {
  case PlainFeature::walkable:
  case PlainFeature::zone:
  case PlainFeature::building:
  case PlainFeature::stairs:
    return areas;
  case PlainFeature::obstacle:
  case PlainFeature::wall:
  case PlainFeature::exit:
    return areas || lines;
  case PlainFeature::door:
    return lines || (!f.geometry.points.empty() && f.width_m > 0.0);
  }
  return false;
}

} // namespace loopstad::twin::io

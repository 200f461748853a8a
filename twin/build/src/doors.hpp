// SPDX-License-Identifier: GPL-3.0-or-later
/// Where people come out of buildings: one or more doors each, where the building or the private ground round
/// it meets public ground.
///
///   placeDoors(walkable, yardBorders(sheets, ground), ground, {.unitsKnown = true}, twin, report);     //
///   fills twin.doors
///
/// A building whose wall touches public ground has its doors in that wall, on the longest stretches. One
/// behind a yard has its door where the yard meets public ground nearest to it. Weights are floor areas.
#pragma once

#include "assemble.hpp"

#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/twin.hpp>

namespace loopstad::twin::build {

struct DoorOptions {
  bool unitsKnown = false;     ///< BAG units were read: a building without any is an outbuilding
  double assumedStoreys = 2.0; ///< where no unit says how much floor there is
};

/// Private ground and what borders on it, by label: a building, or another yard.
struct YardBorder {
  std::uint32_t label = 0;
  std::uint32_t yard = 0;
  friend auto operator<=>(const YardBorder&, const YardBorder&) = default;
};
[[nodiscard]] std::vector<YardBorder> yardBorders(std::span<const SheetMesh> sheets, const Ground& ground);

void placeDoors(const Walkable& walkable, std::span<const YardBorder> yards, const Ground& ground,
                const DoorOptions& options, Twin& twin, BuildReport& report);

} // namespace loopstad::twin::build

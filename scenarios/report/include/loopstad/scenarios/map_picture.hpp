// SPDX-License-Identifier: GPL-3.0-or-later
/// The map of a run as a picture to print and hang: the city in calm colours, density over it in colours of
/// service.
///
///   MapOptions options{.title = "BredAi", .subtitle = "Evening peak, 900 s"};
///   if (Status s = drawMap(twin, results, options, "out/bredai/map.png"); !s) return s.error();
///
/// Shows the highest density that any measuring interval reached in each cell, on the uppermost sheet where
/// sheets overlap, with legend, units, scale bar, north arrow, and how the values were measured. Texts follow
/// the chosen language.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/twin/twin.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace loopstad::scenarios {

struct MapOptions {
  std::string title = {};
  std::string subtitle = {};
  bool fictional = false;          ///< says so on the map
  std::optional<Box2> extent = {}; ///< local metres; nothing: the walkable surface and a rim
  int mapWidth_px = 1800;          ///< of the map itself, 600 .. 6000; the legend stands beside it
};

/// A MeasureResults without a density map gives the plain map of the city.
[[nodiscard]] Status drawMap(const twin::Twin& twin, const sim::MeasureResults& results,
                             const MapOptions& options, const std::filesystem::path& png);

} // namespace loopstad::scenarios

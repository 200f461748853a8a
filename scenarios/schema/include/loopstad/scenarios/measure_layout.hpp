// SPDX-License-Identifier: GPL-3.0-or-later
/// What is to be measured of trajectories, and on which ground: from a small YAML file, from words of the
/// command line.
///
///   Result<MeasureLayout> spec = readMeasureLayout("corridor.yaml");
///   spec->areas.push_back(*parseArea("middle=0,-2,1.8,0"));
///   spec->lines.push_back(*parseLine("door=0,0,1.8,0"));
///
/// Metres, in the frame of the trajectories. docs/measures.md explains every key.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/polygon.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::scenarios {

struct MeasureArea {
  std::string name;
  twin::Polygon area;
};

struct MeasureLine {
  std::string name;
  std::array<Vec2, 2> ends; ///< left of a->b is "towards"
};

struct MeasureLayout {
  std::vector<twin::Polygon> walkable{}; ///< empty: that of the trajectory file, else a box round everybody
  std::vector<twin::Polygon> obstacles{};
  std::vector<MeasureArea> areas{}; ///< empty: the whole ground
  std::vector<MeasureLine> lines{};
  std::optional<double> fps{};    ///< > 0
  std::optional<double> unit_m{}; ///< of the trajectories
  std::optional<double> from_s{}; ///< of their time: frame / fps
  std::optional<double> until_s{};
  std::optional<std::uint64_t> speedFrames{}; ///< either side of a moment, >= 1; nothing: half a second
  std::optional<double> cutOff_m{};           ///< of Voronoi cells, > 0; nothing: none
  double kernel_m = 0.7;                      ///< R of the Gaussian exp(-r^2 / R^2) / (pi R^2), > 0
  double grid_m = 0.25;                       ///< cell of the maps, > 0
  double interval_s = 10.0;                   ///< over which the velocity's variance is taken, > 0
};

[[nodiscard]] Result<MeasureLayout> readMeasureLayout(const std::filesystem::path& file);
/// file is used in messages.
[[nodiscard]] Result<MeasureLayout> parseMeasureLayout(const std::string& yaml, const std::string& file);

/// "NAME=x0,y0,x1,y1" or "NAME=POLYGON ((...))".
[[nodiscard]] Result<MeasureArea> parseArea(const std::string& text);
/// "NAME=x0,y0,x1,y1" or "NAME=LINESTRING (...)".
[[nodiscard]] Result<MeasureLine> parseLine(const std::string& text);
/// WKT, or the name of a file that holds WKT.
[[nodiscard]] Result<std::vector<twin::Polygon>> parseGround(const std::string& text);
/// "m", "cm" or "mm".
[[nodiscard]] std::optional<double> unitIn(const std::string& text);

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// What was measured of trajectories: for the terminal, for programs, as tables and as pictures.
///
///   fmt::print("{}", measuredTable(all));
///   Status s = writeMeasured(all, "out/measured");
///
/// Files of the folder: areas.csv, lines.csv, persons.csv, measured.json, fundamental-diagram.svg, n-t.svg,
/// and per trajectory file density-NAME.svg, pressure-NAME.svg and map-NAME.csv.
#pragma once

#include <loopstad/scenarios/measure_trajectories.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace loopstad::scenarios {

[[nodiscard]] std::string measuredTable(const std::vector<Measured>& all);
[[nodiscard]] std::string measuredJson(const std::vector<Measured>& all);

[[nodiscard]] std::string areasCsv(const std::vector<Measured>& all);
[[nodiscard]] std::string linesCsv(const std::vector<Measured>& all);
[[nodiscard]] std::string personsCsv(const std::vector<Measured>& all);
[[nodiscard]] std::string mapCsv(const Measured& measured);

[[nodiscard]] std::string diagramPlot(const std::vector<Measured>& all);
[[nodiscard]] std::string passagePlot(const std::vector<Measured>& all);
[[nodiscard]] std::string mapPlot(const Measured& measured, const HeatMap& map, const std::string& title);

/// The files that were written, in order.
[[nodiscard]] Result<std::vector<std::filesystem::path>> writeMeasured(const std::vector<Measured>& all,
                                                                       const std::filesystem::path& folder);

} // namespace loopstad::scenarios

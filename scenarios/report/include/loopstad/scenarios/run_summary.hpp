// SPDX-License-Identifier: GPL-3.0-or-later
/// What a run came to: five figures, a page of text, or JSON.
///
///   Result<sim::RunInfo> info = sim::readRunInfo("out/bredai/run.run.h5");
///   for (const Figure& f : fiveFigures(*info)) fmt::print("{}: {}\n", f.label, f.value);
///   writeTextFile("out/bredai/summary.txt", summaryText(*info));
///   writeTextFile("out/bredai/summary.json", summaryJson(*info));
///
/// Texts follow the chosen language, JSON keys are English. Units stand in every figure; how densities were
/// measured stands below them; values above the density to which the model was validated are marked.
#pragma once

#include <loopstad/sim/run_file.hpp>

#include <string>
#include <vector>

namespace loopstad::scenarios {

struct Figure {
  std::string label;
  std::string value; ///< with its unit
};

/// People, highest density, time in dense crowds, travel time, busiest counting line.
[[nodiscard]] std::vector<Figure> fiveFigures(const sim::RunInfo& run);
[[nodiscard]] std::string asText(const std::vector<Figure>& figures);
[[nodiscard]] std::string summaryText(const sim::RunInfo& run);
[[nodiscard]] std::string summaryJson(const sim::RunInfo& run);

} // namespace loopstad::scenarios

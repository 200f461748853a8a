// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_files.hpp"

namespace loopstad::cli {
namespace fs = std::filesystem;

RunFiles runFilesFor(const std::string& output, const std::string& id) {
  constexpr std::string_view ending = ".run.h5";
  const fs::path target = output.empty() ? fs::path("out") / id : fs::path(output);
  const std::string name = target.filename().string();
  const bool isFile = name.ends_with(ending);
  const fs::path folder = isFile ? target.parent_path() : target;
  const std::string stem = isFile ? name.substr(0, name.size() - ending.size()) : "run";
  const std::string prefix = stem == "run" ? "" : stem + ".";
  return {folder / (stem + ".run.h5"), folder / (prefix + "summary.txt"), folder / (prefix + "summary.json"),
          folder / (prefix + "map.png"), folder / ((stem == "run" ? id : stem) + ".twin.h5")};
}

} // namespace loopstad::cli

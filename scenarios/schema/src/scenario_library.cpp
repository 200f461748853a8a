// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/near_name.hpp>
#include <loopstad/base/resources.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/scenario_library.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

constexpr const char* fileName = "scenario.yaml";

} // namespace

std::vector<std::string> libraryScenarios() {
  std::vector<std::string> names;
  std::error_code missing; // no folder: an empty library
  for (const auto& entry : fs::directory_iterator(resourceFolder() / "scenarios" / "library", missing))
    if (std::error_code error; fs::is_regular_file(entry.path() / fileName, error))
      names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

Result<fs::path> findScenario(std::string_view nameOrFile) {
  const fs::path file(nameOrFile);
  std::error_code error;
  if (fs::is_regular_file(file, error)) return file;
  if (fs::is_directory(file, error) && fs::is_regular_file(file / fileName, error)) return file / fileName;

  const std::vector<std::string> names = libraryScenarios();
  if (std::ranges::find(names, nameOrFile) != names.end())
    return resourceFolder() / "scenarios" / "library" / file / fileName;
  if (file.has_extension() || file.has_parent_path())
    return dataError(file.string(), {}, tr("is not there"), tr("check the path of the scenario file"));
  return dataError(std::string(nameOrFile), {}, tr("is neither a scenario of the library nor a file"),
                   suggestion(nameOrFile, names));
}

} // namespace loopstad::scenarios

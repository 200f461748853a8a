// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery_words.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/district/write_district.hpp>

#include <fmt/format.h>

namespace loopstad::twin::district {
namespace {

namespace fs = std::filesystem;

std::string readme(const District& district) {
  const DistrictPlan& plan = district.plan;
  const DistrictFigures figures = figuresOf(district);
  return fmt::format("# A fictional district\n\n"
                     "**This district does not exist.** It was made by Loopstad (`loopstad district new`), "
                     "and lies on the map only so that its\n"
                     "coordinates are real ones. Every identification begins with the municipality code "
                     "9998, which nobody has, and the\n"
                     "postcode 4899 ZZ is not given out. Licence: CC0-1.0.\n\n"
                     "`bgt/`: BGT as CityGML 2.0 with IMGeo 2.1; `bag/`: LV BAG 2.0 extract.\n\n"
                     "Pattern {}, {} m x {} m, seed {}. Floor space index {:.2f}, {:.0f} % of the ground "
                     "built on, {:.1f} storeys, {} dwellings;\n"
                     "{:.1f} % public green, {:.1f} % water.\n",
                     name(plan.pattern), plan.width_m, plan.height_m, plan.seed, figures.floorSpaceIndex,
                     100.0 * figures.covered, figures.storeys, figures.dwellings, 100.0 * figures.green,
                     100.0 * figures.water);
}

Status writeInto(const District& district, const fs::path& folder) {
  if (const Status written = writeTextFile(folder / "README.md", readme(district)); !written) return written;
  for (const auto& [part, files] : {std::pair{"bgt", &bgtFiles}, std::pair{"bag", &bagFiles}})
    for (const DeliveryFile& file : files(district))
      if (const Status written = writeTextFile(folder / part / file.name, file.text); !written)
        return written;
  return Done{};
}

} // namespace

Status checkFolder(const fs::path& folder) {
  std::error_code none;
  if (!fs::exists(folder, none) || (fs::is_directory(folder, none) && fs::is_empty(folder, none)))
    return Done{};
  return usageError(tr("{}: is there and holds something", folder.string()),
                    tr("give a folder that is new or empty"));
}

Status writeDistrict(const District& district, const fs::path& folder) {
  if (const Status free = checkFolder(folder); !free) return free;
  std::error_code trouble;
  const fs::path whole = fs::absolute(folder).lexically_normal();
  const fs::path target = whole.has_filename() ? whole : whole.parent_path();
  const fs::path draft = draftPathOf(target);
  fs::remove_all(draft, trouble);
  const Status written = writeInto(district, draft);
  if (written) {
    fs::remove(target, trouble); // an empty one gives way
    trouble.clear();
    fs::rename(draft, target, trouble);
    if (!trouble) return Done{};
  }
  std::error_code ignored;
  fs::remove_all(draft, ignored);
  if (!written) return written;
  return dataError(folder.string(), {}, tr("cannot be written: {}", systemMessage(trouble)),
                   tr("check that its folder may be written to"));
}

} // namespace loopstad::twin::district

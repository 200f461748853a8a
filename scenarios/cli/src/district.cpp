// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/district/district.hpp>
#include <loopstad/twin/district/write_district.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>

namespace loopstad::cli {
namespace {

namespace district = twin::district;

struct Options {
  std::string output;
  std::string pattern = "grid";
  std::string size;
  std::string block;
  std::string street;
  std::string footway;
  std::string uses;
  std::string place;
  std::optional<double> density;
  std::optional<double> dwellings_per_ha;
  std::optional<double> storeys;
  std::optional<double> depth_m;
  std::optional<double> dwelling_m2;
  std::optional<double> green_percent;
  std::optional<double> water_percent;
  std::optional<double> square_m;
  std::optional<double> mainEvery_m;
  std::optional<double> alley_m;
  std::optional<double> frontGarden_m;
  std::optional<double> trees_m;
  std::optional<double> rotation_deg;
  std::optional<double> year;
  std::optional<std::uint64_t> seed;
};

std::optional<double> numberIn(std::string_view text) {
  double value = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Two numbers with a sign between: 400x300. A single one fills first only, where that is allowed.
Status takePair(const char* option, const std::string& text, char sign, bool both, double& first,
                double& second, const char* example) {
  if (text.empty()) return Done{};
  const std::size_t at = text.find(sign);
  const auto a = numberIn(std::string_view(text).substr(0, at));
  const auto b = at == std::string::npos ? std::nullopt : numberIn(std::string_view(text).substr(at + 1));
  if (!a || (at != std::string::npos && !b) || (both && !b))
    return usageError(tr("{} {}: is not understood", option, text),
                      tr("give metres, such as {} {}", option, example));
  first = *a;
  if (b) second = *b;
  return Done{};
}

constexpr double percent = 100.0;

/// "home=70,shop=10,office=20": what is not named has none.
Status takeUses(const std::string& text, district::DistrictPlan& plan) {
  if (text.empty()) return Done{};
  std::vector<std::string> known;
  for (std::size_t u = 0; u < district::useCount; ++u)
    known.emplace_back(name(static_cast<district::Use>(u)));
  plan.uses.fill(0.0);
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    const std::string_view word = rest.substr(0, comma);
    rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    const std::size_t sign = word.find('=');
    const auto use = district::useNamed(word.substr(0, sign));
    const auto share = sign == std::string_view::npos ? std::nullopt : numberIn(word.substr(sign + 1));
    if (!use)
      return usageError(tr("--uses {}: is no use that districts are mixed of", word.substr(0, sign)),
                        tr("use {}", fmt::join(known, ", ")));
    if (!share)
      return usageError(tr("--uses {}: has no share", word),
                        tr("give percent, such as --uses home=70,shop=10,office=20"));
    plan.uses[static_cast<std::size_t>(*use)] = *share / percent;
  }
  return Done{};
}

Status takePattern(const std::string& text, district::DistrictPlan& plan) {
  const auto pattern = district::streetPatternNamed(text);
  if (!pattern)
    return usageError(tr("--pattern {}: is no street pattern that we know", text),
                      tr("use one of {}", "grid, radial, organic"));
  plan.pattern = *pattern;
  return Done{};
}

void take(const std::optional<double>& asked, double& value, double scale = 1.0) {
  if (asked) value = *asked / scale;
}

Result<district::DistrictPlan> planOf(const Options& options) {
  district::DistrictPlan plan;
  if (const Status s = takePattern(options.pattern, plan); !s) return s.error();
  if (const Status s = takePair("--size", options.size, 'x', true, plan.width_m, plan.height_m, "400x300");
      !s)
    return s.error();
  if (const Status s =
          takePair("--block", options.block, 'x', true, plan.blockLength_m, plan.blockDepth_m, "90x50");
      !s)
    return s.error();
  if (const Status s =
          takePair("--street", options.street, ',', false, plan.mainStreet_m, plan.sideStreet_m, "20,11");
      !s)
    return s.error();
  if (const Status s =
          takePair("--footway", options.footway, ',', false, plan.mainFootway_m, plan.sideFootway_m, "4,2");
      !s)
    return s.error();
  if (const Status s = takePair("--at", options.place, ',', true, plan.lowerLeft_rd.x, plan.lowerLeft_rd.y,
                                "112000,401000");
      !s)
    return s.error();
  if (const Status s = takeUses(options.uses, plan); !s) return s.error();
  take(options.storeys, plan.storeys);
  take(options.depth_m, plan.buildingDepth_m);
  take(options.dwelling_m2, plan.dwelling_m2);
  take(options.green_percent, plan.green, percent);
  take(options.water_percent, plan.water, percent);
  take(options.square_m, plan.squareSide_m);
  take(options.mainEvery_m, plan.mainEvery_m);
  take(options.alley_m, plan.alley_m);
  take(options.frontGarden_m, plan.frontGarden_m);
  take(options.trees_m, plan.treeSpacing_m);
  take(options.rotation_deg, plan.rotation_deg);
  take(options.density, plan.floorSpaceIndex);
  if (options.year) plan.year = static_cast<int>(*options.year);
  if (options.seed) plan.seed = *options.seed;
  if (options.dwellings_per_ha) {
    if (options.density)
      return usageError(tr("--density and --dwellings: say the same in two ways"), tr("give one of them"));
    plan.floorSpaceIndex = district::floorSpaceIndexFor(*options.dwellings_per_ha, plan);
  }
  return plan;
}

std::string summaryOf(const district::District& made, const std::string& folder) {
  const district::DistrictFigures f = figuresOf(made);
  std::string uses;
  for (std::size_t u = 0; u < district::useCount; ++u)
    if (f.uses[u] > 0.0)
      uses += fmt::format("{}{} {:.0f} %", uses.empty() ? "" : ", ", name(static_cast<district::Use>(u)),
                          percent * f.uses[u]);
  return tr("{}: {:.2f} ha, {} buildings, {} dwellings ({:.0f} per ha)", folder, f.area_ha, f.buildings,
            f.dwellings, static_cast<double>(f.dwellings) / f.area_ha) +
         "\n" +
         tr("Floor space index {:.2f}, {:.0f} % of the ground built on, {:.1f} storeys", f.floorSpaceIndex,
            percent * f.covered, f.storeys) +
         "\n" +
         tr("Public green {:.1f} %, water {:.1f} %, uses: {}", percent * f.green, percent * f.water, uses) +
         "\n" + tr("Next: loopstad twin build {0} -o {0}.twin.h5", folder) + "\n";
}

Status makeDistrict(const Options& options) {
  const auto plan = planOf(options);
  if (!plan) return plan.error();
  if (const Status free = district::checkFolder(options.output); !free) return free;
  const auto made = district::generateDistrict(*plan);
  if (!made) return made.error();
  if (const Status written = district::writeDistrict(*made, options.output); !written) return written;
  return deliver(summaryOf(*made, options.output));
}

} // namespace

void addDistrictNew(Command root) {
  auto options = std::make_shared<Options>();
  Command make = root.add(
      "new", tr("Make up a district from its measures: streets, blocks, houses, squares, parks, trees"),
      "loopstad district new -o out/quarter\n"
      "loopstad district new -o out/old-town --pattern organic --block 60x40 --street 14,8 --density 1.4 "
      "--storeys 4\n"
      "loopstad district new -o out/garden --pattern radial --size 600x600 --dwellings 35 --storeys 2 "
      "--green 25 --seed 7\n"
      "loopstad twin build out/quarter -o quarter.twin.h5",
      tr("The folder holds BGT and BAG files as the national services deliver them; each says that the "
         "district does not "
         "exist.\nThe same options and seed give the same bytes on any machine. What the options mean: "
         "docs/district.md."));
  make.requiredOption("-o,--output", "FOLDER", options->output, tr("The folder to make; new or empty"));
  make.option("--pattern", "grid|radial|organic", options->pattern, tr("How streets run (default: grid)"));
  make.option("--size", "WxH", options->size,
              tr("Metres from west to east and from south to north (default: 400x300)"));
  make.option("--block", "LxD", options->block, tr("Length and depth of a block in metres (default: 90x50)"));
  make.option("--street", "MAIN[,SIDE]", options->street,
              tr("Metres between the houses of main and side streets (default: 20,11)"));
  make.option("--footway", "MAIN[,SIDE]", options->footway,
              tr("Metres of footway on each side (default: 4,2)"));
  make.option("--alley", "METRES", options->alley_m,
              tr("Width of paths between gardens and through parks (default: 2.5)"));
  make.option("--main-every", "METRES", options->mainEvery_m,
              tr("From main street to main street (default: 350)"));
  make.option("--density", "FSI", options->density,
              tr("Gross floor area over the whole area (default: 0.7)"));
  make.option("--dwellings", "PER_HA", options->dwellings_per_ha,
              tr("Instead of --density: dwellings per hectare"));
  make.option("--storeys", "N", options->storeys, tr("Mean number of storeys (default: 3)"));
  make.option("--front-garden", "METRES", options->frontGarden_m,
              tr("Before the houses of side streets (default: 0)"));
  make.option("--depth", "METRES", options->depth_m, tr("Depth of buildings (default: 10)"));
  make.option("--dwelling", "M2", options->dwelling_m2,
              tr("Mean usable floor area of a dwelling (default: 95)"));
  make.option("--uses", "home=70,shop=10,...", options->uses,
              tr("Percent of the floor: home, shop, office, school, assembly, health"));
  make.option("--green", "PERCENT", options->green_percent,
              tr("Public green, of the whole area (default: 10)"));
  make.option("--water", "PERCENT", options->water_percent,
              tr("Canals and ponds, of the whole area (default: 3)"));
  make.option("--square", "METRES", options->square_m,
              tr("Side of the central square; 0: none (default: 50)"));
  make.option("--trees", "METRES", options->trees_m,
              tr("From tree to tree along main streets and quays (default: 10)"));
  make.option("--year", "YEAR", options->year, tr("In which it is built (default: 2024)"));
  make.option("--at", "E,N", options->place, tr("Its lower left in RD metres (default: 112000,401000)"));
  make.option("--turn", "DEGREES", options->rotation_deg,
              tr("Counter-clockwise about the lower left (default: 7)"));
  make.option("--seed", "N", options->seed, tr("Another seed, another district (default: 1)"));
  make.action([options] { return makeDistrict(*options); });
}

} // namespace loopstad::cli

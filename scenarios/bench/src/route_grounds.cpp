// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/bench_routes.hpp>
#include <loopstad/scenarios/bench_scene.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <cstdlib>
#include <system_error>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t crowd = 200'000;

/// The delivery of a village in open data, where the environment names a folder that has it.
std::optional<fs::path> otterloFile() {
  const char* const shared = std::getenv("LOOPSTAD_SHARED_DATA");
  if (shared == nullptr || *shared == '\0') return std::nullopt;
  fs::path file = fs::path(shared) / "bgt-otterlo" / "otterlo.zip";
  std::error_code none;
  return fs::exists(file, none) ? std::optional(std::move(file)) : std::nullopt;
}

twin::Twin atOneCost(twin::Twin twin) {
  for (twin::SurfaceClass& c : twin.surface.surfaceClasses) c.costFactor = 1.0F;
  return twin;
}

} // namespace

Result<std::vector<RouteGroundCase>> routeGrounds(const fs::path& folder, Progress& progress) {
  std::vector<RouteGroundCase> grounds;
  auto city = benchScene({"city1000", crowd}, folder, progress);
  if (!city) return city.error();
  grounds.push_back({"city1000", city->twin, city->generated, std::move(city->demand)});
  const auto file = otterloFile();
  if (!file) return grounds;
  twin::BuildReport report;
  const auto records = twin::io::readSources({*file}, {}, progress, report);
  if (!records) return records.error();
  auto otterlo = twin::build::buildTwin(*records, {}, progress, report);
  if (!otterlo) return otterlo.error();
  grounds.push_back({"otterlo", std::make_shared<const twin::Twin>(*otterlo)});
  grounds.push_back(
      {"otterlo, one cost", std::make_shared<const twin::Twin>(atOneCost(std::move(*otterlo)))});
  return grounds;
}

} // namespace loopstad::scenarios

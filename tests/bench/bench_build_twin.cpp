// SPDX-License-Identifier: GPL-3.0-or-later
// Time from delivery to twin, reading included, and what the mesh looks like; skips what is not in
// LOOPSTAD_SHARED_DATA. And what a whole municipality costs, by its size in km2, on all cores:
//   bench_build --benchmark_filter=municipality
#include <loopstad/base/executor.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/test/municipality.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace loopstad::twin::build {
namespace {

double thinnest_m(const SurfaceMesh& mesh) {
  double thinnest = 1e9;
  for (const auto& [a, b, c] : mesh.faces) {
    const Vec2 p = toMetres(mesh.vertices[a]);
    const Vec2 q = toMetres(mesh.vertices[b]);
    const Vec2 r = toMetres(mesh.vertices[c]);
    thinnest =
        std::min(thinnest, cross(q - p, r - p) / std::max({distance(p, q), distance(q, r), distance(r, p)}));
  }
  return thinnest;
}

double peak_MB() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void deliveryToTwin(benchmark::State& state, const char* name) {
  const char* const folder = std::getenv("LOOPSTAD_SHARED_DATA");
  const std::filesystem::path source = std::filesystem::path(folder == nullptr ? "" : folder) / name;
  if (folder == nullptr || !std::filesystem::exists(source))
    return state.SkipWithError("the delivery is not in LOOPSTAD_SHARED_DATA");
  SilentProgress progress;
  for (auto _ : state) {
    BuildReport report;
    const Result<io::Records> records = io::readSources({source}, {}, progress, report);
    if (!records) return state.SkipWithError(records.error().problem.c_str());
    const Result<Twin> twin = buildTwin(*records, {}, progress, report);
    if (!twin) return state.SkipWithError(twin.error().problem.c_str());
    state.counters["faces"] = static_cast<double>(twin->surface.faces.size());
    state.counters["walkable_m2"] = area_m2(twin->surface);
    state.counters["thinnest_m"] = thinnest_m(twin->surface);
    state.counters["doors"] = static_cast<double>(twin->doors.size());
  }
  state.counters["peak_MB"] = peak_MB();
}

BENCHMARK_CAPTURE(deliveryToTwin, otterlo, "bgt-otterlo/otterlo.zip")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(deliveryToTwin, delftOost, "delft-oost/bgt")->Unit(benchmark::kMillisecond);

void municipality(benchmark::State& state) {
  const test::TemporaryFolder folder;
  const auto area_km2 = static_cast<double>(state.range(0));
  io::Records records = test::municipality(area_km2);
  test::municipalHeights(folder.path(), area_km2, records);
  SilentProgress progress;
  const auto executor = makeThreadedExecutor(0);
  for (auto _ : state) {
    BuildReport report;
    const Result<Twin> twin = buildTwin(records, {}, *executor, progress, report);
    if (!twin) return state.SkipWithError(twin.error().problem.c_str());
    state.counters["faces"] = static_cast<double>(twin->surface.faces.size());
    state.counters["terrain"] = static_cast<double>(twin->terrain.faces.size());
    state.counters["parts"] = static_cast<double>(report.counted("walkable surface", "connected parts"));
    state.counters["unmet"] = static_cast<double>(
        report.found(Finding::note, "edges of tiles beyond which the ground does not go on as it should"));
  }
  state.counters["objects"] = static_cast<double>(records.bgt.size());
  state.counters["panden"] = static_cast<double>(records.panden.size());
  state.counters["peak_MB"] = peak_MB();
}
BENCHMARK(municipality)
    ->Arg(1)
    ->Arg(4)
    ->Arg(16)
    ->Arg(129)
    ->Iterations(1)
    ->UseRealTime()
    ->Unit(benchmark::kSecond);

} // namespace
} // namespace loopstad::twin::build

BENCHMARK_MAIN();

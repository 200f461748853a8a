// SPDX-License-Identifier: GPL-3.0-or-later
// Time from delivery to twin, reading included, and what the mesh looks like. Skips what is not in
// LOOPSTAD_SHARED_DATA.
#include <loopstad/base/progress.hpp>
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

} // namespace
} // namespace loopstad::twin::build

BENCHMARK_MAIN();

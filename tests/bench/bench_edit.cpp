// SPDX-License-Identifier: GPL-3.0-or-later
// Time from a twin to the edited one, copying included, in Otterlo; skips what is not in
// LOOPSTAD_SHARED_DATA.
#include <loopstad/base/executor.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/test/municipality.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/edit/edit_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <memory>

namespace loopstad::twin::edit {
namespace {

std::shared_ptr<const Twin> otterlo() {
  static const std::shared_ptr<const Twin> twin = []() -> std::shared_ptr<const Twin> {
    const char* const folder = std::getenv("LOOPSTAD_SHARED_DATA");
    const auto source = std::filesystem::path(folder == nullptr ? "" : folder) / "bgt-otterlo/otterlo.zip";
    if (!std::filesystem::exists(source)) return nullptr;
    SilentProgress progress;
    BuildReport report;
    const auto records = io::readSources({source}, {}, progress, report);
    if (!records) return nullptr;
    auto built = build::buildTwin(*records, {}, progress, report);
    return built ? std::make_shared<const Twin>(std::move(*built)) : nullptr;
  }();
  return twin;
}

Polygon squareAt(Vec2 at, double half_m) {
  return {{at + Vec2{-half_m, -half_m}, at + Vec2{half_m, -half_m}, at + Vec2{half_m, half_m},
           at + Vec2{-half_m, half_m}},
          {}};
}

void edited(benchmark::State& state, Edit (*edit)(const Twin&)) {
  const auto twin = otterlo();
  if (!twin) return state.SkipWithError("bgt-otterlo is not in LOOPSTAD_SHARED_DATA");
  const Edit change = edit(*twin);
  for (auto _ : state) {
    BuildReport report;
    const Result<Twin> plan = editTwin(*twin, std::span(&change, 1), {}, report);
    if (!plan) return state.SkipWithError(plan.error().problem.c_str());
    benchmark::DoNotOptimize(plan->surface.faces.data());
  }
  state.counters["faces"] = static_cast<double>(twin->terrain.faces.size());
}

Vec2 doorOf(const Twin& twin, std::size_t door) { return twin.doors[door].position; }

Edit removal(const Twin& twin) { return {.kind = Edit::remove, .id = twin.buildings[100].id}; }
Edit passage(const Twin& twin) {
  return {.kind = Edit::open, .id = "p", .polygons = {squareAt(doorOf(twin, 50), 2.0)}};
}
Edit square50(const Twin& twin) {
  return {.kind = Edit::open, .id = "s", .polygons = {squareAt(doorOf(twin, 200), 25.0)}};
}
Edit square300(const Twin& twin) {
  return {.kind = Edit::open, .id = "s", .polygons = {squareAt(doorOf(twin, 200), 150.0)}};
}
Edit closure(const Twin& twin) {
  return {.kind = Edit::close, .id = "f", .lines = {{doorOf(twin, 50), doorOf(twin, 50) + Vec2{40.0, 13.0}}}};
}

BENCHMARK_CAPTURE(edited, removal, removal)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(edited, passage_4m, passage)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(edited, barrier_42m, closure)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(edited, square_50m, square50)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(edited, square_300m, square300)->Unit(benchmark::kMillisecond);

void municipality(benchmark::State& state) {
  const test::TemporaryFolder folder;
  const auto area_km2 = static_cast<double>(state.range(0));
  io::Records records = test::municipality(area_km2);
  test::municipalHeights(folder.path(), area_km2, records);
  SilentProgress progress;
  BuildReport report;
  const auto executor = makeThreadedExecutor(0);
  const Result<Twin> twin = build::buildTwin(records, {}, *executor, progress, report);
  if (!twin) return state.SkipWithError(twin.error().problem.c_str());
  const Edit change = removal(*twin);
  for (auto _ : state) {
    const Result<Twin> plan = editTwin(*twin, std::span(&change, 1), {}, report);
    if (!plan) return state.SkipWithError(plan.error().problem.c_str());
  }
  state.counters["faces"] = static_cast<double>(twin->terrain.faces.size());
}
BENCHMARK(municipality)->Arg(1)->Arg(4)->Arg(16)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopstad::twin::edit

BENCHMARK_MAIN();

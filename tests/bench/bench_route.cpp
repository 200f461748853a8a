// SPDX-License-Identifier: GPL-3.0-or-later
/// What a route map costs to make, to keep and to read.
///   LOOPSTAD_BENCH_SCENES=../shared/bench build/release/bin/bench_route
///   LOOPSTAD_BENCH_SCENES=../shared/data/bgt-otterlo build/release/bin/bench_route
///   --benchmark_filter=otterlo
/// Scenes that are not in the folder are skipped. Destinations are random spots; one thread.
#include <loopstad/base/executor.hpp>
#include <loopstad/base/random.hpp>
#include <loopstad/scenarios/bench_scene.hpp>
#include <loopstad/sim/route_map.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <benchmark/benchmark.h>

#include <memory>

namespace loopstad::sim {
namespace {

constexpr std::size_t ample_bytes = std::size_t{1} << 40;

std::unique_ptr<twin::Twin> readScene(const char* file) {
  SilentProgress progress;
  twin::BuildReport report;
  auto records = twin::io::readSources({scenarios::benchFolder() / file}, {}, progress, report);
  if (!records) return nullptr;
  auto built = twin::build::buildTwin(*records, {}, progress, report);
  return built ? std::make_unique<twin::Twin>(std::move(*built)) : nullptr;
}

std::vector<twin::SurfacePoint> spread(const twin::Twin& scene, const twin::Surface& surface,
                                       std::size_t count) {
  const Box2 box = bounds(scene);
  std::vector<twin::SurfacePoint> points;
  for (std::uint32_t i = 0; points.size() < count; ++i) {
    const Draws draw(1, i, 0, Purpose::test);
    const Vec2 p = box.min + Vec2{draw.uniform(0) * box.size().x, draw.uniform(1) * box.size().y};
    if (const auto found = surface.locate(p)) points.push_back(*found);
  }
  return points;
}

void Build(benchmark::State& state, const char* file) {
  const auto scene = readScene(file);
  if (!scene) return state.SkipWithError("the scene is not there");
  const twin::Surface surface(scene->surface);
  std::vector<RouteTarget> targets;
  for (const twin::SurfacePoint& p : spread(*scene, surface, 20)) targets.push_back({{}, {p}});
  SerialExecutor serial;
  std::size_t bytes = 0;
  for (auto _ : state) {
    bytes = 0;
    for (const RouteMap& map : RouteMap::buildAll(surface, targets, {.most_bytes = ample_bytes}, serial))
      bytes += map.bytes();
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * targets.size()));
  state.counters["bytes_each"] = static_cast<double>(bytes) / static_cast<double>(targets.size());
  state.counters["faces"] = static_cast<double>(scene->surface.faces.size());
}
BENCHMARK_CAPTURE(Build, plaza, "plaza.wkt")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Build, city1000, "city1000.wkt")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(Build, otterlo, "otterlo.zip")->Unit(benchmark::kMillisecond);

/// A thousand destinations, the whole of it: views of the corners, and each destination's distances.
void BuildThousand(benchmark::State& state, const char* file) {
  const auto scene = readScene(file);
  if (!scene) return state.SkipWithError("the scene is not there");
  const twin::Surface surface(scene->surface);
  std::vector<RouteTarget> targets;
  for (const twin::SurfacePoint& p : spread(*scene, surface, 1000)) targets.push_back({{}, {p}});
  const auto executor = makeThreadedExecutor(2);
  std::size_t bytes = 0;
  for (auto _ : state) {
    const auto maps = RouteMap::buildAll(surface, targets, {}, *executor);
    bytes = maps.front().sharedBytes();
    for (const RouteMap& map : maps) bytes += map.bytes();
  }
  state.counters["bytes_all"] = static_cast<double>(bytes);
}
BENCHMARK_CAPTURE(BuildThousand, city1000, "city1000.wkt")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(BuildThousand, otterlo, "otterlo.zip")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

void Read(benchmark::State& state, const char* file, std::size_t most_bytes) {
  const auto scene = readScene(file);
  if (!scene) return state.SkipWithError("the scene is not there");
  const twin::Surface surface(scene->surface);
  const auto points = spread(*scene, surface, 10'000);
  SerialExecutor serial;
  const RouteMap map = RouteMap::build(surface, {{}, {points[1]}}, {.most_bytes = most_bytes}, serial);
  for (auto _ : state)
    for (const twin::SurfacePoint& p : points) benchmark::DoNotOptimize(map.heading(p));
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * points.size()));
}
BENCHMARK_CAPTURE(Read, plaza, "plaza.wkt", ample_bytes);
BENCHMARK_CAPTURE(Read, plaza_of_many, "plaza.wkt", 0);
BENCHMARK_CAPTURE(Read, city1000, "city1000.wkt", ample_bytes);
BENCHMARK_CAPTURE(Read, city1000_of_many, "city1000.wkt", 0);
BENCHMARK_CAPTURE(Read, otterlo, "otterlo.zip", ample_bytes);
BENCHMARK_CAPTURE(Read, otterlo_of_many, "otterlo.zip", 0);

} // namespace
} // namespace loopstad::sim

BENCHMARK_MAIN();

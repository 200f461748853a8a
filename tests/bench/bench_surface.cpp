// SPDX-License-Identifier: GPL-3.0-or-later
/// What one question to the surface costs on a mesh of about the size of Otterlo's (150,000 faces of 13 m2).
///   build/release/bin/bench_twin --benchmark_filter=Slide
#include <loopstad/base/random.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/surface.hpp>

#include <benchmark/benchmark.h>

#include <numbers>

namespace loopstad::twin {
namespace {

constexpr int cells = 286;
constexpr double cell_m = 5.0;
constexpr std::uint32_t persons = 10'000;

const SurfaceMesh& town() {
  static const SurfaceMesh mesh = test::gridMesh(
      cells, cells, cell_m, [](int x, int y) { return x % 7 != 3 || y % 5 == 0 || y % 3 == 1; });
  return mesh;
}

const Surface& surface() {
  static const Surface built(town());
  return built;
}

std::vector<SurfacePoint> spread() {
  std::vector<SurfacePoint> points;
  for (std::uint32_t i = 0; points.size() < persons; ++i) {
    const Draws draw(1, i, 0, Purpose::test);
    if (auto p = surface().locate(cells * cell_m * Vec2{draw.uniform(0), draw.uniform(1)}))
      points.push_back(*p);
  }
  return points;
}

/// length_m ahead, in a direction per person.
Fixed2 ahead(const SurfacePoint& p, std::size_t i, double length_m) {
  const double angle = 2.0 * std::numbers::pi * static_cast<double>(i % 97) / 97.0;
  return toFixed(toMetres(p.position) + length_m * Vec2{std::cos(angle), std::sin(angle)});
}

void BuildSurface(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Surface(town()));
  state.counters["faces"] = static_cast<double>(town().faces.size());
}
BENCHMARK(BuildSurface)->Unit(benchmark::kMillisecond);

void Locate(benchmark::State& state) {
  const auto points = spread();
  for (auto _ : state)
    for (const SurfacePoint& p : points) benchmark::DoNotOptimize(surface().locate(toMetres(p.position)));
  state.SetItemsProcessed(state.iterations() * persons);
}
BENCHMARK(Locate);

/// Argument: length in millimetres. 70: a step; 5000: one or two faces further; 50000: ten or twenty.
void Slide(benchmark::State& state) {
  const auto points = spread();
  std::vector<Fixed2> aims;
  for (std::size_t i = 0; i < points.size(); ++i)
    aims.push_back(ahead(points[i], i, 1e-3 * static_cast<double>(state.range(0))));
  for (auto _ : state)
    for (std::size_t i = 0; i < points.size(); ++i)
      benchmark::DoNotOptimize(surface().slide(points[i], aims[i]));
  state.SetItemsProcessed(state.iterations() * persons);
}
BENCHMARK(Slide)->Arg(70)->Arg(5000)->Arg(50000);

void Visible(benchmark::State& state) {
  const auto points = spread();
  for (auto _ : state)
    for (std::size_t i = 0; i + 1 < points.size(); i += 2)
      benchmark::DoNotOptimize(surface().visible(points[i], points[i + 1]));
  state.SetItemsProcessed(state.iterations() * persons / 2);
}
BENCHMARK(Visible);

void WallsAround(benchmark::State& state) {
  const auto points = spread();
  for (auto _ : state)
    for (const SurfacePoint& p : points) benchmark::DoNotOptimize(surface().wallsAround(p.position).size());
  state.SetItemsProcessed(state.iterations() * persons);
}
BENCHMARK(WallsAround);

} // namespace
} // namespace loopstad::twin

BENCHMARK_MAIN();

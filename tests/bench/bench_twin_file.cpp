// SPDX-License-Identifier: GPL-3.0-or-later
/// Writing and reading a twin of about the size of Otterlo: 150,000 faces, 5,000 pieces of ground with 30
/// corners, 2,000 buildings, 20,000 objects.
#include <loopstad/base/random.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <benchmark/benchmark.h>

#include <filesystem>
#include <numbers>

namespace loopstad::twin {
namespace {

Polygon round(std::uint32_t who, int corners) {
  const Draws draw(1, who, 0, Purpose::test);
  Polygon polygon;
  for (int i = 0; i < corners; ++i) {
    const double angle = 2.0 * std::numbers::pi * i / corners;
    const Vec2 p = Vec2{1400.0 * draw.uniform(0), 1400.0 * draw.uniform(1)} +
                   20.0 * Vec2{std::cos(angle), std::sin(angle)};
    polygon.outer.push_back(
        {std::round(1000.0 * p.x) / 1000.0, std::round(1000.0 * p.y) / 1000.0}); // mm, as BGT
  }
  return polygon;
}

std::string longId(std::uint32_t who) { return "G0228." + std::to_string(0x9e3779b97f4a7c15ULL * (who + 1)); }

Twin otterloSized() {
  Twin twin;
  twin.surface =
      test::gridMesh(286, 286, 5.0, [](int x, int y) { return x % 7 != 3 || y % 5 == 0 || y % 3 == 1; });
  for (std::uint32_t i = 0; i < 5000; ++i) twin.ground.push_back({longId(i), 0, 0, round(i, 30)});
  for (std::uint32_t i = 0; i < 2000; ++i) {
    Building building;
    building.id = longId(100000 + i);
    building.bagId = "0228100000" + std::to_string(100000 + i);
    building.status = "Pand in gebruik";
    building.uses = {"woonfunctie"};
    building.footprint = {round(10000 + i, 8)};
    twin.buildings.push_back(std::move(building));
  }
  for (std::uint32_t i = 0; i < 20000; ++i)
    twin.objects.push_back(
        {longId(200000 + i), ObjectKind::tree, "boom", 0, {i * 0.07, i * 0.03, 0.0}, 0.3, 0.0, true, {}});
  return twin;
}

void WriteTwin(benchmark::State& state) {
  const test::TemporaryFolder folder;
  const std::filesystem::path target = folder.path() / "area.twin.h5";
  const Twin twin = otterloSized();
  for (auto _ : state)
    if (const Status written = writeTwin(twin, target); !written) state.SkipWithError("cannot be written");
  state.counters["bytes"] = static_cast<double>(std::filesystem::file_size(target));
}
BENCHMARK(WriteTwin)->Unit(benchmark::kMillisecond);

void ReadTwin(benchmark::State& state) {
  const test::TemporaryFolder folder;
  const std::filesystem::path target = folder.path() / "area.twin.h5";
  if (const Status written = writeTwin(otterloSized(), target); !written)
    state.SkipWithError("cannot be written");
  for (auto _ : state) benchmark::DoNotOptimize(readTwin(target));
}
BENCHMARK(ReadTwin)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
/// What measuring and recording cost beside the step: 10,000 people in lanes of 4 m between blocks, recorded
/// at 2 Hz, measured with the default plan, on one core and on all.
///   build/release/bin/bench_record
/// Compare the wall times of the four variants; "MB" is the size of the run file.
#include <loopstad/base/random.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/test/meshes.hpp>

#include <benchmark/benchmark.h>

#include <filesystem>

namespace loopstad::sim {
namespace {

constexpr std::size_t persons = 10'000;
constexpr int steps = 400; // 20 s

Simulation busyTown(Executor& executor) {
  auto twin = std::make_shared<twin::Twin>();
  twin->surface = test::gridMesh(120, 120, 2.0, [](int x, int y) { return x % 7 < 2 || y % 7 < 2; });
  Demand demand;
  demand.profiles.push_back({.name = "adult"});
  for (const Vec2 corner : {Vec2{0, 0}, Vec2{236, 0}, Vec2{0, 236}, Vec2{236, 236}}) {
    const Vec2 far = corner + Vec2{4, 4};
    demand.destinations.push_back(
        {.name = "corner", .areas = {{{corner, {far.x, corner.y}, far, {corner.x, far.y}}, {}}}});
  }
  const twin::Surface surface(twin->surface);
  for (std::uint32_t i = 0; demand.persons.size() < persons; ++i) {
    const Draws draw(1, i, 0, Purpose::test);
    const Vec2 p{draw.uniform(0, 0.3, 239.7), draw.uniform(1, 0.3, 239.7)};
    const auto at = surface.locate(p);
    if (at && surface.clearance_m(*at, 0.3) >= 0.3)
      demand.persons.push_back({.position = p, .destination = i % 4});
  }
  return std::move(*Simulation::create(twin, std::move(demand), {}, executor));
}

/// Range 0: measured, range 1: recorded, range 2: threads.
void walk(benchmark::State& state) {
  const auto executor = makeThreadedExecutor(static_cast<unsigned>(state.range(2)));
  const auto file = std::filesystem::temp_directory_path() / "bench_record.run.h5";
  double persons_s = 0.0;
  for (auto _ : state) {
    state.PauseTiming();
    Simulation simulation = busyTown(*executor);
    Measures measures(simulation, {}, *executor);
    auto writer = RunWriter::open(file, {}, simulation.twin(), simulation.surface());
    state.ResumeTiming();
    for (int i = 1; i <= steps; ++i) {
      const StepReport report = simulation.step();
      if (state.range(0) != 0) measures.observe(simulation, report);
      if (state.range(1) != 0 && i % 10 == 0) writer->frame(simulation.time_s(), simulation.crowd());
      persons_s += static_cast<double>(simulation.crowd().size());
    }
    if (!writer->finish(measures.results(), simulation.tally(), 0, 0.0)) state.SkipWithError("not written");
  }
  state.counters["agent-steps/s"] = benchmark::Counter(persons_s, benchmark::Counter::kIsRate);
  state.counters["MB"] = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
  std::filesystem::remove(file);
}

BENCHMARK(walk)
    ->ArgNames({"measured", "recorded", "threads"})
    ->ArgsProduct({{0, 1}, {0, 1}, {1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Iterations(1);

} // namespace
} // namespace loopstad::sim

BENCHMARK_MAIN();

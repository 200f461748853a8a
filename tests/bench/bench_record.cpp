// SPDX-License-Identifier: GPL-3.0-or-later
/// What measuring and recording cost beside the step: 10,000 people in lanes of 4 m between blocks, 20 s,
/// measured with the default plan, recorded at 2 Hz.
///   build/release/bin/bench_record
/// One thread steps and measures. The column CPU counts all threads, the writing one included: compare it
/// with that of "step" for the share; "MB" is the size of the run file.
#include <loopstad/base/random.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/test/temporary_folder.hpp>

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

/// Steps through the 20 s; the time of what is done after each step counts, or only that of the steps.
template <class After>
void walk(benchmark::State& state, bool countSteps, After&& after) {
  SerialExecutor serial;
  for (auto _ : state) {
    state.PauseTiming();
    Simulation simulation = busyTown(serial);
    auto work = after(simulation, serial);
    for (int i = 1; i <= steps; ++i) {
      if (countSteps) state.ResumeTiming();
      const StepReport report = simulation.step();
      if (!countSteps) state.ResumeTiming();
      work.step(simulation, report);
      state.PauseTiming();
    }
    state.ResumeTiming();
    work.finish(state);
  }
}

struct Nothing {
  void step(const Simulation&, const StepReport&) {}
  void finish(benchmark::State&) {}
};

struct Measuring {
  Measures measures;
  void step(const Simulation& simulation, const StepReport& report) { measures.observe(simulation, report); }
  void finish(benchmark::State&) { benchmark::DoNotOptimize(measures.results()); }
};

struct Recording {
  std::filesystem::path file;
  RunWriter writer;
  void finish(benchmark::State& state) {
    if (!writer.finish({}, {}, 0, 0.0)) state.SkipWithError("not written");
    state.counters["MB"] = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
  }
};

void step(benchmark::State& state) {
  walk(state, true, [](const Simulation&, Executor&) { return Nothing{}; });
}

void measure(benchmark::State& state) {
  walk(state, false, [](const Simulation& simulation, Executor& executor) {
    return Measuring{Measures(simulation, {}, executor)};
  });
}

/// The writing thread works while the simulation steps, so its part is taken from a run without any step.
void record(benchmark::State& state) {
  SerialExecutor serial;
  Simulation simulation = busyTown(serial);
  for (int i = 0; i < 20; ++i) simulation.step();
  for (auto _ : state) {
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "test.run.h5";
    Recording recording{file, std::move(*RunWriter::open(file, {}, simulation.twin(), simulation.surface()))};
    for (int frame = 0; frame < steps / 10; ++frame) recording.writer.frame(0.5 * frame, simulation.crowd());
    recording.finish(state);
  }
}

BENCHMARK(step)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->Iterations(1);
BENCHMARK(measure)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->Iterations(1);
BENCHMARK(record)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->Iterations(3);

} // namespace
} // namespace loopstad::sim

BENCHMARK_MAIN();

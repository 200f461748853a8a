// SPDX-License-Identifier: GPL-3.0-or-later
/// Agent-steps per CPU-second on one thread, and what each phase of a step takes of it: the scenes of
/// "loopstad bench", a village as delivered, and a step in which a gate of that village changes.
///   LOOPSTAD_BENCH_SCENES=../shared/bench LOOPSTAD_SHARED_DATA=../shared/data build/release/bin/bench_step
///   --benchmark_filter=otterlo
/// Scenes whose files are not there are generated; the village is skipped.
#include <loopstad/base/random.hpp>
#include <loopstad/scenarios/bench_scene.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace loopstad::sim {
namespace {

void walk(benchmark::State& state, const std::shared_ptr<const twin::Twin>& twin, Demand demand) {
  SerialExecutor serial;
  auto simulation = Simulation::create(twin, std::move(demand), {}, serial);
  if (!simulation) return state.SkipWithError("the scene has no way to walk");
  std::size_t agentSteps = 0;
  for (auto _ : state) {
    agentSteps += simulation->crowd().size();
    simulation->step();
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(agentSteps));
  for (std::size_t p = 0; p < phaseCount; ++p)
    state.counters[std::string(name(static_cast<Phase>(p))) + "_ns"] =
        1e9 * simulation->phaseTimes()[p] / static_cast<double>(agentSteps); // per agent-step
}

void scene(benchmark::State& state, const char* name, std::size_t persons) {
  SilentProgress progress;
  auto made = scenarios::benchScene({name, persons}, scenarios::benchFolder(), progress);
  if (!made) return state.SkipWithError(describe(made.error()).c_str());
  walk(state, made->twin, std::move(made->demand));
}

std::shared_ptr<const twin::Twin> readCity(const std::filesystem::path& source) {
  SilentProgress progress;
  twin::BuildReport report;
  auto records = twin::io::readSources({source}, {}, progress, report);
  if (!records) return nullptr;
  auto built = twin::build::buildTwin(*records, {}, progress, report);
  if (!built) return nullptr;
  return std::make_shared<const twin::Twin>(std::move(*built));
}

std::shared_ptr<const twin::Twin> readOtterlo() {
  const char* data = std::getenv("LOOPSTAD_SHARED_DATA");
  return readCity(std::filesystem::path(data != nullptr ? data : "../shared/data") /
                  "bgt-otterlo/otterlo.zip");
}

constexpr const char* notFound = "delivery not found: set LOOPSTAD_SHARED_DATA";

/// Anywhere on the walkable ground of a city, each to one of so many doors.
Demand toDoors(const twin::Twin& twin, std::uint32_t persons, std::size_t destinations) {
  const twin::Surface surface(twin.surface);
  Demand demand;
  demand.profiles.push_back({.name = "adult"});
  for (std::size_t d = 0; d < destinations; ++d) {
    const twin::Door& door = twin.doors[d * twin.doors.size() / destinations];
    demand.destinations.push_back({.name = "door", .spots = {{door.face, toFixed(door.position)}}});
  }
  const Box2 box = bounds(twin);
  const twin::SurfaceRegion everywhere =
      surface.region({{{box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}}, {}}});
  for (std::uint32_t i = 0; i < persons; ++i) {
    const Draws draw(1, i, 0, Purpose::test);
    const std::array u{draw.uniform(0), draw.uniform(1), draw.uniform(2)};
    if (const auto p = surface.randomPoint(everywhere, u))
      demand.persons.push_back(
          {.position = toMetres(p->position), .sheet = surface.sheet(*p), .destination = i % destinations});
  }
  return demand;
}

void otterlo(benchmark::State& state, std::uint32_t persons) {
  const auto twin = readOtterlo();
  if (!twin) return state.SkipWithError(notFound);
  constexpr std::size_t destinations = 4;
  walk(state, twin, toDoors(*twin, persons, destinations));
}

enum class Change { toNew, back };

/// One person to each destination, gates of 2 m before the first, and one more of them is shut in every step:
/// what a new ground and the ways to all destinations over it take. Or one that is shut and opened by turns,
/// so that a ground comes back in every step.
void gateChange(benchmark::State& state, std::size_t destinations, Change kind) {
  const auto twin = readOtterlo();
  if (!twin) return state.SkipWithError(notFound);
  Demand demand = toDoors(*twin, static_cast<std::uint32_t>(destinations), destinations);
  const Vec2 at = demand.persons.front().position;
  std::vector<Gate>& gates = demand.closures.gates;
  const SimulationSettings settings;
  for (benchmark::IterationCount change = 0; change < state.max_iterations; ++change) {
    const double at_s = settings.timeStep_s * static_cast<double>(change);
    if (gates.empty() || kind == Change::toNew) {
      const double y = at.y + 3.0 + 0.1 * static_cast<double>(gates.size());
      gates.push_back(
          {.name = fmt::format("{}", gates.size()), .from = {at.x - 1.0, y}, .to = {at.x + 1.0, y}});
    }
    gates.back().changes.push_back(
        {at_s, kind == Change::back && change % 2 == 1 ? Passing::both : Passing::closed});
  }
  state.counters["faces"] = static_cast<double>(twin->surface.faces.size());
  walk(state, twin, std::move(demand));
}

// 200 steps are 10 s: people have left their starting places, and few have arrived.
BENCHMARK_CAPTURE(scene, plaza_2000, "plaza", 2000U)->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scene, plaza_10000, "plaza", 10000U)->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scene, plaza_50000, "plaza", 50000U)->Iterations(40)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scene, city1000_10000, "city1000", 10000U)->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(otterlo, 10000, 10000U)->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(gateChange, otterlo_1, 1U, Change::toNew)->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(gateChange, otterlo_100, 100U, Change::toNew)
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(gateChange, otterlo_100_back, 100U, Change::back)
    ->Iterations(100)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(scene, bottleneck_500, "bottleneck", 500U)->Iterations(200)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopstad::sim

BENCHMARK_MAIN();

// SPDX-License-Identifier: GPL-3.0-or-later
/// Agent-steps per CPU-second on the benchmark scenes, on one thread, and what each phase of a step takes of
/// it.
///   LOOPSTAD_BENCH_SCENES=../shared/bench LOOPSTAD_SHARED_DATA=../shared/data build/release/bin/bench_step
/// Everyone walks to the exit of the scene's list, routing included; scenes that are not there are skipped.
#include "phases.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace loopstad::sim {
namespace {

std::filesystem::path scenes() {
  const char* folder = std::getenv("LOOPSTAD_BENCH_SCENES");
  return folder != nullptr ? folder : "../shared/bench";
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

/// Lines "exit,wkt" with one quoted POLYGON ((x y, ...)) each.
void readExits(const std::string& name, Vec2 origin, Demand& demand) {
  std::ifstream in(scenes() / (name + "-exits.csv"));
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::string numbers = line.substr(line.find("((") + 2);
    for (char& c : numbers)
      if (c == ',' || c == ')' || c == '"') c = ' ';
    std::istringstream text(numbers);
    twin::Polygon area;
    for (Vec2 p; text >> p.x >> p.y;) area.outer.push_back(p - origin);
    area.outer.pop_back(); // the first point again
    demand.destinations.push_back({.name = "exit", .areas = {area}});
  }
}

void readPersons(const std::string& file, Vec2 origin, Demand& demand) {
  std::ifstream in(scenes() / (file + ".csv"));
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    for (char& c : line)
      if (c == ',') c = ' ';
    std::istringstream text(line);
    Vec2 p;
    double speed_mps = 0.0;
    std::size_t exit = 0;
    text >> p.x >> p.y >> speed_mps >> exit;
    demand.persons.push_back({.position = p - origin, .freeSpeed_mps = speed_mps, .destination = exit});
  }
}

using Clock = std::chrono::steady_clock;

/// Runs phase and adds its seconds to spent.
template <class Phase>
void timed(double& spent, Phase&& phase) {
  const auto begin = Clock::now();
  phase();
  spent += std::chrono::duration<double>(Clock::now() - begin).count();
}

void walk(benchmark::State& state, const std::shared_ptr<const twin::Twin>& twin, Demand demand) {
  SerialExecutor serial;
  const auto world = makeWorld(twin, std::move(demand), {}, serial);
  Moment moment;
  if (!world || !placePersons(**world, moment)) {
    state.SkipWithError("the scene has no way to walk");
    return;
  }
  index(**world, moment, serial);
  std::array<double, 6> spent{};
  std::size_t agentSteps = 0;
  for (auto _ : state) {
    agentSteps += moment.now.size();
    timed(spent[0], [&] { admit(**world, moment, serial); });
    timed(spent[1], [&] { index(**world, moment, serial); });
    timed(spent[2], [&] { plan(**world, moment, serial); });
    timed(spent[3], [&] { steer(**world, moment, serial); });
    timed(spent[4], [&] { move(**world, moment, serial); });
    timed(spent[5], [&] { settle(moment); });
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(agentSteps));
  constexpr std::array names{"admit_ns", "index_ns", "plan_ns", "steer_ns", "move_ns", "settle_ns"};
  for (std::size_t p = 0; p < names.size(); ++p)
    state.counters[names[p]] = 1e9 * spent[p] / static_cast<double>(agentSteps); // per agent-step
}

void steps(benchmark::State& state, const std::string& scene, const std::string& persons) {
  const auto twin = readCity(scenes() / (scene + ".wkt"));
  if (!twin) {
    state.SkipWithError("scene not found: set LOOPSTAD_BENCH_SCENES");
    return;
  }
  Demand demand;
  demand.profiles.push_back({.name = "adult"});
  readExits(scene, twin->frame.origin, demand);
  readPersons(persons, twin->frame.origin, demand);
  walk(state, twin, std::move(demand));
}

/// Anywhere on the walkable ground of the village, each to one of four doors.
void otterlo(benchmark::State& state, std::uint32_t persons) {
  const char* data = std::getenv("LOOPSTAD_SHARED_DATA");
  const auto twin =
      readCity(std::filesystem::path(data != nullptr ? data : "../shared/data") / "bgt-otterlo/otterlo.zip");
  if (!twin) {
    state.SkipWithError("delivery not found: set LOOPSTAD_SHARED_DATA");
    return;
  }
  const twin::Surface surface(twin->surface);
  Demand demand;
  demand.profiles.push_back({.name = "adult"});
  constexpr std::size_t destinations = 4;
  for (std::size_t d = 0; d < destinations; ++d) {
    const twin::Door& door = twin->doors[d * twin->doors.size() / destinations];
    demand.destinations.push_back({.name = "door", .spots = {{door.face, toFixed(door.position)}}});
  }
  const Box2 box = bounds(*twin);
  const twin::SurfaceRegion everywhere =
      surface.region({{{box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}}, {}}});
  for (std::uint32_t i = 0; i < persons; ++i) {
    const Draws draw(1, i, 0, Purpose::test);
    const std::array u{draw.uniform(0), draw.uniform(1), draw.uniform(2)};
    if (const auto p = surface.randomPoint(everywhere, u))
      demand.persons.push_back(
          {.position = toMetres(p->position), .sheet = surface.sheet(*p), .destination = i % destinations});
  }
  walk(state, twin, std::move(demand));
}

// 200 steps are 10 s: people have left their starting places, and few have arrived.
BENCHMARK_CAPTURE(steps, plaza_2000, "plaza", "plaza-2000")->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(steps, plaza_10000, "plaza", "plaza-10000")->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(steps, plaza_50000, "plaza", "plaza-50000")->Iterations(40)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(steps, city1000_10000, "city1000", "city1000-10000")
    ->Iterations(200)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(otterlo, 10000, 10000U)->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(steps, bottleneck_500, "bottleneck", "bottleneck-500")
    ->Iterations(200)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace loopstad::sim

BENCHMARK_MAIN();

// SPDX-License-Identifier: GPL-3.0-or-later
/// A run that is saved, restored by another number of threads and goes on, against the run that was never
/// interrupted: the same state to the bit, and the same figures. Scenes with everything that a state can
/// hold.
#include <loopstad/sim/measures.hpp>
#include <loopstad/test/simulations.hpp>

#include <fmt/format.h>

#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace loopstad::sim {
namespace {

using test::demandTo;
using test::rectangle;

struct Scene {
  std::string name;
  twin::SurfaceMesh ground{};
  Demand demand{};
  std::uint32_t steps = 400;
  SimulationSettings settings{};
};

/// A hall of 40 m by 20 m with pillars.
twin::SurfaceMesh hall() {
  return test::gridMesh(20, 10, 2.0, [](int x, int y) { return x % 6 != 3 || y % 5 != 2; });
}

/// Adults and wheelchairs who stream from two sides, some of them after a while, some together.
Demand streams() {
  Demand demand = demandTo({rectangle(38, 0, 40, 20), rectangle(0, 0, 2, 20)});
  demand.profiles.push_back({.name = "slow", .wheelchair = true});
  demand.profiles[0].preMovement_s = DrawLaw{Uniform{0.0, 8.0}};
  demand.origins.push_back({.name = "west", .areas = {rectangle(14, 4, 18, 16)}});
  demand.origins.push_back({.name = "east", .areas = {rectangle(22, 4, 26, 16)}});
  for (const std::size_t from : {0U, 1U})
    demand.flows.push_back({.origin = from,
                            .destinationWeights = {from == 0 ? 1.0 : 0.0, from == 0 ? 0.0 : 1.0},
                            .arrivals = {{0.0, 12.0, 60.0}, {12.0, 15.0, 30.0}},
                            .profileWeights = {0.8, 0.2},
                            .groupSizes = {0.4, 0.3, 0.0, 0.3}});
  return demand;
}

/// A gate that closes and opens, one with a limit, a closed area, and people without a way meanwhile.
Scene gates() {
  Scene scene{.name = "gates", .ground = test::gridMesh(60, 30, 1.0, [](int i, int j) {
                                 return i < 20 || i >= 40 || (j >= 12 && j < 18) || j >= 26;
                               })};
  scene.steps = 1000;
  scene.demand = demandTo({rectangle(57, 0, 60, 30)});
  for (int i = 0; i < 10; ++i)
    for (int j = 0; j < 14; ++j) scene.demand.persons.push_back({.position = {9.0 + 0.9 * i, 1.0 + 2.0 * j}});
  Closures& closures = scene.demand.closures;
  closures.gates.push_back({.name = "south",
                            .from = {24.3, 18.0},
                            .to = {23.8, 12.0},
                            .changes = {{4.0, Passing::closed}, {14.0, Passing::both}}});
  closures.gates.push_back({.name = "north",
                            .from = {24.3, 30.0},
                            .to = {24.1, 26.0},
                            .changes = {{7.0, Passing::closed}, {9.0, Passing::forward}},
                            .maxFlow_per_s = 2.0});
  closures.areas.push_back({.name = "works",
                            .area = {{{27.2, 13.1}, {31.4, 13.3}, {29.3, 16.2}}, {}},
                            .from_s = 8.0,
                            .to_s = 15.0});
  return scene;
}

Scene lifts() {
  Scene scene{.name = "lifts", .ground = test::corridorMesh(40.0, 4.0), .demand = {}, .steps = 800};
  scene.demand = demandTo({rectangle(8, 0, 10, 4), rectangle(38, 0, 40, 4)});
  scene.demand.origins.push_back({.name = "above", .areas = {rectangle(30, 0, 32, 4)}});
  scene.demand.lifts.push_back(
      {.name = "north", .entry = 0, .exit = 0, .onward = 1, .capacity = 5, .ride_s = 6.0, .doors_s = 5.0});
  for (int i = 0; i < 20; ++i)
    scene.demand.persons.push_back({.position = {6.0 - 0.8 * (i / 4), 0.5 + i % 4}});
  return scene;
}

/// Two ways out, of which one closes; people see, follow and change their minds.
Scene choices(RouteStrategy strategy) {
  Scene scene{.name = fmt::format("choices {}", static_cast<int>(strategy)),
              .ground = test::gridMesh(30, 12, 1.0, [](int x, int y) {
                return y >= 2 || (y == 1 && (x == 8 || x == 21)) ||
                       (y == 0 && ((x >= 4 && x <= 8) || (x >= 21 && x <= 25)));
              })};
  scene.demand = demandTo({rectangle(4, 0, 5, 1), rectangle(25, 0, 26, 1), rectangle(14, 9, 16, 11)});
  RouteChoice choice;
  choice.name = "exits";
  choice.alternatives = {{.through = {2}, .to = 0}, {.to = 0}, {.to = 1}};
  choice.strategy = strategy;
  choice.informedShare = 0.5;
  choice.following_s = 3.0;
  choice.closures.push_back({.place = 0, .from_s = 6.0, .to_s = 12.0});
  scene.demand.choices.push_back(choice);
  for (int i = 0; i < 60; ++i)
    scene.demand.persons.push_back({.position = {2.0 + 1.2 * (i % 12), 3.0 + 1.4 * (i / 12)}, .choice = 0});
  return scene;
}

/// Every kind of stage.
Scene journeys() {
  const auto at = [](Vec2 p) { return *twin::Surface(hall()).locate(p); };
  Scene scene{.name = "journeys", .ground = hall(), .demand = {}, .steps = 2400};
  scene.demand = demandTo({rectangle(38, 0, 40, 2), rectangle(20, 10, 32, 19), rectangle(8, 12, 13, 18),
                           rectangle(8, 2, 13, 8), rectangle(18, 0, 20, 2)});
  for (const double x : {25.0, 28.0})
    scene.demand.destinations.push_back({.name = fmt::format("bar {}", x), .spots = {at({x, 0.5})}});
  scene.demand.origins.push_back({.name = "west", .areas = {rectangle(0, 4, 2, 16)}});
  scene.demand.events = {{"show ends", 70.0}};
  const TruncatedNormal brief_s{10.0, 4.0, 3.0, 20.0};
  Journey guest{.name = "guest", .stages = {}};
  guest.stages.push_back(
      {"stroll",
       Visit{.attractions = {{.destination = 2, .weight = 2.0, .stay_s = brief_s},
                             {.destination = 3, .stay_s = brief_s, .capacity = 4}},
             .count = 1},
       {{.stage = 1, .share = 0.5}, {.stage = 3, .when = FewerThan{1, 20}}, {.stage = 2}}});
  guest.stages.push_back({"bar",
                          Queue{.servers = {5, 6}, .service_s = brief_s},
                          {{.stage = 4, .when = HasHappened{0}}, {.stage = 3}}});
  guest.stages.push_back({"corner", GoTo{4}, {{.stage = 4, .when = FromTime{60.0}}, {.stage = 1}}});
  guest.stages.push_back({"show", Wait{.destination = 1, .event = 0, .focus = Vec2{26, 20}}, {{.stage = 4}}});
  guest.stages.push_back({"out", Leave{0}, {}});
  scene.demand.journeys.push_back(guest);
  scene.demand.flows.push_back({.arrivals = {{0.0, 50.0, 80.0}}, .journey = 0});
  return scene;
}

Scene streaming(const std::string& model, std::uint32_t steps = 500) {
  Scene scene{.name = "streams, " + model, .ground = hall(), .demand = streams(), .steps = steps};
  scene.settings.model = *modelFrom(model);
  scene.settings.seed = 5;
  return scene;
}

std::vector<Scene> scenes() {
  std::vector<Scene> all{gates(),
                         lifts(),
                         journeys(),
                         choices(RouteStrategy::shortest),
                         choices(RouteStrategy::quickest),
                         choices(RouteStrategy::logit)};
  for (const ModelRow& model : modelTable()) all.push_back(streaming(std::string(model.name)));
  return all;
}

MeasurePlan plan() {
  MeasurePlan plan;
  plan.lines = {{"across", {Vec2{20.0, 0.0}, Vec2{20.0, 30.0}}, std::nullopt}};
  plan.zones = {{"square", {rectangle(4, 2, 16, 12)}, std::nullopt}};
  plan.interval_s = 3.0;
  plan.dense.voronoiEvery_s = 1.0;
  plan.dense.pressure = true;
  return plan;
}

/// All figures one after the other.
std::vector<double> figuresOf(const MeasureResults& r) {
  std::vector<double> all{r.duration_s,
                          r.peakDensity_per_m2,
                          r.peakPlace.x,
                          r.peakPlace.y,
                          r.peakTime_s,
                          r.density.origin.x,
                          r.density.origin.y,
                          r.dense.voronoiPeak.value,
                          r.dense.voronoiPeak.time_s,
                          r.dense.pressurePeak.value};
  const auto add = [&all](const auto& series) { all.insert(all.end(), series.begin(), series.end()); };
  add(r.present);
  for (const LineSeries& line : r.lines) add(line.towards), add(line.away);
  for (const ZoneSeries& z : r.zones) add(z.occupancy), add(z.peakOccupancy), add(z.peakDensity_per_m2);
  for (const TravelTimes& t : r.travelTimes)
    add(std::vector<double>{double(t.persons), t.mean_s, t.median_s, t.p90_s, t.max_s});
  for (const QueueFigures& q : r.queues) {
    add(std::vector<double>{double(q.served), q.meanLength, double(q.maxLength), q.meanWait_s, q.maxWait_s});
    add(q.length);
  }
  for (const StayFigures& s : r.stays) all.push_back(s.maxPersons), add(s.persons);
  add(r.density.mean_per_m2), add(r.density.peak_per_m2), add(r.density.secondsAboveValidated);
  add(r.dense.voronoiMean_per_m2), add(r.dense.voronoiPeak_per_m2), add(r.dense.pressurePeak_per_s2);
  for (const auto& zone : r.dense.zoneVoronoi_per_m2) add(zone);
  add(r.personSecondsAtService);
  return all;
}

struct Walk {
  Simulation simulation;
  Measures measures;

  static Walk begun(const Scene& scene, Executor& executor) {
    Simulation simulation = test::simulate(scene.ground, scene.demand, executor, scene.settings);
    Measures measures(simulation, plan(), executor);
    return {std::move(simulation), std::move(measures)};
  }
  static Walk restored(const Scene& scene, const SavedState& state, Executor& executor) {
    auto simulation =
        Simulation::restore(test::twinOf(scene.ground), scene.demand, scene.settings, state, executor);
    EXPECT_TRUE(simulation) << describe(simulation.error());
    Measures measures(*simulation, plan(), executor);
    StateFields fields(state);
    measures.carry(fields);
    EXPECT_EQ(fields.unsound(), "");
    return {std::move(*simulation), std::move(measures)};
  }

  void stepTo(std::uint32_t steps) {
    while (simulation.steps() < steps) {
      const StepReport report = simulation.step();
      measures.observe(simulation, report);
    }
  }
  [[nodiscard]] SavedState saved() {
    SavedState state;
    simulation.save(state);
    StateFields fields(state);
    measures.carry(fields);
    return state;
  }
};

std::set<std::string> differing(const SavedState& a, const SavedState& b) {
  std::set<std::string> names;
  for (const auto& [name, column] : a.columns)
    if (const auto other = b.columns.find(name); other == b.columns.end() || !(other->second == column))
      names.insert(name);
  for (const auto& [name, column] : b.columns)
    if (!a.columns.contains(name)) names.insert(name);
  return names;
}

class Snapshots : public testing::TestWithParam<std::size_t> {};

TEST_P(Snapshots, GoOnAsIfNothingHadHappened) {
  const Scene scene = scenes()[GetParam()];
  SCOPED_TRACE(scene.name);
  SerialExecutor serial;
  std::vector<std::pair<SavedState, std::uint64_t>> taken;
  Walk straight = Walk::begun(scene, serial);
  // At odd steps too: not where samples and intervals begin, but between.
  for (const std::uint32_t at : {0U, 1U, scene.steps / 5, scene.steps / 2 + 7, scene.steps * 3 / 4 + 1}) {
    straight.stepTo(at);
    taken.emplace_back(straight.saved(), straight.simulation.fingerprint());
  }
  straight.stepTo(scene.steps);
  ASSERT_GT(straight.simulation.tally().arrived, 0U) << "the scene is worth it";
  const SavedState last = straight.saved();
  const std::vector<double> figures = figuresOf(straight.measures.results());

  const auto threads = makeThreadedExecutor(3);
  for (const auto& [state, fingerprint] : taken) {
    Walk again = Walk::restored(scene, state, *threads);
    SCOPED_TRACE(fmt::format("from step {}", again.simulation.steps()));
    ASSERT_EQ(again.simulation.fingerprint(), fingerprint);
    ASSERT_EQ(differing(again.saved(), state), std::set<std::string>{});
    again.stepTo(scene.steps);
    EXPECT_EQ(again.simulation.fingerprint(), straight.simulation.fingerprint());
    EXPECT_EQ(differing(again.saved(), last), std::set<std::string>{});
    EXPECT_EQ(figuresOf(again.measures.results()), figures);
    EXPECT_EQ(again.simulation.warnings(), straight.simulation.warnings());
  }
}

INSTANTIATE_TEST_SUITE_P(Scenes, Snapshots, testing::Range<std::size_t>(0, 6 + modelTable().size()));

TEST(DamagedSnapshots, WithoutAColumnOrWithAnotherAreRefused) {
  SerialExecutor serial;
  for (const Scene& scene : {streaming("speed", 60), journeys()}) {
    Walk walk = Walk::begun(scene, serial);
    walk.stepTo(scene.steps / 2);
    SavedState whole;
    walk.simulation.save(whole);
    for (const auto& [name, column] : whole.columns) {
      SCOPED_TRACE(scene.name + ": " + name);
      const auto restore = [&](const SavedState& state) {
        return Simulation::restore(test::twinOf(scene.ground), scene.demand, scene.settings, state, serial);
      };
      SavedState without = whole;
      without.columns.erase(name);
      const auto refused = restore(without);
      ASSERT_FALSE(refused);
      EXPECT_NE(refused.error().remedy, "");
      SavedState otherKind = whole;
      otherKind.columns[name].bytesEach += 1;
      EXPECT_FALSE(restore(otherKind));
      if (column.bytes.empty() || column.bytesEach == 1) continue;
      SavedState shorter = whole;
      shorter.columns[name].bytes.pop_back();
      EXPECT_FALSE(restore(shorter));
    }
  }
}

TEST(DamagedSnapshots, NumbersThatPointOutsideAreRefused) {
  SerialExecutor serial;
  const Scene scene = journeys();
  Walk walk = Walk::begun(scene, serial);
  walk.stepTo(scene.steps / 2);
  SavedState whole;
  walk.simulation.save(whole);
  for (const char* name : {"crowd.face", "crowd.id", "crowd.destination", "crowd.profile", "crowd.position",
                           "crowd.velocity", "crowd.radius_m", "journeys.journey", "journeys.stage",
                           "journeys.lines.persons", "journeys.wakeUps", "nextId"}) {
    SavedState wild = whole;
    SavedColumn& column = wild.columns.at(name);
    ASSERT_FALSE(column.bytes.empty()) << name;
    const bool counts = std::string(name) == "nextId";
    std::ranges::fill(column.bytes, counts ? std::byte{0} : std::byte{0xff});
    EXPECT_FALSE(Simulation::restore(test::twinOf(scene.ground), scene.demand, scene.settings, wild, serial))
        << name;
  }
}

TEST(DamagedSnapshots, OfAnotherSeedStepModelOrGroundAreRefused) {
  SerialExecutor serial;
  Scene scene = streaming("speed", 60);
  Walk walk = Walk::begun(scene, serial);
  walk.stepTo(60);
  SavedState state;
  walk.simulation.save(state);
  const auto problem = [&](const Scene& s) {
    const auto refused = Simulation::restore(test::twinOf(s.ground), s.demand, s.settings, state, serial);
    return refused ? std::string("none") : describe(refused.error());
  };
  EXPECT_EQ(problem(scene), "none");
  Scene other = scene;
  other.settings.seed = 6;
  EXPECT_NE(problem(other).find("seed: 5"), std::string::npos) << problem(other);
  other = scene;
  other.settings.timeStep_s = 0.04;
  EXPECT_NE(problem(other).find("time_step_s: 0.04"), std::string::npos) << problem(other);
  other = scene;
  other.settings.model = *modelFrom("orca");
  EXPECT_NE(problem(other).find("model: orca"), std::string::npos) << problem(other);
  other = scene;
  other.ground = test::corridorMesh(40.0, 20.0);
  EXPECT_NE(problem(other).find("faces of the ground"), std::string::npos) << problem(other);
}

} // namespace
} // namespace loopstad::sim

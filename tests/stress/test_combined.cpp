// SPDX-License-Identifier: GPL-3.0-or-later
/// What people can do, two things at a time: journeys, lifts, choices of ways, groups and stairs, among gates
/// that open and close. Nobody gets lost, nobody crosses a line that is shut, and any number of threads gives
/// the same bits.
#include "size.hpp"

#include <loopstad/test/simulations.hpp>
#include <loopstad/test/watch.hpp>

#include <functional>
#include <map>

namespace loopstad::sim {
namespace {

using test::rectangle;

struct Scene {
  twin::SurfaceMesh mesh;
  Demand demand;
  double limit_s = 300.0; ///< by then everyone has left
};

/// The first gate that is shut for somebody who crossed it in the last step, by its straight line alone.
class ShutLines {
public:
  explicit ShutLines(const Simulation& simulation) : simulation_(simulation) { remember(); }

  [[nodiscard]] std::string look(double stepBegan_s) {
    const Crowd& crowd = simulation_.crowd();
    std::string found;
    for (std::size_t row = 0; row < crowd.size() && found.empty(); ++row)
      if (const auto before = before_.find(crowd.id[row]); before != before_.end())
        found = broken(before->second, crowd.position[row], stepBegan_s);
    remember();
    return found;
  }

private:
  void remember() {
    before_.clear();
    const Crowd& crowd = simulation_.crowd();
    for (std::size_t row = 0; row < crowd.size(); ++row) before_[crowd.id[row]] = crowd.position[row];
  }

  [[nodiscard]] std::string broken(Fixed2 from, Fixed2 to, double time_s) const {
    for (const Gate& gate : simulation_.demand().closures.gates) {
      const Passing passing = gate.passingAt(time_s + 1e-9);
      const Fixed2 a = toFixed(gate.from);
      const Fixed2 b = toFixed(gate.to);
      const std::int64_t was = orientation(a, b, from);
      const std::int64_t is = orientation(a, b, to);
      const std::int64_t sideA = orientation(from, to, a);
      const std::int64_t sideB = orientation(from, to, b);
      const bool between = (sideA < 0 && sideB > 0) || (sideA > 0 && sideB < 0);
      if (!between || !((was < 0 && is > 0) || (was > 0 && is < 0))) continue;
      const bool allowed =
          passing == Passing::both || passing == (is > 0 ? Passing::forward : Passing::backward);
      if (!allowed) return fmt::format("gate '{}' was crossed while shut, at {} s", gate.name, time_s);
    }
    return {};
  }

  const Simulation& simulation_;
  std::map<AgentId, Fixed2> before_;
};

std::uint64_t fingerprintAtEnd(const Scene& scene, Executor& executor) {
  Simulation simulation = test::simulate(scene.mesh, scene.demand, executor);
  while (!simulation.finished() && simulation.time_s() < scene.limit_s) simulation.step();
  return simulation.fingerprint();
}

/// And how many were born.
std::size_t expectSound(const Scene& scene, double belt_mps = 0.0) {
  SerialExecutor serial;
  Simulation simulation = test::simulate(scene.mesh, scene.demand, serial);
  test::Watch watch(simulation, belt_mps, !scene.demand.lifts.empty());
  ShutLines lines(simulation);
  while (!simulation.finished() && simulation.time_s() < scene.limit_s) {
    const double began_s = simulation.time_s();
    std::string found = watch.step();
    if (found.empty()) found = lines.look(began_s);
    if (!found.empty()) {
      ADD_FAILURE() << found;
      return 0;
    }
  }
  EXPECT_TRUE(simulation.finished()) << simulation.crowd().size() << " still there, "
                                     << simulation.tally().waiting << " not born yet";
  EXPECT_EQ(simulation.tally().arrived, simulation.tally().born);
  EXPECT_EQ(simulation.tally().unreachable, 0U);
  for (const unsigned threads : {2U, 3U, 8U}) {
    const auto executor = makeThreadedExecutor(threads);
    EXPECT_EQ(fingerprintAtEnd(scene, *executor), simulation.fingerprint()) << threads << " threads";
  }
  return simulation.tally().born;
}

/// Two halls of 12 m x 12 m and two passages of 6 m between them, 3 m wide, each with a gate in its middle.
/// People come in the west and leave in the east.
Scene twoHalls() {
  Scene scene{.mesh = test::gridMesh(
                  30, 12, 1.0,
                  [](int x, int y) { return x < 12 || x >= 18 || (y >= 1 && y < 4) || (y >= 8 && y < 11); }),
              .demand = test::demandTo({rectangle(28, 0, 30, 12)})};
  scene.demand.origins.push_back({.name = "west", .areas = {rectangle(0, 0, 4, 12)}});
  scene.demand.closures.gates.push_back({.name = "south",
                                         .from = {15, 4},
                                         .to = {15, 1},
                                         .changes = {{8.0, Passing::closed}, {30.0, Passing::both}}});
  scene.demand.closures.gates.push_back(
      {.name = "north",
       .from = {15, 11},
       .to = {15, 8},
       .changes = {{15.0, Passing::closed}, {40.0, Passing::forward}, {60.0, Passing::both}},
       .maxFlow_per_s = 2.0});
  return scene;
}

const double many = test::stressed(60.0, 400.0);

TEST(Combined, GatesAndJourneys) {
  Scene scene = twoHalls();
  Demand& demand = scene.demand;
  demand.destinations.push_back({.name = "watch", .areas = {rectangle(6, 4, 11, 8)}});
  demand.destinations.push_back({.name = "far", .areas = {rectangle(20, 4, 26, 9)}});
  const TruncatedNormal brief_s{5.0, 2.0, 1.0, 10.0};
  Journey there{.name = "there and back", .stages = {}};
  there.stages.push_back({"watch", Wait{.destination = 1, .stay_s = brief_s}, {{.stage = 1}}});
  there.stages.push_back({"far",
                          Visit{.attractions = {{.destination = 2, .stay_s = brief_s}}, .count = 1},
                          {{.stage = 2, .share = 0.3}, {.stage = 3}}});
  there.stages.push_back({"back", GoTo{1}, {{.stage = 3}}});
  there.stages.push_back({"out", Leave{0}, {}});
  demand.journeys.push_back(there);
  demand.flows.push_back({.arrivals = {{0.0, 30.0, many}}, .journey = 0});
  scene.limit_s = 900.0;
  EXPECT_EQ(expectSound(scene), static_cast<std::size_t>(many));
}

TEST(Combined, AClosureDuringAQueue) {
  Scene scene = twoHalls();
  Demand& demand = scene.demand;
  const twin::Surface surface(scene.mesh);
  demand.destinations.push_back(
      {.name = "desk", .spots = {*surface.locate({20.0, 5.5}), *surface.locate({20.0, 6.5})}});
  demand.closures.areas.push_back(
      {.name = "before the desk", .area = rectangle(20.5, 3.2, 22.5, 8.8), .from_s = 20.0, .to_s = 35.0});
  Journey served{.name = "served", .stages = {}};
  served.stages.push_back({"desk", Queue{.servers = {1}, .service_s = {4.0, 1.0, 2.0, 6.0}}, {{.stage = 1}}});
  served.stages.push_back({"out", Leave{0}, {}});
  demand.journeys.push_back(served);
  const double persons = test::stressed(30.0, 80.0);
  demand.flows.push_back({.arrivals = {{0.0, 30.0, persons}}, .journey = 0});
  scene.limit_s = 900.0;
  EXPECT_EQ(expectSound(scene), static_cast<std::size_t>(persons));
}

/// From the west hall one gets to the ground on top by lift alone.
void addLift(Scene& scene) {
  Demand& demand = scene.demand;
  demand.destinations.push_back({.name = "lift doors", .areas = {rectangle(6, 5, 8, 7)}});
  demand.origins.push_back({.name = "out of the lift", .areas = {rectangle(19, 5, 21, 7)}});
  demand.lifts.push_back(
      {.name = "lift", .entry = 1, .exit = 1, .onward = 0, .capacity = 6, .ride_s = 4.0, .doors_s = 3.0});
}

TEST(Combined, GatesAndLifts) {
  Scene scene = twoHalls();
  addLift(scene);
  Demand& demand = scene.demand;
  demand.flows.push_back({.destinationWeights = {0.5, 0.5}, .arrivals = {{0.0, 20.0, 0.5 * many}}});
  // Across the way from the lift to the exit, and shut while the first come up.
  demand.closures.gates.push_back({.name = "upstairs",
                                   .from = {24, 12},
                                   .to = {24, 0},
                                   .changes = {{0.0, Passing::closed}, {35.0, Passing::both}}});
  scene.limit_s = 600.0;
  EXPECT_EQ(expectSound(scene), static_cast<std::size_t>(0.5 * many));
}

TEST(Combined, JourneysThatEndInALift) {
  Scene scene = twoHalls();
  addLift(scene);
  Demand& demand = scene.demand;
  demand.destinations.push_back({.name = "watch", .areas = {rectangle(6, 8, 11, 11)}});
  Journey up{.name = "up", .stages = {}};
  up.stages.push_back(
      {"watch", Wait{.destination = 2, .stay_s = TruncatedNormal{5.0, 2.0, 1.0, 10.0}}, {{.stage = 1}}});
  up.stages.push_back({"lift", Leave{1}, {}});
  demand.journeys.push_back(up);
  demand.flows.push_back({.arrivals = {{0.0, 20.0, 0.5 * many}}, .journey = 0});
  scene.limit_s = 600.0;
  EXPECT_EQ(expectSound(scene), static_cast<std::size_t>(0.5 * many));
}

RouteChoice eitherPassage(RouteStrategy strategy) {
  RouteChoice choice;
  choice.name = "passages";
  choice.alternatives = {{.through = {1}, .to = 0}, {.through = {2}, .to = 0}};
  choice.strategy = strategy;
  return choice;
}

void addPassages(Demand& demand) {
  demand.destinations.push_back({.name = "in the south", .areas = {rectangle(16, 1, 17, 4)}});
  demand.destinations.push_back({.name = "in the north", .areas = {rectangle(16, 8, 17, 11)}});
}

TEST(Combined, GatesAndChoice) {
  for (const RouteStrategy strategy :
       {RouteStrategy::shortest, RouteStrategy::quickest, RouteStrategy::logit}) {
    Scene scene = twoHalls();
    addPassages(scene.demand);
    scene.demand.choices.push_back(eitherPassage(strategy));
    scene.demand.flows.push_back({.arrivals = {{0.0, 20.0, many}}, .choice = 0});
    scene.limit_s = 600.0;
    EXPECT_EQ(expectSound(scene), static_cast<std::size_t>(many)) << static_cast<int>(strategy);
  }
}

TEST(Combined, ChoiceOfALiftOrAPassage) {
  Scene scene = twoHalls();
  addLift(scene);
  Demand& demand = scene.demand;
  demand.choices.push_back(
      {.name = "up or along", .alternatives = {{.to = 0}, {.to = 1}}, .strategy = RouteStrategy::logit});
  demand.flows.push_back({.arrivals = {{0.0, 20.0, many}}, .choice = 0});
  scene.limit_s = 600.0;
  EXPECT_EQ(expectSound(scene), static_cast<std::size_t>(many));
}

TEST(Combined, GroupsAndChoiceAmongGates) {
  Scene scene = twoHalls();
  addPassages(scene.demand);
  scene.demand.choices.push_back(eitherPassage(RouteStrategy::quickest));
  scene.demand.flows.push_back(
      {.arrivals = {{0.0, 20.0, many}}, .groupSizes = {1.0, 2.0, 1.0, 1.0}, .choice = 0});
  scene.limit_s = 600.0;
  EXPECT_EQ(expectSound(scene), static_cast<std::size_t>(many));
}

TEST(Combined, GroupsAndLifts) {
  Scene scene = twoHalls();
  addLift(scene);
  scene.demand.flows.push_back({.destinationWeights = {0.0, 1.0},
                                .arrivals = {{0.0, 20.0, 0.5 * many}},
                                .groupSizes = {1.0, 1.0, 1.0}});
  scene.limit_s = 600.0;
  EXPECT_EQ(expectSound(scene), static_cast<std::size_t>(0.5 * many));
}

TEST(Combined, StairsRampsAndBeltsWithGroups) {
  Scene scene = twoHalls();
  Demand& demand = scene.demand;
  demand.flights.push_back({.name = "stairs", .areas = {rectangle(12, 1, 18, 4)}, .towards = {1, 0}});
  demand.flights.push_back({.name = "belt",
                            .kind = Flight::Kind::escalator,
                            .areas = {rectangle(12, 8, 18, 11)},
                            .towards = {1, 0},
                            .standingShare = 0.5});
  demand.flights.push_back({.name = "ramp",
                            .kind = Flight::Kind::ramp,
                            .areas = {rectangle(20, 0, 24, 12)},
                            .towards = {-1, 0},
                            .slope = 0.08});
  Profile slow{
      .name = "slow", .freeSpeed_mps = {0.6, 0.1, 0.4, 0.8}, .preMovement_s = DrawLaw{Uniform{0.0, 8.0}}};
  demand.profiles.push_back(slow);
  demand.flows.push_back({.destinationWeights = {1.0},
                          .arrivals = {{0.0, 20.0, many}},
                          .profileWeights = {1.0, 1.0},
                          .groupSizes = {1.0, 2.0, 1.0}});
  scene.limit_s = 600.0;
  EXPECT_EQ(expectSound(scene, 0.6), static_cast<std::size_t>(many));
}

} // namespace
} // namespace loopstad::sim

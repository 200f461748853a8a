// SPDX-License-Identifier: GPL-3.0-or-later
/// Nobody, very many, very long, and numbers that are none.
#include "size.hpp"

#include <loopstad/test/simulations.hpp>
#include <loopstad/test/watch.hpp>

#include <gmock/gmock.h>

#include <cmath>
#include <functional>
#include <numbers>

namespace loopstad::sim {
namespace {

using test::rectangle;
using test::stressed;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

Demand flowOf(const Arrivals& arrivals, double side_m) {
  Demand demand = test::demandTo({rectangle(side_m - 4.0, 0, side_m, side_m)});
  demand.origins.push_back({.name = "all", .areas = {rectangle(0, 0, side_m, side_m)}});
  demand.flows.push_back({.destinationWeights = {1.0}, .arrivals = {arrivals}});
  return demand;
}

twin::SurfaceMesh square(double side_m) {
  return test::gridMesh(static_cast<int>(side_m / 4.0), static_cast<int>(side_m / 4.0), 4.0,
                        [](int, int) { return true; });
}

TEST(Limits, AFlowOfNobodyIsOverAtOnce) {
  SerialExecutor serial;
  Simulation simulation = test::simulate(square(20.0), flowOf({0.0, 60.0, 0.0}, 20.0), serial);
  EXPECT_TRUE(simulation.finished());
  simulation.step();
  EXPECT_EQ(simulation.tally().born, 0U);
  EXPECT_TRUE(simulation.finished());
}

/// How many find room on so much ground in so many steps, at least. The first who finds none in four tries
/// keeps the others waiting. With N there, a try fails in no more than N c / A of all cases, where c is the
/// disc in which two would touch: so at least (A / (N c))^4 are born in a step, and N^5 = 5 steps (A / c)^4.
double leastBorn(double ground_m2, double steps) {
  const double contact_m = 2.0 * Profile{}.radius_m.mean;
  const double tooNear_m2 = std::numbers::pi * contact_m * contact_m;
  return std::pow(5.0 * steps * std::pow(ground_m2 / tooNear_m2, 4.0), 0.2);
}

TEST(Limits, AllAreWantedInOneStep) {
  const double side_m = stressed(64.0, 200.0);
  const std::size_t persons = stressed<std::size_t>(10'000, 100'000); // 2.5 per m2
  const auto executor = makeThreadedExecutor(0);
  Simulation simulation =
      test::simulate(square(side_m), flowOf({1.0, 1.0, static_cast<double>(persons)}, side_m), *executor);
  test::Watch watch(simulation);
  while (simulation.time_s() < stressed(6.0, 20.0)) {
    ASSERT_EQ(watch.step(), "");
    const RunTally& tally = simulation.tally();
    // The step that begins at 1 s is the first that sees them.
    if (simulation.time_s() < 1.06) continue;
    ASSERT_EQ(tally.born + tally.waiting, persons);
  }
  RecordProperty("born", static_cast<int>(simulation.tally().born));
  const double steps = simulation.steps() - 20.0; // of 0.05 s, since they are wanted
  EXPECT_GT(static_cast<double>(simulation.tally().born), 0.95 * leastBorn(side_m * side_m, steps));
  EXPECT_LE(test::deepestOverlap_m(simulation.crowd()), 0.05);
}

TEST(Limits, ARunOfManyHours) {
  const double hours = stressed(6.0, 100.0);
  SerialExecutor serial;
  const double persons = hours * 30.0;
  Simulation simulation =
      test::simulate(square(20.0), flowOf({0.0, hours * 3600.0, persons}, 20.0), serial, {.timeStep_s = 0.1});
  test::Watch watch(simulation);
  while (!simulation.finished() && simulation.time_s() < (hours + 1.0) * 3600.0) ASSERT_EQ(watch.step(), "");
  EXPECT_EQ(simulation.tally().arrived, static_cast<std::size_t>(persons));
  EXPECT_GT(simulation.steps(), static_cast<std::uint32_t>(hours * 3500.0 / 0.1));
}

/// What is changed in a demand that is all right otherwise, and what the error names.
struct Bad {
  const char* object;
  std::function<void(Demand&, double)> put;
};

const std::vector<Bad>& badPlaces() {
  static const std::vector<Bad> places{
      {"profile 'adult'", [](Demand& d, double x) { d.profiles[0].freeSpeed_mps.mean = x; }},
      {"profile 'adult'", [](Demand& d, double x) { d.profiles[0].freeSpeed_mps.deviation = x; }},
      {"profile 'adult'", [](Demand& d, double x) { d.profiles[0].freeSpeed_mps.low = x; }},
      {"profile 'adult'", [](Demand& d, double x) { d.profiles[0].freeSpeed_mps.high = x; }},
      {"profile 'adult'", [](Demand& d, double x) { d.profiles[0].radius_m.mean = x; }},
      {"profile 'adult'", [](Demand& d, double x) { d.profiles[0].timeGap_s.high = x; }},
      {"profile 'adult'", [](Demand& d, double x) { d.profiles[0].climbing.stairsUp = x; }},
      {"profile 'adult'",
       [](Demand& d, double x) {
         d.profiles[0].preMovement_s = DrawLaw{Uniform{0.0, x}};
       }},
      {"profile 'adult'",
       [](Demand& d, double x) {
         d.profiles[0].preMovement_s = DrawLaw{LogNormal{x, 1.0}};
       }},
      {"profile 'adult'",
       [](Demand& d, double x) {
         d.profiles[0].age_years = DrawLaw{Normal{40.0, x}};
       }},
      {"person at", [](Demand& d, double x) { d.persons[0].position.x = x; }},
      {"person at", [](Demand& d, double x) { d.persons[0].freeSpeed_mps = x; }},
      {"origin 'all'", [](Demand& d, double x) { d.origins[0].areas[0].outer[0].y = x; }},
      {"destination 'area 0'", [](Demand& d, double x) { d.destinations[0].areas[0].outer[0].y = x; }},
      {"destination 'area 0'", [](Demand& d, double x) { d.destinations[0].reach_m = x; }},
      {"flow from 'all'", [](Demand& d, double x) { d.flows[0].arrivals[0].persons = x; }},
      {"flow from 'all'", [](Demand& d, double x) { d.flows[0].arrivals[0].from_s = x; }},
      {"flow from 'all'", [](Demand& d, double x) { d.flows[0].arrivals[0].to_s = x; }},
      {"flow from 'all'", [](Demand& d, double x) { d.flows[0].destinationWeights[0] = x; }},
      {"flow from 'all'",
       [](Demand& d, double x) {
         d.flows[0].groupSizes = {1.0, x};
       }},
      {"flight 'stairs'", [](Demand& d, double x) { d.flights[0].towards.x = x; }},
      {"flight 'stairs'", [](Demand& d, double x) { d.flights[0].slope = x; }},
      {"flight 'stairs'", [](Demand& d, double x) { d.flights[0].belt_mps = x; }},
      {"lift 'lift'", [](Demand& d, double x) { d.lifts[0].ride_s = x; }},
      {"lift 'lift'", [](Demand& d, double x) { d.lifts[0].doors_s = x; }},
      {"choice 'ways'", [](Demand& d, double x) { d.choices[0].reconsider_s = x; }},
      {"choice 'ways'", [](Demand& d, double x) { d.choices[0].spread_s = x; }},
      {"gate 'gate'", [](Demand& d, double x) { d.closures.gates[0].maxFlow_per_s = x; }},
      {"gate 'gate'", [](Demand& d, double x) { d.closures.gates[0].from.x = x; }},
      {"closed area 'works'", [](Demand& d, double x) { d.closures.areas[0].area.outer[0].x = x; }},
      {"event 'end'",
       [](Demand& d, double x) { d.events[0].time_s = std::isinf(x) ? notANumber : x; }}, // never is a time
      {"journey 'tour', stage 'wait'",
       [](Demand& d, double x) { std::get<Wait>(d.journeys[0].stages[0].activity).stay_s->mean = x; }},
  };
  return places;
}

Demand soundDemand() {
  Demand demand = flowOf({0.0, 10.0, 5.0}, 20.0);
  demand.destinations.push_back({.name = "area 1", .areas = {rectangle(0, 0, 4, 20)}});
  demand.flows[0].destinationWeights = {1.0, 1.0};
  demand.persons.push_back({.position = {10.0, 10.0}});
  demand.flights.push_back({.name = "stairs", .areas = {rectangle(8, 8, 10, 10)}});
  demand.lifts.push_back({.name = "lift", .entry = 1, .exit = 0, .onward = 0});
  demand.choices.push_back({.name = "ways", .alternatives = {{.to = 0}, {.to = 1}}});
  demand.closures.gates.push_back({.name = "gate", .from = {12, 0}, .to = {12, 20}});
  demand.closures.areas.push_back({.name = "works", .area = rectangle(5, 5, 6, 6)});
  demand.events.push_back({"end", 60.0});
  Journey tour{.name = "tour", .stages = {}};
  tour.stages.push_back(
      {"wait", Wait{.destination = 1, .stay_s = TruncatedNormal{.mean = 3.0}}, {{.stage = 1}}});
  tour.stages.push_back({"out", Leave{0}, {}});
  demand.journeys.push_back(tour);
  return demand;
}

TEST(Limits, NumbersThatAreNoneAreRefused) {
  SerialExecutor serial;
  const auto twin = test::twinOf(square(20.0));
  const auto sound = Simulation::create(twin, soundDemand(), {}, serial);
  ASSERT_TRUE(sound) << describe(sound.error());
  for (std::size_t b = 0; b < badPlaces().size(); ++b)
    for (const double x : {notANumber, infinite, -infinite, 1e300}) {
      Demand demand = soundDemand();
      badPlaces()[b].put(demand, x);
      const auto simulation = Simulation::create(twin, demand, {}, serial);
      ASSERT_FALSE(simulation) << badPlaces()[b].object << " " << b << ": " << x;
      EXPECT_THAT(describe(simulation.error()), testing::HasSubstr(badPlaces()[b].object)) << b << ": " << x;
    }
}

} // namespace
} // namespace loopstad::sim

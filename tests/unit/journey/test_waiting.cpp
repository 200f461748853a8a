// SPDX-License-Identifier: GPL-3.0-or-later
#include "halls.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::sim {
namespace {

/// Who waits in an area until something happens, and leaves then.
Demand audience(const twin::Polygon& area, double until_s, std::optional<Vec2> focus = std::nullopt) {
  Demand demand = test::hallDemand();
  demand.events.push_back({"show ends", until_s});
  const std::size_t field = test::addArea(demand, area);
  demand.journeys.push_back(
      {"guest",
       {{"watch", Wait{.destination = field, .event = 0, .focus = focus}, {{1}}}, {"out", Leave{0}, {}}}});
  return demand;
}

std::vector<Vec2> whereTheyWait(const Simulation& simulation) {
  std::vector<Vec2> places;
  const Crowd& crowd = simulation.crowd();
  for (std::size_t row = 0; row < crowd.size(); ++row)
    if (simulation.journeys().doing[crowd.id[row].index()] == Doing::waiting)
      places.push_back(toMetres(crowd.position[row]));
  return places;
}

double nearest_m(const std::vector<Vec2>& all, std::size_t i) {
  double least_m = 1e9;
  for (std::size_t j = 0; j < all.size(); ++j)
    if (j != i) least_m = std::min(least_m, distance(all[i], all[j]));
  return least_m;
}

TEST(Waiting, PeopleKeepEvenDistances) {
  Demand demand = audience(test::rectangle(14, 4, 26, 16), 1000.0);
  test::send(demand, 0, {{0, 60, 60}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  while (simulation.time_s() < 120.0) simulation.step();
  const std::vector<Vec2> places = whereTheyWait(simulation);
  ASSERT_EQ(places.size(), 60U);
  double sum_m = 0.0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    EXPECT_GT(nearest_m(places, i), 0.4);
    sum_m += nearest_m(places, i);
    EXPECT_TRUE(twin::contains(test::rectangle(13.7, 3.7, 26.3, 16.3), places[i]));
  }
  // Clark & Evans 1954: places by chance are 0.5 / sqrt(density) from the next one on average.
  EXPECT_GT(sum_m / 60.0, 1.3 * 0.5 / std::sqrt(60.0 / 144.0));
  EXPECT_EQ(simulation.journeys().occupancy[1], 60U);
}

TEST(Waiting, WhoLikesToSeeStandsNearer) {
  std::array<double, 2> mean_m{};
  for (const std::size_t sees : {0U, 1U}) {
    const Vec2 stage{26.0, 10.0};
    Demand demand =
        audience(test::rectangle(14, 4, 26, 16), 1000.0, sees == 1 ? std::optional(stage) : std::nullopt);
    test::send(demand, 0, {{0, 30, 40}});
    SerialExecutor serial;
    Simulation simulation = test::simulate(test::hall(), demand, serial);
    while (simulation.time_s() < 90.0) simulation.step();
    for (const Vec2 p : whereTheyWait(simulation)) mean_m[sees] += distance(p, stage) / 40.0;
  }
  EXPECT_LT(mean_m[1], mean_m[0] - 1.0);
}

TEST(Waiting, AnEventEndsItWithinOneStep) {
  Demand demand = audience(test::rectangle(10, 4, 26, 16), 60.0);
  test::send(demand, 0, {{0, 10, 30}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  while (simulation.steps() < 1199) simulation.step();
  EXPECT_EQ(test::howMany(simulation, Doing::waiting), 30U);
  simulation.step();
  EXPECT_EQ(test::howMany(simulation, Doing::waiting), 0U);
  EXPECT_EQ(simulation.journeys().occupancy[1], 0U);
  test::runToEnd(simulation, 150.0);
}

TEST(Waiting, WhoIsStillOnTheWayTurnsRound) {
  Demand demand = audience(test::rectangle(30, 10, 38, 18), 5.0);
  test::send(demand, 0, {{0, 0, 5}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  while (simulation.steps() < 101) simulation.step();
  EXPECT_EQ(simulation.crowd().size(), 5U);
  for (const AgentId id : simulation.crowd().id) EXPECT_EQ(simulation.journeys().stage[id.index()], 1U);
}

TEST(Waiting, StaysLastAsLongAsDrawn) {
  Demand demand = test::hallDemand();
  const std::size_t field = test::addArea(demand, test::rectangle(6, 4, 26, 16));
  demand.journeys.push_back(
      {"guest",
       {{"look", Wait{.destination = field, .stay_s = TruncatedNormal{20.0, 4.0, 12.0, 28.0}}, {{1}}},
        {"out", Leave{0}, {}}}});
  test::send(demand, 0, {{0, 40, 80}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  std::map<AgentId, double> stay_s;
  while (!simulation.finished() && simulation.time_s() < 200.0) {
    simulation.step();
    for (const AgentId id : simulation.crowd().id)
      if (simulation.journeys().doing[id.index()] == Doing::waiting) stay_s[id] += 0.05;
  }
  EXPECT_TRUE(simulation.finished());
  ASSERT_EQ(stay_s.size(), 80U);
  double mean_s = 0.0;
  for (const auto& [id, s] : stay_s) {
    EXPECT_GE(s, 11.9);
    EXPECT_LE(s, 28.1);
    mean_s += s / 80.0;
  }
  EXPECT_NEAR(mean_s, 20.0, 3.0 * 4.0 / std::sqrt(80.0));
}

TEST(Waiting, PeopleMakeWayAndComeBack) {
  // Two rows of people wait across the whole of a corridor of 3 m; one walks through.
  Demand demand = test::demandTo({test::rectangle(18, 0, 20, 3), test::rectangle(9, 0, 11, 3)});
  demand.events.push_back({"never", 1e6});
  demand.journeys.push_back(
      {"guest", {{"stand", Wait{.destination = 1, .event = 0}, {{1}}}, {"out", Leave{0}, {}}}});
  for (int i = 0; i < 12; ++i)
    demand.persons.push_back({.position = {9.1 + 0.7 * (i / 4), 0.4 + 0.7 * (i % 4)}, .journey = 0});
  demand.persons.push_back({.position = {2.0, 1.5}, .freeSpeed_mps = 1.3, .destination = 0});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::corridorMesh(20, 3), demand, serial);
  while (simulation.tally().arrived == 0 && simulation.time_s() < 60.0) simulation.step();
  EXPECT_EQ(simulation.tally().arrived, 1U);
  for (int step = 0; step < 200; ++step) simulation.step();
  const Crowd& crowd = simulation.crowd();
  std::size_t at = 0;
  for (std::size_t row = 0; row < crowd.size(); ++row)
    at += distance(toMetres(crowd.position[row]),
                   toMetres(simulation.journeys().place[crowd.id[row].index()])) < 0.5;
  EXPECT_GE(at, 10U); // of 12 in 6 m2, some of whom chose places that are hard to get to
}

} // namespace
} // namespace loopstad::sim

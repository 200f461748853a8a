// SPDX-License-Identifier: GPL-3.0-or-later
/// What any model of walking must do, for each model of the table and from the smallest to the largest step.
#include <loopstad/sim/model_table.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/test/simulations.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <map>
#include <string>
#include <tuple>

namespace loopstad::sim {
namespace {

using test::corridorMesh;
using test::demandTo;
using test::rectangle;

std::vector<std::string> modelNames() {
  std::vector<std::string> names;
  for (const ModelRow& row : modelTable()) names.emplace_back(row.name);
  return names;
}

class Models : public testing::TestWithParam<std::tuple<std::string, double>> {
protected:
  SerialExecutor serial;

  [[nodiscard]] static std::string name() { return std::get<0>(GetParam()); }
  [[nodiscard]] static double timeStep_s() { return std::get<1>(GetParam()); }
  [[nodiscard]] static SimulationSettings settings() {
    return {.timeStep_s = timeStep_s(), .model = *makeModel(name())};
  }
  [[nodiscard]] Simulation simulate(twin::SurfaceMesh mesh, const Demand& demand) {
    return test::simulate(std::move(mesh), demand, serial, settings());
  }
};

INSTANTIATE_TEST_SUITE_P(
    All, Models, testing::Combine(testing::ValuesIn(modelNames()), testing::Values(0.01, 0.05, 0.1, 0.5)),
    [](const auto& test) {
      std::string text = std::get<0>(test.param);
      std::ranges::replace(text, '-', '_');
      return text + "_" + std::to_string(static_cast<int>(100.0 * std::get<1>(test.param) + 0.5));
    });

/// How deep the two that overlap most do.
double deepestOverlap_m(const Crowd& crowd) {
  double deepest_m = -std::numeric_limits<double>::infinity();
  for (std::size_t a = 0; a < crowd.size(); ++a)
    for (std::size_t b = a + 1; b < crowd.size(); ++b)
      deepest_m = std::max(deepest_m, double{crowd.radius_m[a]} + double{crowd.radius_m[b]} -
                                          distance(toMetres(crowd.position[a]), toMetres(crowd.position[b])));
  return deepest_m;
}

TEST_P(Models, AloneOneWalksAtFreeSpeed) {
  Demand demand = demandTo({rectangle(38, 0, 40, 2)});
  demand.persons.push_back({.position = {2.0, 1.0}, .freeSpeed_mps = 1.25});
  Simulation simulation = simulate(corridorMesh(40.0, 2.0), demand);
  while (simulation.time_s() < 5.0) simulation.step(); // forces take two seconds to get there
  const Vec2 from = toMetres(simulation.crowd().position[0]);
  const double start_s = simulation.time_s();
  while (simulation.time_s() < 15.0) simulation.step();
  const Vec2 to = toMetres(simulation.crowd().position[0]);
  EXPECT_NEAR((to.x - from.x) / (simulation.time_s() - start_s), 1.25, 0.01);
  EXPECT_NEAR(to.y, 1.0, 0.01);
}

TEST_P(Models, StopsBehindWhoStandsInTheWay) {
  Demand demand = demandTo({rectangle(18, 0, 20, 0.4)}); // too narrow to pass
  demand.persons.push_back({.position = {10.0, 0.2}, .freeSpeed_mps = 1e-3});
  demand.persons.push_back({.position = {4.0, 0.2}, .freeSpeed_mps = 1.3});
  Simulation simulation = simulate(corridorMesh(20.0, 0.4), demand);
  while (simulation.time_s() < 20.0) {
    simulation.step();
    const Crowd& crowd = simulation.crowd();
    ASSERT_EQ(crowd.size(), 2U);
    ASSERT_LE(deepestOverlap_m(crowd), 0.05) << "at " << simulation.time_s() << " s";
    if (simulation.time_s() < 10.0) continue;
    ASSERT_LT(distance(toMetres(crowd.position[0]), toMetres(crowd.position[1])), 1.2); // stays near
  }
}

TEST_P(Models, TwoWhoMeetHeadOnPassEachOther) {
  Demand demand = demandTo({rectangle(18, 0, 20, 2), rectangle(0, 0, 2, 2)});
  demand.persons.push_back({.position = {3.0, 1.0}, .freeSpeed_mps = 1.3, .destination = 0});
  demand.persons.push_back({.position = {17.0, 1.0}, .freeSpeed_mps = 1.3, .destination = 1});
  Simulation simulation = simulate(corridorMesh(20.0, 2.0), demand);
  while (!simulation.finished() && simulation.time_s() < 18.0) { // 15 m at 1.3 m/s take 11.5 s
    simulation.step();
    ASSERT_LE(deepestOverlap_m(simulation.crowd()), 0.05) << "at " << simulation.time_s() << " s";
  }
  EXPECT_TRUE(simulation.finished());
}

/// A room of 8 m x 8 m and a way out of it, 1 m wide, in the middle of its east wall.
twin::SurfaceMesh roomWithDoor() {
  return test::gridMesh({0, 8, 8.4, 14}, {0, 3.5, 4.5, 8}, [](int x, int y) { return x != 1 || y == 1; });
}

Demand hundredThroughTheDoor() {
  Demand demand = demandTo({rectangle(12, 0, 14, 8)});
  for (int i = 0; i < 100; ++i)
    demand.persons.push_back({.position = {1.0 + 0.6 * (i % 10), 1.0 + 0.6 * (i / 10)}});
  return demand;
}

/// Of a body in the room's walls; the jambs are corners.
double depthInWall_m(Vec2 p, double radius_m) {
  const double fromJamb_m = std::min(distance(p, {8.0, 3.5}), distance(p, {8.0, 4.5}));
  const bool beforeDoor = p.y > 3.5 && p.y < 4.5;
  double free_m = std::min(p.y, 8.0 - p.y);
  free_m = std::min(free_m, p.x);
  if (p.x < 8.0) free_m = std::min(free_m, beforeDoor ? fromJamb_m : 8.0 - p.x);
  if (p.x >= 8.0 && p.x <= 8.4) free_m = std::min(p.y - 3.5, 4.5 - p.y);
  return radius_m - free_m;
}

TEST_P(Models, AHundredLeaveByADoorOfOneMetre) {
  Simulation simulation = simulate(roomWithDoor(), hundredThroughTheDoor());
  double deepest_m = 0.0;
  while (!simulation.finished() && simulation.time_s() < 150.0) {
    simulation.step();
    const Crowd& crowd = simulation.crowd();
    for (std::size_t row = 0; row < crowd.size(); ++row) {
      const Vec2 p = toMetres(crowd.position[row]);
      ASSERT_TRUE(std::isfinite(crowd.velocity[row].x) && std::isfinite(crowd.velocity[row].y));
      ASSERT_LE(std::hypot(crowd.velocity[row].x, crowd.velocity[row].y),
                1.31 * double{crowd.freeSpeed_mps[row]});
      deepest_m = std::max(deepest_m, depthInWall_m(p, double{crowd.radius_m[row]}));
    }
  }
  EXPECT_TRUE(simulation.finished()) << simulation.crowd().size() << " still there";
  EXPECT_LE(deepest_m, 0.1);
  RecordProperty("seconds", std::to_string(simulation.time_s()));
}

TEST_P(Models, TwoSmallGroupsPassEachOther) {
  Demand demand = demandTo({rectangle(22, 0, 24, 4), rectangle(0, 0, 2, 4)});
  for (int i = 0; i < 10; ++i) {
    demand.persons.push_back({.position = {3.0 + i / 5, 0.6 + 0.7 * (i % 5)}, .destination = 0});
    demand.persons.push_back({.position = {21.0 - i / 5, 0.7 + 0.7 * (i % 5)}, .destination = 1});
  }
  Simulation simulation = simulate(corridorMesh(24.0, 4.0), demand);
  test::runToEnd(simulation, 60.0);
}

TEST_P(Models, SameBitsAtOneThreadAndThree) {
  const auto printWith = [](Executor& executor) {
    Simulation simulation = test::simulate(roomWithDoor(), hundredThroughTheDoor(), executor, settings());
    while (simulation.time_s() < 3.0) simulation.step();
    return simulation.fingerprint();
  };
  const auto three = makeThreadedExecutor(3);
  EXPECT_EQ(printWith(serial), printWith(*three));
}

/// Of every model but the default, whose lines are in fingerprints.txt: the door of one metre after 3 s.
TEST(ModelFingerprints, AreThoseThatWereWrittenDown) {
  std::ifstream in(LOOPSTAD_MODEL_FINGERPRINTS);
  std::map<std::string, std::string> written;
  for (std::string model, print; in >> model >> print;) written[model] = print;
  SerialExecutor serial;
  for (const ModelRow& row : modelTable().subspan(1)) {
    Simulation simulation =
        test::simulate(roomWithDoor(), hundredThroughTheDoor(), serial, {.model = *makeModel(row.name)});
    while (simulation.time_s() < 3.0) simulation.step();
    EXPECT_EQ(written[row.name], fmt::format("{:016x}", simulation.fingerprint())) << row.name;
  }
}

} // namespace
} // namespace loopstad::sim

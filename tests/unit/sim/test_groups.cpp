// SPDX-License-Identifier: GPL-3.0-or-later
// Groups that stay together: the pull on a member, and whole groups as seen from outside.
#include <loopstad/sim/group_pull.hpp>
#include <loopstad/sim/group_sizes.hpp>
#include <loopstad/test/simulations.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::sim {
namespace {

using test::corridorMesh;
using test::demandTo;
using test::rectangle;

constexpr Direction east{1.0F, 0.0F};

GroupPull pullOf(const GroupView& view) { return groupPull(GroupPullParameters{}, east, view); }

TEST(GroupPull, NobodyBehindNobodyAsideLeavesOneAlone) {
  const GroupPull pull = pullOf({.others = 2, .followers = 0, .lag_m = 0.0F, .aside_m = 0.4F});
  EXPECT_EQ(pull.pace, 1.0F);
  EXPECT_EQ(pull.way, east);
}

TEST(GroupPull, TheFurtherTheOthersAreBehindTheSlower) {
  float last = 1.0F;
  for (float lag_m = 0.0F; lag_m < 6.0F; lag_m += 0.1F) {
    const float pace = pullOf({.others = 1, .followers = 1, .lag_m = lag_m}).pace;
    EXPECT_LE(pace, last) << lag_m;
    EXPECT_GE(pace, 0.1F - 1e-6F) << "never a full stop";
    last = pace;
  }
  EXPECT_NEAR(last, 0.1F, 1e-6F);
}

TEST(GroupPull, ALongFileIsNotTornApart) {
  EXPECT_NEAR(pullOf({.others = 4, .followers = 4, .lag_m = 3.2F}).pace, 0.9F, 1e-6F);
  EXPECT_NEAR(pullOf({.others = 4, .followers = 1, .lag_m = 3.2F}).pace, 0.1F, 1e-6F);
}

TEST(GroupPull, TurnsToTheCentreWhenItIsTooFarAside) {
  EXPECT_GT(pullOf({.others = 1, .aside_m = 2.0F}).way.y, 0.2F);
  EXPECT_LT(pullOf({.others = 1, .aside_m = -2.0F}).way.y, -0.2F);
  const Direction way = pullOf({.others = 1, .aside_m = 2.0F}).way;
  EXPECT_NEAR(way.x * way.x + way.y * way.y, 1.0F, 1e-6F);
  EXPECT_EQ(groupPull(GroupPullParameters{}, Direction{}, {.others = 1, .aside_m = 2.0F}).way, Direction{});
}

class GroupWalk : public testing::Test {
protected:
  SerialExecutor serial;

  /// Four fast and one slow, in a row behind each other or side by side.
  [[nodiscard]] Demand family(bool together) const {
    Demand demand = demandTo({rectangle(78, 0, 80, 6)});
    for (int i = 0; i < 5; ++i) {
      Person person{.position = {4.0, 1.0 + i}, .freeSpeed_mps = i == 2 ? 0.6 : 1.25};
      if (together) person.group = 1;
      demand.persons.push_back(person);
    }
    return demand;
  }

  /// Seconds between the first and the last arrival.
  [[nodiscard]] double spread(const Demand& demand, const SimulationSettings& settings = {}) {
    Simulation simulation = test::simulate(corridorMesh(80.0, 6.0), demand, serial, settings);
    std::vector<double> times_s;
    while (!simulation.finished() && simulation.time_s() < 300.0) {
      const StepReport report = simulation.step();
      for (std::size_t i = 0; i < report.arrivals.size(); ++i) times_s.push_back(simulation.time_s());
    }
    EXPECT_EQ(times_s.size(), demand.persons.size());
    return times_s.empty() ? 0.0 : times_s.back() - times_s.front();
  }
};

// NIST TN 1822, 2.9: within 10 s of each other. Alone the slow one comes 74 m / 0.6 - 74 m / 1.25 = 64 s
// later.
TEST_F(GroupWalk, AGroupArrivesTogether) {
  EXPECT_GT(spread(family(false)), 50.0);
  EXPECT_LT(spread(family(true)), 10.0);
}

TEST_F(GroupWalk, EveryModelHasGroups) {
  for (const LocomotionModel& model : {LocomotionModel(AnticipationModel{}),
                                       LocomotionModel(SocialForceModel{}), LocomotionModel(OrcaModel{})})
    EXPECT_LT(spread(family(true), {.model = model}), 10.0) << "model " << model.index();
}

// Moussaid et al. 2010: side by side where there is room, so further apart across than along.
TEST_F(GroupWalk, TwoWhoMeetWalkSideBySide) {
  Demand demand = demandTo({rectangle(78, 0, 80, 6)});
  demand.persons.push_back({.position = {6.0, 2.6}, .freeSpeed_mps = 1.3, .group = 7});
  demand.persons.push_back({.position = {4.0, 3.4}, .freeSpeed_mps = 1.3, .group = 7});
  Simulation simulation = test::simulate(corridorMesh(80.0, 6.0), demand, serial);
  while (simulation.time_s() < 40.0) simulation.step();
  ASSERT_EQ(simulation.crowd().size(), 2U);
  const Vec2 apart = toMetres(simulation.crowd().position[0]) - toMetres(simulation.crowd().position[1]);
  EXPECT_LT(std::abs(apart.x), 0.45) << "2 m when they set off";
  EXPECT_LT(std::abs(apart.y), 1.5);
}

TEST_F(GroupWalk, FlowsSendGroupsOfTheSizesAskedFor) {
  Demand demand = demandTo({rectangle(78, 0, 80, 20), rectangle(0, 0, 2, 20)});
  demand.origins.push_back({.name = "middle", .areas = {rectangle(30, 1, 50, 19)}});
  demand.flows.push_back({.destinationWeights = {1.0, 1.0}, .arrivals = {{0.0, 30.0, 60.0}}});
  demand.flows[0].groupSizes = {0.0, 0.0, 1.0}; // all in threes
  Simulation simulation = test::simulate(corridorMesh(80.0, 20.0), demand, serial);
  std::map<std::uint32_t, Vec2> bornAt;
  std::map<std::uint32_t, std::uint32_t> goal;
  while (!simulation.finished() && simulation.time_s() < 200.0) {
    simulation.step();
    for (std::size_t row = 0; row < simulation.crowd().size(); ++row) {
      bornAt.try_emplace(simulation.crowd().id[row].value(), toMetres(simulation.crowd().position[row]));
      goal.try_emplace(simulation.crowd().id[row].value(), simulation.crowd().destination[row].value());
    }
  }
  ASSERT_EQ(bornAt.size(), 60U);
  for (std::uint32_t first = 0; first < 60; first += 3)
    for (std::uint32_t member = first + 1; member < first + 3; ++member) {
      EXPECT_EQ(goal[member], goal[first]);
      EXPECT_LT(distance(bornAt[member], bornAt[first]), 2.0) << "1.2 m to each side at most, and a step";
    }
  EXPECT_TRUE(simulation.finished());
  EXPECT_EQ(simulation.tally().born, 60U);
}

TEST_F(GroupWalk, MembersSetOffTogether) {
  Demand demand = family(true);
  demand.profiles[0].preMovement_s = DrawLaw{Uniform{2.0, 8.0}};
  Simulation simulation = test::simulate(corridorMesh(80.0, 6.0), demand, serial);
  const auto moving = [&] {
    return std::ranges::count_if(simulation.crowd().velocity, [](Velocity v) { return v != Velocity{}; });
  };
  while (moving() == 0 && simulation.time_s() < 10.0) simulation.step();
  EXPECT_EQ(moving(), 5);
}

TEST_F(GroupWalk, AreTheSameAtAnyNumberOfThreads) {
  const auto print = [](Executor& executor) {
    Demand demand = demandTo({rectangle(38, 0, 40, 20)});
    demand.origins.push_back({.name = "west", .areas = {rectangle(1, 1, 20, 19)}});
    demand.flows.push_back({.destinationWeights = {1.0}, .arrivals = {{0.0, 5.0, 600.0}}});
    demand.flows[0].groupSizes = poissonGroupSizes(1.11);
    Simulation simulation = test::simulate(corridorMesh(40.0, 20.0), demand, executor);
    while (simulation.time_s() < 10.0) simulation.step();
    return simulation.fingerprint();
  };
  const auto three = makeThreadedExecutor(3);
  EXPECT_EQ(print(serial), print(*three));
}

} // namespace
} // namespace loopstad::sim

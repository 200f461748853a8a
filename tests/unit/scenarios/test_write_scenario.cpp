// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.hpp"

#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/scenarios/scenario_library.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

TEST(WriteScenario, ReadsBackAsTheSameScenario) {
  const auto once = parseScenario(test::everyKey, "a.yaml");
  ASSERT_TRUE(once) << describe(once.error());
  const auto twice = parseScenario(asYaml(*once), "a.yaml");
  ASSERT_TRUE(twice) << describe(twice.error()) << asYaml(*once);
  EXPECT_EQ(asYaml(*twice), asYaml(*once));
  EXPECT_EQ(twice->twin, once->twin);
  EXPECT_EQ(twice->origins, once->origins);
  EXPECT_EQ(twice->destinations, once->destinations);
  EXPECT_EQ(twice->title, once->title);
  EXPECT_EQ(twice->themes, once->themes);
  EXPECT_EQ(twice->run.seed, once->run.seed);
  EXPECT_EQ(sim::describe(twice->model), sim::describe(once->model));
  EXPECT_EQ(twice->flows[0].to, once->flows[0].to);
  ASSERT_EQ(twice->gates.size(), 1U);
  EXPECT_EQ(twice->gates[0].where, once->gates[0].where);
  EXPECT_EQ(twice->gates[0].passing, sim::Passing::forward);
  ASSERT_EQ(twice->gates[0].changes.size(), 2U);
  EXPECT_EQ(twice->gates[0].changes[1].at_s, 90.5);
  EXPECT_EQ(twice->gates[0].changes[0].passing, sim::Passing::closed);
  EXPECT_EQ(twice->gates[0].maxFlow_per_s, 1.5);
  ASSERT_EQ(twice->closedAreas.size(), 1U);
  EXPECT_EQ(twice->closedAreas[0].to_s, 600.0);
}

TEST(WriteScenario, WritesNumbersShort) {
  const auto scenario = parseScenario(test::everyKey, "a.yaml");
  ASSERT_TRUE(scenario) << describe(scenario.error());
  EXPECT_THAT(asYaml(*scenario), testing::HasSubstr("time_step_s: 0.1\n"));
}

TEST(WriteScenario, KeepsTextsThatLookLikeSomethingElse) {
  auto scenario = parseScenario(test::everyKey, "a.yaml");
  ASSERT_TRUE(scenario);
  scenario->title = {"null", "12"};
  scenario->showcase = "a: b # c";
  scenario->description = {"line\nline", ""};
  const auto again = parseScenario(asYaml(*scenario), "a.yaml");
  ASSERT_TRUE(again) << describe(again.error()) << asYaml(*scenario);
  EXPECT_EQ(again->title, scenario->title);
  EXPECT_EQ(again->showcase, scenario->showcase);
  EXPECT_EQ(again->description, scenario->description);
}

} // namespace
} // namespace loopstad::scenarios

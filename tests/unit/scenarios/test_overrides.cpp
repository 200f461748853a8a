// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.hpp"

#include <loopstad/scenarios/parse_scenario.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;

Result<Scenario> with(const Overrides& overrides) {
  return parseScenario(test::everyKey, "a.yaml", overrides);
}

TEST(Overrides, ReplaceValuesAnywhere) {
  const auto scenario = with({"run.seed=7", "flows[1].arrivals=[[0, 10, 5]]", "origins.station.level=2",
                              "title=Other", "measurement.zones.hall.place=hall"});
  ASSERT_TRUE(scenario) << describe(scenario.error());
  EXPECT_EQ(scenario->run.seed, 7U);
  ASSERT_EQ(scenario->flows[1].arrivals.size(), 1U);
  EXPECT_EQ(scenario->flows[1].arrivals[0].persons, 5.0);
  EXPECT_EQ(scenario->origins[0].where.level, 2);
  EXPECT_EQ(scenario->title.en, "Other");
}

TEST(Overrides, KeysOfRunMayStandAlone) {
  const auto scenario = with({"duration_s=60"});
  ASSERT_TRUE(scenario) << describe(scenario.error());
  EXPECT_EQ(scenario->run.duration_s, 60.0);
}

TEST(Overrides, MakeKeysThatTheFileDoesNotHave) {
  const auto scenario =
      parseScenario("loopstad: 1\nid: a\ntwin: {sources: [b]}\nflows: []\n", "a.yaml", {"run.seed=3"});
  ASSERT_TRUE(scenario) << describe(scenario.error());
  EXPECT_EQ(scenario->run.seed, 3U);
}

TEST(Overrides, TheLaterOneWins) {
  const auto scenario = with({"seed=3", "run.seed=4"});
  ASSERT_TRUE(scenario) << describe(scenario.error());
  EXPECT_EQ(scenario->run.seed, 4U);
}

TEST(Overrides, MistakesNameTheOverrideInsteadOfALine) {
  const auto scenario = with({"run.dur=60"});
  ASSERT_FALSE(scenario);
  EXPECT_EQ(describe(scenario.error()), "a.yaml: --set run.dur: is not known; did you mean \"duration_s\"?");
}

TEST(Overrides, BadPathsAreUsageErrors) {
  for (const char* text : {"seed", "=4", "flows[9].persons=4", "flows[x].persons=4", "run[0]=4", "id.name=4",
                           "run..seed=4", "title=[1"}) {
    const auto scenario = with({text});
    ASSERT_FALSE(scenario) << text;
    EXPECT_EQ(scenario.error().kind, ErrorKind::usage) << text;
    EXPECT_THAT(scenario.error().problem, HasSubstr(text));
  }
}

} // namespace
} // namespace loopstad::scenarios

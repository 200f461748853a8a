// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.hpp"

#include <loopstad/scenarios/parse_scenario.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

/// The example, with a choice of this text.
Result<Scenario> withChoice(const std::string& text) {
  return parseScenario(test::everyKey, "a.yaml", {"route_choice={exits: " + text + "}"});
}

std::string complaint(const std::string& text) {
  const auto scenario = withChoice(text);
  return scenario ? "nothing is wrong" : describe(scenario.error());
}

TEST(ParseChoice, ReadsEveryKey) {
  const auto scenario = withChoice(
      "{among: [square, hall > desk], strategy: logit, spread_s: 8, familiar_share: 0.6, usual: hall > desk, "
      "affiliation_s: 3, following_s: 2, closed: {hall: [120, 300]}, informed_share: 0.25, reconsider_s: 2, "
      "gain: 0.1}");
  ASSERT_TRUE(scenario) << describe(scenario.error());
  ASSERT_EQ(scenario->choices.size(), 1U);
  const ChoiceSpec& exits = scenario->choices.front();
  EXPECT_EQ(exits.name, "exits");
  EXPECT_THAT(exits.among, ElementsAre(ElementsAre("square"), ElementsAre("hall", "desk")));
  EXPECT_EQ(exits.usual, 1U);
  ASSERT_EQ(exits.closed.size(), 1U);
  EXPECT_EQ(exits.closed[0], (ChoiceSpec::Closure{"hall", 120.0, 300.0}));
  EXPECT_EQ(exits.rules.strategy, sim::RouteStrategy::logit);
  EXPECT_EQ(exits.rules.spread_s, 8.0);
  EXPECT_EQ(exits.rules.familiarShare, 0.6);
  EXPECT_EQ(exits.rules.affiliation_s, 3.0);
  EXPECT_EQ(exits.rules.following_s, 2.0);
  EXPECT_EQ(exits.rules.informedShare, 0.25);
  EXPECT_EQ(exits.rules.reconsider_s, 2.0);
  EXPECT_EQ(exits.rules.gain, 0.1);
}

TEST(ParseChoice, IsWhatFlowsMayGoTo) {
  const auto scenario = parseScenario(test::everyKey, "a.yaml",
                                      {"route_choice={exits: {among: [square, hall]}}", "flows[0].to=exits"});
  EXPECT_TRUE(scenario) << describe(scenario.error());
}

TEST(ParseChoice, NamesFileKeyAndRemedy) {
  EXPECT_THAT(complaint("{among: [square, hal]}"),
              AllOf(HasSubstr("a.yaml"), HasSubstr("route_choice.exits"), HasSubstr("\"hal\""),
                    HasSubstr("did you mean \"hall\"?")));
  EXPECT_THAT(complaint("{among: [square, hall], strategy: quikest}"),
              AllOf(HasSubstr("a.yaml"), HasSubstr("route_choice.exits.strategy"), HasSubstr("\"quikest\""),
                    HasSubstr("did you mean \"quickest\"?")));
  EXPECT_THAT(complaint("{amung: [square, hall]}"),
              AllOf(HasSubstr("route_choice.exits.amung"), HasSubstr("did you mean \"among\"?")));
  EXPECT_THAT(complaint("{strategy: quickest}"),
              AllOf(HasSubstr("has no ways to choose among"), HasSubstr("among: [north, bridge > east]")));
  EXPECT_THAT(complaint("{among: [square, hall], usual: desk}"),
              AllOf(HasSubstr("route_choice.exits.usual"), HasSubstr("\"desk\""),
                    HasSubstr("repeat one of the ways")));
  EXPECT_THAT(complaint("{among: [square], closed: {hall: [300, 120]}}"),
              AllOf(HasSubstr("route_choice.exits.closed.hall"), HasSubstr("the earlier one first")));
  EXPECT_THAT(complaint("{among: [square], closed: {stables: [0, 120]}}"),
              AllOf(HasSubstr("route_choice.exits.closed"), HasSubstr("\"stables\"")));
}

TEST(ParseChoice, RefusesNumbersOutOfRange) {
  for (const char* key : {"familiar_share: 1.5", "informed_share: -0.1", "gain: 2", "spread_s: 0",
                          "spread_s: .nan", "reconsider_s: 0", "affiliation_s: -1", "following_s: .inf"}) {
    const std::string text(key);
    EXPECT_THAT(complaint("{among: [square, hall], " + text + "}"),
                AllOf(HasSubstr("a.yaml"), HasSubstr("route_choice.exits." + text.substr(0, text.find(':')))))
        << text;
  }
}

TEST(ParseChoice, HasANameOfItsOwn) {
  const auto scenario =
      parseScenario(test::everyKey, "a.yaml", {"route_choice={square: {among: [square, hall]}}"});
  ASSERT_FALSE(scenario);
  EXPECT_THAT(describe(scenario.error()),
              AllOf(HasSubstr("route_choice.square"), HasSubstr("a name of its own")));
}

} // namespace
} // namespace loopstad::scenarios

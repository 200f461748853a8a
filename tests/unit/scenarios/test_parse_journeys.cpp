// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.hpp"

#include <loopstad/scenarios/parse_scenario.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;

std::string complaint(const std::string& change) {
  const auto scenario = parseScenario(test::everyKey, "a.yaml", {change});
  return scenario ? "nothing is wrong" : describe(scenario.error());
}

TEST(ParseJourneys, ReadsStagesInTheirOrder) {
  const auto scenario = parseScenario(test::everyKey, "a.yaml");
  ASSERT_TRUE(scenario) << describe(scenario.error());
  ASSERT_EQ(scenario->journeys.size(), 1U);
  const JourneySpec& guest = scenario->journeys.front();
  ASSERT_EQ(guest.stages.size(), 5U);
  EXPECT_EQ(std::get<GoToSpec>(guest.stages[0].activity).destination, "square");
  ASSERT_EQ(guest.stages[0].next.size(), 1U);
  EXPECT_EQ(guest.stages[0].next[0].to, "look"); // the one below
  const auto& wait = std::get<WaitSpec>(guest.stages[1].activity);
  EXPECT_EQ(wait.until, "whistle");
  ASSERT_TRUE(wait.stay_s);
  EXPECT_EQ(wait.stay_s->low, 40.0); // two deviations
  ASSERT_EQ(guest.stages[1].next.size(), 5U);
  EXPECT_EQ(guest.stages[1].next[0].share, 0.5);
  EXPECT_EQ(guest.stages[1].next[0].fewerThan->persons, 10U);
  EXPECT_TRUE(std::get<QueueSpec>(guest.stages[2].activity).linePerServer);
  EXPECT_EQ(std::get<VisitSpec>(guest.stages[3].activity).of[0].capacity, 5U);
  EXPECT_EQ(scenario->flows.back().journey, "guest");
  EXPECT_EQ(scenario->persons.back().journey, "guest");
}

TEST(ParseJourneys, NamesTheKeyAndWhatIsNear) {
  EXPECT_THAT(complaint("journeys.guest.come={go_to: sqare}"),
              AllOf(HasSubstr("journeys.guest.come.go_to"), HasSubstr("\"square\"")));
  EXPECT_THAT(complaint("journeys.guest.come={goto: square}"), HasSubstr("did you mean \"go_to\"?"));
  EXPECT_THAT(complaint("journeys.guest.come={go_to: square, next: lok}"),
              HasSubstr("did you mean \"look\"?"));
  EXPECT_THAT(complaint("journeys.guest.look.wait.until=wistle"), HasSubstr("did you mean \"whistle\"?"));
  EXPECT_THAT(complaint("flows[2].journey=gest"), HasSubstr("did you mean \"guest\"?"));
}

TEST(ParseJourneys, RefusesWhatCannotBeFollowed) {
  EXPECT_THAT(complaint("journeys.guest.come={}"), HasSubstr("says nothing to do"));
  EXPECT_THAT(complaint("journeys.guest.come={go_to: square, leave: hall}"),
              HasSubstr("more than one thing"));
  EXPECT_THAT(complaint("journeys.guest.look.wait={in: square}"), HasSubstr("never ends"));
  EXPECT_THAT(complaint("journeys.guest.come={go_to: square, next: {to: look, share: 0.5}}"),
              HasSubstr("nowhere to go"));
  EXPECT_THAT(complaint("journeys.guest.out={go_to: hall}"), HasSubstr("is the last stage"));
  EXPECT_THAT(complaint("journeys.guest.tour.visit.count=3"), HasSubstr("3 visits to 2 attractions"));
  EXPECT_THAT(complaint("journeys.guest.drink.queue.lines=two"), HasSubstr("write one"));
  EXPECT_THAT(complaint("flows[2].to=hall"), HasSubstr("stands beside"));
}

} // namespace
} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "halls.hpp"

#include <loopstad/sim/check_journeys.hpp>

namespace loopstad::sim {
namespace {

/// Destinations: 0 the exit (an area), 1 and 2 points.
Demand demandWith(std::vector<Stage> stages) {
  Demand demand = test::hallDemand();
  test::addServer(demand, {39, 10});
  test::addServer(demand, {39, 12});
  demand.journeys.push_back({"guest", std::move(stages)});
  return demand;
}

std::string problemOf(const std::vector<Stage>& stages) {
  const Status status = checkJourneys(demandWith(stages));
  return status ? "" : status.error().object + ": " + status.error().problem;
}

const Stage out{"out", Leave{0}, {}};

TEST(CheckJourneys, TakesWhatCanBeFollowed) {
  EXPECT_EQ(problemOf({out}), "");
  EXPECT_EQ(problemOf({{"bar", Queue{.servers = {1, 2}, .service_s = {.mean = 4}}, {{1}}}, out}), "");
}

TEST(CheckJourneys, NamesTheStageThatCannotEnd) {
  EXPECT_EQ(problemOf({{"watch", Wait{.destination = 0}, {{1}}}, out}),
            "journey 'guest', stage 'watch': the wait never ends");
  EXPECT_EQ(problemOf({{"watch", GoTo{0}, {}}, out}), "journey 'guest', stage 'watch': nothing comes next");
  EXPECT_EQ(problemOf({{"watch", GoTo{0}, {{.stage = 1, .share = 0.5}}}, out}),
            "journey 'guest', stage 'watch': it may happen that nothing comes next");
  EXPECT_EQ(problemOf({{"round", GoTo{0}, {{0}}}, out}),
            "journey 'guest', stage 'round': leads to no stage where people leave");
}

TEST(CheckJourneys, NamesWhatIsNoPlaceForIt) {
  EXPECT_EQ(problemOf({{"watch", Wait{.destination = 1, .until_s = 9.0}, {{1}}}, out}),
            "journey 'guest', stage 'watch': 'server 1' has no area to stand in");
  EXPECT_EQ(problemOf({{"bar", Queue{.servers = {0}}, {{1}}}, out}),
            "journey 'guest', stage 'bar': the server 'area 0' is no point");
}

TEST(CheckJourneys, ServersBelongToOneQueue) {
  EXPECT_EQ(
      problemOf({{"bar", Queue{.servers = {1, 2}}, {{1}}}, {"snack", Queue{.servers = {2}}, {{2}}}, out}),
      "journey 'guest', stage 'snack': shares the server 'server 2' with 'bar', but not all servers and "
      "lines");
  EXPECT_EQ(problemOf({{"bar", Queue{.servers = {1}}, {{1}}}, {"again", Queue{.servers = {1}}, {{2}}}, out}),
            "");
}

TEST(CheckJourneys, CountsVisits) {
  EXPECT_EQ(problemOf({{"stalls", Visit{.attractions = {{.destination = 0}}, .count = 2}, {{1}}}, out}),
            "journey 'guest', stage 'stalls': 2 visits to 1 attractions");
}

} // namespace
} // namespace loopstad::sim

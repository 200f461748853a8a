// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/bench_peers.hpp>
#include <loopstad/scenarios/bench_report.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace loopstad::scenarios {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// 10,000 persons for 60 s in 4 s: 3 M agent-steps and 150,000 agent-seconds per second.
BenchRow plazaRow() {
  BenchRow row{
      .what = {"plaza", 10'000}, .generated = true, .threads = 1, .timeStep_s = 0.05, .persons = 10'000};
  row.runs.push_back({.setup_s = 0.25,
                      .wall_s = 4.0,
                      .cpu_s = 4.0,
                      .phases = {0.0, 0.4, 0.4, 2.4, 0.72, 0.0},
                      .simulated_s = 60.0,
                      .steps = 1'200,
                      .agentSteps = 12'000'000,
                      .bytes = 1'500'000,
                      .fingerprint = 0xabc});
  return row;
}

BenchReport reportOf(BenchRow row) { return {.settings = {}, .rows = {std::move(row)}}; }

/// The words of the line that begins with these.
std::vector<std::string> wordsAfter(const std::string& text, const std::string& begin) {
  std::istringstream lines(text.substr(text.find(begin) + begin.size()));
  std::string line;
  std::getline(lines, line);
  std::istringstream words(line);
  std::vector<std::string> found;
  for (std::string word; words >> word;) found.push_back(word);
  return found;
}

TEST(BenchTable, HasARowPerCase) {
  const std::string text = benchTable(reportOf(plazaRow()));
  EXPECT_THAT(wordsAfter(text, "plaza*"), testing::ElementsAre("10000", "1", "3.00", "150.0", "4.00", "15.00",
                                                               "150", "0.25", "1", "0000000000000abc"));
  EXPECT_THAT(text, HasSubstr("* generated"));
  EXPECT_THAT(text, HasSubstr("median of 5 runs"));
  EXPECT_THAT(text, HasSubstr("after 60 s"));
}

TEST(BenchTable, TellsPhasesInNanoseconds) {
  const std::string text = benchTable(reportOf(plazaRow()));
  const std::string phases = text.substr(text.find("Nanoseconds"));
  EXPECT_THAT(wordsAfter(phases, "plaza*"),
              testing::ElementsAre("10000", "0.0", "33.3", "33.3", "200.0", "60.0", "0.0", "333.3"));
}

TEST(BenchTable, ShowsPeersBesideOurs) {
  const std::string text = benchTable(reportOf(plazaRow()));
  const auto jupedsim = wordsAfter(text, "JuPedSim (collision-free speed model)");
  ASSERT_EQ(jupedsim.size(), 7U);
  EXPECT_EQ(jupedsim[5], "30.30");  // 3 M to 99,000
  EXPECT_EQ(jupedsim[6], "151.52"); // 150,000 to 990
  EXPECT_THAT(text, HasSubstr("SUMO moves people along stripes"));
  BenchRow other = plazaRow();
  other.what = {"plaza", 3'000};
  EXPECT_THAT(benchTable(reportOf(other)), Not(HasSubstr("peer")));
}

TEST(BenchTable, ShowsTheShareOfTheControlLoop) {
  BenchRow row = plazaRow();
  EXPECT_THAT(benchTable(reportOf(row)), Not(HasSubstr("control loop")));
  row.scaling = BenchScaling{.threads = 2, .rounds = 7, .gain = 1.86, .controlGain = 1.98};
  EXPECT_THAT(benchTable(reportOf(row)), AllOf(HasSubstr("93.9 %"), Not(HasSubstr("other work"))));
  row.scaling->controlGain = 1.2; // of 2 cores
  EXPECT_THAT(benchTable(reportOf(row)), HasSubstr("other work"));
}

TEST(BenchTable, LinearComparesWithTheFirst) {
  BenchReport report = reportOf(plazaRow());
  report.rows.push_back(plazaRow());
  report.rows[1].what.persons = 20'000;
  report.rows[1].runs[0].cpu_s = 5.0;
  report.linear = true;
  const std::string text = benchTable(report);
  EXPECT_THAT(wordsAfter(text.substr(text.find("Cost at")), " 20000"),
              testing::ElementsAre("417", "1.25")); // 5 s / 12 M
}

TEST(BenchJson, HoldsWhatTheTableHolds) {
  BenchRow row = plazaRow();
  row.scaling = BenchScaling{.threads = 2, .rounds = 7, .gain = 1.86, .controlGain = 2.0};
  const auto json = nlohmann::json::parse(benchJson(reportOf(row)));
  EXPECT_EQ(json.at("duration_s"), 60.0);
  EXPECT_EQ(json.at("repeats"), 5);
  EXPECT_EQ(json.at("no_new_run_after_s"), 60.0);
  ASSERT_EQ(json.at("cases").size(), 1U);
  const auto& plaza = json.at("cases").at(0);
  EXPECT_EQ(plaza.at("scene"), "plaza");
  EXPECT_EQ(plaza.at("persons"), 10'000);
  EXPECT_EQ(plaza.at("generated"), true);
  EXPECT_EQ(plaza.at("threads"), 1);
  EXPECT_DOUBLE_EQ(plaza.at("agent_steps_per_cpu_s"), 3e6);
  EXPECT_DOUBLE_EQ(plaza.at("agent_seconds_per_cpu_s"), 150e3);
  EXPECT_DOUBLE_EQ(plaza.at("real_time_factor"), 15.0);
  EXPECT_DOUBLE_EQ(plaza.at("bytes_per_agent"), 150.0);
  EXPECT_DOUBLE_EQ(plaza.at("phases_s").at("steer"), 2.4);
  EXPECT_EQ(plaza.at("fingerprint"), "0000000000000abc");
  EXPECT_DOUBLE_EQ(plaza.at("scaling").at("share"), 0.93);
  EXPECT_EQ(plaza.at("runs").size(), 1U);
  ASSERT_EQ(plaza.at("peers").size(), 2U);
  EXPECT_EQ(plaza.at("peers").at(0).at("agent_steps_per_cpu_s"), 99'000.0);
}

TEST(BenchPeers, StepsTimesTimeStepAreSeconds) {
  for (const PeerFigure& peer : peerFigures())
    EXPECT_NEAR(peer.agentSteps_per_cpu_s * peer.timeStep_s, peer.agentSeconds_per_cpu_s,
                0.01 * peer.agentSeconds_per_cpu_s)
        << peer.name;
}

} // namespace
} // namespace loopstad::scenarios

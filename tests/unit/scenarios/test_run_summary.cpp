// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/run_summary.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Ten people in a minute; figures that can be checked by hand.
sim::RunInfo small() {
  sim::RunInfo run;
  run.complete = true;
  run.header.scenarioName = "small";
  run.header.inputs = {{"a.gml", "BGT GML light", "ab", ""}, {"b.gml", "BGT GML light", "cd", ""}};
  run.frame.origin = {100000.0, 400000.0};
  run.fingerprint = 0xabc;
  run.tally.born = 10;
  run.tally.arrived = 8;
  run.measures.method = "by hand";
  run.measures.interval_s = 10.0;
  run.measures.duration_s = 60.0;
  run.measures.lines = {{"quiet", 4.0, {1, 0}, {0, 1}}, {"busy", 2.0, {3, 4}, {0, 2}}};
  run.measures.travelTimes = {{"east", 6, 30.0, 29.0, 40.0, 41.0}, {"west", 2, 50.0, 50.0, 55.0, 55.0}};
  run.measures.personSecondsAtService = {60.0, 20.0, 10.0, 6.0, 3.0, 1.0};
  run.measures.peakDensity_per_m2 = 1.5;
  run.measures.peakPlace = {10.0, 20.0};
  run.measures.peakTime_s = 30.0;
  return run;
}

TEST(RunSummary, GivesFiveFiguresWithUnits) {
  const auto figures = fiveFigures(small());
  ASSERT_EQ(figures.size(), 5U);
  EXPECT_EQ(figures[0].value, "10 walked, 8 arrived, 2 still on their way");
  EXPECT_EQ(figures[1].value, "1.50 per m2 (LOS E) at 100010 400020 after 30 s"); // E: 1.08 to 2.17, Fruin
  EXPECT_EQ(figures[2].value, "10.0 % of all walking at LOS D to F");
  EXPECT_THAT(figures[3].value, HasSubstr("35 s on average")); // (6 x 30 + 2 x 50) / 8
  EXPECT_THAT(figures[3].value, HasSubstr("55 s"));
  EXPECT_EQ(figures[4].value, "busy: 36 persons per minute, 0.30 per m per s"); // 6 in 10 s over 2 m
}

TEST(RunSummary, MarksWhatLiesAboveTheValidatedDensity) {
  sim::RunInfo run = small();
  EXPECT_THAT(fiveFigures(run)[1].value, Not(HasSubstr("validated")));
  run.measures.aboveValidated = true;
  EXPECT_THAT(fiveFigures(run)[1].value, HasSubstr("above the validated 3.0 per m2"));
}

TEST(RunSummary, MarksEachZoneAboveTheValidatedDensity) {
  sim::RunInfo run = small();
  run.measures.zones = {{"calm", 10.0, {1.0}, {2}, {2.9}}, {"full", 5.0, {9.0}, {16}, {1.0, 3.2}}};
  run.measures.density.cell_m = 2.0;
  run.measures.density.secondsAboveValidated = {0.0F, 10.0F, 40.0F, -1.0F};
  const auto json = nlohmann::json::parse(summaryJson(run));
  EXPECT_EQ(json["zones"][0]["above_validated"], false);
  EXPECT_EQ(json["zones"][1]["above_validated"], true);
  EXPECT_EQ(json["zones"][1]["peak_density_per_m2"], 3.2);
  EXPECT_EQ(json["density"]["above_validated_m2"], 8.0); // two cells of 4 m2
  EXPECT_THAT(summaryText(run), HasSubstr("up to 3.20 per m2, on 5 m2, above the validated 3.0 per m2\n"));
  EXPECT_THAT(summaryText(run), HasSubstr("up to 2.90 per m2, on 10 m2\n"));
}

TEST(RunSummary, TellsHowLongPeopleQueued) {
  sim::RunInfo run = small();
  EXPECT_THAT(summaryText(run), Not(HasSubstr("Queues")));
  run.measures.queues = {{"bar", 42, 8.04, 23, 173.4, 313.0, 340.0, {4.0, 12.0}}};
  run.measures.stays = {{"field", 250, {100.0, 250.0}}};
  EXPECT_THAT(summaryText(run),
              HasSubstr("42 served  mean 8.0 at most 23 in line  wait mean 173 s  90 % within 313 s"));
  EXPECT_THAT(summaryText(run), HasSubstr("250 persons at most"));
  const auto json = nlohmann::json::parse(summaryJson(run));
  EXPECT_EQ(json["queues"][0]["p90_wait_s"], 313.0);
  EXPECT_EQ(json["stays"][0]["max_persons"], 250);
}

TEST(RunSummary, TellsWhoFoundNoRoomToStart) {
  sim::RunInfo run = small();
  EXPECT_THAT(fiveFigures(run)[0].value, Not(HasSubstr("waiting")));
  run.tally.waiting = 3;
  EXPECT_EQ(fiveFigures(run)[0].value,
            "10 walked, 8 arrived, 2 still on their way, 3 waiting for room to start");
  EXPECT_EQ(nlohmann::json::parse(summaryJson(run))["persons"]["waiting"], 3);
}

TEST(RunSummary, HasWordsForNothing) {
  const auto figures = fiveFigures(sim::RunInfo{});
  EXPECT_EQ(figures[3].value, "nobody has arrived");
  EXPECT_EQ(figures[4].value, "nobody crossed a counting line");
}

TEST(RunSummary, TextTellsMethodOriginAndInterruption) {
  sim::RunInfo run = small();
  EXPECT_THAT(summaryText(run), HasSubstr("by hand"));
  EXPECT_THAT(summaryText(run), HasSubstr("2 x BGT GML light"));
  EXPECT_THAT(summaryText(run), Not(HasSubstr("incomplete")));
  run.complete = false;
  EXPECT_THAT(summaryText(run), HasSubstr("small (interrupted: incomplete)"));
}

TEST(RunSummary, JsonHoldsTheSameFigures) {
  const auto json = nlohmann::json::parse(summaryJson(small()));
  EXPECT_EQ(json["persons"]["walked"], 10);
  EXPECT_EQ(json["density"]["peak_los"], "E");
  EXPECT_EQ(json["mean_travel_time_s"], 35.0);
  EXPECT_EQ(json["lines"][1]["towards"], 7);
  EXPECT_EQ(json["provenance"]["inputs"][0]["sha256"], "ab");
  EXPECT_EQ(json["provenance"]["fingerprint"], "0000000000000abc");
}

} // namespace
} // namespace loopstad::scenarios

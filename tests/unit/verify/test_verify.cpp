// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/parse_verification.hpp>
#include <loopstad/scenarios/verify.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>

#include <fstream>

namespace loopstad::scenarios {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<VerificationCase> parsed(const std::string& yaml) {
  auto cases = parseVerificationCases(yaml, "a.yaml");
  EXPECT_TRUE(cases) << describe(cases.error());
  return cases ? *cases : std::vector<VerificationCase>{};
}

const std::string walk =
    "id: x-1\ntitle: A\nsource: B\nquick: true\ngeometry: {corridor: {length_m: 10, width_m: 2}}\n"
    "population: {speed_mps: 1.0}\nmeasure: {area: [2, 0, 8, 2], line: [5, 0, 5, 2]}\n"
    "expect: {travel_time_s: {min: 9.5, max: 10.5}, speed_mps: {min: 0.95, max: 1.05}, "
    "walls_crossed: {max: 0}, assigned_exit_share: {min: 1}}\n";

const std::string twin = "---\nid: y-1\ntitle: A\nsource: B\nsame_as: x-1\n";

Result<std::vector<CaseOutcome>> run(const std::vector<VerificationCase>& cases,
                                     const VerifyOptions& options = {}) {
  SerialExecutor serial;
  SilentProgress silent;
  return verify(cases, options, serial, silent);
}

TEST(Verify, APersonOfOneMetrePerSecondTakesTenSecondsForTenMetres) {
  const auto cases = parsed(walk);
  const auto outcomes = run(cases);
  ASSERT_TRUE(outcomes) << describe(outcomes.error());
  const CaseOutcome& o = outcomes->at(0);
  EXPECT_EQ(o.state, CaseState::passed);
  EXPECT_EQ(o.checks.size(), 4U);
  const RunFigures& figures = o.variants.at(0).runs.at(0);
  EXPECT_NEAR(figures.passages_s.at(0), 5.0, 0.3);
  EXPECT_NEAR(figures.point->density_per_m2, 6.0 / 10.0 / 12.0, 0.01) << "6 of 10 s in 12 m2";
}

TEST(Verify, WhatALimiterHoldsBackStandsBesideWhatItLetsThrough) {
  const auto cases = parsed(
      "id: x-1\ntitle: A\nsource: B\n"
      "geometry: {rooms: {room: [0, 0, 6, 4], door: [6, 1.5, 6.4, 2.5], after: [6.4, 0, 9, 4], goal: [8, 0, "
      "9, 4]}}\n"
      "population: {count: 30, in: room, to: goal}\ngates: {door: {line: [6.2, 1.5, 6.2, 2.5], "
      "limit_per_m_s: 0.8}}\n"
      "measure: {line: [6.2, 1.5, 6.2, 2.5]}\nexpect: {specific_flow_per_m_s: {min: 0.75, max: 0.84}}\n");
  ASSERT_EQ(cases.size(), 1U);
  const auto outcomes = run(cases);
  ASSERT_TRUE(outcomes) << describe(outcomes.error());
  const CaseOutcome& o = outcomes->at(0);
  EXPECT_EQ(o.state, CaseState::passedByLimiter);
  ASSERT_EQ(o.checks.size(), 1U);
  ASSERT_EQ(o.checks[0].unlimited.size(), 1U);
  EXPECT_GT(o.checks[0].unlimited[0].spread.median, 1.2) << "laboratories see 1.9";
}

TEST(Verify, AnExitThatClosesIsLeftByAnother) {
  const auto cases = parsed("id: x-1\ntitle: A\nsource: B\n"
                            "geometry: {rooms: {room: [0, 0, 8, 8], near: [8, 1, 9, 2], far: [8, 6, 9, 7]}}\n"
                            "population: {at: [5, 2], to: [near, far], speed_mps: 1}\n"
                            "gates: {near: {line: [8, 1, 8, 2], changes: [[1, closed]]}}\n"
                            "expect: {exit_share: {exit: far, min: 1}}\n");
  const auto outcomes = run(cases);
  ASSERT_TRUE(outcomes) << describe(outcomes.error());
  EXPECT_EQ(outcomes->at(0).state, CaseState::passed);
}

TEST(Verify, ATwinFollowsTheOther) {
  const auto cases = parsed(walk + twin);
  const auto outcomes = run(cases, {.suites = {"y"}});
  ASSERT_TRUE(outcomes) << describe(outcomes.error());
  ASSERT_EQ(outcomes->size(), 2U) << "the other is walked for it";
  EXPECT_EQ(outcomes->at(1).state, CaseState::passed);
  EXPECT_EQ(outcomes->at(1).reason, "as x-1");
}

TEST(Verify, ATwinOfNobodyIsAnError) {
  const auto cases = parsed("id: y-1\ntitle: A\nsource: B\nsame_as: x-1\n");
  const auto outcomes = run(cases);
  ASSERT_FALSE(outcomes);
  EXPECT_THAT(describe(outcomes.error()), HasSubstr("is the twin of \"x-1\""));
}

TEST(Verify, NamesThatNoCaseHasAreErrorsOfUsage) {
  const auto cases = parsed(walk);
  const auto outcomes = run(cases, {.ids = {"x-2"}});
  ASSERT_FALSE(outcomes);
  EXPECT_EQ(outcomes.error().kind, ErrorKind::usage);
  EXPECT_THAT(describe(outcomes.error()), HasSubstr("did you mean \"x-1\""));
}

TEST(Verify, WithoutItsExperimentACaseIsSkippedWithAMessage) {
  const auto cases =
      parsed("id: lab-1\ntitle: A\nsource: B\ngeometry: {rooms: {hall: [0, 0, 10, 2], goal: [8, 0, 10, 2]}}\n"
             "population: {from_data: true, to: goal}\ndata: {file: none/here.txt}\n"
             "expect: {arrived_share: {min: 1}}\n");
  const auto outcomes = run(cases, {.data = "/nowhere"});
  ASSERT_TRUE(outcomes) << describe(outcomes.error());
  EXPECT_EQ(outcomes->at(0).state, CaseState::skipped);
  EXPECT_THAT(outcomes->at(0).reason, HasSubstr("none/here.txt is not there"));
}

TEST(Verify, PeopleStartApartAndInTheirRoom) {
  const auto cases = parsed(
      "id: x-1\ntitle: A\nsource: B\nlimit_s: 0.1\n"
      "geometry: {rooms: {hall: [0, 0, 10, 6], goal: [10, 0, 12, 6]}, obstacles: {desk: [4, 2, 6, 4]}}\n"
      "population: {density_per_m2: 3, in: hall, to: goal}\nexpect: {walls_crossed: {max: 0}}\n");
  const auto outcomes = run(cases);
  ASSERT_TRUE(outcomes) << describe(outcomes.error());
  EXPECT_EQ(outcomes->at(0).state, CaseState::passed);
  const auto& tracks = outcomes->at(0).variants[0].runs[0].tracks.tracks;
  ASSERT_EQ(tracks.size(), 180U);
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    const Vec2 p = tracks[i].at.front();
    EXPECT_TRUE(p.x > 0.1 && p.x < 9.9 && p.y > 0.1 && p.y < 5.9) << p.x << ", " << p.y;
    for (std::size_t j = 0; j < i; ++j) EXPECT_GT(distance(p, tracks[j].at.front()), 0.36); // two bodies
  }
}

TEST(Verify, ARoomThatIsTooSmallIsAnError) {
  for (const char* hall : {"[0, 0, 4, 4]", "[0, 0, 10, 0.3]"}) {
    const auto cases = parsed(std::string("id: x-1\ntitle: A\nsource: B\ngeometry: {rooms: {hall: ") + hall +
                              ", goal: [0, 0, 4, 0.5]}}\npopulation: {count: 500, in: hall, to: goal}\n"
                              "expect: {arrived_share: {min: 1}}\n");
    const auto outcomes = run(cases);
    ASSERT_FALSE(outcomes);
    EXPECT_THAT(describe(outcomes.error()), HasSubstr("a.yaml: x-1: hall has no room for 500 persons"));
  }
}

TEST(Verify, PeopleOfAnExperimentComeAndGoAsTheyWereSeen) {
  const test::TemporaryFolder folder;
  // At 10 frames a second: one walks right from 5 s on, one left from 7 s on, 1 m/s each.
  std::ofstream data(folder.path() / "seen.txt");
  for (int i = 0; i <= 80; ++i) data << "1 " << 50 + i << ' ' << 1.0 + 0.1 * i << " 1.2\n";
  for (int i = 0; i <= 80; ++i) data << "2 " << 70 + i << ' ' << 9.0 - 0.1 * i << " 2.8\n";
  data.close();
  const auto cases =
      parsed("id: x-1\ntitle: A\nsource: B\n"
             "geometry: {rooms: {hall: [0, 0, 10, 4], left: [-2, 0, 0, 4], right: [10, 0, 12, 4]}}\n"
             "population: {from_data: true, to: [left, right], speed_mps: 1.0}\n"
             "data: {file: seen.txt, fps: 10}\nmeasure: {line: [5, 0, 5, 4]}\n"
             "expect: {arrived_share: {min: 1}, flow_per_s: {over_data: true, min: 0.8, max: 1.25}}\n");
  const auto outcomes = run(cases, {.data = folder.path()});
  ASSERT_TRUE(outcomes) << describe(outcomes.error());
  const VariantOutcome& variant = outcomes->at(0).variants.at(0);
  EXPECT_EQ(outcomes->at(0).state, CaseState::passed);
  EXPECT_THAT(variant.data->passages_s, ElementsAre(DoubleNear(9.0, 0.05), DoubleNear(11.0, 0.05)));
  EXPECT_THAT(variant.runs[0].passages_s, ElementsAre(DoubleNear(9.0, 0.5), DoubleNear(11.0, 0.5)))
      << "on the experiment's clock";
  EXPECT_GT(variant.runs[0].tracks.tracks[0].leftAt.x, 9.9);
  EXPECT_LT(variant.runs[0].tracks.tracks[1].leftAt.x, 0.1);
}

TEST(Verify, ResultsDoNotDependOnTheExecutor) {
  const auto cases =
      parsed("id: x-1\ntitle: A\nsource: B\nseeds: 4\n"
             "geometry: {rooms: {hall: [0, 0, 10, 4], goal: [8, 0, 10, 4]}}\n"
             "population: {count: 12, in: hall, to: goal}\nexpect: {travel_time_s: {min: 0}}\n");
  const auto one = run(cases);
  SilentProgress silent;
  const auto three = makeThreadedExecutor(3);
  const auto many = verify(cases, {}, *three, silent);
  ASSERT_TRUE(one && many);
  for (std::size_t seed = 0; seed < 4; ++seed)
    EXPECT_EQ(one->at(0).variants[0].runs[seed].values, many->at(0).variants[0].runs[seed].values);
}

} // namespace
} // namespace loopstad::scenarios

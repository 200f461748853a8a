// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/parse_verification.hpp>
#include <loopstad/scenarios/verify.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/verify.hpp>

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace loopstad::scenarios {
namespace {

/// A case of one expectation, and the values of its variants: one per seed.
struct Made {
  VerificationCase c;
  std::vector<VariantOutcome> variants;
};

Made made(const Expectation& e, const std::vector<std::vector<double>>& values) {
  Made m;
  m.c.id = "x-1";
  m.c.expect = {e};
  for (std::size_t v = 0; v < values.size(); ++v) {
    m.c.variants.push_back(
        {.name = std::string(1, static_cast<char>('a' + v)), .at = static_cast<double>(v)});
    m.variants.emplace_back();
    for (const double value : values[v]) m.variants.back().runs.push_back({.values = {value}});
  }
  return m;
}

bool holds(const Made& m) { return judge(m.c, m.variants).at(0).holds; }

Expectation bounds(double min, double max) {
  Expectation e;
  e.min = min;
  e.max = max;
  return e;
}

TEST(Judge, QuantilesLieBetweenTwoValues) {
  const Spread s =
      spreadOf({5, 1, 2, 4, 3, 6, 7, 8, 9, 10, 11}); // 0 to 10 in tenths: the second and the tenth
  EXPECT_DOUBLE_EQ(s.low, 2.0);
  EXPECT_DOUBLE_EQ(s.median, 6.0);
  EXPECT_DOUBLE_EQ(s.high, 10.0);
  EXPECT_DOUBLE_EQ(spreadOf({1.0, 2.0}).median, 1.5);
}

TEST(Judge, TheWholeRangeMustLieWithinTheBounds) {
  EXPECT_TRUE(holds(made(bounds(1, 3), {{1.5, 2.0, 2.5}})));
  EXPECT_FALSE(holds(made(bounds(1, 3), {{0.5, 2.0, 2.5}})));
  EXPECT_FALSE(holds(made(bounds(1, 3), {{2.0}, {3.5}}))) << "each variant";
}

TEST(Judge, WhatWasNotMeasuredDoesNotHold) {
  EXPECT_FALSE(holds(made(bounds(1, 3), {{std::numeric_limits<double>::quiet_NaN()}})));
  Expectation e;
  e.min = 0.0;
  EXPECT_FALSE(holds(made(e, {{2.0, std::numeric_limits<double>::quiet_NaN()}})));
}

TEST(Judge, OneVariantMayBeMeant) {
  Expectation e = bounds(1, 3);
  e.variant = "b";
  EXPECT_TRUE(holds(made(e, {{9.0}, {2.0}})));
  EXPECT_FALSE(holds(made(e, {{2.0}, {9.0}})));
}

TEST(Judge, ARatioIsOfTheSameSeed) {
  Expectation e = bounds(1.9, 2.1);
  e.ratio = {"b", "a"};
  const Made m = made(e, {{10, 20}, {20, 40}});
  EXPECT_TRUE(holds(m));
  EXPECT_DOUBLE_EQ(judge(m.c, m.variants)[0].found.at(0).spread.median, 2.0);
}

TEST(Judge, RisesMeansForNearlyEverySeed) {
  Expectation e;
  e.rises = {"a", "b"};
  EXPECT_TRUE(holds(made(e, {{1, 2, 3}, {2, 3, 4}}))) << "the ranges overlap, each step rises";
  EXPECT_FALSE(holds(made(e, {{1, 2, 3}, {2, 1, 4}})));
  EXPECT_FALSE(holds(made(e, {{1}, {1}})));
  Expectation falls;
  falls.falls = {"a", "b"};
  EXPECT_TRUE(holds(made(falls, {{2}, {1}})));
}

TEST(Judge, AnExperimentIsDividedOrTakenAway) {
  Expectation over = bounds(0.9, 1.1);
  over.overData = true;
  Made m = made(over, {{1.05}});
  EXPECT_FALSE(holds(m)) << "without an experiment there is nothing to hold it against";
  m.variants[0].data = RunFigures{.values = {1.0}};
  EXPECT_TRUE(holds(m));
  Expectation less;
  less.max = 0.05;
  less.lessData = true;
  m = made(less, {{0.30}});
  m.variants[0].data = RunFigures{.values = {0.28}};
  EXPECT_TRUE(holds(m));
  m.variants[0].data = RunFigures{.values = {0.20}};
  EXPECT_FALSE(holds(m));
}

TEST(Judge, SlopeIsThatOfTheBestLine) {
  Expectation e = bounds(1.9, 2.1);
  e.quantity = Quantity::flowSlope;
  const Made m = made(e, {{1.0}, {3.0}, {5.0}}); // at 0, 1, 2
  EXPECT_DOUBLE_EQ(judge(m.c, m.variants)[0].found.at(0).spread.median, 2.0);
  EXPECT_TRUE(holds(m));
}

TEST(Judge, SpeedIsMissedAtEqualDensity) {
  Expectation e;
  e.quantity = Quantity::speedMiss;
  e.max = 0.10;
  Made m = made(e, {{0}, {0}});
  const double far = 0.3;
  m.variants[0].runs[0].point = DiagramPoint{1.0, 1.2};
  m.variants[1].runs[0].point = DiagramPoint{2.0, 0.6}; // a line of 1.8 - 0.6 density
  m.variants[0].data = RunFigures{.point = DiagramPoint{1.5, 0.9 + far}};
  m.variants[1].data = RunFigures{.point = DiagramPoint{1.25, 1.05 - far}};
  EXPECT_NEAR(judge(m.c, m.variants)[0].found.at(0).spread.median, far, 1e-12);
  EXPECT_FALSE(holds(m));
}

TEST(Judge, ABandIsReadAtTheMeasuredDensity) {
  Expectation e;
  e.quantity = Quantity::speed;
  e.band = {{1.0, 0.9, 1.1}, {2.0, 0.5, 0.7}};
  Made m = made(e, {{0.8}});
  m.variants[0].runs[0].point = DiagramPoint{1.5, 0.8}; // 0.7 to 0.9 there
  EXPECT_TRUE(holds(m));
  m.variants[0].runs[0].point = DiagramPoint{2.0, 0.8};
  EXPECT_FALSE(holds(m));
}

TEST(Judge, StatesTellWhatTheFilePromised) {
  VerificationCase c;
  const std::vector<Check> good{{.holds = true}};
  const std::vector<Check> bad{{.holds = true}, {.holds = false}};
  EXPECT_EQ(stateOf(c, good), CaseState::passed);
  EXPECT_EQ(stateOf(c, bad), CaseState::failed);
  c.knownFailure = "jams";
  EXPECT_EQ(stateOf(c, bad), CaseState::failedAsKnown);
  EXPECT_EQ(stateOf(c, good), CaseState::passedUnexpectedly);
  c.standing = Standing::notYetPossible;
  EXPECT_EQ(stateOf(c, good), CaseState::notYetPossible) << "never passed, whatever was measured beside it";
}

TEST(Judge, OnlyUnlistedFailuresCount) {
  std::vector<CaseOutcome> outcomes(3);
  outcomes[0].state = CaseState::failedAsKnown;
  outcomes[1].state = CaseState::passedUnexpectedly;
  outcomes[2].state = CaseState::skipped;
  EXPECT_TRUE(allAsExpected(outcomes));
  outcomes[2].state = CaseState::failed;
  EXPECT_FALSE(allAsExpected(outcomes));
}

} // namespace
} // namespace loopstad::scenarios

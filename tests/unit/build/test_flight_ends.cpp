// SPDX-License-Identifier: GPL-3.0-or-later
#include "flight_ends.hpp"

#include <gmock/gmock.h>

namespace loopstad::twin::build {
namespace {

using enum FlightPart;
using testing::ElementsAre;

struct Beside {
  bool low = false;
  bool high = false;
};
constexpr Beside none{};
constexpr Beside low{true, false};
constexpr Beside high{false, true};
constexpr Beside both{true, true};

/// The four sides of a rectangle from the origin, in the order south, east, north, west.
std::vector<FlightRim> rectangle(double width, double length, const std::array<Beside, 4>& beside) {
  const std::array<Vec2, 4> corners{Vec2{0.0, 0.0}, {width, 0.0}, {width, length}, {0.0, length}};
  std::vector<FlightRim> rims;
  for (std::size_t i = 0; i < 4; ++i)
    rims.push_back({corners[i], corners[(i + 1) % 4], beside[i].low, beside[i].high});
  return rims;
}

TEST(FlightEnds, GroundAtEitherEndTells) {
  const FlightEnds ends = chooseEnds(rectangle(3, 10, {low, none, high, none}));
  EXPECT_EQ(ends.known, FlightEnds::byLevels);
  EXPECT_THAT(ends.parts, ElementsAre(foot, side, head, side));
}

TEST(FlightEnds, WideStairsRiseAcrossTheirLength) {
  const FlightEnds ends = chooseEnds(rectangle(20, 3, {low, none, high, none}));
  EXPECT_EQ(ends.known, FlightEnds::byLevels);
  EXPECT_THAT(ends.parts, ElementsAre(foot, side, head, side));
}

TEST(FlightEnds, AStreetAlongOneSideIsNoFoot) {
  const FlightEnds ends = chooseEnds(rectangle(3, 10, {low, low, high, none}));
  EXPECT_EQ(ends.known, FlightEnds::byLevels);
  EXPECT_THAT(ends.parts, ElementsAre(foot, side, head, side));
}

TEST(FlightEnds, AStreetAllRoundButAtTheHeadTellsToo) {
  EXPECT_THAT(chooseEnds(rectangle(3, 10, {low, low, high, low})).parts, ElementsAre(foot, side, head, side));
  // Cut into a terrace: the upper level is all round but at the foot.
  EXPECT_THAT(chooseEnds(rectangle(3, 10, {low, high, high, high})).parts,
              ElementsAre(foot, side, head, side));
  // And where the street runs on below the head.
  EXPECT_THAT(chooseEnds(rectangle(3, 10, {low, low, both, low})).parts, ElementsAre(foot, side, head, side));
}

TEST(FlightEnds, TwoWaysAsGoodLeaveItToTheShape) {
  const FlightEnds ends = chooseEnds(rectangle(3, 10, {low, high, high, low}));
  EXPECT_EQ(ends.known, FlightEnds::byShape);
  EXPECT_THAT(ends.parts, ElementsAre(foot, side, head, side));
}

TEST(FlightEnds, BothLevelsAllRoundLeaveAGuess) {
  const FlightEnds ends = chooseEnds(rectangle(3, 10, {both, both, both, both}));
  EXPECT_EQ(ends.known, FlightEnds::guessed);
  EXPECT_THAT(ends.parts,
              testing::AnyOf(ElementsAre(foot, side, head, side), ElementsAre(head, side, foot, side)));
}

TEST(FlightEnds, ALongSideIsNoEndRoundACorner) {
  const FlightEnds ends = chooseEnds(rectangle(3, 10, {none, low, high, none}));
  EXPECT_EQ(ends.known, FlightEnds::byShape);
  EXPECT_THAT(ends.parts, ElementsAre(foot, side, head, side));
}

TEST(FlightEnds, AQuarterTurnHasItsEndsRoundTheCorner) {
  // Up from the south, out to the east: an L of two arms of 2 by 6 m.
  const std::vector<Vec2> corners{{0, 0}, {2, 0}, {2, 4}, {6, 4}, {6, 6}, {0, 6}};
  std::vector<FlightRim> rims;
  for (std::size_t i = 0; i < corners.size(); ++i)
    rims.push_back({corners[i], corners[(i + 1) % corners.size()], i == 0, i == 3});
  const FlightEnds ends = chooseEnds(rims);
  EXPECT_EQ(ends.known, FlightEnds::byLevels);
  EXPECT_THAT(ends.parts, ElementsAre(foot, side, side, head, side, side));
}

TEST(FlightEnds, OneLevelAloneDecidesByWhereItLies) {
  EXPECT_THAT(chooseEnds(rectangle(6, 2, {low, none, none, none})).parts,
              ElementsAre(foot, side, head, side));
}

} // namespace
} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/person.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace loopstad::sim {
namespace {

TEST(DrawPerson, DependsOnSeedAndIdAlone) {
  const Profile adult;
  const CrowdRow a = drawPerson(adult, ProfileId(0U), 1, AgentId(5U));
  const CrowdRow again = drawPerson(adult, ProfileId(0U), 1, AgentId(5U));
  const CrowdRow other = drawPerson(adult, ProfileId(0U), 1, AgentId(6U));
  const CrowdRow seeded = drawPerson(adult, ProfileId(0U), 2, AgentId(5U));
  EXPECT_EQ(a.freeSpeed_mps, again.freeSpeed_mps);
  EXPECT_NE(a.freeSpeed_mps, other.freeSpeed_mps);
  EXPECT_NE(a.freeSpeed_mps, seeded.freeSpeed_mps);
}

TEST(DrawPerson, FollowsTheProfile) {
  const Profile adult;
  constexpr int count = 20000;
  double sum = 0.0;
  double squares = 0.0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const CrowdRow row = drawPerson(adult, ProfileId(0U), 1, AgentId(i));
    EXPECT_GE(row.freeSpeed_mps, 0.5F);
    EXPECT_LE(row.freeSpeed_mps, 2.2F);
    EXPECT_GE(row.radius_m, 0.141F);
    EXPECT_LE(row.radius_m, 0.201F);
    sum += double{row.freeSpeed_mps};
    squares += double{row.freeSpeed_mps} * double{row.freeSpeed_mps};
  }
  const double mean = sum / count;
  // Weidmann's 1.34 +- 0.26; the cuts lie 3.2 and 3.3 deviations out and move neither by more than 0.002.
  EXPECT_NEAR(mean, 1.34, 4 * 0.26 / std::sqrt(double{count}));
  EXPECT_NEAR(std::sqrt(squares / count - mean * mean), 0.26, 0.006);
}

TEST(DrawPerson, WithoutDeviationEveryoneHasTheMean) {
  Profile steady;
  steady.freeSpeed_mps = {1.33, 0.0, 0.0, 0.0};
  EXPECT_EQ(drawPerson(steady, ProfileId(0U), 1, AgentId(9U)).freeSpeed_mps, 1.33F);
}

TEST(DrawByWeight, NeverTakesAWeightOfZero) {
  const std::array<double, 5> sums{0.0, 2.0, 2.0, 5.0, 5.0}; // weights 0, 2, 0, 3, 0
  EXPECT_EQ(drawByWeight(sums, 1e-12), 1U);
  EXPECT_EQ(drawByWeight(sums, 0.399), 1U);
  EXPECT_EQ(drawByWeight(sums, 0.401), 3U);
  EXPECT_EQ(drawByWeight(sums, 1.0 - 1e-17), 3U);
}

} // namespace
} // namespace loopstad::sim

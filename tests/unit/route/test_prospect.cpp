// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/prospect.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace loopstad::sim {
namespace {

TEST(Prospect, TheLeastCostIsPickedAndTheFirstOfEquals) {
  const std::vector<Prospect> ways{{.time_s = 40.0}, {.time_s = 35.0}, {.time_s = 35.0}};
  EXPECT_EQ(pick(ways), 1U);
  const std::vector<Prospect> favoured{{.time_s = 40.0, .favour_s = 6.0}, {.time_s = 35.0}};
  EXPECT_EQ(pick(favoured), 0U);
  EXPECT_EQ(pick(std::vector<Prospect>(3)), 0U); // no way at all
}

TEST(Prospect, OneTurnsForAClearGainOnly) {
  // (40 - 30) / (40 + 30) = 0.143, (40 - 29) / (40 + 29) = 0.159
  EXPECT_EQ(reconsider(std::vector<Prospect>{{.time_s = 40.0}, {.time_s = 30.0}}, 0, 0.15), 0U);
  EXPECT_EQ(reconsider(std::vector<Prospect>{{.time_s = 40.0}, {.time_s = 29.0}}, 0, 0.15), 1U);
  EXPECT_EQ(reconsider(std::vector<Prospect>{{.time_s = 40.0}, {.time_s = 39.0}}, 0, 0.0), 1U);
  EXPECT_EQ(reconsider(std::vector<Prospect>{{}, {.time_s = 500.0}}, 0, 0.15), 1U); // the present way is shut
  EXPECT_EQ(reconsider(std::vector<Prospect>{{.time_s = 500.0}, {}}, 0, 0.15), 0U);
}

TEST(Prospect, PeopleDivideByTheLogitFormula) {
  constexpr std::array<double, 3> times_s{30.0, 35.0, 42.0};
  constexpr double spread_s = 5.0;
  constexpr std::uint32_t people = 20'000;
  std::array<double, 3> counts{};
  for (std::uint32_t person = 0; person < people; ++person) {
    std::vector<Prospect> ways;
    for (std::uint32_t a = 0; a < 3; ++a)
      ways.push_back({.time_s = times_s[a], .favour_s = spread_s * taste(7, person, a)});
    counts[pick(ways)] += 1.0;
  }
  double sum = 0.0;
  for (const double t : times_s) sum += std::exp(-t / spread_s);
  double chiSquare = 0.0;
  for (std::size_t a = 0; a < 3; ++a) {
    const double expected = people * std::exp(-times_s[a] / spread_s) / sum;
    chiSquare += (counts[a] - expected) * (counts[a] - expected) / expected;
  }
  EXPECT_LT(chiSquare, 13.82) << "2 degrees of freedom, 1 in 1000";
}

TEST(Prospect, ATasteStays) {
  EXPECT_EQ(taste(1, 5, 2), taste(1, 5, 2));
  EXPECT_NE(taste(1, 5, 2), taste(2, 5, 2));
  EXPECT_NE(taste(1, 5, 2), taste(1, 5, 1));
}

} // namespace
} // namespace loopstad::sim

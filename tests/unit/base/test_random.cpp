// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <set>
#include <vector>

namespace loopstad {
namespace {

using Block = std::array<std::uint32_t, 4>;

/// Philox4x32-10 written down from the paper (Salmon et al. 2011, section 5.3), apart from the library we
/// use.
Block philox(Block counter, std::array<std::uint32_t, 2> key) {
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t product0 = std::uint64_t{0xD2511F53} * counter[0];
    const std::uint64_t product1 = std::uint64_t{0xCD9E8D57} * counter[2];
    counter = {static_cast<std::uint32_t>(product1 >> 32) ^ counter[1] ^ key[0],
               static_cast<std::uint32_t>(product1),
               static_cast<std::uint32_t>(product0 >> 32) ^ counter[3] ^ key[1],
               static_cast<std::uint32_t>(product0)};
    key[0] += 0x9E3779B9;
    key[1] += 0xBB67AE85;
  }
  return counter;
}

Block wordsOf(const Draws& draw) {
  Block words{};
  for (unsigned i = 0; i < 4; ++i) words[i] = static_cast<std::uint32_t>(draw.uniform(i) * 0x1p32);
  return words;
}

struct Moments {
  double mean = 0.0;
  double deviation = 0.0;
};

template <class Draw>
Moments momentsOf(std::uint32_t count, Draw draw) {
  double sum = 0.0;
  double squares = 0.0;
  for (std::uint32_t who = 0; who < count; ++who) {
    const double x = draw(Draws(7, who, 3, Purpose::test));
    sum += x;
    squares += x * x;
  }
  const double mean = sum / count;
  return {mean, std::sqrt(squares / count - mean * mean)};
}

// The known answers that come with Random123 (kat_vectors, philox 4x32 10).
TEST(Philox, TheOneInThisTestGivesThePublishedAnswers) {
  EXPECT_EQ(philox({0, 0, 0, 0}, {0, 0}), (Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  EXPECT_EQ(philox({~0U, ~0U, ~0U, ~0U}, {~0U, ~0U}),
            (Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
            (Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Draws, GiveThePublishedAnswerForZero) {
  EXPECT_EQ(wordsOf(Draws(0, 0, 0, Purpose{0})), (Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
}

TEST(Draws, ArePhiloxOfWhoWhenAndPurposeKeyedByTheSeed) {
  for (std::uint32_t i = 0; i < 1000; ++i) {
    const std::uint64_t seed = 0x9E3779B97F4A7C15ULL * (i + 1);
    const std::uint32_t who = 2654435761U * i;
    const std::uint32_t when = 40503U * i;
    EXPECT_EQ(wordsOf(Draws(seed, who, when, Purpose::motionNoise)),
              philox({who, when, 7, 0},
                     {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)}));
  }
}

TEST(Draws, DifferWithEveryPartOfTheirName) {
  const std::vector<Draws> draws{Draws(1, 2, 3, Purpose::radius),
                                 Draws(2, 2, 3, Purpose::radius),
                                 Draws(1 + (1ULL << 32), 2, 3, Purpose::radius),
                                 Draws(1, 3, 3, Purpose::radius),
                                 Draws(1, 2, 4, Purpose::radius),
                                 Draws(1, 2, 3, Purpose::stay)};
  std::set<double> values;
  for (const Draws& draw : draws)
    for (unsigned i = 0; i < 4; ++i) values.insert(draw.uniform(i));
  EXPECT_EQ(values.size(), 4 * draws.size());
}

TEST(Draws, UniformIsOpenAndEven) {
  std::array<int, 16> bins{};
  constexpr std::uint32_t count = 160000;
  for (std::uint32_t who = 0; who < count; ++who) {
    const double u = Draws(1, who, 0, Purpose::test).uniform(0);
    ASSERT_GT(u, 0.0);
    ASSERT_LT(u, 1.0);
    ++bins[static_cast<std::size_t>(u * 16.0)];
  }
  double chiSquared = 0.0;
  for (const int n : bins) chiSquared += (n - 10000.0) * (n - 10000.0) / 10000.0;
  EXPECT_LT(chiSquared, 37.7); // 99.9 % of a fair one, 15 degrees of freedom
}

TEST(Draws, UniformFillsTheInterval) {
  const auto [mean, deviation] = momentsOf(100000, [](const Draws& d) { return d.uniform(1, -2.0, 4.0); });
  EXPECT_NEAR(mean, 1.0, 0.02); // 4 standard errors
  EXPECT_NEAR(deviation, 6.0 / std::sqrt(12.0), 0.02);
}

TEST(Draws, NormalHasItsMoments) {
  const auto [mean, deviation] = momentsOf(100000, [](const Draws& d) { return d.normal(2, 1.34, 0.26); });
  EXPECT_NEAR(mean, 1.34, 0.0033); // 4 standard errors
  EXPECT_NEAR(deviation, 0.26, 0.0024);
}

// Truth: mean and deviation of N(1.34, 0.26) on [0.94, 1.54], from the textbook formulas with phi and Phi.
TEST(Draws, TruncatedNormalHasItsMomentsAndBounds) {
  const auto draw = [](const Draws& d) { return d.truncatedNormal(0, 1.34, 0.26, 0.94, 1.54); };
  const auto [mean, deviation] = momentsOf(100000, draw);
  EXPECT_NEAR(mean, 1.276698, 0.002);
  EXPECT_NEAR(deviation, 0.156071, 0.0015);
  for (std::uint32_t who = 0; who < 100000; ++who) {
    const double x = draw(Draws(11, who, 0, Purpose::test));
    ASSERT_GE(x, 0.94);
    ASSERT_LE(x, 1.54);
  }
}

TEST(Draws, TruncationIsNoClamp) {
  int atABound = 0;
  for (std::uint32_t who = 0; who < 10000; ++who) {
    const double x = Draws(1, who, 0, Purpose::test).truncatedNormal(0, 0.0, 1.0, -0.1, 0.1);
    if (x <= -0.1 || x >= 0.1) ++atABound;
  }
  EXPECT_EQ(atABound, 0);
}

TEST(Draws, NormalWithoutDeviationIsItsMean) {
  const Draws draw(1, 1, 1, Purpose::test);
  EXPECT_EQ(draw.normal(0, 1.34, 0.0), 1.34);
  EXPECT_EQ(draw.truncatedNormal(0, 1.34, 0.0, 1.0, 2.0), 1.34);
  EXPECT_EQ(draw.truncatedNormal(0, 1.34, 0.0, 1.5, 2.0), 1.5);
}

TEST(Draws, AreTheSameWhenAskedAgain) {
  const Draws draw(42, 5, 9, Purpose::freeSpeed);
  EXPECT_EQ(draw.normal(3, 0.0, 1.0), draw.normal(3, 0.0, 1.0));
  EXPECT_EQ(draw.uniform(0), Draws(42, 5, 9, Purpose::freeSpeed).uniform(0));
}

} // namespace
} // namespace loopstad

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/sim/draw_law.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace loopstad::sim {
namespace {

using testing::HasSubstr;

// Quantiles by R 4.2's qunif, qnorm, qlnorm and qweibull.
TEST(DrawLaw, HasTheQuantilesOfItsLaw) {
  EXPECT_DOUBLE_EQ(quantile({Uniform{10.0, 100.0}}, 0.25), 32.5);
  EXPECT_NEAR(quantile({Normal{60.0, 15.0}}, 0.975), 89.399459768100826, 1e-9);
  EXPECT_NEAR(quantile({LogNormal{3.44, 0.94}}, 0.5), std::exp(3.44), 1e-10);
  EXPECT_NEAR(quantile({LogNormal{3.44, 0.94}}, 0.9), std::exp(3.44 + 0.94 * 1.2815515655446004), 1e-9);
  EXPECT_NEAR(quantile({Weibull{1.5, 60.0}}, 0.5), 60.0 * std::pow(std::log(2.0), 1.0 / 1.5), 1e-10);
  EXPECT_NEAR(quantile({Weibull{1.0, 10.0}}, 1.0 - std::exp(-1.0)), 10.0, 1e-10);
}

TEST(DrawLaw, TheQuantileUndoesTheDistribution) {
  for (const DrawLaw& law :
       {DrawLaw{Uniform{-3.0, 5.0}}, DrawLaw{Normal{60.0, 15.0}, 30.0, 70.0},
        DrawLaw{LogNormal{3.44, 0.94}, 0.0, 300.0}, DrawLaw{Weibull{0.7, 20.0}, 5.0, 90.0}})
    for (const double p : {1e-6, 0.01, 0.3, 0.5, 0.77, 0.999})
      EXPECT_NEAR(distribution(law, quantile(law, p)), p, 1e-12);
}

TEST(DrawLaw, StaysWithinItsLimits) {
  const DrawLaw cut{LogNormal{3.44, 0.94}, 20.0, 40.0};
  EXPECT_GE(quantile(cut, 1e-9), 20.0);
  EXPECT_LE(quantile(cut, 1.0 - 1e-9), 40.0);
  EXPECT_EQ(quantile({Uniform{7.0, 7.0}}, 0.4), 7.0);
}

/// Kolmogorov and Smirnov's distance from the C library's functions; below 1.95 / sqrt(n) in all but one of a
/// thousand cases.
TEST(DrawLaw, DrawsFollowTheLaw) {
  constexpr std::uint32_t count = 20000;
  const auto distance = [](const DrawLaw& law, auto below) {
    std::vector<double> draws;
    for (std::uint32_t i = 0; i < count; ++i)
      draws.push_back(quantile(law, Draws(7, i, 0, Purpose::preMovement).uniform(0)));
    std::ranges::sort(draws);
    double d = 0.0;
    for (std::size_t i = 0; i < draws.size(); ++i)
      d = std::max(d, std::abs(below(draws[i]) - (static_cast<double>(i) + 0.5) / count));
    return d * std::sqrt(double{count});
  };
  const auto normal = [](double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); };
  EXPECT_LT(distance({Uniform{10.0, 100.0}}, [](double x) { return (x - 10.0) / 90.0; }), 1.95);
  EXPECT_LT(distance({Normal{60.0, 15.0}}, [&](double x) { return normal((x - 60.0) / 15.0); }), 1.95);
  EXPECT_LT(distance({LogNormal{3.44, 0.94}}, [&](double x) { return normal((std::log(x) - 3.44) / 0.94); }),
            1.95);
  EXPECT_LT(distance({Weibull{1.5, 60.0}}, [](double x) { return -std::expm1(-std::pow(x / 60.0, 1.5)); }),
            1.95);
}

TEST(DrawLaw, TellsWhatIsWrongWithIt) {
  EXPECT_EQ(findDefect({LogNormal{3.44, 0.94}, 0.0, 300.0}), "");
  EXPECT_EQ(findDefect({Uniform{5.0, 5.0}}), "");
  EXPECT_THAT(findDefect({Uniform{5.0, 1.0}}), HasSubstr("runs from 5 down to 1"));
  EXPECT_THAT(findDefect({Normal{5.0, 0.0}}), HasSubstr("deviation of 0"));
  EXPECT_THAT(findDefect({Weibull{-1.0, 3.0}}), HasSubstr("shape"));
  EXPECT_THAT(findDefect({Normal{5.0, 1.0}, 50.0, 60.0}), HasSubstr("outside its own limits"));
}

} // namespace
} // namespace loopstad::sim

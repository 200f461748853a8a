// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/age.hpp>
#include <loopstad/sim/group_sizes.hpp>
#include <loopstad/sim/person.hpp>
#include <loopstad/sim/profile_library.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <set>
#include <string>

namespace loopstad::sim {
namespace {

struct Moments {
  double mean = 0.0;
  double deviation = 0.0;
};

Moments drawnSpeeds(const Profile& profile) {
  constexpr std::uint32_t count = 5000;
  double sum = 0.0;
  double squares = 0.0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const double v = double{drawPerson(profile, ProfileId(0U), 3, AgentId(i)).freeSpeed_mps};
    EXPECT_GT(v, 0.0);
    sum += v;
    squares += v * v;
  }
  const double mean = sum / count;
  return {mean, std::sqrt(squares / count - mean * mean)};
}

// RiMEA 4.1.1, figure 2.
TEST(SpeedOfAge, FollowsTheFigure) {
  EXPECT_EQ(speedOfAge(20.0).mean_mps, 1.60);
  EXPECT_EQ(speedOfAge(60.0).mean_mps, 1.26);
  EXPECT_NEAR(speedOfAge(65.0).mean_mps, 1.16, 1e-12);
  EXPECT_EQ(speedOfAge(1.0).mean_mps, speedOfAge(3.0).mean_mps);
  EXPECT_EQ(speedOfAge(99.0).mean_mps, speedOfAge(85.0).mean_mps);
  for (double age = 20.0; age < 85.0; age += 1.0)
    EXPECT_GT(speedOfAge(age).mean_mps, speedOfAge(age + 1.0).mean_mps) << "older than " << age;
}

TEST(ProfileLibrary, EveryNameIsThereOnceWithASource) {
  std::set<std::string> names;
  for (const LibraryRow& row : profileLibrary()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_GT(std::string(row.source).size(), 5U);
    ASSERT_TRUE(libraryProfile(row.name));
    drawnSpeeds(*libraryProfile(row.name)); // all above 0
  }
  EXPECT_FALSE(libraryProfile("centaur"));
}

TEST(ProfileLibrary, TheAdultIsTheDefault) {
  const Profile adult = *libraryProfile("adult");
  const Profile usual;
  EXPECT_EQ(adult.freeSpeed_mps.mean, usual.freeSpeed_mps.mean);
  EXPECT_EQ(adult.freeSpeed_mps.deviation, usual.freeSpeed_mps.deviation);
  EXPECT_EQ(adult.radius_m.mean, usual.radius_m.mean);
  EXPECT_EQ(adult.climbing.stairsUp, usual.climbing.stairsUp);
  EXPECT_EQ(adult.climbing.stairsDown, usual.climbing.stairsDown);
}

TEST(ProfileLibrary, WheelsTakeNoStairsAndAreAsWideAsTheChair) {
  const Profile chair = *libraryProfile("wheelchair");
  EXPECT_TRUE(chair.wheelchair);
  EXPECT_EQ(chair.radius_m.mean, 0.35);
  EXPECT_FALSE(libraryProfile("walking-frame")->wheelchair);
  EXPECT_NEAR(libraryProfile("walking-frame")->climbing.stairsUp * 0.57, 0.14, 1e-12);
}

// The tables say "uniform between": deviation of a uniform law is its width over the root of 12.
TEST(ProfileLibrary, ImoSpeedsAreUniform) {
  const Moments drawn = drawnSpeeds(*libraryProfile("imo-male-young"));
  EXPECT_NEAR(drawn.mean, 1.48, 4 * 0.2136 / std::sqrt(5000.0));
  EXPECT_NEAR(drawn.deviation, (1.85 - 1.11) / std::sqrt(12.0), 0.005);
}

TEST(ProfileLibrary, OlderPeopleAreSlower) {
  const double youth = drawnSpeeds(*libraryProfile("youth")).mean;
  const double elderly = drawnSpeeds(*libraryProfile("elderly")).mean;
  EXPECT_NEAR(youth, 1.52, 0.05); // the figure's mean from 14 to 30 years, by hand
  EXPECT_NEAR(elderly, 0.88, 0.05);
}

TEST(ProfileLibrary, MixesNameProfilesAndAddUpToAHundred) {
  for (const char* mix : libraryMixes()) {
    double sum = 0.0;
    for (const MixShare& share : libraryMix(mix)) {
      EXPECT_TRUE(libraryProfile(share.profile)) << share.profile;
      sum += share.weight;
    }
    EXPECT_EQ(sum, 100.0) << mix;
  }
  EXPECT_TRUE(libraryMix("nobody").empty());
}

// Moussaid et al. 2010: 55 % of the people in groups on the weekday, 70 % on the Saturday.
TEST(GroupSizes, ThePoissonLawHasTheSharesOfThePaper) {
  const auto shareInGroups = [](double lambda) {
    const std::vector<double> weights = poissonGroupSizes(lambda);
    double people = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) people += weights[i] * static_cast<double>(i + 1);
    return 1.0 - weights[0] / people;
  };
  EXPECT_NEAR(shareInGroups(0.83), 0.55, 0.02);
  EXPECT_NEAR(shareInGroups(1.11), 0.70, 0.035);
  const std::vector<double> weights = poissonGroupSizes(0.83);
  EXPECT_NEAR(std::accumulate(weights.begin(), weights.end(), 0.0), 1.0, 1e-5);
}

} // namespace
} // namespace loopstad::sim

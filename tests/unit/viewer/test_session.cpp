// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/viewer/session.hpp>

#include <gtest/gtest.h>

namespace loopstad::viewer {
namespace {

using sim::TrajectoryRow;

TEST(Between, MovesEachPersonItsShareOfTheWay) {
  const std::vector<TrajectoryRow> before{{1, 0, 0.0, 0.0, 0.0}, {2, 0, 10.0, 0.0, 3.0}};
  const std::vector<TrajectoryRow> after{{1, 1, 1.0, 0.0, 0.0}, {2, 1, 10.0, 0.5, 3.0}};
  const auto people = between(before, after, 0.25, 0.5);
  ASSERT_EQ(people.size(), 2U);
  EXPECT_EQ(people[0].position, (Vec3{0.25, 0.0, 0.0}));
  EXPECT_DOUBLE_EQ(people[0].speed_mps, 2.0);
  EXPECT_EQ(people[1].position, (Vec3{10.0, 0.125, 3.0}));
  EXPECT_DOUBLE_EQ(people[1].speed_mps, 1.0);
}

TEST(Between, WhoLeavesStaysWhereHeWasAndWhoComesWaits) {
  const std::vector<TrajectoryRow> before{{1, 0, 4.0, 2.0, 0.0}};
  const std::vector<TrajectoryRow> after{{7, 1, 1.0, 0.0, 0.0}};
  const auto people = between(before, after, 0.5, 0.5);
  ASSERT_EQ(people.size(), 1U);
  EXPECT_EQ(people[0].id, 1);
  EXPECT_EQ(people[0].position, (Vec3{4.0, 2.0, 0.0}));
}

TEST(Session, AMissingTwinIsNamed) {
  const auto session = Session::open("no-such.twin.h5", std::nullopt);
  ASSERT_FALSE(session);
  EXPECT_EQ(session.error().file, "no-such.twin.h5");
}

} // namespace
} // namespace loopstad::viewer

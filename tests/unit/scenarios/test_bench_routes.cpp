// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/bench_routes.hpp>
#include <loopstad/scenarios/bench_scene.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;

TEST(BenchRoutes, CountsWhatMapsTakeAndHowExactTheyAre) {
  SilentProgress progress;
  const auto scene = benchScene({"plaza", 300}, "nowhere", progress);
  ASSERT_TRUE(scene);
  const RouteGroundCase ground{"plaza", scene->twin, true, scene->demand};
  SerialExecutor serial;
  const auto row = measureRoutes(ground, {.destinations = 40, .compared = 2, .points = 50}, serial, progress);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->destinations, 40U);
  EXPECT_EQ(row->compared, 100U);
  EXPECT_EQ(row->lengthsWithin, 1.0); // so few that they have maps of their own
  EXPECT_EQ(row->headingsWithin, 1.0);
  EXPECT_GT(row->bytes, 40 * row->faces);
  EXPECT_TRUE(row->persons_s.has_value());
  EXPECT_THAT(routesTable({*row}), HasSubstr("plaza*"));
  EXPECT_THAT(routesJson({*row}), HasSubstr("\"lengths_within\": 1.0"));
}

} // namespace
} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_records.hpp"

namespace loopstad::twin::build {
namespace {

constexpr const char* closed = "edge between two levels closed: they differ in height";
constexpr const char* joined = "levels joined where a way ends";
constexpr const char* island = "island: no way on foot to the largest part";

TEST(LevelJoints, APlatformIsEnteredByItsStairsNotOverItsEdge) {
  const Built b = built({street(rectangle(0, 0, 10, 10)), stairs(rectangle(10, 0, 13, 10)),
                         street(rectangle(13, 0, 30, 10)), street(rectangle(0, 10, 30, 20)),
                         perron(rectangle(0, -6, 30, 0))});
  EXPECT_NEAR(joined_m(b.twin.surface, 1), 3.0, 1e-3);
  EXPECT_TRUE(connected(b.twin.surface, faceAt(b.twin, {5, 5}), faceAt(b.twin, {5, -3}, 1)));
  EXPECT_EQ(b.report.found(Finding::assumed, closed), 2U); // west and east of the stairs
  ASSERT_EQ(b.twin.places.size(), 1U);
  EXPECT_EQ(b.twin.places[0].kind, "platform");
}

TEST(LevelJoints, APlatformThatNothingLeadsToIsClosedAndReported) {
  const Built b = built({street(rectangle(0, 0, 30, 10)), perron(rectangle(0, -6, 30, 0))});
  EXPECT_FALSE(connected(b.twin.surface, faceAt(b.twin, {5, 5}), faceAt(b.twin, {5, -3}, 1)));
  EXPECT_EQ(b.report.found(Finding::assumed, closed), 1U);
  EXPECT_EQ(b.report.found(Finding::note, island), 1U);
  // On the level of the street there is nothing to climb.
  const Built level = built({street(rectangle(0, 0, 30, 10)), perron(rectangle(0, -6, 30, 0), 0)});
  EXPECT_TRUE(connected(level.twin.surface, faceAt(level.twin, {5, 5}), faceAt(level.twin, {5, -3})));
}

TEST(LevelJoints, ARampThatEndsAtAPlatformLeadsOntoIt) {
  const Built b = built({street(rectangle(-40, 0, 30, 10)), footway(rectangle(-40, -4, 0, 0)),
                         perron(rectangle(0, -6, 30, 0))});
  EXPECT_NEAR(joined_m(b.twin.surface, 1), 4.0, 1e-3);
  EXPECT_EQ(b.report.found(Finding::assumed, joined), 1U);
  EXPECT_EQ(b.report.found(Finding::assumed, closed), 1U);
}

TEST(LevelJoints, AFootwayAlongAPlatformDoesNot) {
  const Built b = built({footway(rectangle(0, 0, 30, 3)), perron(rectangle(0, -6, 30, 0))});
  EXPECT_NEAR(joined_m(b.twin.surface, 1), 0.0, 1e-9);
}

TEST(LevelJoints, AnEmbankmentIsEnteredAtItsFootNotFromTheStreetBesideIt) {
  // A road of 6 m that rises from x = 0; streets on both sides of it, on one in two pieces.
  const Built b = built({footway(rectangle(-20, 0, 0, 6)), footway(rectangle(0, 0, 60, 6), 1),
                         street(rectangle(0, 6, 20, 14)), street(rectangle(20, 6, 60, 14)),
                         street(rectangle(0, -8, 60, 0))});
  EXPECT_NEAR(joined_m(b.twin.surface, 1), 6.0, 1e-3);
  EXPECT_EQ(b.report.found(Finding::assumed, joined), 1U);
  EXPECT_EQ(b.report.found(Finding::assumed, closed), 3U);
  const SurfaceMesh& mesh = b.twin.surface;
  for (const std::uint32_t v : mesh.faces[faceAt(b.twin, {50, 10}).index()])
    EXPECT_FLOAT_EQ(mesh.heights_m[v], 0.0F);
}

TEST(LevelJoints, APathThatEndsAtTheSideOfARoadAboveLeadsUpToIt) {
  const Built b = built({footway(rectangle(-20, 0, 0, 6)), footway(rectangle(0, 0, 60, 6), 1),
                         footway(rectangle(40, 6, 42, 26)), canal(rectangle(0, 6, 40, 26))});
  EXPECT_NEAR(joined_m(b.twin.surface, 1), 6.0 + 2.0, 1e-3);
}

TEST(LevelJoints, AWideShortBridgeIsCrossedOverItsLongSides) {
  const auto quays = [] {
    return std::vector{street(rectangle(0, 0, 60, 10)), canal(rectangle(0, 10, 60, 16)),
                       street(rectangle(0, 16, 60, 26))};
  };
  auto whole = quays();
  whole.push_back(street(rectangle(10, 10, 50, 16), 1));
  EXPECT_NEAR(joined_m(built(whole).twin.surface, 1), 80.0, 1e-3);
  // Likewise in three parts, of which the middle one is wider than long.
  auto parts = quays();
  parts.push_back(footway(rectangle(10, 10, 13, 16), 1));
  parts.push_back(street(rectangle(13, 10, 47, 16), 1));
  parts.push_back(footway(rectangle(47, 10, 50, 16), 1));
  EXPECT_NEAR(joined_m(built(parts).twin.surface, 1), 80.0, 1e-3);
}

TEST(LevelJoints, ALandingStageIsEnteredFromItsQuay) {
  const Built b = built({street(rectangle(0, 0, 30, 10)), canal(rectangle(0, 10, 30, 20)),
                         bgt(io::BgtLayer::kunstwerkdeel, "steiger", "", rectangle(5, 10, 25, 12), 1)});
  EXPECT_NEAR(joined_m(b.twin.surface, 1), 20.0, 1e-3);
}

TEST(LevelJoints, LevelsHardlyApartAreOneGround) {
  BuildOptions options;
  options.storeyHeight_m = 0.4;
  const Built b = built({street(rectangle(0, 0, 30, 10)), street(rectangle(0, -6, 30, 0), 1)}, options);
  EXPECT_NEAR(joined_m(b.twin.surface, 1), 30.0, 1e-3);
  EXPECT_EQ(b.report.found(Finding::assumed, closed), 0U);
}

} // namespace
} // namespace loopstad::twin::build

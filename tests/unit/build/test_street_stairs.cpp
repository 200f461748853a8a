// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_records.hpp"

#include <loopstad/twin/surface.hpp>

namespace loopstad::twin::build {
namespace {

constexpr const char* told = "stairs: foot and head told by the levels beside them";
constexpr const char* byShape = "stairs: foot and head taken to be the short sides";
constexpr const char* guessed = "stairs: foot and head guessed, both levels lie at either end";
constexpr const char* flat = "stairs between ground of one level: flat, and open all round";
constexpr const char* oneEnd = "stairs with a floor at one end only";

/// Stairs of 3 by 10 m up to a platform in the north, in a square that lies on either side of them and before
/// them.
std::vector<io::BgtRecord> station() {
  return {street(rectangle(0, -10, 30, 0)), street(rectangle(0, 0, 10, 10)), stairs(rectangle(10, 0, 13, 10)),
          street(rectangle(13, 0, 30, 10)), perron(rectangle(0, 10, 30, 16))};
}

class Walk {
public:
  explicit Walk(const Twin& twin) : twin_(twin), surface_(twin.surface) {}
  /// Where one comes from a to b, straight; both count from the corner.
  [[nodiscard]] Vec2 to(Vec2 a, Vec2 b) const {
    const auto from = surface_.locate(twin_.frame.toLocal(corner + a), 0);
    EXPECT_TRUE(from.has_value());
    const SlideEnd end = surface_.slide(*from, toFixed(twin_.frame.toLocal(corner + b)));
    return toMetres(end.point.position) - twin_.frame.toLocal(corner);
  }
  [[nodiscard]] double height_m(Vec2 at, int sheet = 0) const {
    const auto p = surface_.locate(twin_.frame.toLocal(corner + at), static_cast<std::int16_t>(sheet));
    EXPECT_TRUE(p.has_value());
    return p ? surface_.height_m(*p) : -1000.0;
  }

private:
  const Twin& twin_;
  Surface surface_;
};

TEST(StreetStairs, RiseFromTheStreetToThePlatform) {
  const Built b = built(station());
  EXPECT_EQ(b.report.found(Finding::assumed, told), 1U);
  EXPECT_EQ(b.report.counted("walkable surface", "flights of stairs between levels"), 1U);
  const Walk walk(b.twin);
  EXPECT_NEAR(walk.height_m({11.5, 0.01}), 0.0, 0.01);
  EXPECT_NEAR(walk.height_m({11.5, 5.0}), 1.5, 0.15);
  EXPECT_NEAR(walk.height_m({11.5, 9.99}), 3.0, 0.01);
  EXPECT_NEAR(walk.height_m({11.5, 10.5}, 1), 3.0, 1e-6);
  // The ground beside them and the rest of the platform stay where they are.
  EXPECT_NEAR(walk.height_m({9.99, 9.0}), 0.0, 1e-6);
  EXPECT_NEAR(walk.height_m({13.01, 9.0}), 0.0, 1e-6);
  EXPECT_NEAR(walk.height_m({25.0, 12.0}, 1), 3.0, 1e-6);
  EXPECT_NEAR(area_m2(b.twin.surface), 30 * 20 + 30 * 6, 1e-2);
}

TEST(StreetStairs, AreNotEnteredFromTheSide) {
  const Built b = built(station());
  const Walk walk(b.twin);
  const Vec2 stopped = walk.to({9.0, 5.0}, {11.5, 5.0});
  EXPECT_NEAR(stopped.x, 10.0, 1e-3);
  EXPECT_NEAR(walk.to({14.0, 5.0}, {11.5, 5.0}).x, 13.0, 1e-3);
  EXPECT_NEAR(walk.to({11.5, 5.0}, {14.0, 5.0}).x, 13.0, 1e-3); // nor left there
  // Up the stairs and on to the platform one walks; over its edge beside them not.
  EXPECT_NEAR(walk.to({11.5, -1.0}, {11.5, 12.0}).y, 12.0, 1e-3);
  EXPECT_NEAR(walk.to({5.0, 8.0}, {5.0, 12.0}).y, 10.0, 1e-3);
  EXPECT_NEAR(joined_m(b.twin.surface, 1), 3.0, 1e-3);
}

TEST(StreetStairs, WithoutASquareBeforeThemAreNotEnteredAlongTheirWholeSide) {
  // The street runs along one long side and does not come round to the foot.
  const Built b = built(
      {street(rectangle(0, 0, 10, 10)), stairs(rectangle(10, 0, 13, 10)), perron(rectangle(0, 10, 30, 16))});
  EXPECT_EQ(b.report.found(Finding::assumed, byShape), 1U);
  EXPECT_EQ(b.report.found(Finding::note, oneEnd), 1U);
  EXPECT_NEAR(Walk(b.twin).to({9.0, 5.0}, {11.5, 5.0}).x, 10.0, 1e-3);
  EXPECT_EQ(b.report.found(Finding::note, "island: no way on foot to the largest part"), 1U);
}

TEST(StreetStairs, WithBothLevelsAtEitherEndJoinThemAndSaySo) {
  // A deck at both ends, over a street that runs on below it.
  const Built b = built({street(rectangle(0, -10, 30, 0)), street(rectangle(0, 10, 30, 20)),
                         stairs(rectangle(10, 0, 13, 10)), street(rectangle(5, -10, 18, 0), 1),
                         street(rectangle(5, 10, 18, 20), 1)});
  EXPECT_EQ(b.report.found(Finding::assumed, guessed), 1U);
  const FaceId below = faceAt(b.twin, {1, -5});
  const FaceId middle = faceAt(b.twin, {11, 5});
  EXPECT_NE(connected(b.twin.surface, below, middle),
            connected(b.twin.surface, faceAt(b.twin, {1, 15}), middle));
  EXPECT_NE(connected(b.twin.surface, faceAt(b.twin, {10, -5}, 1), middle),
            connected(b.twin.surface, faceAt(b.twin, {10, 15}, 1), middle));
  EXPECT_NEAR(Walk(b.twin).height_m({11.5, 5.0}), 1.5, 0.2);
}

TEST(StreetStairs, BetweenGroundOfOneLevelAreFlatAndOpen) {
  const Built b = built(
      {street(rectangle(0, 0, 10, 10)), stairs(rectangle(10, 0, 13, 10)), street(rectangle(13, 0, 30, 10))});
  EXPECT_EQ(b.report.found(Finding::note, flat), 1U);
  EXPECT_EQ(b.report.counted("walkable surface", "flights of stairs between levels"), 0U);
  const Walk walk(b.twin);
  EXPECT_NEAR(walk.to({9.0, 5.0}, {14.0, 5.0}).x, 14.0, 1e-3);
  EXPECT_NEAR(walk.height_m({11.5, 5.0}), 0.0, 1e-6);
}

TEST(StreetStairs, OfTheUpperLevelComeDownToTheStreet) {
  // Registered with the deck that they belong to; the street below runs on beside them.
  const Built b = built({street(rectangle(0, -10, 30, 0)), stairs(rectangle(10, 0, 13, 10), 1),
                         street(rectangle(0, 10, 30, 30), 1)});
  const Walk walk(b.twin);
  EXPECT_NEAR(walk.height_m({11.5, 5.0}, 1), 1.5, 0.15);
  EXPECT_TRUE(connected(b.twin.surface, faceAt(b.twin, {1, -5}), faceAt(b.twin, {1, 25}, 1)));
  EXPECT_NEAR(walk.height_m({1.0, 10.5}, 1), 3.0, 1e-6);
}

TEST(StreetStairs, CutWhereTheirLevelChangesAreOneFlight) {
  const Built b = built({street(rectangle(0, -10, 30, 0)), stairs(rectangle(10, 0, 13, 5)),
                         stairs(rectangle(10, 5, 13, 10), 1), street(rectangle(0, 10, 30, 30), 1)});
  EXPECT_EQ(b.report.counted("walkable surface", "flights of stairs between levels"), 1U);
  EXPECT_TRUE(connected(b.twin.surface, faceAt(b.twin, {1, -5}), faceAt(b.twin, {1, 25}, 1)));
  EXPECT_NEAR(Walk(b.twin).height_m({11.5, 4.99}), 1.5, 0.15);
}

TEST(StreetStairs, OfTwoPavementsSideBySideAreOneFlight) {
  auto other = stairs(rectangle(13, 0, 16, 10));
  other.surface = "gesloten verharding";
  const Built b = built({street(rectangle(0, -10, 30, 0)), street(rectangle(0, 0, 10, 10)),
                         stairs(rectangle(10, 0, 13, 10)), other, street(rectangle(16, 0, 30, 10)),
                         perron(rectangle(0, 10, 30, 16))});
  EXPECT_EQ(b.report.counted("walkable surface", "flights of stairs between levels"), 1U);
  const Walk walk(b.twin);
  EXPECT_NEAR(walk.to({11.0, 5.0}, {15.0, 5.0}).x, 15.0, 1e-3);
  EXPECT_NEAR(walk.to({9.0, 5.0}, {15.0, 5.0}).x, 10.0, 1e-3);
}

TEST(StreetStairs, ThatLeadNowhereStayAtTheStreet) {
  const Built b = built({street(rectangle(0, 0, 30, 10)), canal(rectangle(0, 10, 30, 30)),
                         stairs(rectangle(10, 10, 16, 12), -1)});
  EXPECT_EQ(b.report.found(Finding::note, oneEnd), 1U);
  const Walk walk(b.twin);
  EXPECT_NEAR(walk.height_m({13.0, 11.5}, -1), 0.0, 1e-6);
  EXPECT_NEAR(joined_m(b.twin.surface, -1), 6.0, 1e-3);
}

} // namespace
} // namespace loopstad::twin::build

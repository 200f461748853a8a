// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/tracks.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>

#include <fstream>

namespace loopstad::scenarios {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::SizeIs;

/// Along x from start_m at speed_mps, seen for seconds.
Track along(double start_m, double speed_mps, double from_s, double seconds) {
  Track track{.from_s = from_s, .at = {}};
  for (int i = 0; i <= static_cast<int>(seconds * 10.0 + 0.5); ++i)
    track.at.push_back({start_m + 0.1 * i * speed_mps, 0.5});
  return track;
}

Tracks tracksOf(std::vector<Track> list) {
  Tracks tracks;
  tracks.wanted = list.size();
  tracks.tracks = std::move(list);
  return tracks;
}

TEST(Tracks, SpeedIsTheWayOfASecond) {
  const Tracks tracks = tracksOf({along(0.0, 1.2, 0.0, 3.0)});
  for (const std::size_t i : {0U, 3U, 15U, 30U})
    EXPECT_NEAR(speedAt(tracks, tracks.tracks[0], i), 1.2, 1e-9) << i;
}

TEST(Tracks, PassagesLieBetweenTwoMoments) {
  const Tracks tracks = tracksOf({along(0.0, 1.0, 2.0, 5.0), along(1.0, 2.0, 0.0, 3.0)});
  EXPECT_THAT(passages(tracks, {{Vec2{3.05, 0.0}, Vec2{3.05, 1.0}}}),
              ElementsAre(DoubleNear(1.025, 1e-9), DoubleNear(5.05, 1e-9)));
  EXPECT_THAT(passages(tracks, {{Vec2{3.05, 2.0}, Vec2{3.05, 3.0}}}), SizeIs(0)) << "beside the line";
}

TEST(Tracks, TheLastStepCrossesToo) {
  Track track = along(0.0, 1.0, 0.0, 1.0);
  track.left_s = 1.1;
  track.leftAt = {1.1, 0.5};
  const Tracks tracks = tracksOf({track});
  EXPECT_THAT(passages(tracks, {{Vec2{1.05, 0.0}, Vec2{1.05, 1.0}}}), ElementsAre(DoubleNear(1.05, 1e-9)));
  EXPECT_THAT(passages(tracks, std::nullopt), ElementsAre(1.1));
}

TEST(Tracks, AreaCountsWhoIsInside) {
  const Tracks tracks = tracksOf({along(0.0, 1.0, 0.0, 4.0), along(1.5, 0.0, 0.0, 4.0)});
  const Box2 area{{1.0, 0.0}, {2.0, 1.0}};
  const auto moments = areaMoments(tracks, area, always);
  ASSERT_EQ(moments.size(), 41U);
  EXPECT_EQ(moments[5].persons, 1U) << "only who stands";
  EXPECT_EQ(moments[5].standing, 1U);
  EXPECT_EQ(moments[15].persons, 2U);
  EXPECT_NEAR(moments[15].speedSum_mps, 1.0, 1e-9);
  EXPECT_THAT(areaMoments(tracks, area, {1.0, 2.0}), SizeIs(11));
}

TEST(Tracks, SpacingIsToThePersonAhead) {
  const Tracks tracks = tracksOf({along(0.0, 0.5, 0.0, 1.0), along(0.8, 0.5, 0.0, 1.0)});
  const auto points = spacings(tracks, {{-1.0, 0.0}, {3.0, 1.0}}, always);
  ASSERT_EQ(points.size(), 11U) << "one of the two has somebody ahead";
  for (const SpacingPoint& p : points) {
    EXPECT_NEAR(p.spacing_m, 0.8, 1e-9);
    EXPECT_NEAR(p.speed_mps, 0.5, 1e-9);
  }
}

TEST(Tracks, FilesMayUseBlanksTabsOrCommas) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "a.txt";
  std::ofstream(file) << "# framerate: 16\nID,Frame,x,y\n7\t16\t100 200\t180\n7 17 110 200 180\n8,17,0,50,3\n"
                         "7 30 300 200 180\n";
  const auto tracks = readTracks(file, 0.01, 16.0);
  ASSERT_TRUE(tracks) << describe(tracks.error());
  ASSERT_EQ(tracks->tracks.size(), 3U) << "7 was away between frame 17 and 30";
  EXPECT_DOUBLE_EQ(tracks->interval_s, 1.0 / 16.0);
  EXPECT_DOUBLE_EQ(tracks->tracks[0].from_s, 1.0);
  EXPECT_THAT(tracks->tracks[0].at, ElementsAre(Vec2{1.0, 2.0}, Vec2{1.1, 2.0}));
  EXPECT_THAT(tracks->tracks[2].at, ElementsAre(Vec2{0.0, 0.5}));
}

TEST(Tracks, AFileWithoutPositionsIsAnError) {
  const test::TemporaryFolder folder;
  std::ofstream(folder.path() / "a.txt") << "nothing here\n";
  const auto tracks = readTracks(folder.path() / "a.txt", 1.0, 25.0);
  ASSERT_FALSE(tracks);
  EXPECT_EQ(tracks.error().problem, "holds no positions");
}

} // namespace
} // namespace loopstad::scenarios

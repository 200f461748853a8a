// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/viewer/playback.hpp>

#include <gtest/gtest.h>

namespace loopstad::viewer {
namespace {

TEST(Playback, RunsAtItsSpeed) {
  Playback clock(100.0);
  clock.setSpeed(4.0);
  clock.advance(2.5);
  EXPECT_DOUBLE_EQ(clock.time_s(), 10.0);
}

TEST(Playback, StandsStillWhilePaused) {
  Playback clock(100.0);
  clock.pause();
  clock.advance(5.0);
  EXPECT_DOUBLE_EQ(clock.time_s(), 0.0);
}

TEST(Playback, StopsAtTheEndAndStartsAgainOnPlay) {
  Playback clock(10.0);
  clock.advance(25.0);
  EXPECT_DOUBLE_EQ(clock.time_s(), 10.0);
  EXPECT_FALSE(clock.playing());
  clock.play();
  EXPECT_DOUBLE_EQ(clock.time_s(), 0.0);
  EXPECT_TRUE(clock.playing());
}

TEST(Playback, StaysWithinTheRun) {
  Playback clock(10.0);
  clock.seek(-3.0);
  EXPECT_DOUBLE_EQ(clock.time_s(), 0.0);
  clock.seek(30.0);
  EXPECT_DOUBLE_EQ(clock.time_s(), 10.0);
  clock.setSpeed(1000.0);
  EXPECT_DOUBLE_EQ(clock.speed(), 32.0);
}

} // namespace
} // namespace loopstad::viewer

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/place_queue.hpp>

#include <gtest/gtest.h>

namespace loopstad::sim {
namespace {

constexpr double weidmann_per_s = 1.22; // a door of 1 m

TEST(PlaceQueue, ADoorNobodyHasWatchedIsOneMetreWide) {
  EXPECT_DOUBLE_EQ(PlaceQueue{}.flow_per_s(), weidmann_per_s);
}

TEST(PlaceQueue, WhatAQuietDoorLetsThroughSaysNothing) {
  PlaceQueue door;
  for (int i = 0; i < 200; ++i) door.observe(i % 20 == 0 ? 1.0 : 0.0, false, 0.5);
  EXPECT_DOUBLE_EQ(door.flow_per_s(), weidmann_per_s);
}

TEST(PlaceQueue, LearnsTheFlowOutOfAQueueAndForgetsIt) {
  PlaceQueue door;
  for (int i = 0; i < 120; ++i) door.observe(2.0, true, 0.5); // 4 per second for a minute
  EXPECT_NEAR(door.flow_per_s(), 4.0, 0.5);
  for (int i = 0; i < 360; ++i) door.observe(0.0, false, 0.5);
  EXPECT_NEAR(door.flow_per_s(), weidmann_per_s, 0.1);
}

TEST(PlaceQueue, ADoorThatLetsNobodyThroughIsSeenToBeShut) {
  PlaceQueue door;
  for (int i = 0; i < 60; ++i) door.observe(0.0, true, 0.5);
  EXPECT_LT(door.flow_per_s(), 0.3);
  EXPECT_GT(door.flow_per_s(), 0.0);
}

} // namespace
} // namespace loopstad::sim

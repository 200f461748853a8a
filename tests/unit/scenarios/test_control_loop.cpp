// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_loop.hpp"

#include <gtest/gtest.h>

namespace loopstad::scenarios {
namespace {

TEST(ControlLoop, DoesTheSameWorkOnAnyNumberOfThreads) {
  const auto three = makeThreadedExecutor(3);
  SerialExecutor serial;
  ControlLoop control(1'000); // 3 whole blocks and one of 232 rows
  control.step(serial);
  const double alone = control.checksum();
  EXPECT_GT(alone, 0.0);
  EXPECT_LT(alone, 4 * 16 * 1.0); // 16 lanes between 0 and 1 in each of 4 blocks
  control.step(*three);
  EXPECT_EQ(control.checksum(), alone);
}

TEST(ControlLoop, DoesMoreWorkForLongerSteps) {
  SerialExecutor serial;
  ControlLoop control(256);
  control.step(serial);
  const double brief = control.checksum();
  control.calibrate(0.001, serial);
  control.step(serial);
  EXPECT_NE(control.checksum(), brief); // the numbers go on changing
}

} // namespace
} // namespace loopstad::scenarios

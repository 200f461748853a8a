// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/timetable.hpp>

#include <gtest/gtest.h>

namespace loopstad::sim {
namespace {

TEST(Timetable, SpreadsPersonsEvenly) {
  const Timetable timetable({{.from_s = 0.0, .to_s = 900.0, .persons = 1200.0}});
  EXPECT_EQ(timetable.due(0.0), 0U);
  EXPECT_EQ(timetable.due(450.0), 600U);
  EXPECT_EQ(timetable.due(900.0), 1200U);
  EXPECT_EQ(timetable.due(5000.0), 1200U);
  EXPECT_EQ(timetable.total(), 1200U);
}

TEST(Timetable, NobodyComesBeforeThePeriod) {
  const Timetable timetable({{.from_s = 60.0, .to_s = 120.0, .persons = 6.0}});
  EXPECT_EQ(timetable.due(60.0), 0U);
  EXPECT_EQ(timetable.due(64.9), 0U); // the first is expected half an interval in
  EXPECT_EQ(timetable.due(65.1), 1U);
}

TEST(Timetable, AllAtOnce) {
  const Timetable timetable({{.from_s = 30.0, .to_s = 30.0, .persons = 75.0}});
  EXPECT_EQ(timetable.due(29.95), 0U);
  EXPECT_EQ(timetable.due(30.0), 75U);
}

TEST(Timetable, CarriesFractionsOn) {
  std::vector<Arrivals> tenths;
  for (int i = 0; i < 30; ++i)
    tenths.push_back({.from_s = 10.0 * i, .to_s = 10.0 * i + 10.0, .persons = 0.1});
  const Timetable timetable(tenths);
  EXPECT_EQ(timetable.total(), 3U);
  EXPECT_EQ(timetable.due(100.0), 1U);
}

TEST(Timetable, NeverGoesBack) {
  const Timetable timetable({{0.0, 10.0, 3.3}, {5.0, 20.0, 4.1}, {20.0, 20.0, 2.0}});
  std::size_t last = 0;
  for (int step = 0; step <= 500; ++step) {
    const std::size_t due = timetable.due(step * 0.05);
    EXPECT_GE(due, last);
    last = due;
  }
  EXPECT_EQ(last, 9U);
}

} // namespace
} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeats.hpp"

#include <gtest/gtest.h>

namespace loopstad::twin::io {
namespace {

BgtRecord road(const std::string& id, const std::string& registered) {
  BgtRecord record;
  record.lokaalId = id;
  record.registered = registered;
  return record;
}

BagPand pand(const std::string& id, double x, int occurrence) {
  BagPand made;
  made.id = id;
  made.footprint.polygons = {{{{x, 0}, {x + 1, 0}, {x, 1}}, {}}};
  made.occurrence = occurrence;
  return made;
}

TEST(Repeats, TheNewestRegistrationStays) {
  Records records;
  records.bgt = {road("a", "2020-01-01"), road("b", "2020-01-01"), road("a", "2021-01-01"), road("", ""),
                 road("", "")};
  BuildReport report;
  leaveOutRepeats(records, report);
  ASSERT_EQ(records.bgt.size(), 4U);
  EXPECT_EQ(records.bgt[0].lokaalId, "b");
  EXPECT_EQ(records.bgt[1].registered, "2021-01-01");
  EXPECT_EQ(report.findings().size(), 1U);
}

TEST(Repeats, OneIdInTwoLayersIsTwoObjects) {
  Records records;
  records.bgt = {road("a", "1"), road("a", "1")};
  records.bgt[1].layer = BgtLayer::pand;
  BuildReport report;
  leaveOutRepeats(records, report);
  EXPECT_EQ(records.bgt.size(), 2U);
}

TEST(Repeats, PartsAreJoinedAndOlderOccurrencesGo) {
  Records records;
  records.panden = {pand("1", 0, 2), pand("1", 5, 2), pand("1", 9, 1), pand("1", 5, 2)};
  BuildReport report;
  leaveOutRepeats(records, report);
  ASSERT_EQ(records.panden.size(), 1U);
  EXPECT_EQ(records.panden[0].footprint.polygons.size(), 2U);
  EXPECT_EQ(report.found(Finding::repaired, "parts of one object put together"), 1U);
  EXPECT_EQ(report.found(Finding::dropped, "the same object was read twice"), 2U);
}

} // namespace
} // namespace loopstad::twin::io

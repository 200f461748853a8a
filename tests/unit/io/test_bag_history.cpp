// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_history.hpp"

#include <gtest/gtest.h>

namespace loopstad::twin::io {
namespace {

std::string why(const BagOccurrence& occurrence, const std::string& date = {}) {
  const auto verdict = whyNotThere(occurrence, date);
  return verdict ? verdict->reason : "";
}

const BagOccurrence standing{.begins = "2011-01-25",
                             .ends = "",
                             .registrationEnds = "",
                             .inactive = "",
                             .notInBag = "",
                             .status = "Pand in gebruik"};

TEST(BagHistory, OpenOccurrenceCounts) { EXPECT_EQ(why(standing), ""); }

TEST(BagHistory, EndedInactiveAndForeignOnesDoNot) {
  BagOccurrence ended = standing;
  ended.ends = "2015-06-01";
  EXPECT_EQ(why(ended), "ended (eindGeldigheid)");
  BagOccurrence corrected = standing;
  corrected.registrationEnds = "2015-06-01 12:00:00";
  EXPECT_EQ(why(corrected), "ended (eindRegistratie)");
  BagOccurrence inactive = standing;
  inactive.inactive = "2015-06-01";
  EXPECT_EQ(why(inactive), "inactive occurrence (tijdstipInactief)");
  BagOccurrence foreign = standing;
  foreign.notInBag = "2015-06-01";
  EXPECT_EQ(why(foreign), "not in the BAG (tijdstipNietBagLV)");
}

TEST(BagHistory, TheDayAskedForDecides) {
  BagOccurrence first = standing;
  first.ends = "2015-06-01";
  first.registrationEnds = "2015-06-02 12:00:00";
  EXPECT_EQ(why(first, "2015-05-31"), "");
  EXPECT_EQ(why(first, "2015-06-01"), "ended (eindGeldigheid)"); // the next one begins on this day
  EXPECT_EQ(why(first, "2010-01-01"), "not yet valid on the day asked for");
}

TEST(BagHistory, StatusDecidesWhetherItIsThere) {
  for (const char* status : {"Pand gesloopt", "Niet gerealiseerd pand", "Pand ten onrechte opgevoerd",
                             "Naamgeving ingetrokken", "Plaats ingetrokken", "Verblijfsobject ingetrokken"}) {
    BagOccurrence gone = standing;
    gone.status = status;
    EXPECT_EQ(why(gone), "not there by its status") << status;
  }
  BagOccurrence permit = standing;
  permit.status = "Bouwvergunning verleend";
  ASSERT_TRUE(whyNotThere(permit, {}));
  EXPECT_EQ(whyNotThere(permit, {})->action, Finding::planned);
  for (const char* status :
       {"Bouw gestart", "Verbouwing pand", "Sloopvergunning verleend", "Pand buiten gebruik"}) {
    BagOccurrence there = standing;
    there.status = status;
    EXPECT_EQ(why(there), "") << status;
  }
}

} // namespace
} // namespace loopstad::twin::io

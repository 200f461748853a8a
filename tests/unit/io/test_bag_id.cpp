// SPDX-License-Identifier: GPL-3.0-or-later
#include "bag_id.hpp"

#include <gtest/gtest.h>

namespace loopstad::twin::io {
namespace {

TEST(BagId, ComesInThreeSpellings) {
  EXPECT_EQ(bagIdFrom("0503100000000035").text, "0503100000000035");
  EXPECT_EQ(bagIdFrom("NL.IMBAG.Pand.0503100000000035").text, "0503100000000035");
  EXPECT_EQ(bagIdFrom(" 503100000000035\n").text, "0503100000000035");
}

TEST(BagId, TellsWhenAZeroWasPutBack) {
  EXPECT_TRUE(bagIdFrom("503100000000035").repaired);
  EXPECT_FALSE(bagIdFrom("0503100000000035").repaired);
}

TEST(BagId, TownsHaveFourDigits) { EXPECT_EQ(bagIdFrom("NL.IMBAG.Woonplaats.1234", 4).text, "1234"); }

TEST(BagId, RefusesWhatIsNone) {
  for (const char* text : {"", "G0503.032e68f0", "05031000000000351", "12 34", "NL.IMBAG.Pand."})
    EXPECT_EQ(bagIdFrom(text).text, "") << text;
}

} // namespace
} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "height_kind.hpp"

#include <gtest/gtest.h>

namespace loopstad::twin::io {
namespace {

TEST(HeightKind, SheetsOfTheAhnAreKnown) {
  for (const char* name : {"M_37EN1.TIF", "M5_37EN1.tif", "2023_M_37EN1.TIF", "ahn4_dtm_05m.vrt",
                           "delft/ahn3_0.5m_dtm.tif", "dtm_05m/37EN1.tif", "maaiveld.tif"})
    EXPECT_EQ(heightKindNamed(name), HeightKind::terrain) << name;
  for (const char* name : {"R_37EN1.TIF", "R5_37EN1.tif", "2023_R_37EN1.TIF", "ahn3_0.5m_dsm.tif",
                           "dsm_05m/37EN1.tif", "ahn/DSM.TIF"})
    EXPECT_EQ(heightKindNamed(name), HeightKind::roofs) << name;
}

TEST(HeightKind, OtherNamesSayNothing) {
  for (const char* name :
       {"37EN1.tif", "heights.tif", "luchtfoto_rgb.tif", "rotterdam/m2.tif", "", "mdtm.tif"})
    EXPECT_EQ(heightKindNamed(name), std::nullopt) << name;
}

} // namespace
} // namespace loopstad::twin::io

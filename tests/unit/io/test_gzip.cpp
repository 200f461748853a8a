// SPDX-License-Identifier: GPL-3.0-or-later
#include "gzip.hpp"
#include "gzip_for_tests.hpp"
#include "reading_for_tests.hpp"

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

using testing::HasSubstr;

std::string longText() {
  std::string text;
  for (int i = 0; i < 40'000; ++i) text += std::to_string(i * i) + ",";
  return text;
}

TEST(Gzip, IsUnpacked) {
  EXPECT_TRUE(isGzip(gzipped("")));
  EXPECT_FALSE(isGzip("PK"));
  EXPECT_FALSE(isGzip(""));
  EXPECT_EQ(*gunzipped(gzipped(""), "a.gz"), "");
  EXPECT_EQ(*gunzipped(gzipped(longText()), "a.gz"), longText());
}

TEST(Gzip, MembersFollowEachOther) {
  EXPECT_EQ(*gunzipped(gzipped("one, ") + gzipped("two, ") + gzipped("three"), "a.gz"), "one, two, three");
}

TEST(Gzip, CutShortOrDamagedIsAnErrorThatNamesTheFile) {
  const std::string whole = gzipped(longText());
  std::string changed = whole;
  changed[changed.size() / 2] ^= 0x55;
  for (const std::string& bytes : {whole.substr(0, 5), whole.substr(0, whole.size() / 2),
                                   whole.substr(0, whole.size() - 1), changed, whole + "rubbish"}) {
    const auto content = gunzipped(bytes, "data/a.gz");
    ASSERT_FALSE(content) << bytes.size();
    EXPECT_EQ(content.error().file, "data/a.gz");
    EXPECT_THAT(content.error().problem, HasSubstr("damaged"));
  }
}

TEST(Gzip, WhatIsInsideIsReadByItsContent) {
  const Read read = readText("pand.geojson.gz", gzipped(R"({"type": "FeatureCollection", "name": "pand",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}, "features": [{"type": "Feature",
    "properties": {"identificatie": "0150100000000001", "bouwjaar": 1950, "status": "Pand in gebruik"},
    "geometry": {"type": "Polygon", "coordinates": [[[207000, 474000], [207010, 474000], [207010, 474010], [207000, 474000]]]}}]})"));
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(read.records->panden.size(), 1U);
}

TEST(Gzip, InGzipIsTurnedAway) {
  const Read read = readText("a.gz", gzipped(gzipped("{}")));
  ASSERT_FALSE(read.records);
  EXPECT_THAT(read.records.error().problem, HasSubstr("nested too deep"));
}

} // namespace
} // namespace loopstad::twin::io

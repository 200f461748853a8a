// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_for_tests.hpp"

#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/area_manifest.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

constexpr const char* panden = R"({"type": "FeatureCollection", "name": "pand",
  "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}, "features": [{"type": "Feature",
  "properties": {"identificatie": "0150100000000001", "bouwjaar": 1950, "status": "Pand in gebruik"},
  "geometry": {"type": "Polygon", "coordinates": [[[207000, 474000], [207010, 474000], [207010, 474010], [207000, 474000]]]}}]})";

class FetchedAreaTest : public testing::Test {
protected:
  FetchedAreaTest() {
    put("bag/pand.geojson", panden);
    put("ahn/dtm/M_33F0.tif.part", "half a sheet");
    put("ahn/dtm/M_33F0.tif.part.json", "{}");
    put(".fetch/abc.page", R"({"type": "FeatureCollection", "features": []})");
    put("bag/.verblijfsobject.geojson.draft", R"({"type": "FeatureCollection", "features": []})");
  }
  void put(const fs::path& path, const std::string& text) const {
    EXPECT_TRUE(writeTextFile(folder.path() / "area" / path, text));
  }
  void list(const std::string& date, const std::string& sha256Listed) const {
    EXPECT_TRUE(writeAreaManifest({"bbox",
                                   {{207000.0, 474000.0}, {207100.0, 474100.0}},
                                   {{"bag/pand.geojson", "bag", "https://x", "2026-11-23T12:00:00Z", date,
                                     "PDM-1.0", "Kadaster", sha256Listed, 10}},
                                   {"ahn/dtm/M_33F0.tif"}},
                                  folder.path() / "area"));
  }
  [[nodiscard]] Read read() const { return readFiles({folder.path() / "area"}); }

  test::TemporaryFolder folder;
};

TEST_F(FetchedAreaTest, DatesAndLicencesOfTheManifestReachSourcesAndReport) {
  list("2026-11-20", sha256(panden));
  const Read area = read();
  ASSERT_TRUE(area.records) << describe(area.records.error());
  ASSERT_EQ(area.records->sources.size(), 1U) << "nothing of what is still on its way";
  EXPECT_EQ(area.records->sources[0].name, "pand.geojson");
  EXPECT_EQ(area.records->sources[0].date, "2026-11-20");
  std::vector<std::string> notes;
  for (const Finding& f : area.report.findings())
    if (f.source.starts_with("area"))
      notes.push_back(f.source + ": " + f.reason + (f.detail.empty() ? "" : ": ") + f.detail);
  EXPECT_THAT(notes, ElementsAre("area/ahn/dtm/M_33F0.tif: not fetched yet: run loopstad twin fetch again",
                                 "area/bag/pand.geojson: licence of the data: PDM-1.0, Kadaster"));
}

TEST_F(FetchedAreaTest, AFileThatWasChangedIsReadAndNoted) {
  list("2026-11-20", sha256("as it was"));
  const Read area = read();
  ASSERT_TRUE(area.records);
  EXPECT_EQ(area.records->panden.size(), 1U);
  EXPECT_EQ(area.report.found(Finding::note, "changed since it was fetched"), 1U);
}

TEST_F(FetchedAreaTest, AFolderWithoutAManifestOfOursIsReadAsBefore) {
  const fs::path other = folder.path() / "other";
  EXPECT_TRUE(writeTextFile(other / "pand.geojson", panden));
  EXPECT_TRUE(writeTextFile(other / "sheet.tif.part", "half a sheet"));
  EXPECT_TRUE(writeTextFile(other / "manifest.json", R"({"name": "somebody else's"})"));
  const Read area = readFiles({other});
  ASSERT_TRUE(area.records) << describe(area.records.error());
  EXPECT_EQ(area.records->sources[0].date, "");
  EXPECT_EQ(area.report.found(Finding::note, "file of another kind, not read"), 2U)
      << "the part, as any other";
}

TEST_F(FetchedAreaTest, ADamagedManifestIsAnError) {
  put("manifest.json", R"({"format": "loopstad-area", "version": 1})");
  const Read area = read();
  ASSERT_FALSE(area.records);
  EXPECT_THAT(area.records.error().file, testing::EndsWith("area/manifest.json"));
}

} // namespace
} // namespace loopstad::twin::io

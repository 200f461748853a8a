// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and areas of public deliveries, found independently: with an XML parser and GDAL's geometry in
// Python.
#include "reading_for_tests.hpp"

#include <ogr_api.h>

#include <algorithm>
#include <map>
#include <memory>

namespace loopstad::twin::io {
namespace {

struct Tally {
  std::size_t count = 0;
  std::size_t planned = 0;
  double standing_m2 = 0.0;
};

std::map<BgtLayer, Tally> tallied(const Records& records) {
  std::map<BgtLayer, Tally> tallies;
  for (const BgtRecord& r : records.bgt) {
    Tally& tally = tallies[r.layer];
    ++tally.count;
    if (r.planned)
      ++tally.planned;
    else
      tally.standing_m2 += areaOf(r.geometry);
  }
  return tallies;
}

double areaOfFunction(const Records& records, const std::string& function) {
  double sum_m2 = 0.0;
  for (const BgtRecord& r : records.bgt)
    if (r.layer == BgtLayer::wegdeel && r.function == function) sum_m2 += areaOf(r.geometry);
  return sum_m2;
}

class Otterlo : public testing::Test {
protected:
  static void SetUpTestSuite() {
    if (const auto zip = sharedData("bgt-otterlo/otterlo.zip"); !zip.empty())
      read_ = new Read(readFiles({zip}));
  }
  static void TearDownTestSuite() {
    delete read_;
    read_ = nullptr;
  }
  void SetUp() override {
    if (read_ == nullptr) GTEST_SKIP() << "bgt-otterlo/otterlo.zip is not here (LOOPSTAD_SHARED_DATA)";
    ASSERT_TRUE(read_->records) << describe(read_->records.error());
  }
  static Read* read_;
};
Read* Otterlo::read_ = nullptr;

TEST_F(Otterlo, HoldsEveryCurrentObject) {
  auto layers = tallied(*read_->records);
  EXPECT_EQ(layers[BgtLayer::wegdeel].count, 1252U);
  EXPECT_EQ(layers[BgtLayer::ondersteunendwegdeel].count, 627U);
  EXPECT_EQ(layers[BgtLayer::onbegroeidterreindeel].count, 427U);
  EXPECT_EQ(layers[BgtLayer::begroeidterreindeel].count, 638U);
  EXPECT_EQ(layers[BgtLayer::pand].count, 1711U);
  EXPECT_EQ(layers[BgtLayer::pand].planned, 30U);
  EXPECT_EQ(layers[BgtLayer::waterdeel].count, 296U);
  EXPECT_EQ(layers[BgtLayer::ondersteunendwaterdeel].count, 87U);
  EXPECT_EQ(layers[BgtLayer::scheiding].count, 303U);
  EXPECT_EQ(layers[BgtLayer::vegetatieobject].count, 2104U);
  EXPECT_EQ(layers[BgtLayer::kunstwerkdeel].count, 65U);
  EXPECT_EQ(layers[BgtLayer::overbruggingsdeel].count, 1U);
  EXPECT_EQ(layers[BgtLayer::gebouwinstallatie].count, 153U);
  EXPECT_EQ(layers[BgtLayer::put].count, 1009U);
  EXPECT_EQ(layers[BgtLayer::openbareruimtelabel].count, 58U);
}

TEST_F(Otterlo, CountsWhatItLeavesOut) {
  const BuildReport& report = read_->report;
  EXPECT_EQ(report.counted("otterlo.zip/bgt_wegdeel.gml", "records read"), 2444U);
  EXPECT_EQ(report.counted("otterlo.zip/bgt_begroeidterreindeel.gml", "records read"), 1168U);
  EXPECT_EQ(report.counted("otterlo.zip/bgt_begroeidterreindeel.gml",
                           "other geometry kruinlijnBegroeidTerreindeel"),
            4U);
  EXPECT_EQ(report.counted("otterlo.zip/bgt_spoor.gml", "empty layer"), 1U);
  EXPECT_EQ(report.found(Finding::planned, "status plan"), 30U);
  EXPECT_EQ(report.found(Finding::note, "layer not delivered"), 0U);
  // Nothing but history is lost: 14,184 records in all, 9,289 of them current.
  std::size_t read = 0;
  for (const auto& [source, tallies] : report.counts()) read += report.counted(source, "records read");
  const std::size_t dropped = static_cast<std::size_t>(std::ranges::count_if(
      report.findings(), [](const Finding& f) { return f.action == Finding::dropped; }));
  EXPECT_EQ(dropped, report.found(Finding::dropped, "ended (eindRegistratie)"));
  EXPECT_EQ(read, 14184U);
  EXPECT_EQ(read_->records->bgt.size(), 9289U);
  EXPECT_EQ(read, dropped + read_->records->bgt.size());
}

TEST_F(Otterlo, HasTheAreasThatGdalFinds) {
  auto layers = tallied(*read_->records);
  const auto near = [](double measured_m2, double truth_m2) {
    EXPECT_NEAR(measured_m2, truth_m2, 0.001 * truth_m2);
  };
  near(areaOfFunction(*read_->records, "voetpad"), 105963.6);
  near(areaOfFunction(*read_->records, "rijbaan lokale weg"), 138432.4);
  near(areaOfFunction(*read_->records, "fietspad"), 26806.7);
  near(areaOfFunction(*read_->records, "inrit"), 21873.1);
  near(layers[BgtLayer::wegdeel].standing_m2, 348697.1);
  near(layers[BgtLayer::ondersteunendwegdeel].standing_m2, 80293.3);
  near(layers[BgtLayer::onbegroeidterreindeel].standing_m2, 1150938.8);
  near(layers[BgtLayer::begroeidterreindeel].standing_m2, 3776916.2);
  near(layers[BgtLayer::pand].standing_m2, 189718.6);
  near(layers[BgtLayer::waterdeel].standing_m2, 68062.5);
  near(layers[BgtLayer::ondersteunendwaterdeel].standing_m2, 23406.0);
}

/// By GEOS, through GDAL.
bool isValid(const Polygon& polygon) {
  const auto addRing = [](OGRGeometryH to, const Ring& points) {
    const OGRGeometryH ring = OGR_G_CreateGeometry(wkbLinearRing);
    for (const Vec2 p : points) OGR_G_AddPoint_2D(ring, p.x, p.y);
    OGR_G_AddPoint_2D(ring, points.front().x, points.front().y);
    OGR_G_AddGeometryDirectly(to, ring);
  };
  const std::unique_ptr<void, void (*)(OGRGeometryH)> shape(OGR_G_CreateGeometry(wkbPolygon),
                                                            OGR_G_DestroyGeometry);
  addRing(shape.get(), polygon.outer);
  for (const Ring& hole : polygon.holes) addRing(shape.get(), hole);
  return OGR_G_IsValid(shape.get()) != 0;
}

TEST_F(Otterlo, EveryCurrentPolygonIsValid) {
  for (const BgtRecord& r : read_->records->bgt)
    for (const Polygon& polygon : r.geometry.polygons) EXPECT_TRUE(isValid(polygon)) << r.lokaalId;
}

TEST_F(Otterlo, HasTreesAndHedges) {
  std::size_t points = 0;
  std::size_t hedges = 0;
  for (const BgtRecord& r : read_->records->bgt) {
    if (r.layer != BgtLayer::vegetatieobject) continue;
    points += r.geometry.points.size();
    if (!r.geometry.lines.empty()) {
      ++hedges;
      EXPECT_EQ(r.plusFunction, "haag");
    }
  }
  EXPECT_EQ(points, 2088U);
  EXPECT_EQ(hedges, 16U);
}

TEST_F(Otterlo, KeepsLeadingZerosAndNames) {
  const auto& bgt = read_->records->bgt;
  EXPECT_TRUE(std::ranges::any_of(bgt, [](const BgtRecord& r) {
    return r.layer == BgtLayer::pand && r.bagIds == std::vector<std::string>{"0228100000031255"};
  }));
  EXPECT_TRUE(std::ranges::any_of(bgt, [](const BgtRecord& r) {
    return r.text == "Beekdalseweg" && r.function == "Weg" && r.geometry.points.size() >= 2;
  }));
}

TEST_F(Otterlo, NamesItsSource) {
  ASSERT_EQ(read_->records->sources.size(), 1U);
  const Source& source = read_->records->sources.front();
  EXPECT_EQ(source.name, "otterlo.zip");
  EXPECT_EQ(source.format, "BGT CityGML");
  EXPECT_EQ(source.sha256.size(), 64U);
  EXPECT_EQ(source.date.substr(0, 4), "2020");
}

TEST(DelftOost, TablesAreRead) {
  const auto folder = sharedData("delft-oost/bgt");
  if (folder.empty()) GTEST_SKIP() << "delft-oost/bgt is not here (LOOPSTAD_SHARED_DATA)";
  Read read = readFiles({folder});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  auto layers = tallied(*read.records);
  EXPECT_EQ(layers[BgtLayer::wegdeel].count, 151U);
  EXPECT_EQ(layers[BgtLayer::pand].count, 160U);
  EXPECT_EQ(layers[BgtLayer::overbruggingsdeel].count, 3U);
  EXPECT_EQ(layers[BgtLayer::scheiding].count, 57U);
  EXPECT_EQ(layers[BgtLayer::begroeidterreindeel].count, 126U);
  EXPECT_EQ(layers[BgtLayer::onbegroeidterreindeel].count, 81U);
  EXPECT_EQ(layers[BgtLayer::waterdeel].count, 3U);
  EXPECT_EQ(read.report.found(Finding::repaired, "leading zero of the BAG id put back"), 160U);
  EXPECT_EQ(read.report.found(Finding::note, "layer not delivered"), 18U); // 12 of 30 are there
  EXPECT_TRUE(std::ranges::any_of(read.records->bgt, [](const BgtRecord& r) {
    return r.bagIds == std::vector<std::string>{"0503100000000035"};
  }));
  const auto raised = std::ranges::count_if(
      read.records->bgt, [](const BgtRecord& r) { return r.layer == BgtLayer::wegdeel && r.level == 1; });
  EXPECT_EQ(raised, 8);
  for (const auto& file : std::filesystem::directory_iterator(folder))
    EXPECT_EQ(file.path().extension(), ".sqlite");
}

TEST(Doesburg, HistoryIsFiltered) {
  const auto zip = sharedData("bag-doesburg/0221PND15092020.zip");
  if (zip.empty()) GTEST_SKIP() << "bag-doesburg is not here (LOOPSTAD_SHARED_DATA)";
  Read read = readFiles({zip});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  std::size_t occurrences = 0;
  for (const auto& [source, tallies] : read.report.counts())
    occurrences += read.report.counted(source, "records read");
  EXPECT_EQ(occurrences, 13098U);
  EXPECT_EQ(read.report.found(Finding::dropped, "ended (eindGeldigheid)"), 5301U);
  // The rest are the open occurrences of 7,797 panden: standing, gone by status, or with a permit only.
  const std::size_t gone = read.report.found(Finding::dropped, "not there by its status");
  const std::size_t permits = read.report.found(Finding::planned, "permit only, by its status");
  EXPECT_EQ(gone, 402U);
  EXPECT_EQ(permits, 168U);
  EXPECT_EQ(read.records->panden.size() + gone + permits, 7797U);
  EXPECT_EQ(read.records->sources.front().date, "2020-09-15");
}

TEST(Doesburg, NestedDeliveryIsUnpacked) {
  const auto zip = sharedData("bag-doesburg/BAGNLDL-15092020-small.zip");
  if (zip.empty()) GTEST_SKIP() << "bag-doesburg is not here (LOOPSTAD_SHARED_DATA)";
  Read read = readFiles({zip});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  EXPECT_EQ(read.records->panden.size(), 2U);
  EXPECT_EQ(read.records->streets.size(), 198U);
  EXPECT_EQ(read.records->towns.size(), 1U);
  EXPECT_EQ(read.records->pitches.size(), 4U);
  ASSERT_EQ(read.records->units.size(), 2U);
  for (const BagUnit& unit : read.records->units) {
    EXPECT_EQ(unit.id.size(), 16U);
    EXPECT_FALSE(unit.pandIds.empty());
    EXPECT_FALSE(unit.uses.empty());
    EXPECT_GT(unit.area_m2, 0.0);
  }
  EXPECT_EQ(read.report.found(Finding::note, "BAG file of a kind that is not used"), 4U);
  EXPECT_EQ(read.report.found(Finding::note, "left by a file manager, not read"), 3U);
}

TEST(TuCampus, GeoJsonPandenAreRead) {
  const auto file = sharedData("bag-delft-tucampus/bag_pand_tucampus.geojson");
  if (file.empty()) GTEST_SKIP() << "bag-delft-tucampus is not here (LOOPSTAD_SHARED_DATA)";
  Read read = readFiles({file});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  // 1,529 rows, of which four are parts of one building.
  EXPECT_EQ(read.records->panden.size(), 1526U);
  EXPECT_EQ(read.report.found(Finding::repaired, "parts of one object put together"), 3U);
  const auto& first = read.records->panden.front();
  EXPECT_EQ(first.id, "0503100000030264");
  EXPECT_EQ(first.footprint.polygons.size(), 4U);
  EXPECT_EQ(first.constructionYear, 1972);
  EXPECT_TRUE(read.records->placed);
}

} // namespace
} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and areas of public deliveries, found independently: with an XML parser and GDAL's geometry in
// Python.
#include "reading_for_tests.hpp"

#include <algorithm>
#include <map>

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
  EXPECT_EQ(source.format, "BGT GML light");
  EXPECT_EQ(source.sha256.size(), 64U);
  EXPECT_EQ(source.date.substr(0, 4), "2020");
}

} // namespace
} // namespace loopstad::twin::io

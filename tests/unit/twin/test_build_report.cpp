// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/build_report.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace loopstad::twin {
namespace {

using testing::HasSubstr;

BuildReport sample() {
  BuildReport report;
  report.count("bgt_wegdeel.gml", "records read", 3);
  report.count("bgt_wegdeel.gml", "current");
  report.add({Finding::note, "bgt_wegdeel.gml", "G1.c", "an island", {}, 12.0});
  report.add({Finding::dropped, "bgt_wegdeel.gml", "G1.a", "ended (eindRegistratie)", "2020-01-01", 20000.0});
  report.add({Finding::dropped, "bgt_wegdeel.gml", "G1.b", "ended (eindRegistratie)", "2020-01-02", 5000.0});
  return report;
}

TEST(BuildReport, CountsByReason) {
  const BuildReport report = sample();
  EXPECT_EQ(report.found(Finding::dropped, "ended (eindRegistratie)"), 2U);
  EXPECT_EQ(report.found(Finding::note, "ended (eindRegistratie)"), 0U);
  EXPECT_EQ(report.counted("bgt_wegdeel.gml", "records read"), 3U);
  EXPECT_EQ(report.counted("bgt_pand.gml", "records read"), 0U);
}

TEST(BuildReport, AppendAddsFindingsAndTallies) {
  BuildReport report = sample();
  report.append(sample());
  EXPECT_EQ(report.findings().size(), 6U);
  EXPECT_EQ(report.counted("bgt_wegdeel.gml", "records read"), 6U);
}

TEST(BuildReport, TableHasTheWorstFirst) {
  const std::string table = asTable(sample());
  EXPECT_THAT(table, HasSubstr("bgt_wegdeel.gml: 1 current, 3 records read\n"));
  EXPECT_THAT(table, HasSubstr("2  bgt_wegdeel.gml: ended (eindRegistratie), 2.50 ha, such as G1.a"));
  EXPECT_THAT(table, HasSubstr("1  bgt_wegdeel.gml: an island, 12.0 m2, such as G1.c"));
  EXPECT_LT(table.find("ended"), table.find("an island"));
}

TEST(BuildReport, JsonHoldsEveryFinding) {
  const auto json = nlohmann::json::parse(asJson(sample()));
  EXPECT_EQ(json["counts"]["bgt_wegdeel.gml"]["records read"], 3);
  ASSERT_EQ(json["findings"].size(), 3U);
  EXPECT_EQ(json["findings"][1]["action"], "dropped");
  EXPECT_EQ(json["findings"][1]["object"], "G1.a");
  EXPECT_EQ(json["findings"][1]["detail"], "2020-01-01");
  EXPECT_EQ(json["findings"][1]["area_m2"], 20000.0);
}

TEST(BuildReport, JsonSurvivesBytesThatAreNoText) {
  BuildReport report;
  report.add({Finding::dropped, "x.gml", "\xff\xfe", "geometry broken", {}, 0.0});
  EXPECT_TRUE(nlohmann::json::accept(asJson(report)));
}

} // namespace
} // namespace loopstad::twin

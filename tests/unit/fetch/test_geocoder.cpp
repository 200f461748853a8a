// SPDX-License-Identifier: GPL-3.0-or-later
#include "national_services.hpp"
#include "patience_for_tests.hpp"

#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/fetch/area.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin::fetch {
namespace {

using testing::HasSubstr;

class GeocoderTest : public testing::Test {
protected:
  test::TemporaryFolder folder;
  NationalServices nation;
  Services services = *readServices(nation.servicesFile(folder.path()));
  HastyClient client;
};

TEST_F(GeocoderTest, FindsAMunicipalityWithItsBoundary) {
  const auto area = areaOfMunicipality("deventer", services, client.http);
  ASSERT_TRUE(area) << describe(area.error());
  EXPECT_EQ(area->text, "municipality Deventer");
  EXPECT_EQ(area->box, (Box2{{207000.0, 474000.0}, {207200.0, 474100.0}}));
  ASSERT_EQ(area->outline.size(), 1U);
  EXPECT_EQ(nation.server.asked("/geocoder/lookup")[0].value("id"), "gem-1");
}

TEST_F(GeocoderTest, TakesTheBoundaryFromItsRegistryWhereTheGeocoderHasNone) {
  nation.server.on("/geocoder/lookup",
                   [](const Asked&) { return Said::json(R"({"response": {"docs": []}})"); });
  nation.server.on("/boundaries/items", [](const Asked& asked) {
    EXPECT_EQ(asked.value("naam"), "Deventer");
    EXPECT_THAT(asked.value("crs"), HasSubstr("28992"));
    return Said::json(
        R"({"features": [{"properties": {"naam": "Deventer"}, "geometry": {"type": "MultiPolygon",
      "coordinates": [[[[207000, 474000], [207300, 474000], [207300, 474100], [207000, 474000]]]]}}]})");
  });
  const auto area = areaOfMunicipality("Deventer", services, client.http);
  ASSERT_TRUE(area) << describe(area.error());
  EXPECT_EQ(area->box.max.x, 207300.0);
  EXPECT_EQ(area->outline.front().outer.size(), 3U);
}

TEST_F(GeocoderTest, ABoundaryInDegreesIsNotTakenForMetres) {
  nation.server.on("/geocoder/lookup", [](const Asked&) {
    return Said::json(
        R"~({"response": {"docs": [{"geometrie_rd": "POLYGON((6.1 52.2,6.2 52.2,6.2 52.3,6.1 52.2))"}]}})~");
  });
  const auto area = areaOfMunicipality("Deventer", services, client.http);
  ASSERT_FALSE(area);
  EXPECT_EQ(area.error().kind, ErrorKind::data);
  EXPECT_THAT(area.error().problem, HasSubstr("RD metres"));
}

TEST_F(GeocoderTest, AnUnknownMunicipalityIsBadUsageWithASuggestion) {
  const auto area = areaOfMunicipality("Deventr", services, client.http);
  ASSERT_FALSE(area);
  EXPECT_EQ(area.error().kind, ErrorKind::usage);
  EXPECT_THAT(area.error().remedy, HasSubstr("Deventer"));
}

TEST_F(GeocoderTest, DrawsASquareRoundAPlace) {
  const auto area = areaAround("Stationsplein, Deventer", 400.0, services, client.http);
  ASSERT_TRUE(area) << describe(area.error());
  EXPECT_EQ(area->text, "around Stationsplein, Deventer, 400 m");
  EXPECT_EQ(area->box, (Box2{{206650.0, 473650.0}, {207450.0, 474450.0}}));
  EXPECT_EQ(nation.server.asked("/geocoder/free")[0].value("q"), "Stationsplein, Deventer");
}

TEST_F(GeocoderTest, NothingThereAndNoRadiusAreBadUsage) {
  EXPECT_EQ(areaAround("nowhere at all", 400.0, services, client.http).error().kind, ErrorKind::usage);
  for (const double radius : {0.0, -1.0, 1e9, std::nan("")})
    EXPECT_EQ(areaAround("Stationsplein", radius, services, client.http).error().kind, ErrorKind::usage)
        << radius;
}

TEST_F(GeocoderTest, AChangedAnswerNamesTheAddressAndWhatWasExpected) {
  nation.server.on("/geocoder/free", [](const Asked&) { return Said::json(R"({"results": []})"); });
  const auto area = areaAround("Stationsplein", 400.0, services, client.http);
  ASSERT_FALSE(area);
  EXPECT_THAT(area.error().file, HasSubstr("/geocoder/free?q=Stationsplein"));
  EXPECT_THAT(area.error().problem, HasSubstr("expected response.docs"));
  EXPECT_THAT(area.error().remedy, HasSubstr("--services"));
  nation.server.on("/geocoder/free",
                   [](const Asked&) { return Said{.body = "<html>\nsorry</html>", .type = "text/html"}; });
  EXPECT_THAT(areaAround("Stationsplein", 400.0, services, client.http).error().problem,
              HasSubstr("something else than JSON: \"<html> sorry"));
}

} // namespace
} // namespace loopstad::twin::fetch

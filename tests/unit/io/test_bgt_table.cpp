// SPDX-License-Identifier: GPL-3.0-or-later
// A GeoPackage with the column names of the public download service, made here through GDAL.
#include "made_geopackage.hpp"
#include "reading_for_tests.hpp"

#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

const char* const square =
    "POLYGON ((100000 400000, 100010 400000, 100010 400010, 100000 400010, 100000 400000))";

TEST(BgtTable, ReadsTheColumnsOfTheDownloadService) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "area.gpkg";
  {
    GeoPackage made(file, "GPKG", 28992);
    made.addLayer("bgt_wegdeel",
                  {"lokaal_id", "eind_registratie", "relatieve_hoogteligging", "bgt_status", "plus_status",
                   "bgt_functie", "bgt_fysiek_voorkomen", "plus_fysiek_voorkomen"});
    made.addRow(square, {{"lokaal_id", "G1.a"},
                         {"relatieve_hoogteligging", "-1"},
                         {"bgt_functie", "voetpad"},
                         {"bgt_fysiek_voorkomen", "open verharding"},
                         {"plus_fysiek_voorkomen", "tegels"},
                         {"plus_status", "geenWaarde"}});
    made.addRow(
        square,
        {{"lokaal_id", "G1.b"}, {"eind_registratie", "2020-01-01T00:00:00"}, {"bgt_functie", "voetpad"}});
    made.addRow("CURVEPOLYGON (COMPOUNDCURVE ((100000 400000, 100010 400000), CIRCULARSTRING (100010 400000, "
                "100015 400005, 100010 400010), (100010 400010, 100000 400010, 100000 400000)))",
                {{"lokaal_id", "G1.c"},
                 {"relatieve_hoogteligging", "0"},
                 {"bgt_functie", "fietspad"},
                 {"plus_status", "plan"}});
    made.addLayer("bgt_pand",
                  {"lokaal_id", "identificatie_bag_pnd", "bgt_status", "relatieve_hoogteligging"});
    made.addRow(square, {{"lokaal_id", "G1.p"},
                         {"identificatie_bag_pnd", "(2:1100000000001,0001100000000002)"},
                         {"relatieve_hoogteligging", "0"}});
    made.addLayer("notes", {"remark"});
  }
  Read read = readFiles({file});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->bgt.size(), 3U);
  const BgtRecord& path = read.records->bgt[0];
  EXPECT_EQ(path.layer, BgtLayer::wegdeel);
  EXPECT_EQ(path.function, "voetpad");
  EXPECT_EQ(path.surface, "open verharding");
  EXPECT_EQ(path.plusSurface, "tegels");
  EXPECT_EQ(path.level, -1);
  EXPECT_DOUBLE_EQ(areaOf(path.geometry), 100.0);
  EXPECT_TRUE(read.records->bgt[1].planned);
  EXPECT_NEAR(areaOf(read.records->bgt[1].geometry), 100.0 + 12.5 * 3.14159, 0.2);
  EXPECT_THAT(read.records->bgt[2].bagIds, testing::ElementsAre("0001100000000001", "0001100000000002"));
  EXPECT_EQ(read.report.found(Finding::repaired, "leading zero of the BAG id put back"), 1U);
  EXPECT_EQ(read.report.found(Finding::note, "layer of another kind, not read"), 1U);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}),
            1); // nothing beside the data
}

TEST(BgtTable, OtherSystemsAreBroughtToRd) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "panden.gpkg";
  {
    GeoPackage made(file, "GPKG", 4326);
    made.addLayer("pand", {"identificatie", "bouwjaar", "status"});
    // Onze Lieve Vrouwetoren, Amersfoort: the centre of RD New, 155000 463000.
    made.addRow("POLYGON ((5.3872 52.1551, 5.3873 52.1551, 5.3873 52.1552, 5.3872 52.1552, 5.3872 52.1551))",
                {{"identificatie", "0307100000326243"}, {"bouwjaar", "1444"}, {"status", "Pand in gebruik"}});
  }
  Read read = readFiles({file});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ(read.records->panden.size(), 1U);
  EXPECT_LT(distance(read.records->panden[0].footprint.polygons.at(0).outer[0], {155000, 463000}), 20.0);
  EXPECT_EQ(read.report.found(Finding::assumed, "coordinates brought to RD New"), 1U);
}

TEST(BgtTable, ADatabaseOfSomebodyElseIsAnError) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "other.sqlite";
  {
    GeoPackage made(file, "SQLite", 28992);
    made.addLayer("birds", {"species"});
  }
  Read read = readFiles({file});
  ASSERT_FALSE(read.records);
  EXPECT_EQ(read.records.error().problem, "is a database without BGT or BAG layers");
}

TEST(BgtTable, ADamagedDatabaseIsAnError) {
  Read read = readText("broken.sqlite", std::string("SQLite format 3\0", 16) + std::string(3000, 'x'));
  ASSERT_FALSE(read.records);
  EXPECT_EQ(read.records.error().file, "broken.sqlite");
}

} // namespace
} // namespace loopstad::twin::io

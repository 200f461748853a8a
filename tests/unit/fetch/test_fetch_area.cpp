// SPDX-License-Identifier: GPL-3.0-or-later
#include "national_services.hpp"
#include "patience_for_tests.hpp"

#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/fetch/fetch_area.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

namespace loopstad::twin::fetch {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

class FetchAreaTest : public testing::Test {
protected:
  Result<FetchSummary> fetchAll(std::vector<Source> sources = allSources(),
                                const std::string& bgtKind = "download") {
    const Services services = *readServices(nation.servicesFile(folder.path(), bgtKind));
    return fetchArea(area, services, {target(), std::move(sources), cache}, client.http);
  }
  [[nodiscard]] fs::path target() const { return folder.path() / "deventer"; }
  [[nodiscard]] AreaManifest manifest() const { return *readAreaManifest(target()); }

  test::TemporaryFolder folder;
  NationalServices nation;
  HastyClient client;
  Area area = *areaOfBox({{207000.0, 474000.0}, {207200.0, 474100.0}});
  fs::path cache;
};

TEST_F(FetchAreaTest, FillsAFolderAndListsWhatIsInIt) {
  const auto done = fetchAll();
  ASSERT_TRUE(done) << describe(done.error());
  EXPECT_EQ(done->fetched, 6U);
  const AreaManifest listed = manifest();
  EXPECT_EQ(listed.area, "bbox 207000,474000,207200,474100");
  EXPECT_EQ(listed.box, area.box);
  EXPECT_THAT(listed.unfinished, IsEmpty());
  std::vector<std::string> paths;
  for (const AreaFile& file : listed.files) {
    paths.push_back(file.path);
    EXPECT_EQ(*sha256OfFile(target() / file.path), file.sha256) << file.path;
    EXPECT_EQ(fs::file_size(target() / file.path), file.size) << file.path;
    EXPECT_EQ(file.fetched.size(), 20U) << file.path;
    EXPECT_EQ(file.date.size(), 10U) << file.path;
    EXPECT_FALSE(file.licence.empty()) << file.path;
  }
  EXPECT_THAT(paths, UnorderedElementsAre("bgt/bgt.zip", "bag/pand.geojson", "bag/verblijfsobject.geojson",
                                          "3dbag/9-316-552.city.json.gz", "ahn/dtm/M_33F0.tif",
                                          "ahn/dsm/R_33F0.tif"));
  EXPECT_EQ(listed.find("3dbag/9-316-552.city.json.gz")->date, "2025-09-03") << "of the edition";
  EXPECT_EQ(listed.find("3dbag/9-316-552.city.json.gz")->attribution, "© 3DBAG by tudelft3d and 3DGI");
  EXPECT_EQ(listed.find("ahn/dtm/M_33F0.tif")->date, "2015-10-21");
  EXPECT_FALSE(fs::exists(target() / ".fetch")) << "nothing left of the work";
}

TEST_F(FetchAreaTest, OrdersTheBgtForThePolygonAndWaitsForIt) {
  ASSERT_TRUE(fetchAll({Source::bgt}));
  const auto orders = nation.server.asked("/bgt/full/custom");
  ASSERT_THAT(orders, SizeIs(1));
  const auto body = nlohmann::json::parse(orders[0].body);
  EXPECT_EQ(body["format"], "citygml");
  EXPECT_THAT(body["geofilter"].get<std::string>(), HasSubstr("POLYGON((207000.000 474000.000,"));
  EXPECT_GT(body["featuretypes"].size(), 30U);
  EXPECT_THAT(nation.server.asked("/bgt/full/custom/42/status"), SizeIs(3));
}

TEST_F(FetchAreaTest, TheSecondRunFetchesNothing) {
  ASSERT_TRUE(fetchAll());
  nation.server.forget();
  const auto again = fetchAll();
  ASSERT_TRUE(again) << describe(again.error());
  EXPECT_EQ(again->fetched, 0U);
  EXPECT_EQ(again->kept, 6U);
  for (const Asked& asked : nation.server.asked())
    EXPECT_THAT(asked.path, testing::AnyOf("/wfs/3dbag", "/ahn/dtm.json", "/ahn/dsm.json")) << "indexes only";
}

TEST_F(FetchAreaTest, WhatIsMissingOrDamagedIsFetchedAgain) {
  ASSERT_TRUE(fetchAll());
  fs::remove(target() / "bag/pand.geojson");
  std::ofstream(target() / "ahn/dsm/R_33F0.tif", std::ios::in | std::ios::out).seekp(100) << "damaged";
  const auto again = fetchAll();
  ASSERT_TRUE(again) << describe(again.error());
  EXPECT_EQ(again->fetched, 2U);
  EXPECT_EQ(again->kept, 4U);
  EXPECT_EQ(*readTextFile(target() / "ahn/dsm/R_33F0.tif"), NationalServices::sheet());
}

TEST_F(FetchAreaTest, OneSourceThatFailsDoesNotHoldUpTheOthers) {
  nation.server.on("/wfs/bag", [](const Asked&) { return Said::error(500); });
  const auto done = fetchAll();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, ErrorKind::data);
  EXPECT_THAT(done.error().problem, HasSubstr("could not be fetched: bag"));
  EXPECT_THAT(manifest().files, SizeIs(4));
  EXPECT_THAT(manifest().unfinished, ElementsAre("bag/pand.geojson", "bag/verblijfsobject.geojson"));
}

TEST_F(FetchAreaTest, AnIndexThatFailsLeavesItsWholeSourceUnfinished) {
  nation.server.on("/wfs/3dbag", [](const Asked&) {
    return Said::json(R"({"features": [{"properties": {"tile_id": "1"}}]})");
  });
  const auto done = fetchAll({Source::bag3d, Source::ahn});
  ASSERT_FALSE(done);
  EXPECT_THAT(manifest().unfinished, ElementsAre("3dbag/"));
  EXPECT_THAT(manifest().files, SizeIs(2));
}

TEST_F(FetchAreaTest, GoesOnWithTheOrderOfAnEarlierRun) {
  nation.server.on("/bgt/extract/42/extract.zip", [](const Asked&) { return Said::error(404); });
  EXPECT_FALSE(fetchAll({Source::bgt}));
  nation.server.forget();
  nation.server.on("/bgt/extract/42/extract.zip",
                   [](const Asked&) { return Said{.body = bgtZip(), .type = "application/zip"}; });
  ASSERT_TRUE(fetchAll({Source::bgt}));
  EXPECT_THAT(nation.server.asked("/bgt/full/custom"), IsEmpty()) << "no second order";
}

TEST_F(FetchAreaTest, AnOrderThatTheServiceForgotIsGivenAgain) {
  nation.server.on("/bgt/extract/42/extract.zip", [](const Asked&) { return Said::error(404); });
  EXPECT_FALSE(fetchAll({Source::bgt}));
  nation.server.on("/bgt/full/custom", [](const Asked&) {
    return Said{.status = 202,
                .body = R"({"downloadRequestId": "43"})"}; // without a link: the address is known
  });
  nation.server.on("/bgt/full/custom/42/status", [](const Asked&) { return Said::error(404); });
  nation.server.on("/bgt/full/custom/43/status", [](const Asked&) {
    return Said::json(R"({"status": "COMPLETED", "_links": {"download": {"href": "/bgt/43.zip"}}})");
  });
  nation.server.on("/bgt/43.zip",
                   [](const Asked&) { return Said{.body = bgtZip(), .type = "application/zip"}; });
  const auto done = fetchAll({Source::bgt});
  ASSERT_TRUE(done) << describe(done.error());
}

TEST_F(FetchAreaTest, ADeliveryThatFailedIsAnErrorThatSaysSo) {
  nation.server.on("/bgt/full/custom/42/status",
                   [](const Asked&) { return Said::json(R"({"status": "FAILED"})"); });
  EXPECT_FALSE(fetchAll({Source::bgt}));
  EXPECT_FALSE(fs::exists(target() / ".fetch" / "bgt-order.json"));
}

TEST_F(FetchAreaTest, AnotherAreaInTheSameFolderIsBadUsage) {
  ASSERT_TRUE(fetchAll({Source::bag}));
  area = *areaOfBox({{207000.0, 474000.0}, {207300.0, 474100.0}});
  const auto done = fetchAll({Source::bag});
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, ErrorKind::usage);
  EXPECT_THAT(done.error().problem, HasSubstr("bbox 207000,474000,207200,474100"));
}

TEST_F(FetchAreaTest, AProvinceIsTooMuch) {
  area = *areaOfBox({{100000.0, 400000.0}, {150000.0, 450000.0}});
  const auto done = fetchAll({Source::bag});
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, ErrorKind::usage);
  EXPECT_THAT(nation.server.asked(), IsEmpty());
}

TEST_F(FetchAreaTest, NeighboursShareSheetsAndTilesThroughTheCache) {
  cache = folder.path() / "cache";
  ASSERT_TRUE(fetchAll({Source::bag3d, Source::ahn}));
  fs::rename(target(), folder.path() / "first");
  nation.server.forget();
  ASSERT_TRUE(fetchAll({Source::bag3d, Source::ahn}));
  EXPECT_EQ(*readTextFile(target() / "ahn/dtm/M_33F0.tif"), NationalServices::sheet());
  EXPECT_EQ(*readTextFile(target() / "3dbag/9-316-552.city.json.gz"), NationalServices::tile());
  EXPECT_THAT(nation.server.asked("/v20250903/tiles/9/316/552/9-316-552.city.json.gz"), IsEmpty());
  ASSERT_THAT(nation.server.asked("/ahn/M_33F0.tif"), SizeIs(1));
  EXPECT_EQ(nation.server.asked("/ahn/M_33F0.tif")[0].ifNoneMatch, "\"s1\"");
  EXPECT_EQ(manifest().find("ahn/dtm/M_33F0.tif")->date, "2015-10-21");
}

TEST_F(FetchAreaTest, ADamagedCopyInTheCacheIsNotUsed) {
  cache = folder.path() / "cache";
  ASSERT_TRUE(fetchAll({Source::bag3d}));
  fs::remove_all(target());
  for (const auto& entry : fs::directory_iterator(cache))
    if (entry.path().extension() != ".json") std::ofstream(entry.path()) << "damaged";
  ASSERT_TRUE(fetchAll({Source::bag3d}));
  EXPECT_EQ(*readTextFile(target() / "3dbag/9-316-552.city.json.gz"), NationalServices::tile());
}

TEST_F(FetchAreaTest, WhatTheCacheRemembersMayBeDamaged) {
  cache = folder.path() / "cache";
  ASSERT_TRUE(fetchAll({Source::bag3d}));
  fs::remove_all(target());
  for (const auto& entry : fs::directory_iterator(cache))
    if (entry.path().extension() == ".json")
      std::ofstream(entry.path()) << R"({"url": 5, "sha256": [], "size": "many", "etag": null})";
  ASSERT_TRUE(fetchAll({Source::bag3d}));
  EXPECT_EQ(*readTextFile(target() / "3dbag/9-316-552.city.json.gz"), NationalServices::tile());
}

TEST_F(FetchAreaTest, ANameThatLeadsOutOfTheFolderIsRefused) {
  nation.server.on("/ahn/dtm.json", [](const Asked&) {
    return Said::json(R"({"features": [{"properties": {"url": "http://127.0.0.1/.."},
      "geometry": {"type": "Polygon", "coordinates": [[[207000, 474000], [207100, 474000], [207100, 474100]]]}}]})");
  });
  EXPECT_FALSE(fetchAll({Source::ahn}));
}

TEST_F(FetchAreaTest, APlanListsFilesWithSizesAndCountsAndLeavesTheFolderAlone) {
  const Services services = *readServices(nation.servicesFile(folder.path()));
  const auto plan = planFetch(area, services, {target(), allSources(), {}}, client.http);
  ASSERT_TRUE(plan) << describe(plan.error());
  ASSERT_THAT(plan->files, SizeIs(6));
  EXPECT_TRUE(plan->files[0].estimated);
  EXPECT_EQ(plan->files[0].objects, 46U) << "2300 a km2 on 0.02 km2";
  EXPECT_EQ(plan->files[1].objects, 3U);
  EXPECT_EQ(plan->files[3].objects, 3U);
  EXPECT_EQ(plan->files[4].size, NationalServices::sheet().size());
  EXPECT_FALSE(fs::exists(target()));
  ASSERT_TRUE(fetchAll({Source::bag}));
  const auto later = planFetch(area, services, {target(), {Source::bag}, {}}, client.http);
  EXPECT_TRUE(later->files[0].there);
}

TEST_F(FetchAreaTest, WhatIsFetchedCanBeBuilt) {
  ASSERT_TRUE(fetchAll());
  BuildReport report;
  const auto records = io::readSources({target()}, {}, client.progress, report);
  ASSERT_TRUE(records) << describe(records.error());
  EXPECT_THAT(records->bgt, SizeIs(1));
  EXPECT_THAT(records->panden, SizeIs(3));
  EXPECT_THAT(records->units, SizeIs(3));
  EXPECT_THAT(records->units[0].pandIds, ElementsAre("0150100000000000"));
  const auto twin = build::buildTwin(*records, {}, client.progress, report);
  ASSERT_TRUE(twin) << describe(twin.error());
  EXPECT_NEAR(area_m2(twin->surface), 1000.0, 1.0);
  const AreaManifest listed = manifest();
  ASSERT_GE(twin->sources.size(), 5U) << "BGT, BAG and AHN";
  for (const twin::Source& source : twin->sources) {
    const auto file = std::ranges::find_if(
        listed.files, [&](const AreaFile& f) { return f.path.ends_with("/" + source.name); });
    ASSERT_NE(file, listed.files.end()) << source.name;
    EXPECT_EQ(source.sha256, file->sha256);
    EXPECT_EQ(source.date, source.name == "bgt.zip" ? "2026-10-01" : file->date) << source.name;
  }
  EXPECT_EQ(report.found(Finding::note, "licence of the data"), twin->sources.size());
  EXPECT_THAT(twin->buildings, SizeIs(3));
  EXPECT_NEAR(twin->buildings[0].ground_m, 5.0, 0.01) << "of the sheet";
}

TEST_F(FetchAreaTest, BgtAsFeaturesCanBeBuiltToo) {
  nation.server.on("/bgt/ogc/collections", [](const Asked&) {
    return Said::json(
        R"({"collections": [{"id": "wegdeel"}, {"id": "vegetatieobject_punt"}, {"id": "something_new"}]})");
  });
  nation.server.on("/bgt/ogc/collections/wegdeel/items", [](const Asked& asked) {
    EXPECT_THAT(asked.value("datetime"), SizeIs(20))
        << "as it is now: without it the service gives its history";
    return Said::json(
        R"({"type": "FeatureCollection", "features": [{"type": "Feature", "id": "1", "properties":
      {"lokaal_id": "G0150.street", "functie": "voetgangersgebied", "fysiek_voorkomen": "open verharding", "status": "bestaand",
       "relatieve_hoogteligging": 0, "eind_registratie": null, "tijdstip_registratie": "2020-01-01T00:00:00Z"},
      "geometry": {"type": "Polygon", "coordinates": [[[207000, 474000], [207100, 474000], [207100, 474010], [207000, 474010], [207000, 474000]]]}}]})");
  });
  nation.server.on("/bgt/ogc/collections/vegetatieobject_punt/items", [](const Asked&) {
    return Said::json(
        R"({"type": "FeatureCollection", "features": [{"type": "Feature", "id": "2", "properties":
      {"lokaal_id": "G0150.tree", "plus_type": "boom", "status": "bestaand", "relatieve_hoogteligging": 0},
      "geometry": {"type": "Point", "coordinates": [207050, 474005]}}]})");
  });
  const auto done = fetchAll({Source::bgt}, "features");
  ASSERT_TRUE(done) << describe(done.error());
  BuildReport report;
  const auto records = io::readSources({target()}, {}, client.progress, report);
  ASSERT_TRUE(records) << describe(records.error());
  ASSERT_THAT(records->bgt, SizeIs(2));
  const auto twin = build::buildTwin(*records, {}, client.progress, report);
  ASSERT_TRUE(twin) << describe(twin.error());
  EXPECT_NEAR(area_m2(twin->surface), 1000.0, 1.0);
  ASSERT_THAT(twin->objects, SizeIs(1));
  EXPECT_EQ(twin->objects[0].kind, ObjectKind::tree);
}

TEST_F(FetchAreaTest, NamesOfCollectionsDoNotLeadOutOfTheFolder) {
  for (const char* name : {"wegdeel_/../../../elsewhere", "wegdeel_?f=html", "wegdeel_\\\\elsewhere"}) {
    nation.server.on("/bgt/ogc/collections", [name](const Asked&) {
      return Said::json(fmt::format(R"({{"collections": [{{"id": "{}"}}]}})", name));
    });
    EXPECT_FALSE(fetchAll({Source::bgt}, "features")) << name;
    EXPECT_THAT(manifest().unfinished, ElementsAre("bgt/")) << name << ": no file was planned";
  }
}

TEST_F(FetchAreaTest, TheDeliveryOfOtterloCanBeFetchedAndBuilt) {
  const char* const shared = std::getenv("LOOPSTAD_SHARED_DATA");
  const fs::path otterlo = fs::path(shared == nullptr ? "" : shared) / "bgt-otterlo" / "otterlo.zip";
  if (!fs::exists(otterlo)) GTEST_SKIP() << "the delivery of Otterlo is not on this machine";
  nation.server.on("/bgt/extract/42/extract.zip", [&](const Asked&) {
    return Said{.body = *readTextFile(otterlo), .type = "application/zip", .headers = {{"ETag", "\"o\""}}};
  });
  ASSERT_TRUE(fetchAll({Source::bgt}));
  EXPECT_EQ(manifest().find("bgt/bgt.zip")->sha256, *sha256OfFile(otterlo));
  BuildReport report;
  const auto records = io::readSources({target()}, {}, client.progress, report);
  ASSERT_TRUE(records) << describe(records.error());
  EXPECT_EQ(records->bgt.size(), 9289U) << "as docs/data-sources.md counts";
}

TEST(Sources, AreReadFromTheirNames) {
  EXPECT_THAT(*sourcesFrom("bgt,ahn"), ElementsAre(Source::bgt, Source::ahn));
  EXPECT_THAT(*sourcesFrom("3dbag"), ElementsAre(Source::bag3d));
  for (const char* names : {"", "bgt,osm", "BGT", "bgt,,bag"}) EXPECT_FALSE(sourcesFrom(names)) << names;
}

} // namespace
} // namespace loopstad::twin::fetch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feature_pages.hpp"
#include "loopback_server.hpp"
#include "patience_for_tests.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin::fetch {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr Box2 box{{207000.0, 474000.0}, {207200.0, 474100.0}};

std::string feature(const std::string& id, double x = 207000.0) {
  return R"({"type": "Feature", "properties": {"identificatie": ")" + id +
         R"("}, "geometry": {"type": "Point", "coordinates": [)" + std::to_string(x) + ", 474000]}}";
}

std::string page(const std::vector<std::string>& features, const std::string& rest = {}) {
  std::string text = R"({"type": "FeatureCollection", "features": [)";
  for (const std::string& f : features) text += (text.back() == '[' ? "" : ",") + f;
  return text + "]" + rest + "}";
}

std::string next(const std::string& href) {
  return R"(, "links": [{"rel": "self", "href": "x"}, {"rel": "next", "href": ")" + href + R"("}])";
}

class FeaturePagesTest : public testing::Test {
protected:
  Result<std::vector<std::string>> ids(const FeatureQuery& query) {
    std::vector<std::string> found;
    const Status done = eachFeature(query, pages, [&](const Json& f) -> Status {
      found.push_back(f["properties"]["identificatie"]);
      return Done{};
    });
    if (!done) return done.error();
    return found;
  }
  [[nodiscard]] FeatureQuery query(const std::string& path) const {
    return {server.url(path), Paging::nextLinks, 1000};
  }

  test::TemporaryFolder folder;
  LoopbackServer server;
  HastyClient client;
  PageCache pages{client.http, folder.path() / ".fetch"};
};

TEST_F(FeaturePagesTest, FollowsNextLinksAbsoluteAndRelative) {
  server.on("/items", [](const Asked& asked) {
    if (asked.value("cursor") == "2") return Said::json(page({feature("b")}, next("/items?cursor=3")));
    if (asked.value("cursor") == "3") return Said::json(page({feature("c")}));
    return Said::json(page({feature("a")}, next("?cursor=2")));
  });
  const auto found = ids(query("/items"));
  ASSERT_TRUE(found) << describe(found.error());
  EXPECT_THAT(*found, ElementsAre("a", "b", "c"));
}

TEST_F(FeaturePagesTest, CountsThroughAWfs) {
  server.on("/wfs", [](const Asked& asked) {
    if (asked.value("startIndex") == "2") return Said::json(page({feature("c")}, R"(, "numberMatched": 3)"));
    return Said::json(page({feature("a"), feature("b")}, R"(, "numberMatched": 3)"));
  });
  const auto found = ids(wfsQuery(server.url("/wfs"), "bag:pand", box, 2));
  ASSERT_TRUE(found) << describe(found.error());
  EXPECT_THAT(*found, ElementsAre("a", "b", "c"));
  const Asked asked = server.asked()[0];
  EXPECT_EQ(asked.value("typeNames"), "bag:pand");
  EXPECT_EQ(asked.value("bbox"), "207000.000,474000.000,207200.000,474100.000,EPSG:28992");
  EXPECT_EQ(asked.value("count"), "2");
}

TEST_F(FeaturePagesTest, AWfsThatDoesNotTellHowManyIsAskedUntilAPageIsNotFull) {
  server.on("/wfs", [](const Asked& asked) {
    return Said::json(asked.value("startIndex") == "2"
                          ? page({})
                          : page({feature("a"), feature("b")}, R"(, "numberMatched": "unknown")"));
  });
  EXPECT_EQ(ids(wfsQuery(server.url("/wfs"), "bag:pand", box, 2))->size(), 2U);
  EXPECT_EQ(server.asked().size(), 2U);
}

TEST_F(FeaturePagesTest, OgcQueriesNameTheSystemBothWays) {
  const FeatureQuery ogc = ogcQuery("https://h/items", box, 1000, "2026-11-23T12:00:00Z");
  EXPECT_THAT(ogc.url,
              HasSubstr("crs=http%3A%2F%2Fwww.opengis.net%2Fdef%2Fcrs%2FEPSG%2F0%2F28992&bbox-crs=http"));
  EXPECT_THAT(ogc.url, HasSubstr("datetime=2026-11-23T12%3A00%3A00Z"));
}

TEST_F(FeaturePagesTest, AServerThatGoesRoundIsAnError) {
  server.on("/items", [](const Asked&) { return Said::json(page({feature("a")}, next("/items"))); });
  const auto found = ids(query("/items"));
  ASSERT_FALSE(found);
  EXPECT_THAT(found.error().problem, HasSubstr("not one that was there before"));
}

TEST_F(FeaturePagesTest, AWfsThatDoesNotKnowStartIndexIsAnError) {
  server.on("/wfs", [](const Asked&) { return Said::json(page({feature("a")}, R"(, "numberMatched": 5)")); });
  const auto found = ids(wfsQuery(server.url("/wfs"), "bag:pand", box, 2));
  ASSERT_FALSE(found);
  EXPECT_THAT(found.error().problem, HasSubstr("not one that was there before"));
  EXPECT_EQ(server.asked().size(), 2U);
}

TEST_F(FeaturePagesTest, AnEmptyAreaIsNoError) {
  server.on("/items", [](const Asked&) { return Said::json(page({}, next("/items?cursor=2"))); });
  EXPECT_TRUE(ids(query("/items"))->empty());
  const auto written =
      writeLayer({folder.path() / "pand.geojson", "pand", "identificatie", {query("/items")}}, pages);
  ASSERT_TRUE(written);
  EXPECT_EQ(*written, 0U);
  EXPECT_TRUE(Json::parse(*readTextFile(folder.path() / "pand.geojson"))["features"].empty());
}

TEST_F(FeaturePagesTest, AChangedSchemaIsAnErrorAndNotKept) {
  server.onInTurn("/items", {Said::json(R"({"type": "FeatureCollection", "items": []})"),
                             Said::json(page({feature("a")}))});
  const auto found = ids(query("/items"));
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().file, server.url("/items"));
  EXPECT_THAT(found.error().problem, HasSubstr("expected features"));
  EXPECT_EQ(ids(query("/items"))->size(), 1U) << "asked for again";
}

TEST_F(FeaturePagesTest, AnExceptionOfAWfsThatComesWithStatus200IsAnError) {
  server.on("/wfs", [](const Asked&) {
    return Said{.body = "<ows:ExceptionReport>unknown layer</ows:ExceptionReport>", .type = "text/xml"};
  });
  const auto found = ids(wfsQuery(server.url("/wfs"), "bag:pand", box, 2));
  ASSERT_FALSE(found);
  EXPECT_THAT(found.error().problem, HasSubstr("something else than JSON: \"<ows:ExceptionReport>"));
}

TEST_F(FeaturePagesTest, APageThatIsThereIsNotAskedForAgain) {
  server.onInTurn("/items", {Said::json(page({feature("a")}, next("/more")))});
  server.on("/more", [](const Asked&) { return Said::error(404); });
  EXPECT_FALSE(ids(query("/items"))) << "stopped half-way";
  server.on("/more", [](const Asked&) { return Said::json(page({feature("b")})); });
  server.forget();
  EXPECT_THAT(*ids(query("/items")), ElementsAre("a", "b"));
  EXPECT_EQ(server.asked().size(), 1U);
}

TEST_F(FeaturePagesTest, WritesEachObjectOnceInRd) {
  server.on("/one", [](const Asked&) { return Said::json(page({feature("a"), feature("b")})); });
  server.on("/two", [](const Asked&) { return Said::json(page({feature("b"), feature("c")})); });
  const auto count = writeLayer(
      {folder.path() / "bag" / "pand.geojson", "pand", "identificatie", {query("/one"), query("/two")}},
      pages);
  ASSERT_TRUE(count) << describe(count.error());
  EXPECT_EQ(*count, 3U);
  const Json file = Json::parse(*readTextFile(folder.path() / "bag" / "pand.geojson"));
  EXPECT_EQ(file["name"], "pand");
  EXPECT_EQ(file["crs"]["properties"]["name"], "urn:ogc:def:crs:EPSG::28992");
  EXPECT_EQ(file["features"].size(), 3U);
}

TEST_F(FeaturePagesTest, DegreesWhereMetresWereAskedForAreAnError) {
  server.on("/items", [](const Asked&) {
    return Said::json(
        R"({"features": [{"properties": {}, "geometry": {"type": "Point", "coordinates": [6.16, 52.25]}}]})");
  });
  const auto count =
      writeLayer({folder.path() / "pand.geojson", "pand", "identificatie", {query("/items")}}, pages);
  ASSERT_FALSE(count);
  EXPECT_THAT(count.error().problem, HasSubstr("RD New"));
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "pand.geojson"));
}

} // namespace
} // namespace loopstad::twin::fetch

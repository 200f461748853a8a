// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/fetch/services.hpp>
#include <loopstad/twin/io/records.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace loopstad::twin::fetch {
namespace {

using Json = nlohmann::json;
using testing::Each;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

Json builtIn() { return Json::parse(*readTextFile(defaultServicesFile())); }

Result<Services> read(const std::string& text) {
  const test::TemporaryFolder folder;
  EXPECT_TRUE(writeTextFile(folder.path() / "s.json", text));
  return readServices(folder.path() / "s.json");
}

TEST(Services, TheOnesThatComeWithTheProgramAreComplete) {
  const auto services = readServices(defaultServicesFile());
  ASSERT_TRUE(services) << describe(services.error());
  EXPECT_LE(services->http.requestsPerSecond, 5.0) << "polite";
  EXPECT_TRUE(services->bgt.download);
  EXPECT_EQ(services->bag.layers.at("verblijfsobject"), "bag:verblijfsobject");
  EXPECT_EQ(services->ahn.indexes.size(), 2U);
  for (const Service* service :
       std::vector<const Service*>{&services->geocoder, &services->municipalities, &services->bgt,
                                   &services->bag, &services->bag3d, &services->ahn}) {
    EXPECT_EQ(service->consulted.size(), 10U) << service->title;
    EXPECT_FALSE(service->licence.empty()) << service->title;
    EXPECT_THAT(service->documentation, HasSubstr("https://")) << service->title;
  }
}

TEST(Services, EveryLayerThatIsOrderedIsOneThatCanBeRead) {
  const auto services = readServices(defaultServicesFile());
  for (const std::string& layer : services->bgt.layers) EXPECT_TRUE(io::bgtLayerNamed(layer)) << layer;
}

TEST(Services, AMissingKeyIsNamed) {
  Json json = builtIn();
  json["bag"].erase("url");
  const auto services = read(json.dump());
  ASSERT_FALSE(services);
  EXPECT_EQ(services.error().object, "bag.url");
  EXPECT_THAT(services.error().remedy, HasSubstr("docs/fetch.md"));
}

TEST(Services, SomethingElseIsTurnedAway) {
  EXPECT_FALSE(read("{}"));
  EXPECT_FALSE(read("[1, 2]"));
  EXPECT_FALSE(read("not JSON"));
  Json json = builtIn();
  json["bgt"]["kind"] = "pigeon";
  EXPECT_EQ(read(json.dump()).error().object, "bgt.kind");
  json = builtIn();
  json["requests_per_second"] = 0;
  EXPECT_EQ(read(json.dump()).error().object, "requests_per_second");
  json = builtIn();
  json["bag"]["page_size"] = 1e300;
  EXPECT_EQ(read(json.dump()).error().object, "bag.page_size");
  json = builtIn();
  json["ahn"]["indexes"]["dtm"] = 5;
  EXPECT_EQ(read(json.dump()).error().object, "ahn.indexes");
  EXPECT_FALSE(readServices("does-not-exist.json"));
}

} // namespace
} // namespace loopstad::twin::fetch

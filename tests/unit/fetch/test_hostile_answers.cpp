// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a service answers, it comes to a file or to an Error: nothing here may crash or hang.
#include "national_services.hpp"
#include "patience_for_tests.hpp"

#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/fetch/fetch_area.hpp>

#include <gtest/gtest.h>

namespace loopstad::twin::fetch {
namespace {

/// Text of JSON that is broken, of the wrong types, or out of all proportion.
std::vector<std::string> hostile() {
  std::vector<std::string> bodies{
      "",
      "null",
      "-1e308",
      "[1,2,3]",
      "{}",
      "\xff\xfe",
      "{\"features\"",
      R"({"features": null})",
      R"({"features": [null, 1, "x", [], {}]})",
      R"({"features": [{"properties": 5, "geometry": []}]})",
      R"({"features": [{"properties": {"url": 5, "cj_download": null}, "geometry": {"coordinates": "x"}}]})",
      R"({"features": [{"properties": {"url": "http://127.0.0.1:1/a/b.tif", "length": 1e300},
          "geometry": {"coordinates": [[1e308, 1e308], [-1e308, -1e308]]}}]})",
      R"({"features": [{"geometry": {"coordinates": [207000, 474000]}}], "links": [{"rel": "next", "href": 5}, 3]})",
      R"({"features": [{}], "numberMatched": -3, "links": "x"})",
      R"({"features": [{}], "numberMatched": 18446744073709551615})",
      R"({"response": {"docs": [5, {"gemeentenaam": 7, "id": []}]}})",
      R"~({"response": {"docs": [{"gemeentenaam": "Deventer", "centroide_rd": "POINT(nan inf)", "geometrie_rd": "MULTI((("}]}})~",
      R"({"downloadRequestId": 7, "_links": {"status": {"href": 9}}})",
      R"({"status": "COMPLETED", "_links": []})",
      R"({"status": "RUNNING", "progress": "1e999"})",
      R"({"collections": [{"id": 5}, {"id": "wegdeel_"}, {"id": "../pand"}]})"};
  bodies.push_back(std::string(200'000, '['));
  bodies.push_back(R"({"features": [{"properties": )" + std::string(200'000, '[') +
                   std::string(200'000, ']') + "}]}");
  return bodies;
}

struct Endpoint {
  const char* path;
  std::vector<Source> sources; ///< that ask it
  const char* bgtKind = "download";
};

class HostileAnswers : public testing::TestWithParam<Endpoint> {};

TEST_P(HostileAnswers, ComeToAnError) {
  const test::TemporaryFolder folder;
  NationalServices nation;
  HastyClient client;
  Services services = *readServices(nation.servicesFile(folder.path(), GetParam().bgtKind));
  services.bgt.longestWait_s = 1.0;
  const Area area = *areaOfBox({{207000.0, 474000.0}, {207200.0, 474100.0}});
  int number = 0;
  for (const std::string& body : hostile()) {
    nation.server.on(GetParam().path, [&](const Asked&) { return Said::json(body); });
    const std::filesystem::path target = folder.path() / std::to_string(number++);
    const auto done = fetchArea(area, services, {target, GetParam().sources, {}}, client.http);
    EXPECT_TRUE(done || !done.error().problem.empty());
    EXPECT_TRUE(readAreaManifest(target)) << "always there, and whole";
  }
}

INSTANTIATE_TEST_SUITE_P(Endpoints, HostileAnswers,
                         testing::Values(Endpoint{"/bgt/full/custom", {Source::bgt}},
                                         Endpoint{"/bgt/full/custom/42/status", {Source::bgt}},
                                         Endpoint{"/bgt/extract/42/extract.zip", {Source::bgt}},
                                         Endpoint{"/bgt/ogc/collections", {Source::bgt}, "features"},
                                         Endpoint{"/wfs/bag", {Source::bag}},
                                         Endpoint{"/wfs/3dbag", {Source::bag3d}},
                                         Endpoint{"/ahn/dtm.json", {Source::ahn}},
                                         Endpoint{"/ahn/M_33F0.tif", {Source::ahn}}));

class HostileGeocoder : public testing::TestWithParam<const char*> {};

TEST_P(HostileGeocoder, ComesToAnError) {
  const test::TemporaryFolder folder;
  NationalServices nation;
  HastyClient client;
  const Services services = *readServices(nation.servicesFile(folder.path()));
  for (const std::string& body : hostile()) {
    nation.server.on(GetParam(), [&](const Asked&) { return Said::json(body); });
    for (const auto& area : {areaOfMunicipality("Deventer", services, client.http),
                             areaAround("Stationsplein", 100.0, services, client.http)})
      EXPECT_TRUE(area || !area.error().problem.empty());
  }
}

INSTANTIATE_TEST_SUITE_P(Endpoints, HostileGeocoder,
                         testing::Values("/geocoder/free", "/geocoder/lookup", "/boundaries/items"));

} // namespace
} // namespace loopstad::twin::fetch

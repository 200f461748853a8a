// SPDX-License-Identifier: GPL-3.0-or-later
#include "national_services.hpp"
#include "program.hpp"

#include <gmock/gmock.h>

namespace loopstad::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using twin::fetch::Asked;
using twin::fetch::NationalServices;
using twin::fetch::Said;
namespace fs = std::filesystem;

class TwinFetch : public testing::Test {
protected:
  [[nodiscard]] std::vector<std::string> command(std::vector<std::string> more) const {
    std::vector<std::string> all{"twin",    "fetch", "--services", services.string(),
                                 "--cache", "cache", "-o",         "area"};
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }
  [[nodiscard]] Outcome run(std::vector<std::string> more) const {
    return loopstad(command(std::move(more)), {.folder = folder});
  }

  NationalServices nation;
  fs::path folder = freshFolder();
  fs::path services = nation.servicesFile(folder);
};

TEST_F(TwinFetch, FromAnAddressToATwin) {
  const Outcome fetched = run({"--around", "Stationsplein, Deventer", "-r", "100"});
  ASSERT_EQ(fetched.exitCode, 0) << fetched.err;
  EXPECT_THAT(fetched.out, AllOf(HasSubstr("6 files fetched"),
                                 HasSubstr("3dbag: CC-BY-4.0, © 3DBAG by tudelft3d and 3DGI"),
                                 HasSubstr("loopstad twin build area")));
  EXPECT_THAT(fetched.err, HasSubstr("is Stationsplein, Deventer (weg), RD 207050, 474050"));
  EXPECT_THAT(readFile(folder / "area/manifest.json"), HasSubstr("around Stationsplein, Deventer, 100 m"));

  const Outcome built = loopstad({"twin", "build", "area", "-o", "area.twin.h5"}, {.folder = folder});
  ASSERT_EQ(built.exitCode, 0) << built.err;
  EXPECT_THAT(built.out, AllOf(HasSubstr("0.10 ha walkable"), HasSubstr("licence of the data")));
  const Outcome info = loopstad({"twin", "info", "area.twin.h5"}, {.folder = folder});
  EXPECT_THAT(info.out, AllOf(HasSubstr("bgt.zip (BGT CityGML, 2026-10-01)"),
                              HasSubstr("pand.geojson (BAG tables, 20")));
}

TEST_F(TwinFetch, OnlyWhatIsAskedFor) {
  ASSERT_EQ(run({"--municipality", "Deventer", "--only", "bag"}).exitCode, 0);
  EXPECT_TRUE(fs::exists(folder / "area/bag/pand.geojson"));
  EXPECT_FALSE(fs::exists(folder / "area/ahn"));
}

TEST_F(TwinFetch, ADryRunListsAndFetchesNothing) {
  const Outcome listed = run({"--bbox", "207000,474000,207200,474100", "--dry-run"});
  ASSERT_EQ(listed.exitCode, 0) << listed.err;
  EXPECT_THAT(listed.out, AllOf(HasSubstr("0.02 km2"), HasSubstr("bgt/bgt.zip"), HasSubstr("some 46 objects"),
                                HasSubstr("3dbag/9-316-552.city.json.gz"), HasSubstr("nothing was fetched")));
  EXPECT_FALSE(fs::exists(folder / "area"));
}

TEST_F(TwinFetch, BadUsageIsTwo) {
  const std::string box = "207000,474000,207200,474100";
  for (const std::vector<std::string>& more :
       std::vector<std::vector<std::string>>{{},
                                             {"--bbox", box, "--municipality", "Deventer"},
                                             {"--bbox", "1,2,3"},
                                             {"--bbox", "4.8,52.3,4.9,52.4"},
                                             {"--bbox", box, "-r", "400"},
                                             {"--bbox", box, "--only", "osm"},
                                             {"--around", "nowhere at all"},
                                             {"--around", "Stationsplein", "-r", "0"},
                                             {"--municipality", "Deventr"}}) {
    const Outcome done = run(more);
    EXPECT_EQ(done.exitCode, 2) << testing::PrintToString(more) << done.err;
    EXPECT_THAT(done.err, Not(IsEmpty()));
  }
}

TEST_F(TwinFetch, TroubleWithAServiceIsOneAndNamesItsAddress) {
  nation.server.on("/ahn/dsm.json", [](const Asked&) { return Said::error(404); });
  const Outcome done = run({"--bbox", "207000,474000,207200,474100", "--only", "bag,ahn"});
  EXPECT_EQ(done.exitCode, 1);
  EXPECT_THAT(done.err, AllOf(HasSubstr(nation.server.url("/ahn/dsm.json")), HasSubstr("404"),
                              HasSubstr("could not be fetched: ahn")));
  EXPECT_TRUE(fs::exists(folder / "area/bag/pand.geojson"));
}

TEST_F(TwinFetch, CtrlCIs130AndTheSameLineGoesOn) {
  nation.server.onInTurn("/ahn/M_33F0.tif", {Said{.body = NationalServices::sheet(),
                                                  .type = "image/tiff",
                                                  .headers = {{"ETag", "\"s1\""}},
                                                  .cutAfter = 2000},
                                             Said::error(503, {{"Retry-After", "300"}}), Said::error(503)});
  const std::vector<std::string> more{"--bbox", "207000,474000,207200,474100", "--only", "ahn"};
  Child child(command(more), {.folder = folder});
  ASSERT_TRUE(child.says("next try in 300 s"));
  child.interrupt();
  const Outcome stopped = child.wait();
  EXPECT_EQ(stopped.exitCode, 130) << stopped.err;
  EXPECT_TRUE(fs::exists(folder / "area/ahn/dtm/M_33F0.tif.part"));
  EXPECT_FALSE(fs::exists(folder / "area/ahn/dtm/M_33F0.tif"));

  nation.server.on("/ahn/M_33F0.tif", [](const Asked& asked) {
    EXPECT_EQ(asked.range, "bytes=2000-");
    const std::string sheet = NationalServices::sheet();
    return Said{.status = 206,
                .body = sheet.substr(2000),
                .type = "image/tiff",
                .headers = {{"Content-Range", "bytes 2000-" + std::to_string(sheet.size() - 1) + "/" +
                                                  std::to_string(sheet.size())}}};
  });
  const Outcome done = run(more);
  ASSERT_EQ(done.exitCode, 0) << done.err;
  EXPECT_EQ(readFile(folder / "area/ahn/dtm/M_33F0.tif"), NationalServices::sheet());
}

TEST_F(TwinFetch, SpeaksDutch) {
  const Outcome done = run({"--lang", "nl", "--bbox", "207000,474000,207200,474100", "--only", "bag"});
  ASSERT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.out, HasSubstr("bestanden opgehaald"));
}

} // namespace
} // namespace loopstad::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/area_manifest.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin {
namespace {

using testing::HasSubstr;

AreaManifest sample() {
  return {"municipality Breda",
          {{104000.0, 392000.5}, {118000.0, 406000.0}},
          {{"bgt/bgt.zip", "bgt", "https://api.pdok.nl/x.zip", "2026-11-23T12:00:00Z", "2026-11-23",
            "CC0-1.0", "", "ab12", 5'000'000'000},
           {"3dbag/a.city.json.gz", "3dbag", "https://data.3dbag.nl/a", "2026-11-23T12:01:00Z", "",
            "CC-BY-4.0", "© 3DBAG", "cd34", 12}},
          {"ahn/M_44DZ1.tif"}};
}

TEST(AreaManifest, ComesBackAsItWasWritten) {
  const test::TemporaryFolder folder;
  EXPECT_FALSE(isFetchedArea(folder.path()));
  ASSERT_TRUE(writeAreaManifest(sample(), folder.path()));
  EXPECT_TRUE(isFetchedArea(folder.path()));
  const auto read = readAreaManifest(folder.path());
  ASSERT_TRUE(read) << describe(read.error());
  EXPECT_EQ(*read, sample());
}

TEST(AreaManifest, KeepsOneEntryAFile) {
  AreaManifest manifest = sample();
  AreaFile renewed = manifest.files[0];
  renewed.sha256 = "ff";
  manifest.keep(renewed);
  EXPECT_EQ(manifest.files.size(), 2U);
  EXPECT_EQ(manifest.find("bgt/bgt.zip")->sha256, "ff");
  EXPECT_EQ(manifest.find("bgt/other.zip"), nullptr);
}

TEST(AreaManifest, AnAddressNeedNotBeUtf8) {
  const test::TemporaryFolder folder;
  AreaManifest manifest = sample();
  manifest.files[0].url = "https://a.example/\xff";
  ASSERT_TRUE(writeAreaManifest(manifest, folder.path()));
  const auto read = readAreaManifest(folder.path());
  ASSERT_TRUE(read) << describe(read.error());
  EXPECT_EQ(read->files[0].url, "https://a.example/\xef\xbf\xbd");
}

TEST(AreaManifest, SomebodyElsesIsLeftAlone) {
  const test::TemporaryFolder folder;
  for (const char* text : {R"({"manifest_version": 3})", "[]", "not JSON", ""}) {
    ASSERT_TRUE(writeTextFile(folder.path() / areaManifestName, text));
    EXPECT_FALSE(isFetchedArea(folder.path())) << text;
  }
}

TEST(AreaManifest, ADamagedOneIsAnErrorWithItsName) {
  const test::TemporaryFolder folder;
  for (
      const char* text :
      {R"({"format": "loopstad-area"})", R"({"format": "loopstad-area", "version": 1, "files": 5})",
       R"({"format": "loopstad-area", "version": 1, "area": "a", "bbox_rd": [1, 2], "files": [], "unfinished": []})",
       R"({"format": "loopstad-area", "version": 1, "area": "a", "bbox_rd": [1, 2, 3, 4], "unfinished": [], "files": [
         {"path": "", "source": "", "url": "", "fetched": "", "date": "", "licence": "", "attribution": "", "sha256": "", "size": 1e300}]})",
       R"({"format": "loopstad-area", "version": 2})"}) {
    ASSERT_TRUE(writeTextFile(folder.path() / areaManifestName, text));
    const auto read = readAreaManifest(folder.path());
    ASSERT_FALSE(read) << text;
    EXPECT_THAT(read.error().file, HasSubstr("manifest.json"));
  }
}

} // namespace
} // namespace loopstad::twin

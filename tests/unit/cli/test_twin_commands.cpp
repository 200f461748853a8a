// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.hpp"

#include <loopstad/test/twins.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <gmock/gmock.h>

namespace loopstad::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;
namespace fs = std::filesystem;

/// Two rooms with a wall between them, as GeoJSON without a place on earth.
constexpr const char* rooms = R"({"type": "FeatureCollection", "features": [
  {"type": "Feature", "properties": {"kind": "walkable", "name": "hall"},
   "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [20, 0], [20, 10], [0, 10], [0, 0]]]}},
  {"type": "Feature", "properties": {"kind": "walkable", "name": "corridor"},
   "geometry": {"type": "Polygon", "coordinates": [[[20, 4], [40, 4], [40, 6], [20, 6], [20, 4]]]}}]})";

fs::path roomsFolder() {
  const fs::path folder = freshFolder();
  writeFile(folder / "rooms.geojson", rooms);
  return folder;
}

TEST(TwinBuild, WritesATwinAndTellsWhatHappened) {
  const fs::path folder = roomsFolder();
  const Outcome done = loopstad(
      {"twin", "build", "rooms.geojson", "-o", "rooms.twin.h5", "--report", "r.json"}, {.folder = folder});
  ASSERT_EQ(done.exitCode, 0) << done.err;
  EXPECT_TRUE(fs::exists(folder / "rooms.twin.h5"));
  EXPECT_THAT(done.out, HasSubstr("0.02 ha walkable")); // 20 x 10 + 20 x 2 = 240 m2
  EXPECT_THAT(readFile(folder / "r.json"), AllOf(StartsWith("{"), HasSubstr("\"findings\"")));
  EXPECT_THAT(
      loopstad({"twin", "build", "rooms.geojson", "-o", "rooms.twin.h5", "--report", "-"}, {.folder = folder})
          .out,
      StartsWith("{"));
}

TEST(TwinInfo, ShowsPlacesAndAreas) {
  const fs::path folder = roomsFolder();
  ASSERT_EQ(loopstad({"twin", "build", "rooms.geojson", "-o", "rooms.twin.h5"}, {.folder = folder}).exitCode,
            0);
  const Outcome text = loopstad({"twin", "info", "rooms.twin.h5"}, {.folder = folder});
  EXPECT_EQ(text.exitCode, 0) << text.err;
  EXPECT_THAT(text.out, AllOf(HasSubstr("240.0 m2"), HasSubstr("hall"), HasSubstr("corridor"),
                              HasSubstr("rooms.geojson")));
  const Outcome json = loopstad({"twin", "info", "rooms.twin.h5", "--json", "-"}, {.folder = folder});
  EXPECT_THAT(json.out, AllOf(StartsWith("{"), HasSubstr("\"walkable_m2\": 240")));
}

TEST(TwinInfo, CountsBuildingsByDetailAndWhatStandsInTheStreet) {
  const fs::path folder = freshFolder();
  ASSERT_TRUE(twin::writeTwin(fullTwin(), folder / "full.twin.h5"));
  const Outcome text = loopstad({"twin", "info", "full.twin.h5"}, {.folder = folder});
  EXPECT_EQ(text.exitCode, 0) << text.err;
  EXPECT_THAT(text.out, AllOf(HasSubstr("1 LoD 1.2\n"), HasSubstr("1 LoD 2.2\n"), HasSubstr("1 tree\n"),
                              HasSubstr("1 mast\n"), HasSubstr("Fences and hedges     1, 3 m"),
                              HasSubstr("Tracks                1, 14 m")));
  const Outcome json = loopstad({"twin", "info", "full.twin.h5", "--json", "-"}, {.folder = folder});
  EXPECT_THAT(json.out, AllOf(HasSubstr("\"2.2\": 1"), HasSubstr("\"barriers_m\": 2.53"),
                              HasSubstr("\"tracks_m\": 14.03"), HasSubstr("\"mast\": 1")));
  const Outcome dutch =
      loopstad({"twin", "info", "full.twin.h5"}, {.folder = folder, .environment = {"LANG=nl_NL.UTF-8"}});
  EXPECT_THAT(dutch.out, HasSubstr("Hekken en hagen"));
}

TEST(TwinExport, WritesAGeoPackage) {
  const fs::path folder = roomsFolder();
  ASSERT_EQ(loopstad({"twin", "build", "rooms.geojson", "-o", "rooms.twin.h5"}, {.folder = folder}).exitCode,
            0);
  const Outcome done =
      loopstad({"twin", "export", "rooms.twin.h5", "--gpkg", "rooms.gpkg"}, {.folder = folder});
  EXPECT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(readFile(folder / "rooms.gpkg"), StartsWith("SQLite format 3"));
}

TEST(TwinExport, WritesCityJsonInBothForms) {
  const fs::path folder = roomsFolder();
  ASSERT_EQ(loopstad({"twin", "build", "rooms.geojson", "-o", "rooms.twin.h5"}, {.folder = folder}).exitCode,
            0);
  const Outcome done = loopstad({"twin", "export", "rooms.twin.h5", "--cityjson", "rooms.city.json",
                                 "--cityjsonseq", "rooms.city.jsonl"},
                                {.folder = folder});
  EXPECT_EQ(done.exitCode, 0) << done.err;
  EXPECT_EQ(done.out, "rooms.city.json\nrooms.city.jsonl\n");
  EXPECT_THAT(readFile(folder / "rooms.city.json"), StartsWith(R"({"type":"CityJSON","version":"2.0")"));
  EXPECT_THAT(readFile(folder / "rooms.city.jsonl"), HasSubstr("CityJSONFeature"));
}

TEST(TwinExport, WithoutAFileIsBadUsage) {
  const fs::path folder = roomsFolder();
  ASSERT_EQ(loopstad({"twin", "build", "rooms.geojson", "-o", "rooms.twin.h5"}, {.folder = folder}).exitCode,
            0);
  const Outcome done = loopstad({"twin", "export", "rooms.twin.h5"}, {.folder = folder});
  EXPECT_EQ(done.exitCode, 2);
  EXPECT_THAT(done.err, HasSubstr("--cityjson"));
}

TEST(TwinBuild, DetailThatIsNotReadIsBadUsage) {
  const Outcome done = loopstad({"twin", "build", "rooms.geojson", "-o", "rooms.twin.h5", "--lod", "5"},
                                {.folder = roomsFolder()});
  EXPECT_EQ(done.exitCode, 2);
  EXPECT_THAT(done.err, HasSubstr("2.2"));
}

TEST(TwinEdit, MakesANewTwinAndLeavesTheOldOne) {
  const fs::path folder = roomsFolder();
  ASSERT_EQ(loopstad({"twin", "build", "rooms.geojson", "-o", "rooms.twin.h5"}, {.folder = folder}).exitCode,
            0);
  const std::string before = readFile(folder / "rooms.twin.h5");
  writeFile(folder / "plan.geojson", R"j({"type": "FeatureCollection", "crs": null, "features": [
    {"type": "Feature", "id": "stage", "properties": {"edit": "object", "height_m": 1.2, "type": "podium",
     "wkt": "POLYGON ((5 2, 9 2, 9 5, 5 5, 5 2))"}, "geometry": null}]})j");
  const Outcome done =
      loopstad({"twin", "edit", "rooms.twin.h5", "plan.geojson", "-o", "plan.twin.h5"}, {.folder = folder});
  ASSERT_EQ(done.exitCode, 0) << done.err;
  EXPECT_THAT(done.out, AllOf(HasSubstr("1 edits"), HasSubstr("-12 m2")));
  EXPECT_EQ(readFile(folder / "rooms.twin.h5"), before);
  EXPECT_THAT(loopstad({"twin", "info", "plan.twin.h5"}, {.folder = folder}).out,
              AllOf(HasSubstr("228.0 m2"), HasSubstr("plan.geojson")));
}

TEST(TwinEdit, WritesNothingWhenAnEditCannotBeMade) {
  const fs::path folder = roomsFolder();
  ASSERT_EQ(loopstad({"twin", "build", "rooms.geojson", "-o", "rooms.twin.h5"}, {.folder = folder}).exitCode,
            0);
  writeFile(folder / "plan.geojson", R"({"type": "FeatureCollection", "crs": null, "features": [
    {"type": "Feature", "properties": {"edit": "remove", "id": "nobody"}, "geometry": null}]})");
  const Outcome done =
      loopstad({"twin", "edit", "rooms.twin.h5", "plan.geojson", "-o", "plan.twin.h5"}, {.folder = folder});
  EXPECT_EQ(done.exitCode, 1);
  EXPECT_THAT(done.err, AllOf(HasSubstr("plan.geojson"), HasSubstr("nobody")));
  EXPECT_FALSE(fs::exists(folder / "plan.twin.h5"));
}

} // namespace
} // namespace loopstad::test

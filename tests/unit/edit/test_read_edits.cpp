// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/edit/read_edits.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin::edit {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

const GeoFrame breda{{112600.0, 400000.0}, true};

std::string collection(const std::string& features, const std::string& crs = "") {
  return "{\"type\":\"FeatureCollection\"," + crs + "\"features\":[" + features + "]}";
}

std::string refusal(const std::string& text, const GeoFrame& frame = breda) {
  const auto edits = parseEdits(text, "plan.geojson", frame);
  EXPECT_FALSE(static_cast<bool>(edits));
  return edits ? std::string{} : describe(edits.error());
}

TEST(ReadEdits, TakesEveryProperty) {
  const auto edits = parseEdits(
      collection(R"j({"type":"Feature","id":"b1","properties":{"edit":"building","name":"Toren","level":0,
        "type":"woonfunctie","height_m":45,"floor_area_m2":9000},
        "geometry":{"type":"Polygon","coordinates":[[[112610,400010],[112630,400010],[112630,400030],[112610,400030],[112610,400010]]]}},
        {"type":"Feature","properties":{"edit":"remove","id":"0758100000012345"},"geometry":null},
        {"type":"Feature","properties":{"edit":"surface","layer":"begroeidterreindeel","function":"groenvoorziening",
        "material":"gras- en kruidachtigen","wkt":"POLYGON((112600 400000,112620 400000,112620 400020,112600 400000))"}})j"),
      "plan.geojson", breda);
  ASSERT_TRUE(static_cast<bool>(edits)) << describe(edits.error());
  ASSERT_EQ(edits->size(), 3U);
  const Edit& tower = (*edits)[0];
  EXPECT_EQ(tower.kind, Edit::building);
  EXPECT_EQ(tower.id, "b1");
  EXPECT_EQ(tower.name, "Toren");
  EXPECT_EQ(tower.type, "woonfunctie");
  EXPECT_EQ(tower.height_m, 45.0);
  EXPECT_DOUBLE_EQ(tower.floorArea_m2, 9000.0);
  ASSERT_EQ(tower.polygons.size(), 1U);
  EXPECT_EQ(tower.polygons[0].outer[0], (Vec2{10.0, 10.0}));
  EXPECT_EQ((*edits)[1].kind, Edit::remove);
  EXPECT_EQ((*edits)[1].id, "0758100000012345");
  EXPECT_EQ((*edits)[2].layer, "begroeidterreindeel");
  EXPECT_EQ((*edits)[2].material, "gras- en kruidachtigen");
  EXPECT_EQ((*edits)[2].polygons.at(0).outer.size(), 3U);
}

TEST(ReadEdits, TellsRdDegreesAndLocalMetresApart) {
  const auto first = [](const std::string& coordinates, const std::string& crs = "") {
    const auto edits = parseEdits(
        collection(
            R"j({"type":"Feature","properties":{"edit":"object"},"geometry":{"type":"Point","coordinates":)j" +
                coordinates + "}}",
            crs),
        "plan.geojson", breda);
    EXPECT_TRUE(static_cast<bool>(edits)) << (edits ? "" : describe(edits.error()));
    return edits ? (*edits)[0].points.at(0) : Vec2{};
  };
  EXPECT_EQ(first("[112700,400050]"), (Vec2{100.0, 50.0}));
  EXPECT_EQ(first("[25.5,40]"), (Vec2{25.5, 40.0}));
  EXPECT_EQ(first("[5,52]", R"j("crs":null,)j"), (Vec2{5.0, 52.0}));
  const Vec2 tower = first("[4.77551,51.58888]"); // the Grote Kerk of Breda
  EXPECT_NEAR(tower.x, 0.0, 150.0);
  EXPECT_NEAR(tower.y, 150.0, 150.0);
}

TEST(ReadEdits, SaysWhatIsWrongWithWhich) {
  const std::string point = R"j("geometry":{"type":"Point","coordinates":[1,2]}})j";
  EXPECT_THAT(refusal(collection(R"j({"type":"Feature","id":"x","properties":{"edit":"bulding"},)j" + point)),
              AllOf(HasSubstr("plan.geojson"), HasSubstr("x"), HasSubstr("bulding"), HasSubstr("building")));
  EXPECT_THAT(refusal(collection(R"j({"type":"Feature","properties":{},)j" + point)),
              AllOf(HasSubstr("feature 1"), HasSubstr("edit")));
  EXPECT_THAT(
      refusal(collection(R"j({"type":"Feature","id":"x","properties":{"edit":"fence","height_m":"high"},)j" +
                         point)),
      AllOf(HasSubstr("x"), HasSubstr("height_m")));
  EXPECT_THAT(
      refusal(collection(R"j({"type":"Feature","id":"x","properties":{"edit":"fence","wkt":"LINE(1 2)"}})j")),
      HasSubstr("x"));
  EXPECT_THAT(refusal("{\"type\":\"Point\"}"), HasSubstr("FeatureCollection"));
  EXPECT_THAT(refusal("{"), HasSubstr("byte"));
  EXPECT_THAT(
      refusal(
          collection(
              R"j({"type":"Feature","properties":{"edit":"object"},"geometry":{"type":"Point","coordinates":[112700,400050]}})j"),
          {{}, false}),
      HasSubstr("the twin has none"));
  const auto missing = readEdits("no/such/file.geojson", breda);
  ASSERT_FALSE(static_cast<bool>(missing));
  EXPECT_THAT(describe(missing.error()), HasSubstr("no/such/file.geojson"));
}

} // namespace
} // namespace loopstad::twin::edit

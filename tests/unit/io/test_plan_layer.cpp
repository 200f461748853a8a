// SPDX-License-Identifier: GPL-3.0-or-later
// Plans drawn in a GIS: layers of a GeoPackage with the columns of plain geometry.
#include "made_geopackage.hpp"
#include "reading_for_tests.hpp"

#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

class PlanLayer : public testing::Test {
protected:
  test::TemporaryFolder folder_;
  std::filesystem::path file_ = folder_.path() / "event.gpkg";
};

TEST_F(PlanLayer, IsReadAsPlainGeometry) {
  {
    GeoPackage made(file_, "GPKG", 28992);
    made.addLayer("event_plan",
                  {"id", "kind", "name", "level", "to_level", "width_m", "speed_factor", "wheelchair"});
    made.addRow("POLYGON ((100000 400000, 100020 400000, 100020 400010, 100000 400000))",
                {{"id", "hall"},
                 {"kind", "walkable"},
                 {"name", "Hal"},
                 {"speed_factor", "0.8"},
                 {"wheelchair", "0"}});
    made.addRow("LINESTRING (100000 400000, 100000 400010)",
                {{"kind", "wall"}, {"width_m", "0.2"}, {"level", "1"}});
    made.addRow("POINT (100000 400005)", {{"kind", "door"}, {"width_m", "1.5"}});
    made.addLayer("notes", {"remark"});
  }
  const Read read = readFiles({file_});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  const std::vector<PlainFeature>& plain = (*read.records).plain;
  ASSERT_EQ(plain.size(), 3U);
  EXPECT_EQ(plain[0].id, "hall");
  EXPECT_EQ(plain[0].name, "Hal");
  EXPECT_DOUBLE_EQ(plain[0].speedFactor, 0.8);
  EXPECT_FALSE(plain[0].wheelchair);
  EXPECT_EQ(plain[1].kind, PlainFeature::wall);
  EXPECT_EQ(plain[1].id, "event_plan 2");
  EXPECT_EQ(plain[1].level, 1);
  EXPECT_DOUBLE_EQ(plain[1].width_m, 0.2);
  EXPECT_EQ(plain[2].kind, PlainFeature::door);
  EXPECT_TRUE((*read.records).placed);
  EXPECT_EQ((*read.records).sources.at(0).format, "plan");
}

TEST_F(PlanLayer, WithoutASystemIsInMetresOfItsOwn) {
  {
    GeoPackage made(file_, "GPKG", 0);
    made.addLayer("plan", {"kind"});
    made.addRow("POLYGON ((0 0, 20 0, 20 10, 0 0))", {{"kind", "walkable"}});
  }
  const Read read = readFiles({file_});
  ASSERT_TRUE(read.records) << describe(read.records.error());
  ASSERT_EQ((*read.records).plain.size(), 1U);
  EXPECT_EQ((*read.records).plain[0].geometry.polygons.at(0).outer.at(1), (Vec2{20.0, 0.0}));
  EXPECT_FALSE((*read.records).placed);
}

TEST_F(PlanLayer, WithAWordThatIsNoKindIsAnErrorWithItsRow) {
  {
    GeoPackage made(file_, "GPKG", 28992);
    made.addLayer("plan", {"id", "kind"});
    made.addRow("POLYGON ((100000 400000, 100020 400000, 100020 400010, 100000 400000))",
                {{"id", "north"}, {"kind", "walkabel"}});
  }
  const Read read = readFiles({file_});
  ASSERT_FALSE(read.records);
  EXPECT_THAT(describe(read.records.error()), AllOf(HasSubstr("event.gpkg"), HasSubstr("north"),
                                                    HasSubstr("walkabel"), HasSubstr("walkable")));
}

TEST_F(PlanLayer, OfAnotherTrade) {
  {
    GeoPackage made(file_, "GPKG", 28992);
    made.addLayer("trees", {"kind"});
    made.addRow("POINT (100000 400000)", {{"kind", "oak"}});
  }
  EXPECT_FALSE(readFiles({file_}).records) << "nothing of it is read";
}

} // namespace
} // namespace loopstad::twin::io

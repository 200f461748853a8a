// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/measure_layout.hpp>

#include <gmock/gmock.h>

namespace loopstad::scenarios {
namespace {

using testing::HasSubstr;

TEST(MeasureLayout, ReadsEveryKey) {
  const auto spec = parseMeasureLayout(R"yaml(
walkable: POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0))
obstacles: [[1, 1], [2, 1], [2, 2]]
areas: {middle: [0, -2, 1.8, 0], odd: [[0, 0], [3, 0], [0, 3]], far: "POLYGON ((9 9, 10 9, 10 10, 9 9))"}
lines: {door: [0, 0, 1.8, 0]}
unit: cm
fps: 16
from_s: -1.5
until_s: 80
speed_frames: 8
cut_off_m: 1.5
kernel_m: 1
grid_m: 0.5
interval_s: 5
)yaml",
                                       "layout.yaml");
  ASSERT_TRUE(spec) << describe(spec.error());
  EXPECT_EQ(twin::area_m2(spec->walkable.at(0)), 40.0);
  EXPECT_EQ(twin::area_m2(spec->obstacles.at(0)), 0.5);
  ASSERT_EQ(spec->areas.size(), 3U);
  EXPECT_EQ(spec->areas[0].name, "middle");
  EXPECT_NEAR(twin::area_m2(spec->areas[0].area), 3.6, 1e-12);
  EXPECT_EQ(twin::area_m2(spec->areas[1].area), 4.5);
  EXPECT_EQ(twin::area_m2(spec->areas[2].area), 0.5);
  EXPECT_EQ(spec->lines.at(0).ends[1], (Vec2{1.8, 0.0}));
  EXPECT_EQ(spec->unit_m, 0.01);
  EXPECT_EQ(spec->fps, 16.0);
  EXPECT_EQ(spec->from_s, -1.5);
  EXPECT_EQ(spec->until_s, 80.0);
  EXPECT_EQ(spec->speedFrames, 8U);
  EXPECT_EQ(spec->cutOff_m, 1.5);
  EXPECT_EQ(spec->kernel_m, 1.0);
  EXPECT_EQ(spec->grid_m, 0.5);
  EXPECT_EQ(spec->interval_s, 5.0);
}

TEST(MeasureLayout, SeveralBoxesAreSeveralRooms) {
  const auto spec = parseMeasureLayout("walkable: [[0, 0, 2, 2], [2, 0, 4, 1]]", "layout.yaml");
  ASSERT_TRUE(spec) << describe(spec.error());
  ASSERT_EQ(spec->walkable.size(), 2U);
  EXPECT_EQ(twin::area_m2(spec->walkable[1]), 2.0);
}

TEST(MeasureLayout, NamesTheLineOfAMistake) {
  for (const char* text :
       {"fps: -1", "unit: inch", "areas: {a: [0, 0, 1]}", "speed_frames: 0", "walkable: CIRCLE",
        "lines: {a: [1, 2]}", "colour: red", "grid_m: 0", "areas: [1, 2", "just words"}) {
    const auto spec = parseMeasureLayout(text, "layout.yaml");
    ASSERT_FALSE(spec) << text;
    EXPECT_THAT(describe(spec.error()), HasSubstr("layout.yaml")) << text;
    EXPECT_FALSE(spec.error().remedy.empty()) << text;
  }
}

TEST(MeasureLayout, WordsOfTheCommandLine) {
  EXPECT_EQ(parseArea("a=0,0,2,3")->area.outer.size(), 4U);
  EXPECT_EQ(twin::area_m2(parseArea("a=POLYGON ((0 0, 2 0, 0 2, 0 0))")->area), 2.0);
  EXPECT_EQ(parseLine("door=0,1,2,3")->ends[0], (Vec2{0.0, 1.0}));
  for (const char* text : {"0,0,1,1", "=0,0,1,1", "a=0,0,1", "a=0,0,nan,1", "a=somewhere", ""}) {
    ASSERT_FALSE(parseArea(text)) << text;
    EXPECT_EQ(parseArea(text).error().kind, ErrorKind::usage) << text;
    EXPECT_FALSE(parseLine(text)) << text;
  }
  EXPECT_EQ(parseGround("there is no such file").error().kind, ErrorKind::usage);
}

} // namespace
} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// Whatever is thrown at the build, it ends with a sound mesh: rectangles at all angles over each other on
/// three levels, fences through them, trees on their borders, vertices a millimetre off their neighbours'
/// lines.
#include <loopstad/base/random.hpp>
#include <loopstad/twin/build/build_twin.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::twin::build {
namespace {

using io::BgtLayer;

Ring turnedBox(const Draws& place, const Draws& shape) {
  const Vec2 centre{1000.0 + place.uniform(0, 0.0, 60.0), 1000.0 + place.uniform(1, 0.0, 60.0)};
  const double angle = shape.uniform(0) < 0.3 ? 0.0 : shape.uniform(1, 0.0, 3.14);
  const Vec2 along = 0.5 * shape.uniform(2, 0.5, 30.0) * Vec2{std::cos(angle), std::sin(angle)};
  const Vec2 across = 0.5 * shape.uniform(3, 0.005, 12.0) * perpendicular(normalized(along));
  return {centre - along - across, centre + along - across, centre + along + across, centre - along + across};
}

io::Records mess(std::uint64_t seed) {
  constexpr std::array layers{BgtLayer::wegdeel,   BgtLayer::wegdeel,
                              BgtLayer::wegdeel,   BgtLayer::begroeidterreindeel,
                              BgtLayer::waterdeel, BgtLayer::pand};
  constexpr std::array functions{"voetpad", "fietspad", "voetpad op trap", "", "", ""};
  io::Records records;
  for (std::uint32_t i = 0; i < 80; ++i) {
    const Draws what(seed, i, 0, Purpose::test);
    const Draws place(seed, i, 1, Purpose::test);
    const Draws shape(seed, i, 2, Purpose::test);
    io::BgtRecord record;
    record.source = "mess";
    record.lokaalId = std::to_string(i);
    const double kind = what.uniform(0);
    if (kind < 0.7) {
      const auto pick = static_cast<std::size_t>(what.uniform(1) * layers.size());
      record.layer = layers[pick];
      record.function = functions[pick];
      record.surface = record.layer == BgtLayer::begroeidterreindeel ? "groenvoorziening" : "";
      record.level = static_cast<std::int16_t>(what.uniform(2) < 0.7 ? 0 : what.uniform(2) < 0.9 ? 1 : -1);
      record.geometry.polygons = {{turnedBox(place, shape), {}}};
    } else if (kind < 0.85) {
      record.layer = BgtLayer::scheiding;
      record.function = "hek";
      Ring line = turnedBox(place, shape);
      record.geometry.lines = {std::move(line)};
    } else {
      record.layer = BgtLayer::vegetatieobject;
      record.geometry.points = {turnedBox(place, shape).front()};
    }
    records.bgt.push_back(std::move(record));
  }
  return records;
}

/// What the report says about faces that stayed thin.
std::size_t reportedThin(const BuildReport& report) {
  std::size_t count = 0;
  for (const Finding& finding : report.findings())
    if (finding.reason == "faces thinner than asked for that no repair could reach")
      count += std::stoul(finding.detail);
  return count;
}

bool isThin(const SurfaceMesh& mesh, const std::array<std::uint32_t, 3>& face) {
  const Vec2 p = toMetres(mesh.vertices[face[0]]);
  const Vec2 q = toMetres(mesh.vertices[face[1]]);
  const Vec2 r = toMetres(mesh.vertices[face[2]]);
  return cross(q - p, r - p) / std::max({distance(p, q), distance(q, r), distance(r, p)}) < 0.01;
}

TEST(MessyGround, EveryMeshIsSoundAndHardlyAFaceThin) {
  std::size_t thin = 0;
  std::size_t reported = 0;
  std::size_t faces = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SilentProgress progress;
    BuildReport report;
    const Result<Twin> twin = buildTwin(mess(seed), {}, progress, report);
    ASSERT_TRUE(twin) << describe(twin.error());
    const SurfaceMesh& mesh = twin->surface;
    ASSERT_EQ(findDefect(mesh), "") << "seed " << seed;
    EXPECT_EQ(report.found(Finding::dropped, "boundary that crosses another one"), 0U) << "seed " << seed;
    faces += mesh.faces.size();
    thin += static_cast<std::size_t>(
        std::ranges::count_if(mesh.faces, [&](const auto& face) { return isThin(mesh, face); }));
    reported += reportedThin(report);
  }
  EXPECT_LE(thin, reported); // an island too small to stand on may have gone with its thin face
  EXPECT_LT(thin, faces / 1000);
}

/// A chessboard of streets, stairs, platforms and water on three levels, so that levels and flights meet
/// along all sides.
io::Records chessboard(std::uint64_t seed) {
  constexpr double side_m = 4.0;
  constexpr std::array kinds{"voetgangersgebied", "voetpad", "voetpad op trap", "perron", "water"};
  io::Records records;
  for (std::uint32_t i = 0; i < 64; ++i) {
    const Draws what(seed, i, 0, Purpose::test);
    const std::string kind = kinds[static_cast<std::size_t>(what.uniform(0) * kinds.size())];
    io::BgtRecord record;
    record.source = "chessboard";
    record.lokaalId = std::to_string(i);
    record.layer = kind == "perron"  ? BgtLayer::kunstwerkdeel
                   : kind == "water" ? BgtLayer::waterdeel
                                     : BgtLayer::wegdeel;
    record.function = kind;
    record.level = static_cast<std::int16_t>(what.uniform(1) < 0.6 ? 0 : what.uniform(1) < 0.85 ? 1 : -1);
    const Vec2 low{1000.0 + side_m * (i % 8), 1000.0 + side_m * static_cast<double>(i / 8)};
    const Vec2 high = low + Vec2{side_m, side_m};
    record.geometry.polygons = {{{low, {high.x, low.y}, high, {low.x, high.y}}, {}}};
    records.bgt.push_back(std::move(record));
  }
  return records;
}

TEST(MessyGround, LevelsAndStairsThatMeetAnyhowMakeASoundMesh) {
  std::size_t flights = 0;
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    const io::Records records = chessboard(seed);
    SilentProgress progress;
    BuildReport report;
    const Result<Twin> twin = buildTwin(records, {}, progress, report);
    ASSERT_TRUE(twin) << describe(twin.error());
    ASSERT_EQ(findDefect(twin->surface), "") << "seed " << seed;
    double walkable_m2 = 0.0;
    for (const io::BgtRecord& record : records.bgt)
      if (record.layer != BgtLayer::waterdeel) walkable_m2 += area_m2(record.geometry.polygons.front());
    EXPECT_NEAR(area_m2(twin->surface), walkable_m2, 1e-2) << "seed " << seed;
    const auto [lowest, highest] = std::ranges::minmax(twin->surface.heights_m);
    EXPECT_GE(lowest, -3.0F) << "seed " << seed;
    EXPECT_LE(highest, 3.0F) << "seed " << seed;
    flights += report.counted("walkable surface", "flights of stairs between levels");
  }
  EXPECT_GT(flights, 300U);
}

TEST(MessyGround, TheSameRecordsGiveTheSameTwin) {
  SilentProgress progress;
  BuildReport report;
  const Result<Twin> once = buildTwin(mess(7), {}, progress, report);
  const Result<Twin> again = buildTwin(mess(7), {}, progress, report);
  ASSERT_TRUE(once);
  ASSERT_TRUE(again);
  EXPECT_EQ(*once, *again);
}

} // namespace
} // namespace loopstad::twin::build

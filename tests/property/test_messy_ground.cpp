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
  constexpr std::array layers{BgtLayer::wegdeel, BgtLayer::wegdeel, BgtLayer::begroeidterreindeel,
                              BgtLayer::waterdeel, BgtLayer::pand};
  constexpr std::array functions{"voetpad", "fietspad", "", "", ""};
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

/// Vertices at which two sheets meet: they stay where they are.
std::vector<std::uint8_t> onSeams(const SurfaceMesh& mesh) {
  std::vector<std::uint8_t> seam(mesh.vertices.size(), 0);
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e)
      if (const FaceId beside = mesh.neighbours[f][e];
          beside && mesh.sheets[beside.index()] != mesh.sheets[f])
        seam[mesh.faces[f][e]] = seam[mesh.faces[f][(e + 1) % 3]] = 1;
  return seam;
}

TEST(MessyGround, EveryMeshIsSoundAndNoFaceThinButAtSeams) {
  std::size_t left = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    SilentProgress progress;
    BuildReport report;
    const Result<Twin> twin = buildTwin(mess(seed), {}, progress, report);
    ASSERT_TRUE(twin) << describe(twin.error());
    const SurfaceMesh& mesh = twin->surface;
    ASSERT_EQ(findDefect(mesh), "") << "seed " << seed;
    EXPECT_EQ(report.found(Finding::dropped, "boundary that crosses another one"), 0U) << "seed " << seed;
    const std::vector<std::uint8_t> seam = onSeams(mesh);
    for (const auto& [a, b, c] : mesh.faces) {
      if (seam[a] + seam[b] + seam[c] > 1) continue;
      const Vec2 p = toMetres(mesh.vertices[a]);
      const Vec2 q = toMetres(mesh.vertices[b]);
      const Vec2 r = toMetres(mesh.vertices[c]);
      if (cross(q - p, r - p) / std::max({distance(p, q), distance(q, r), distance(r, p)}) < 0.01) ++left;
    }
  }
  EXPECT_EQ(left, 0U);
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

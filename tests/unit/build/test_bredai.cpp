// SPDX-License-Identifier: GPL-3.0-or-later
// The sample district, as it is drawn: a platform with two stairs of 6 m and a ramp of 4 m, and no railings
// beside them.
#include "made_records.hpp"

#include <loopstad/twin/io/read_sources.hpp>
#include <loopstad/twin/surface.hpp>

#include <filesystem>

namespace loopstad::twin::build {
namespace {

Built bredai() {
  SilentProgress progress;
  BuildReport report;
  const std::vector<std::filesystem::path> sources{LOOPSTAD_BREDAI};
  const Result<io::Records> records = io::readSources(sources, {}, progress, report);
  EXPECT_TRUE(static_cast<bool>(records));
  return records ? built(*records) : Built{};
}

bool isPlatform(const SurfaceMesh& mesh, std::size_t face) {
  return mesh.surfaceClasses[mesh.classes[face]].kind == GroundKind::platform;
}

TEST(BredAi, ThePlatformIsReachedByItsStairsAndItsRampAlone) {
  const Built b = bredai();
  const SurfaceMesh& mesh = b.twin.surface;
  double stairs_m = 0.0;
  double ramp_m = 0.0;
  double otherwise_m = 0.0;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e) {
      const FaceId beyond = mesh.neighbours[f][e];
      if (!isPlatform(mesh, f) || !beyond || isPlatform(mesh, beyond.index())) continue;
      const GroundKind way = mesh.surfaceClasses[mesh.classes[beyond.index()]].kind;
      (way == GroundKind::stairs    ? stairs_m
       : way == GroundKind::footway ? ramp_m
                                    : otherwise_m) +=
          distance(toMetres(mesh.vertices[mesh.faces[f][e]]),
                   toMetres(mesh.vertices[mesh.faces[f][(e + 1) % 3]]));
    }
  EXPECT_NEAR(stairs_m, 12.0, 0.01);
  EXPECT_NEAR(ramp_m, 4.0, 0.01);
  EXPECT_EQ(otherwise_m, 0.0);
}

TEST(BredAi, ItsStairsRiseToThePlatformAndHaveClosedSides) {
  const Built b = bredai();
  EXPECT_EQ(b.report.counted("walkable surface", "flights of stairs between levels"), 2U);
  const Surface surface(b.twin.surface);
  const auto at = [&](Vec2 rd, std::int16_t sheet) {
    return surface.locate(b.twin.frame.toLocal(rd), sheet);
  };
  const auto foot = at({112414.0, 401224.5}, 0);
  const auto head = at({112415.0, 401215.9}, 0);
  const auto platform = at({112415.0, 401215.0}, 1);
  const auto beside = at({112419.5, 401220.0}, 0);
  ASSERT_TRUE(foot && head && platform && beside);
  EXPECT_NEAR(surface.height_m(*foot), 0.0, 0.1);
  EXPECT_NEAR(surface.height_m(*head), 3.0, 0.2);
  EXPECT_NEAR(surface.height_m(*platform), 3.0, 1e-3);
  EXPECT_NEAR(surface.height_m(*beside), 0.0, 1e-3);
  const Fixed2 onStairs = toFixed(b.twin.frame.toLocal({112415.0, 401220.0}));
  EXPECT_FALSE(surface.slide(*beside, onStairs).point.position == onStairs);
}

} // namespace
} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_records.hpp"

namespace loopstad::twin::build {
namespace {

TEST(Islands, GroundApartIsReportedWithItsArea) {
  const Built b = built(
      {footway(rectangle(0, 0, 10, 4)), canal(rectangle(10, 0, 14, 4)), footway(rectangle(14, 0, 17, 4))});
  ASSERT_EQ(b.report.found(Finding::note, "island: no way on foot to the largest part"), 1U);
  for (const Finding& finding : b.report.findings())
    if (finding.reason.starts_with("island")) {
      EXPECT_NEAR(finding.area_m2, 12.0, 1e-3);
    }
  EXPECT_EQ(b.report.counted("walkable surface", "connected parts"), 2U);
}

TEST(Islands, ASpeckOnWhichNobodyCanStandIsDropped) {
  const Built b = built({footway(rectangle(0, 0, 10, 4)), canal(rectangle(10, 0, 14, 4)),
                         footway(rectangle(14, 0, 14.4, 0.4))});
  EXPECT_EQ(b.report.found(Finding::dropped, "island smaller than a person"), 1U);
  EXPECT_NEAR(area_m2(b.twin.surface), 40.0, 1e-3);
}

TEST(Islands, APathThatLeadsNowhereIsADeadEnd) {
  const std::vector<io::BgtRecord> street{
      bgt(io::BgtLayer::wegdeel, "rijbaan lokale weg", "open verharding", rectangle(0, 0, 20, 5)),
      canal(rectangle(0, 5, 8, 15)), footway(rectangle(8, 5, 10, 15)), canal(rectangle(10, 5, 20, 15)),
      canal(rectangle(0, 15, 20, 17))};
  EXPECT_EQ(built(street).report.found(Finding::note, "dead end"), 1U);
  std::vector<io::BgtRecord> withHouse = street;
  withHouse.back() = pand(rectangle(0, 15, 20, 17));
  EXPECT_EQ(built(withHouse).report.found(Finding::note, "dead end"), 0U);
}

TEST(Islands, AnUpperLevelThatRunsOffTheDataEndsAtTheMapNotInTheAir) {
  const Built b = built({footway(rectangle(0, 0, 10, 4)), canal(rectangle(10, -10, 20, 14)),
                         footway(rectangle(10, 0, 20, 4), 1)});
  double east_m = 0.0;
  const SurfaceMesh& mesh = b.twin.surface;
  for (std::size_t f = 0; f < mesh.faces.size(); ++f)
    for (std::size_t e = 0; e < 3; ++e)
      if (mesh.sheets[f] == 1 && mesh.boundaries[f][e] == Boundary::mapEdge)
        east_m += distance(toMetres(mesh.vertices[mesh.faces[f][e]]),
                           toMetres(mesh.vertices[mesh.faces[f][(e + 1) % 3]]));
  EXPECT_NEAR(east_m, 4.0, 1e-3);
  EXPECT_NEAR(boundary_m(mesh, Boundary::drop), 20.0, 1e-3);
}

} // namespace
} // namespace loopstad::twin::build

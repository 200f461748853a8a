// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/content_hash.hpp>

#include <gtest/gtest.h>

#include <functional>
#include <set>

namespace loopstad::twin {
namespace {

using test::fullTwin;

TEST(ContentHash, IsTheSameForEqualTwins) {
  EXPECT_EQ(contentHash(fullTwin()), contentHash(fullTwin()));
  EXPECT_EQ(contentHash(Twin{}), contentHash(Twin{}));
}

TEST(ContentHash, SeesEveryField) {
  const std::vector<std::function<void(Twin&)>> changes{
      [](Twin&) {},
      [](Twin& t) { t = {}; },
      [](Twin& t) { t.name += "x"; },
      [](Twin& t) { t.frame.placed = false; },
      [](Twin& t) { t.frame.origin.x += 100.0; },
      [](Twin& t) { t.sources[0].sha256[0] = 'b'; },
      [](Twin& t) { std::swap(t.sources[0], t.sources[1]); },
      [](Twin& t) { t.ground[0].polygon.holes[0][0].x += 1e-12; },
      [](Twin& t) { t.ground[0].polygon.holes.pop_back(); },
      [](Twin& t) { t.ground[1].surfaceClass = 1; },
      [](Twin& t) {
        t.buildings[0].uses = {"woonfunctiewinkel", "functie"};
      },
      [](Twin& t) { t.buildings[0].constructionYear.reset(); },
      [](Twin& t) { t.buildings[0].heightAssumed = true; },
      [](Twin& t) { t.buildings[0].footprint.pop_back(); },
      [](Twin& t) { t.buildings[0].lod = "1.3"; },
      [](Twin& t) { t.buildings[0].shells.pop_back(); },
      [](Twin& t) { t.buildings[0].shells[1].surfaces[0].role = SurfaceRole::roof; },
      [](Twin& t) { t.buildings[0].shells[1].surfaces[0].rings[0][0].z += 0.001; },
      [](Twin& t) { t.doors[0].weight += 1.0; },
      [](Twin& t) { t.doors[1].building = BuildingId(std::size_t{0}); },
      [](Twin& t) { t.objects[0].kind = ObjectKind::pole; },
      [](Twin& t) { t.objects[0].position.z += 0.1; },
      [](Twin& t) { t.objects[0].height_m += 0.5; },
      [](Twin& t) { t.objects[0].heightAssumed = true; },
      [](Twin& t) { t.barriers[0].line.pop_back(); },
      [](Twin& t) { t.barriers[0].height_m = 2.0; },
      [](Twin& t) { t.barriers[0].width_m = 0.2; },
      [](Twin& t) { t.objects[1].footprint.clear(); },
      [](Twin& t) { t.tracks[0].type = "trein"; },
      [](Twin& t) { t.tracks.clear(); },
      [](Twin& t) { t.places[1].areas.pop_back(); },
      [](Twin& t) { t.places[2].level = 1; },
      [](Twin& t) { t.surface.vertices[0].x += 1; },
      [](Twin& t) { t.surface.heights_m[0] += 0.1F; },
      [](Twin& t) {
        t.surface.boundaries[0][0] =
            t.surface.boundaries[0][0] == Boundary::mapEdge ? Boundary::barrier : Boundary::mapEdge;
      },
      [](Twin& t) { t.surface.sheets[0] += 1; },
      [](Twin& t) { t.terrain.vertices[0].x += 1; },
      [](Twin& t) { t.terrain.heights_m[3] += 0.1F; },
      [](Twin& t) { t.terrain.classes[1] = 0; },
      [](Twin& t) { t.terrain.levels[0] = 1; },
      [](Twin& t) { t.terrain.holes[1] = Boundary::water; },
      [](Twin& t) { t.terrain.walls.pop_back(); },
      [](Twin& t) { t.terrain.assumed = true; },
      [](Twin& t) { t.surface.surfaceClasses[0].wheelchair = !t.surface.surfaceClasses[0].wheelchair; },
  };
  std::set<std::uint64_t> hashes;
  for (const auto& change : changes) {
    Twin twin = fullTwin();
    change(twin);
    EXPECT_TRUE(hashes.insert(contentHash(twin)).second) << hashes.size();
  }
}

} // namespace
} // namespace loopstad::twin

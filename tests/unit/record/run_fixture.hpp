// SPDX-License-Identifier: GPL-3.0-or-later
/// A hall with a pillar, two people who walk through it, and a folder for their run file.
#pragma once

#include <loopstad/sim/run_file.hpp>
#include <loopstad/test/crowds.hpp>
#include <loopstad/test/meshes.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace loopstad::sim {

class RunFixture : public testing::Test {
protected:
  test::TemporaryFolder own;
  std::filesystem::path folder = own.path();
  std::filesystem::path path = folder / "test.run.h5";
  std::filesystem::path draft = folder / ".test.run.h5.draft";
  /// 20 m x 10 m; a pillar of 2 m x 2 m with its south-west corner at (12, 4); a wall above (10, 8).
  twin::Twin twin = [] {
    twin::Twin t;
    t.name = "hall";
    t.frame = {{181000.0, 457300.0}, true};
    t.surface = test::gridMesh(20, 10, 1.0, [](int x, int y) {
      const bool pillar = (x == 12 || x == 13) && (y == 4 || y == 5);
      return !pillar && (x != 10 || y < 8);
    });
    return t;
  }();
  twin::Surface surface{twin.surface};
  RunHeader header{.scenarioName = "hall",
                   .scenarioText = "id: hall\nseed: 7\n",
                   .inputs = {{"hall.geojson", "GeoJSON", std::string(64, 'a'), "2026-01-01"}},
                   .twinFile = "hall.twin.h5",
                   .seed = 7,
                   .threads = 2,
                   .timeStep_s = 0.05,
                   .frameInterval_s = 0.5,
                   .model = "orca",
                   .modelSource = "van den Berg et al. 2011",
                   .modelParameters = {{"horizon_s", 2.0}},
                   .startedAt = "2026-01-01T12:00:00Z",
                   .profiles = {"adult"},
                   .destinations = {"exit"}};

  /// Two people who walk east, ids 0 and 1, in rows that change place at every frame.
  [[nodiscard]] Crowd walkers(int frame) const {
    Crowd crowd;
    test::stand(crowd, surface, {1.25 + 0.25 * (frame % 30), 5.5});
    test::stand(crowd, surface, {2.25 + 0.25 * (frame % 30), 6.5});
    if (frame % 2 == 1) {
      std::swap(crowd.position[0], crowd.position[1]);
      std::swap(crowd.face[0], crowd.face[1]);
      std::swap(crowd.id[0], crowd.id[1]);
    }
    return crowd;
  }
};

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the specification (glTF 2.0, sections 3.6, 4.4) that a reader stands on, checked on what is in
// the file.
#include "glb.hpp"

#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/export/gltf.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <vector>

namespace loopstad::twin {
namespace {

using nlohmann::json;
using test::Glb;
using test::readGlb;

class Gltf : public testing::Test {
protected:
  Glb written(const Twin& twin) {
    const Status done = exportGltf(twin, file);
    EXPECT_TRUE(done) << describe(done.error());
    return readGlb(file);
  }

  test::TemporaryFolder own;
  std::filesystem::path file = own.path() / "area.glb";
};

/// A square of terrain in two triangles, at another height in each corner.
Terrain tilted() {
  Terrain terrain;
  for (const Vec2 p : {Vec2{0, 0}, Vec2{10, 0}, Vec2{10, 10}, Vec2{0, 10}})
    terrain.vertices.push_back(toFixed(p));
  terrain.heights_m = {0.0F, 1.0F, 2.0F, 3.0F};
  terrain.faces = {{0, 1, 2}, {0, 2, 3}};
  terrain.classes = {0, 0};
  terrain.levels = {0, 0};
  terrain.holes = {Boundary::none, Boundary::none};
  return terrain;
}

TEST_F(Gltf, BuildingsCloseAndFaceOutwardWithYUp) {
  Twin city = test::fullTwin();
  city.terrain = tilted();
  Polygon yard = test::square(0.0, 0.0, 20.0);
  yard.holes = {test::square(5.0, 5.0, 4.0).outer, test::square(12.0, 12.0, 3.0).outer};
  city.buildings.resize(1);
  city.buildings[0].footprint = {yard};
  city.buildings[0].shells.clear();
  city.buildings[0].ground_m = 1.0;
  city.buildings[0].roof_m = 4.0;
  const Glb glb = written(city);
  EXPECT_EQ(glb.document["nodes"][0]["name"], "buildings");
  EXPECT_NEAR(glb.volume_m3(0), 3.0 * (400.0 - 16.0 - 9.0), 1e-2);
  EXPECT_EQ(glb.document["accessors"][0]["max"][1], 4.0); // the roof
}

TEST_F(Gltf, AccessorsSayWhatTheBuffersHold) {
  Twin city = test::fullTwin();
  city.terrain = tilted();
  const Glb glb = written(city);
  EXPECT_EQ(glb.document["asset"]["version"], "2.0");
  EXPECT_EQ(glb.document["asset"]["extras"]["origin_rd"], json({112300.0, 400700.0}));
  for (const json& mesh : glb.document["meshes"])
    for (const json& primitive : mesh["primitives"]) {
      const auto at = primitive["attributes"]["POSITION"].get<std::size_t>();
      const auto vertices = glb.values<Glb::Vertex>(at);
      for (std::size_t axis = 0; axis < 3; ++axis) {
        const auto [low, high] =
            std::ranges::minmax(vertices, {}, [axis](const Glb::Vertex& v) { return v[axis]; });
        EXPECT_EQ(glb.document["accessors"][at]["min"][axis].get<float>(), low[axis]);
        EXPECT_EQ(glb.document["accessors"][at]["max"][axis].get<float>(), high[axis]);
      }
      for (const std::uint32_t index : glb.values<std::uint32_t>(primitive["indices"].get<std::size_t>()))
        EXPECT_LT(index, vertices.size());
      EXPECT_LT(primitive["material"].get<std::size_t>(), glb.document["materials"].size());
    }
  std::vector<std::size_t> all(glb.document["nodes"].size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  EXPECT_EQ(glb.document["scenes"][0]["nodes"], all);
  EXPECT_EQ(glb.document["nodes"][1]["mesh"], 1);
}

TEST_F(Gltf, AnEmptyTwinIsAnEmptyScene) {
  const Glb glb = written(Twin{});
  EXPECT_FALSE(glb.document.contains("meshes"));
  EXPECT_FALSE(glb.document.contains("buffers"));
}

} // namespace
} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the specification (glTF 2.0, sections 3.6, 4.4) that a reader stands on, checked on what is in
// the file.
#include <loopstad/base/draft_file.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/export/gltf.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <filesystem>

namespace loopstad::twin {
namespace {

using nlohmann::json;

struct Glb {
  json document;
  std::string binary;

  template <class Value>
  [[nodiscard]] std::vector<Value> values(std::size_t accessor) const {
    const json& a = document["accessors"][accessor];
    const json& view = document["bufferViews"][a["bufferView"].get<std::size_t>()];
    std::vector<Value> out(a["count"].get<std::size_t>());
    EXPECT_EQ(view["byteLength"], out.size() * sizeof(Value));
    EXPECT_LE(view["byteOffset"].get<std::size_t>() + out.size() * sizeof(Value), binary.size());
    EXPECT_EQ(view["byteOffset"].get<std::size_t>() % 4, 0U);
    std::memcpy(out.data(), binary.data() + view["byteOffset"].get<std::size_t>(),
                out.size() * sizeof(Value));
    return out;
  }
};

std::uint32_t wordAt(const std::string& bytes, std::size_t at) {
  std::uint32_t word = 0;
  std::memcpy(&word, bytes.data() + at, sizeof word);
  return word;
}

class Gltf : public testing::Test {
protected:
  Glb written(const Twin& twin) {
    const Status done = exportGltf(twin, file);
    EXPECT_TRUE(done) << describe(done.error());
    const std::string bytes = *readTextFile(file);
    EXPECT_EQ(bytes.substr(0, 4), "glTF");
    EXPECT_EQ(wordAt(bytes, 4), 2U);
    EXPECT_EQ(wordAt(bytes, 8), bytes.size());
    const std::size_t length = wordAt(bytes, 12);
    EXPECT_EQ(length % 4, 0U);
    EXPECT_EQ(bytes.substr(16, 4), "JSON");
    Glb glb{json::parse(bytes.substr(20, length)), {}};
    if (20 + length == bytes.size()) return glb;
    EXPECT_EQ(wordAt(bytes, 20 + length), bytes.size() - 28 - length);
    EXPECT_EQ(bytes.substr(24 + length, 4), std::string("BIN\0", 4));
    glb.binary = bytes.substr(28 + length);
    EXPECT_EQ(glb.document["buffers"][0]["byteLength"], glb.binary.size());
    return glb;
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

using Vertex = std::array<float, 3>;

/// Of all triangles of a node; positive when they close and face outward.
double volume_m3(const Glb& glb, std::size_t mesh) {
  double sixfold = 0.0;
  for (const json& primitive : glb.document["meshes"][mesh]["primitives"]) {
    const auto vertices = glb.values<Vertex>(primitive["attributes"]["POSITION"].get<std::size_t>());
    const auto indices = glb.values<std::uint32_t>(primitive["indices"].get<std::size_t>());
    EXPECT_EQ(indices.size() % 3, 0U);
    for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
      const auto at = [&](std::size_t k) {
        const Vertex& v = vertices.at(indices[i + k]);
        return Vec3{v[0], v[1], v[2]};
      };
      sixfold += dot(at(0), cross(at(1), at(2)));
    }
  }
  return sixfold / 6.0;
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
  EXPECT_NEAR(volume_m3(glb, 0), 3.0 * (400.0 - 16.0 - 9.0), 1e-2);
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
      const auto vertices = glb.values<Vertex>(at);
      for (std::size_t axis = 0; axis < 3; ++axis) {
        const auto [low, high] =
            std::ranges::minmax(vertices, {}, [axis](const Vertex& v) { return v[axis]; });
        EXPECT_EQ(glb.document["accessors"][at]["min"][axis].get<float>(), low[axis]);
        EXPECT_EQ(glb.document["accessors"][at]["max"][axis].get<float>(), high[axis]);
      }
      for (const std::uint32_t index : glb.values<std::uint32_t>(primitive["indices"].get<std::size_t>()))
        EXPECT_LT(index, vertices.size());
      EXPECT_LT(primitive["material"].get<std::size_t>(), glb.document["materials"].size());
    }
  EXPECT_EQ(glb.document["nodes"].size(), 2U);
  EXPECT_EQ(glb.document["scenes"], json::parse(R"([{"nodes":[0,1]}])"));
  EXPECT_EQ(glb.document["nodes"][1]["mesh"], 1);
}

TEST_F(Gltf, AnEmptyTwinIsAnEmptyScene) {
  const Glb glb = written(Twin{});
  EXPECT_FALSE(glb.document.contains("meshes"));
  EXPECT_FALSE(glb.document.contains("buffers"));
}

} // namespace
} // namespace loopstad::twin

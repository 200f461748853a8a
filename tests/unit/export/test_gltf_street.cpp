// SPDX-License-Identifier: GPL-3.0-or-later
// Things in the street in glTF, as EXT_mesh_gpu_instancing says that a reader draws them.
#include "glb.hpp"

#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/export/gltf.hpp>

#include <cmath>

namespace loopstad::twin {
namespace {

using nlohmann::json;
using test::Glb;

CityObject thing(ObjectKind kind, const char* type, Vec3 position, double height_m) {
  CityObject object;
  object.kind = kind;
  object.type = type;
  object.position = position;
  object.radius_m = 0.3;
  object.height_m = height_m;
  return object;
}

class GltfStreet : public testing::Test {
protected:
  Glb written(const Twin& twin) {
    const Status done = exportGltf(twin, own.path() / "street.glb");
    EXPECT_TRUE(done) << describe(done.error());
    return test::readGlb(own.path() / "street.glb");
  }
  test::TemporaryFolder own;
};

TEST_F(GltfStreet, OneMeshStandsForAllOfAShape) {
  Twin city;
  city.objects = {thing(ObjectKind::tree, "boom", {10.0, 20.0, 1.5}, 10.0),
                  thing(ObjectKind::tree, "boom", {30.0, 40.0, 2.5}, 20.0),
                  thing(ObjectKind::pole, "lichtmast", {1.0, 2.0, 3.0}, 6.0),
                  thing(ObjectKind::pole, "poller", {2.0, 2.0, 3.0}, 0.9),
                  thing(ObjectKind::drain, "put", {3.0, 2.0, 3.0}, 0.0)};
  const Glb glb = written(city);
  EXPECT_EQ(glb.document["extensionsUsed"], json({"EXT_mesh_gpu_instancing"}));
  EXPECT_FALSE(glb.document.contains("extensionsRequired")); // buildings are seen without it
  ASSERT_EQ(glb.document["nodes"].size(), 3U);
  EXPECT_EQ(glb.document["meshes"].size(), 2U);
  EXPECT_EQ((*glb.node("pole lichtmast"))["mesh"], (*glb.node("pole poller"))["mesh"]);
  const json* const trees = glb.node("tree boom");
  ASSERT_NE(trees, nullptr);
  EXPECT_EQ((*trees)["extras"], json::parse(R"({"kind":"tree","type":"boom","count":2})"));
  const json& attributes = (*trees)["extensions"]["EXT_mesh_gpu_instancing"]["attributes"];
  EXPECT_EQ(glb.values<Glb::Vertex>(attributes["TRANSLATION"].get<std::size_t>()),
            (std::vector<Glb::Vertex>{{10.0F, 1.5F, -20.0F}, {30.0F, 2.5F, -40.0F}}));
  EXPECT_EQ(glb.values<Glb::Vertex>(attributes["SCALE"].get<std::size_t>()),
            (std::vector<Glb::Vertex>{{2.4F, 10.0F, 2.4F}, {4.8F, 20.0F, 4.8F}}));
}

/// The trunk and the crown are two parts of one closed mesh, 1 high and 1 from its axis.
TEST_F(GltfStreet, AShapeClosesAndFacesOutward) {
  Twin city;
  city.objects = {thing(ObjectKind::tree, "boom", {}, 10.0), thing(ObjectKind::box, "kast", {}, 1.0)};
  const Glb glb = written(city);
  const auto meshOf = [&](const char* name) { return (*glb.node(name))["mesh"].get<std::size_t>(); };
  EXPECT_NEAR(glb.volume_m3(meshOf("box kast")), 2.0, 1e-6);
  const double seven_m2 = 3.5 * std::sin(2.0 * std::acos(-1.0) / 7.0);
  EXPECT_NEAR(glb.volume_m3(meshOf("tree boom")),
              seven_m2 * (0.3 * 0.0081 + 0.28 / 3.0 * 1.0981 + 0.42 / 3.0), 1e-6);
  EXPECT_EQ(glb.document["meshes"][meshOf("tree boom")]["primitives"].size(), 2U); // leaves and wood
}

TEST_F(GltfStreet, FencesRailsAndOutlinesAreMeshes) {
  Twin city;
  city.barriers = {{"f", "hek", 0, {{0, 0}, {10, 0}}, 1.2, 0.1},
                   {"h", "haag", 0, {{0, 5}, {4, 5}}, 1.5, 0.5}};
  city.tracks = {{"t", "trein", 0, {{0, 20}, {30, 20}}}};
  CityObject stage = thing(ObjectKind::furniture, "podium", {}, 1.5);
  stage.footprint = {test::square(0.0, 30.0, 4.0)};
  city.objects = {stage};
  const Glb glb = written(city);
  const auto volumeOf = [&](const char* name) {
    return glb.volume_m3((*glb.node(name))["mesh"].get<std::size_t>());
  };
  EXPECT_NEAR(volumeOf("barriers"), 10.0 * 1.2 * 0.1 + 4.0 * 1.5 * 0.5, 1e-4);
  EXPECT_NEAR(volumeOf("rails"), 2.0 * 30.0 * 0.07 * 0.15, 1e-3);
  EXPECT_NEAR(volumeOf("outlined objects"), 24.0, 1e-3);
  EXPECT_FALSE(glb.document.contains("extensionsUsed"));
}

} // namespace
} // namespace loopstad::twin

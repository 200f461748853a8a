// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/bench_scene.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/surface.hpp>

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace loopstad::scenarios {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

BenchScene sceneOf(const BenchCase& what, const fs::path& folder = "nowhere") {
  SilentProgress progress;
  auto scene = benchScene(what, folder, progress);
  if (!scene) throw std::runtime_error(describe(scene.error()));
  return std::move(*scene);
}

std::string errorOf(const BenchCase& what, const fs::path& folder = "nowhere") {
  SilentProgress progress;
  const auto scene = benchScene(what, folder, progress);
  return scene ? "" : describe(scene.error());
}

double walkable_m2(const BenchScene& scene) { return twin::area_m2(scene.twin->surface); }

double nearestTwo_m(const BenchScene& scene) {
  std::vector<Vec2> at;
  for (const sim::Person& person : scene.demand.persons) at.push_back(person.position);
  std::ranges::sort(at, {}, &Vec2::x);
  double nearest_m = 1e9;
  for (std::size_t i = 0; i < at.size(); ++i)
    for (std::size_t j = i + 1; j < at.size() && at[j].x - at[i].x < nearest_m; ++j)
      nearest_m = std::min(nearest_m, distance(at[i], at[j]));
  return nearest_m;
}

/// The folder of the scenes, where this machine has it.
fs::path sharedScenes() {
  const char* data = std::getenv("LOOPSTAD_SHARED_DATA");
  return data == nullptr ? fs::path() : fs::path(data).parent_path() / "bench";
}

TEST(BenchScene, GeneratedOnesHaveTheSizeOfTheFiles) {
  // Areas of plaza.wkt and city1000.wkt by the shoelace formula, computed apart from this program; the
  // bottleneck's by hand: 30 x 20 + 2 x 1 + 4 x 20.
  EXPECT_NEAR(walkable_m2(sceneOf({"plaza", 100})), 34'092.4, 10.0);
  EXPECT_NEAR(walkable_m2(sceneOf({"bottleneck", 100})), 682.0, 0.1);
  const BenchScene city = sceneOf({"city1000", 1'000});
  EXPECT_NEAR(walkable_m2(city), 631'765.2, 200.0);
  EXPECT_TRUE(city.generated);
  EXPECT_EQ(city.demand.persons.size(), 1'000U);
  EXPECT_EQ(city.demand.destinations.size(), 4U);
}

TEST(BenchScene, NobodyBeginsInAWallOrInSomebody) {
  for (const BenchCase& what : {BenchCase{"plaza", 50'000}, {"bottleneck", 500}, {"open", 2'000}}) {
    const BenchScene scene = sceneOf(what);
    ASSERT_EQ(scene.demand.persons.size(), what.persons);
    EXPECT_GT(nearestTwo_m(scene), 0.42) << what.scene; // the widest body
    const twin::Surface surface(scene.twin->surface);
    for (const sim::Person& person : scene.demand.persons) {
      const auto place = surface.locate(person.position);
      ASSERT_TRUE(place);
      EXPECT_GE(surface.clearance_m(*place, 0.3), 0.21) << what.scene;
    }
  }
}

TEST(BenchScene, FewerPersonsAreTheBeginningOfMore) {
  const BenchScene few = sceneOf({"plaza", 50});
  const BenchScene more = sceneOf({"plaza", 2'000});
  for (std::size_t i = 0; i < few.demand.persons.size(); ++i) {
    EXPECT_EQ(few.demand.persons[i].position, more.demand.persons[i].position);
    EXPECT_EQ(few.demand.persons[i].destination, more.demand.persons[i].destination);
  }
}

TEST(BenchScene, OpenHasOnePersonPerSquareMetreAndAFarExit) {
  for (const std::size_t persons : {1'000U, 90'000U}) {
    const BenchScene scene = sceneOf({"open", persons});
    const double area_m2 = walkable_m2(scene);
    EXPECT_NEAR(static_cast<double>(persons) / area_m2, 1.0, 1e-3);
    const Box2 box = bounds(*scene.twin);
    // Nobody leaves in 60 s (at most 2.2 m/s), nor on small squares in 5 s.
    const double far_m = persons > 75'000 ? 2.2 * 60.0 : 2.2 * 5.0;
    for (const sim::Person& person : scene.demand.persons) {
      const std::array<double, 4> away_m{person.position.y - box.min.y, box.max.y - person.position.y,
                                         person.position.x - box.min.x, box.max.x - person.position.x};
      EXPECT_GT(away_m.at(person.destination) - 1.2, far_m); // an exit is 1 m deep, 0.2 m from the edge
    }
  }
}

TEST(BenchScene, WideIsTheSameWorkOnMoreGround) {
  const BenchScene open = sceneOf({"open", 400});
  const BenchScene wide = sceneOf({"wide", 400});
  EXPECT_NEAR(walkable_m2(wide), 16e6, 1.0);
  EXPECT_EQ(wide.demand.persons.size(), open.demand.persons.size());
  const auto sizeOf = [](const BenchScene& scene) {
    Box2 box;
    for (const sim::Person& person : scene.demand.persons) box.include(person.position);
    return box.size();
  };
  EXPECT_NEAR(sizeOf(wide).x, sizeOf(open).x, 1e-6);
  EXPECT_NEAR(sizeOf(wide).y, sizeOf(open).y, 1e-6);
}

TEST(BenchScene, WhatCannotBeMeasuredIsAnError) {
  EXPECT_THAT(errorOf({"plazza", 10}), AllOf(HasSubstr("plazza"), HasSubstr("did you mean \"plaza\"?")));
  EXPECT_THAT(errorOf({"plaza", 0}), HasSubstr("0 persons cannot walk"));
  EXPECT_THAT(errorOf({"bottleneck", 5'000}), HasSubstr("no room for 5000 persons; ask for "));
}

/// A room of 10 m x 4 m with its exit in the east.
class BenchFiles : public testing::Test {
protected:
  void SetUp() override {
    write("plaza.wkt", "POLYGON((0 0, 10 0, 10 4, 0 4, 0 0))");
    write("plaza-exits.csv", "exit,wkt\n0,\"POLYGON((9 1, 10 1, 10 3, 9 3, 9 1))\"\n");
    write("plaza-3.csv", "x_m,y_m,speed_mps,exit\n1.5,1.25,1.100,0\n3.0,2.0,1.4,0\n5.0,2.0,1.5,0\n");
  }
  void write(const std::string& name, const std::string& text) const { std::ofstream(folder / name) << text; }

  test::TemporaryFolder own;
  fs::path folder = own.path();
};

TEST_F(BenchFiles, AreReadAsWritten) {
  const BenchScene scene = sceneOf({"plaza", 2}, folder); // the first two of three
  EXPECT_FALSE(scene.generated);
  EXPECT_NEAR(walkable_m2(scene), 40.0, 1e-6);
  ASSERT_EQ(scene.demand.persons.size(), 2U);
  const Vec2 origin = scene.twin->frame.origin;
  EXPECT_NEAR(scene.demand.persons[0].position.x + origin.x, 1.5, 1e-9);
  EXPECT_NEAR(scene.demand.persons[0].position.y + origin.y, 1.25, 1e-9);
  EXPECT_EQ(scene.demand.persons[0].freeSpeed_mps, 1.1);
  ASSERT_EQ(scene.demand.destinations.size(), 1U);
  EXPECT_NEAR(twin::area_m2(scene.demand.destinations[0].areas.at(0)), 2.0, 1e-9);
}

TEST_F(BenchFiles, MistakesNameFileAndLine) {
  EXPECT_THAT(errorOf({"plaza", 4}, folder), HasSubstr("no list of 4 persons; ask for 3 at most"));
  write("plaza-3.csv", "x_m,y_m,speed_mps,exit\n1.5,1.25,1.1,0\n1.5,there,1.1,0\n");
  EXPECT_THAT(errorOf({"plaza", 3}, folder), AllOf(HasSubstr("plaza-3.csv"), HasSubstr("line 3")));
  write("plaza-3.csv", "x_m,y_m,speed_mps,exit\n1.5,1.25,1.1,7\n");
  EXPECT_THAT(errorOf({"plaza", 3}, folder), AllOf(HasSubstr("line 2"), HasSubstr("exit 7")));
  write("plaza-3.csv", "x_m,y_m,speed_mps,exit\n1.5,1.25,1.1,0\n");
  EXPECT_THAT(errorOf({"plaza", 3}, folder), HasSubstr("ends after 1 persons"));
  write("plaza-3.csv", "x,y\n");
  EXPECT_THAT(errorOf({"plaza", 3}, folder), HasSubstr("x_m,y_m,speed_mps,exit"));
  write("plaza-exits.csv", "exit,wkt\n0,\"POLYGON((9 1, 10 1\"\n");
  EXPECT_THAT(errorOf({"plaza", 3}, folder), AllOf(HasSubstr("plaza-exits.csv"), HasSubstr("line 2")));
}

TEST_F(BenchFiles, ThatAreMissingBesideTheGroundAreAnError) {
  fs::remove(folder / "plaza-3.csv");
  EXPECT_THAT(errorOf({"plaza", 3}, folder), AllOf(HasSubstr("plaza-N.csv"), HasSubstr("is not there")));
}

TEST(BenchScene, SharedFilesAreRead) {
  const fs::path folder = sharedScenes();
  if (folder.empty() || !fs::exists(folder / "plaza.wkt"))
    GTEST_SKIP() << "the benchmark scenes are not beside LOOPSTAD_SHARED_DATA";
  const BenchScene plaza = sceneOf({"plaza", 10'000}, folder);
  EXPECT_FALSE(plaza.generated);
  EXPECT_EQ(plaza.demand.persons.size(), 10'000U);
  EXPECT_EQ(plaza.demand.destinations.size(), 4U);
  EXPECT_NEAR(walkable_m2(plaza), 34'092.4, 1.0);
  EXPECT_EQ(sceneOf({"bottleneck", 500}, folder).demand.persons.size(), 500U);
}

} // namespace
} // namespace loopstad::scenarios

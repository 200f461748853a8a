// SPDX-License-Identifier: GPL-3.0-or-later
/// Any crowd on any ground, by any model and with any step: RapidCheck makes them up, and makes them smaller
/// where one fails.
#include <loopstad/sim/lookout.hpp>
#include <loopstad/sim/model_table.hpp>
#include <loopstad/test/crowds.hpp>
#include <loopstad/test/models.hpp>
#include <loopstad/test/simulations.hpp>
#include <loopstad/test/watch.hpp>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace loopstad::sim {
namespace {

constexpr int cells = 8;
constexpr double cell_m = 2.0;

/// A square of 16 m; three cells in four are open.
twin::SurfaceMesh anyGround() {
  const auto closed = *rc::gen::container<std::vector<int>>(cells * cells, rc::gen::inRange(0, 4));
  return test::gridMesh(cells, cells, cell_m, [&](int x, int y) {
    return closed[static_cast<std::size_t>(y * cells + x)] != 0 || (x == 0 && y == 0);
  });
}

/// In whole millimetres: corners and edges of the mesh come up often enough.
Vec2 anyPlace() {
  const auto coordinate = rc::gen::map(rc::gen::inRange(0, static_cast<int>(cells * cell_m * 20.0) + 1),
                                       [](int twentieths) { return twentieths / 20.0; });
  return {*coordinate, *coordinate};
}

Demand anyDemand(const twin::SurfaceMesh& mesh) {
  const twin::Surface surface(mesh);
  Demand demand = test::demandTo({test::rectangle(0, 0, 1, 2), test::rectangle(0, 0, 2, 1)});
  const int persons = *rc::gen::inRange(1, 80);
  for (int i = 0; i < persons; ++i)
    if (const Vec2 p = anyPlace(); surface.locate(p))
      demand.persons.push_back({.position = p, .destination = static_cast<std::size_t>(i % 2)});
  return demand;
}

RC_GTEST_PROP(AnyCrowd, IsSoundAndTheSameOnAnyExecutor, ()) {
  const twin::SurfaceMesh mesh = anyGround();
  const Demand demand = anyDemand(mesh);
  const ModelRow& row = modelTable()[*rc::gen::inRange<std::size_t>(0, modelTable().size())];
  const SimulationSettings settings{.timeStep_s = *rc::gen::element(0.01, 0.03, 0.05, 0.1),
                                    .seed = *rc::gen::arbitrary<std::uint64_t>(),
                                    .model = *makeModel(row.name)};
  SerialExecutor serial;
  Simulation simulation = test::simulate(mesh, demand, serial, settings);
  test::Watch watch(simulation);
  const auto threaded = makeThreadedExecutor(*rc::gen::element(2U, 3U, 8U));
  Simulation other = test::simulate(mesh, demand, *threaded, settings);
  for (int step = 0; step < 100; ++step) {
    const std::string found = watch.step();
    if (!found.empty()) RC_FAIL(std::string(row.name) + ": " + found);
    other.step();
  }
  RC_ASSERT(simulation.fingerprint() == other.fingerprint());
}

enum class Nearness { felt, notFelt, doubtful };

/// By distance alone: ahead within reach, or about to touch. Right beside, rounding decides.
Nearness nearness(const Crowd& crowd, std::size_t row, std::size_t other) {
  const Vec2 apart = toMetres(crowd.position[other]) - toMetres(crowd.position[row]);
  const double contact_m = double{crowd.radius_m[row]} + double{crowd.radius_m[other]};
  const double ahead_m = dot(apart, {double{crowd.facing[row].x}, double{crowd.facing[row].y}});
  constexpr double rounding_m = 1e-5;
  if (other == row) return Nearness::notFelt;
  if (length(apart) < contact_m + 0.2 - rounding_m) return Nearness::felt;
  if (length(apart) < contact_m + 0.2 + rounding_m || std::abs(ahead_m) < rounding_m)
    return Nearness::doubtful;
  if (std::abs(length(apart) - CellIndex::reach_m) < rounding_m) return Nearness::doubtful;
  return ahead_m > 0.0 && length(apart) < CellIndex::reach_m ? Nearness::felt : Nearness::notFelt;
}

RC_GTEST_PROP(AnyCrowd, FeelsWhoIsNearAndNobodyElse, ()) {
  const twin::SurfaceMesh mesh = test::gridMesh(1, 1, cells * cell_m, [](int, int) { return true; });
  const twin::Surface surface(mesh);
  Crowd crowd;
  const int persons = *rc::gen::inRange(2, 120);
  for (int i = 0; i < persons; ++i) {
    test::stand(crowd, surface, anyPlace());
    crowd.facing.back() =
        *rc::gen::element(Direction{1.0F, 0.0F}, Direction{0.0F, -1.0F}, Direction{-0.6F, 0.8F});
  }
  SerialExecutor serial;
  CellIndex index;
  index.sort(crowd.position, crowd.id, serial);
  Moves moves;
  SpareColumn spare;
  reorder(crowd, index.order(), moves, spare, serial);
  const Walls walls(surface);
  const Present present{.crowd = crowd,
                        .cells = index,
                        .walls = walls,
                        .surface = surface,
                        .height_m = {},
                        .way = crowd.facing,
                        .largestRadius_m = 0.18F};
  Lookout lookout(present);
  Surroundings around;
  for (std::size_t row = 0; row < crowd.size(); ++row) {
    lookout.look(row, around);
    std::set<std::uint32_t> felt(around.row.begin(),
                                 around.row.begin() + static_cast<std::ptrdiff_t>(around.count));
    RC_ASSERT(felt.size() == around.count);
    for (std::size_t other = 0; other < crowd.size(); ++other) {
      const Nearness near = nearness(crowd, row, other);
      if (near == Nearness::doubtful) continue;
      const bool isFelt = felt.contains(static_cast<std::uint32_t>(other));
      if (isFelt == (near == Nearness::felt)) continue;
      RC_FAIL(fmt::format("{} of ({}, {}), who faces ({}, {}), {} ({}, {})", row,
                          toMetres(crowd.position[row]).x, toMetres(crowd.position[row]).y,
                          crowd.facing[row].x, crowd.facing[row].y, isFelt ? "feels" : "does not feel",
                          toMetres(crowd.position[other]).x, toMetres(crowd.position[other]).y));
    }
  }
}

class SteadyFlow : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(All, SteadyFlow, testing::ValuesIn(test::modelNames()),
                         [](const auto& test) { return test::testName(test.param); });

/// Bodies in Helbing's forces give way under load: 2,000 N, a body's push at contact, against 1.2e5 kg/s2.
double deepest_m(const std::string& model) { return model == "social-force" ? 0.08 : 0.05; }

/// A corridor of 4 m that narrows to 2 m: one person per metre and second, less than what its end lets
/// through.
TEST_P(SteadyFlow, NobodyIsInAWallOrDeepInSomebody) {
  Demand demand = test::demandTo({test::rectangle(34, 1, 36, 3)});
  demand.origins.push_back({.name = "west", .areas = {test::rectangle(0, 0, 2, 4)}});
  demand.flows.push_back({.destinationWeights = {1.0}, .arrivals = {{0.0, 60.0, 120.0}}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(
      test::gridMesh({0, 10, 20, 28, 36}, {0, 1, 3, 4}, [](int x, int y) { return x < 2 || y == 1; }), demand,
      serial, {.model = *makeModel(GetParam())});
  test::Watch watch(simulation);
  double deepest = -1.0;
  double inWall_m = -1.0;
  constexpr std::uint32_t settled = 100; // steps: 5 s
  while (simulation.time_s() < 75.0) {
    ASSERT_EQ(watch.step(), "");
    if (simulation.time_s() < 15.0) continue;
    const Crowd& crowd = simulation.crowd();
    deepest = std::max(deepest, test::deepestOverlap_m(crowd));
    for (std::size_t row = 0; row < crowd.size(); ++row) {
      if (simulation.steps() - crowd.bornAtStep[row] < settled) continue; // people appear at walls, too
      inWall_m = std::max(inWall_m,
                          double{crowd.radius_m[row]} -
                              simulation.surface().clearance_m({crowd.face[row], crowd.position[row]}, 1.0));
    }
  }
  EXPECT_GT(simulation.tally().arrived, 60U);
  EXPECT_LE(deepest, deepest_m(GetParam()));
  EXPECT_LE(inWall_m, 0.05);
  RecordProperty("overlap_mm", static_cast<int>(1000.0 * deepest));
  RecordProperty("in_wall_mm", static_cast<int>(1000.0 * inWall_m));
}

} // namespace
} // namespace loopstad::sim

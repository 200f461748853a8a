// SPDX-License-Identifier: GPL-3.0-or-later
/// Crowds among gates that open, close and turn round at random: nobody ever crosses a line that is shut for
/// him, whatever he is pushed into, and nobody gets lost.
#include <loopstad/base/random.hpp>
#include <loopstad/sim/closure_edges.hpp>
#include <loopstad/test/simulations.hpp>

#include <gtest/gtest.h>

#include <map>

namespace loopstad::sim {
namespace {

constexpr double size_m = 16.0;
constexpr double length_s = 20.0;

twin::SurfaceMesh makeGround(std::uint64_t seed) {
  return test::gridMesh(16, 16, 1.0, [&](int i, int j) {
    return i % 4 < 2 || j % 4 < 2 ||
           Draws(seed, static_cast<std::uint32_t>(j * 16 + i), 1, Purpose::test).uniform(0) < 0.5;
  });
}

Closures makeClosures(std::uint64_t seed) {
  Closures closures;
  for (std::uint32_t g = 0; g < 6; ++g) {
    const Draws draw(seed, g, 2, Purpose::test);
    const Vec2 from{draw.uniform(0, 0.0, size_m), draw.uniform(1, 0.0, size_m)};
    Gate gate{
        .name = "g", .from = from, .to = from + Vec2{draw.uniform(2, -7.0, 7.0), draw.uniform(3, -7.0, 7.0)}};
    for (std::uint32_t c = 0; c < 5; ++c) {
      const Draws change(seed, 10 * g + c, 5, Purpose::test);
      gate.changes.push_back({c * length_s / 5.0 + change.uniform(0, 0.0, 3.9),
                              static_cast<Passing>(static_cast<int>(change.uniform(1, 0.0, 4.0)))});
    }
    if (g % 3 == 0) gate.maxFlow_per_s = Draws(seed, g, 6, Purpose::test).uniform(0, 0.2, 3.0);
    closures.gates.push_back(gate);
  }
  for (std::uint32_t a = 0; a < 2; ++a) {
    const Draws draw(seed, a, 3, Purpose::test);
    const double x = draw.uniform(0, 0.0, size_m - 4.0);
    const double y = draw.uniform(1, 0.0, size_m - 4.0);
    closures.areas.push_back(
        {.name = "a",
         .area = {{{x, y}, {x + 3.3, y + 0.4}, {x + 2.9, y + 3.1}, {x + 1.4, y + 1.7}}, {}},
         .from_s = draw.uniform(2, 0.0, 8.0),
         .to_s = draw.uniform(3, 10.0, 20.0)});
  }
  return closures;
}

Demand makeDemand(std::uint64_t seed, const twin::SurfaceMesh& ground) {
  Demand demand = test::demandTo({test::rectangle(0, 0, 2, 2), test::rectangle(14, 14, 16, 16),
                                  test::rectangle(0, 14, 2, 16), test::rectangle(8.5, 8.2, 9.5, 9.5)});
  const twin::Surface surface(ground);
  for (std::uint32_t p = 0; p < 250; ++p) {
    const Draws draw(seed, p, 4, Purpose::test);
    const Vec2 at{draw.uniform(0, 0.1, size_m - 0.1), draw.uniform(1, 0.1, size_m - 0.1)};
    if (surface.locate(at)) demand.persons.push_back({.position = at, .destination = p % 4});
  }
  return demand;
}

/// The side of a->b that the way from p to q leads to: 1 to its left, -1 to its right, 0 when it does not
/// cross it.
int crossing(Fixed2 a, Fixed2 b, Fixed2 p, Fixed2 q) {
  const std::int64_t before = orientation(a, b, p);
  const std::int64_t after = orientation(a, b, q);
  const std::int64_t sideA = orientation(p, q, a);
  const std::int64_t sideB = orientation(p, q, b);
  const bool apart = (sideA < 0 && sideB > 0) || (sideA > 0 && sideB < 0);
  if (!apart) return 0;
  return before < 0 && after > 0 ? 1 : before > 0 && after < 0 ? -1 : 0;
}

struct Line {
  Fixed2 a;
  Fixed2 b;
  std::size_t gate; ///< or area, behind the gates
};

std::vector<Line> linesOf(const CutGround& cut) {
  std::vector<Line> lines;
  const auto add = [&](const std::vector<twin::MeshEdge>& edges, std::size_t which) {
    for (const twin::MeshEdge& e : edges) {
      const auto& corners = cut.mesh.faces[e.face.index()];
      lines.push_back(
          {cut.mesh.vertices[corners[e.edge]], cut.mesh.vertices[corners[(e.edge + 1U) % 3U]], which});
    }
  };
  for (std::size_t g = 0; g < cut.edges.gates.size(); ++g) add(cut.edges.gates[g], g);
  for (std::size_t a = 0; a < cut.edges.areas.size(); ++a)
    add(cut.edges.areas[a], cut.edges.gates.size() + a);
  return lines;
}

bool allowed(const Closures& closures, const Line& line, int side, double time_s) {
  if (line.gate < closures.gates.size()) {
    const Passing passing = closures.gates[line.gate].passingAt(time_s);
    return passing == Passing::both || passing == (side > 0 ? Passing::forward : Passing::backward);
  }
  const ClosedArea& area = closures.areas[line.gate - closures.gates.size()];
  return side < 0 || time_s < area.from_s || time_s >= area.to_s;
}

TEST(Gates, NobodyEverCrossesALineThatIsShut) {
  SerialExecutor serial;
  std::size_t crossed = 0;
  std::size_t worlds = 0;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    const twin::SurfaceMesh ground = makeGround(seed);
    const Closures closures = makeClosures(seed);
    const auto cut = cutGround(ground, closures);
    if (!cut) continue; // some line lies off the ground
    ++worlds;
    const std::vector<Line> lines = linesOf(*cut);
    Demand demand = makeDemand(seed, ground);
    demand.closures = closures;
    Simulation simulation = test::simulate(ground, demand, serial);
    while (simulation.time_s() < length_s && !simulation.finished()) {
      std::map<std::uint32_t, Fixed2> before;
      const Crowd& crowd = simulation.crowd();
      for (std::size_t row = 0; row < crowd.size(); ++row)
        before[crowd.id[row].value()] = crowd.position[row];
      const double time_s = simulation.time_s() + 1e-9;
      const StepReport report = simulation.step();
      const auto check = [&](AgentId id, Fixed2 to) {
        const Fixed2 from = before.at(id.value());
        for (const Line& line : lines)
          if (const int side = crossing(line.a, line.b, from, to); side != 0) {
            ++crossed;
            EXPECT_TRUE(allowed(closures, line, side, time_s))
                << seed << ": " << id.value() << " over line " << line.gate << " at " << time_s;
          }
      };
      for (std::size_t row = 0; row < crowd.size(); ++row) check(crowd.id[row], crowd.position[row]);
      for (const Arrival& arrival : report.arrivals) check(arrival.id, arrival.at.position);
      ASSERT_EQ(simulation.tally().born, simulation.tally().arrived + crowd.size());
    }
  }
  EXPECT_GT(worlds, 4U);
  EXPECT_GT(crossed, 200U);
}

} // namespace
} // namespace loopstad::sim

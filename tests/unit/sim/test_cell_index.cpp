// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/sim/cell_index.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace loopstad::sim {
namespace {

struct People {
  std::vector<Fixed2> position;
  std::vector<AgentId> id;
};

People scatter(std::uint32_t count, double extent_m) {
  People people;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Draws draw(3, i, 0, Purpose::test);
    people.position.push_back(
        toFixed(Vec2{draw.uniform(0, -extent_m, extent_m), draw.uniform(1, -extent_m, extent_m)}));
    people.id.push_back(
        AgentId((i * 7919U) % count)); // ids in another order than rows; count is no multiple of 7919
  }
  return people;
}

People sorted(const People& people, const CellIndex& cells) {
  People to;
  for (const std::uint32_t row : cells.order()) {
    to.position.push_back(people.position[row]);
    to.id.push_back(people.id[row]);
  }
  return to;
}

std::set<std::uint32_t> rowsOf(const CellIndex::Runs& runs) {
  std::set<std::uint32_t> rows;
  for (const RowRun& run : runs)
    for (std::uint32_t row = run.begin; row < run.end; ++row) rows.insert(row);
  return rows;
}

TEST(CellIndex, RunsHoldEveryoneWithinReach) {
  const People people = scatter(2000, 25.0);
  SerialExecutor serial;
  CellIndex cells;
  cells.sort(people.position, people.id, serial);
  const People rows = sorted(people, cells);
  for (std::size_t row = 0; row < rows.position.size(); ++row) {
    const std::set<std::uint32_t> near = rowsOf(CellSweep(cells).around(row));
    for (std::uint32_t other = 0; other < rows.position.size(); ++other)
      if (distance(toMetres(rows.position[row]), toMetres(rows.position[other])) <= CellIndex::reach_m) {
        ASSERT_TRUE(near.contains(other)) << row << " misses " << other;
      }
  }
}

TEST(CellIndex, SweepsOnwardsAndBackAlike) {
  const People people = scatter(2000, 25.0);
  SerialExecutor serial;
  CellIndex cells;
  cells.sort(people.position, people.id, serial);
  CellSweep sweep(cells);
  for (const std::size_t row : {0U, 1U, 2U, 40U, 41U, 1999U, 7U, 8U, 900U, 0U})
    EXPECT_EQ(rowsOf(sweep.around(row)), rowsOf(CellSweep(cells).around(row))) << row;
}

TEST(CellIndex, RunsHoldNobodyTwiceNorFarAway) {
  const People people = scatter(2000, 40.0);
  SerialExecutor serial;
  CellIndex cells;
  cells.sort(people.position, people.id, serial);
  const People rows = sorted(people, cells);
  constexpr double farthest_m = CellIndex::cell_m * (CellIndex::ring + 1) * 1.4143;
  for (std::size_t row = 0; row < rows.position.size(); ++row) {
    std::size_t listed = 0;
    CellSweep sweep(cells);
    for (const RowRun& run : sweep.around(row)) listed += run.end - run.begin;
    EXPECT_EQ(listed, rowsOf(CellSweep(cells).around(row)).size());
    for (const std::uint32_t other : rowsOf(CellSweep(cells).around(row)))
      ASSERT_LE(distance(toMetres(rows.position[row]), toMetres(rows.position[other])), farthest_m);
  }
}

TEST(CellIndex, OrderDependsOnPositionsAndIdsAlone) {
  const People people = scatter(3000, 30.0);
  SerialExecutor serial;
  CellIndex cells;
  cells.sort(people.position, people.id, serial);
  const People once = sorted(people, cells);

  People shuffled;
  for (std::size_t i = 0; i < people.id.size(); ++i) {
    const std::size_t j = (i * 1009) % people.id.size();
    shuffled.position.push_back(people.position[j]);
    shuffled.id.push_back(people.id[j]);
  }
  const auto threads = makeThreadedExecutor(3);
  CellIndex others;
  others.sort(shuffled.position, shuffled.id, *threads);
  const People again = sorted(shuffled, others);
  EXPECT_EQ(once.id, again.id);
  EXPECT_EQ(once.position, again.position);
}

TEST(CellIndex, CostsNoCellsForEmptyGround) {
  const People people{
      {toFixed(Vec2{-15999.0, -15999.0}), toFixed(Vec2{15999.0, 15999.0}), toFixed(Vec2{15998.0, 15998.0})},
      {AgentId(0U), AgentId(2U), AgentId(1U)}};
  SerialExecutor serial;
  CellIndex cells;
  cells.sort(people.position, people.id, serial);
  EXPECT_LE(cells.occupiedCells(), 3U);
  EXPECT_EQ(rowsOf(CellSweep(cells).around(0)).size(), 1U);
  EXPECT_EQ(rowsOf(cells.around(toFixed(Vec2{15998.5, 15998.5}))).size(), 2U);
  EXPECT_TRUE(rowsOf(cells.around(toFixed(Vec2{0.0, 0.0}))).empty());
}

TEST(CellIndex, SearchesRoundAPointAnywhere) {
  const People people = scatter(500, 12.0);
  SerialExecutor serial;
  CellIndex cells;
  cells.sort(people.position, people.id, serial);
  const People rows = sorted(people, cells);
  for (std::uint32_t i = 0; i < 500; ++i) {
    const Draws draw(4, i, 0, Purpose::test);
    const Fixed2 p = toFixed(Vec2{draw.uniform(0, -20.0, 20.0), draw.uniform(1, -20.0, 20.0)});
    const std::set<std::uint32_t> near = rowsOf(cells.around(p));
    for (std::uint32_t row = 0; row < rows.position.size(); ++row)
      if (distance(toMetres(p), toMetres(rows.position[row])) <= CellIndex::reach_m) {
        ASSERT_TRUE(near.contains(row));
      }
  }
}

TEST(CellIndex, FollowsRowsThatAreDropped) {
  const People people = scatter(300, 10.0);
  SerialExecutor serial;
  CellIndex cells;
  cells.sort(people.position, people.id, serial);
  const People rows = sorted(people, cells);
  std::vector<std::uint8_t> marked(300, 0);
  People left;
  for (std::size_t row = 0; row < 300; ++row) {
    marked[row] = row % 3 == 0 ? 1 : 0;
    if (marked[row] != 0) continue;
    left.position.push_back(rows.position[row]);
  }
  cells.drop(marked);
  for (std::uint32_t row = 0; row < left.position.size(); ++row)
    ASSERT_TRUE(rowsOf(cells.around(left.position[row])).contains(row));
}

TEST(CellIndex, ServesNobody) {
  SerialExecutor serial;
  CellIndex cells;
  cells.sort({}, {}, serial);
  EXPECT_EQ(cells.occupiedCells(), 0U);
  EXPECT_TRUE(cells.order().empty());
  EXPECT_TRUE(rowsOf(cells.around(Fixed2{})).empty());
}

} // namespace
} // namespace loopstad::sim

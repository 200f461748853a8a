// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

namespace loopstad::sim {

namespace {

void lookUpRows(Moment& moment, Executor& executor) {
  moment.rowOf.resize(moment.nextId, noRow);
  forBlocks(executor, moment.now.size(), stepBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row)
      moment.rowOf[moment.now.id[row].index()] = static_cast<std::uint32_t>(row);
  });
}

} // namespace

void index(const World& world, Moment& moment, Executor& executor) {
  moment.cells.sort(moment.now.position, moment.now.id, executor);
  reorder(moment.now, moment.cells.order(), moment.next, moment.spare, executor);
  const std::size_t rows = moment.now.size();
  moment.indexed = rows;
  moment.leaving.assign(rows, 0);
  if (world.needsRows) lookUpRows(moment, executor);
  if (!world.layered) return;
  moment.height_m.resize(rows);
  forBlocks(executor, rows, stepBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row)
      moment.height_m[row] = static_cast<float>(
          world.ground->surface.height_m({moment.now.face[row], moment.now.position[row]}));
  });
}

} // namespace loopstad::sim

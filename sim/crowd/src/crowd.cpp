// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/sim/bytes_held.hpp>
#include <loopstad/sim/crowd.hpp>

#include <bit>
#include <cassert>
#include <type_traits>
#include <utility>

namespace loopstad::sim {
namespace {

constexpr std::size_t rowsPerBlock = 1024;

template <class T>
void dropMarked(std::vector<T>& column, std::span<const std::uint8_t> marked) {
  std::size_t kept = 0;
  for (std::size_t row = 0; row < column.size(); ++row) {
    column[kept] = column[row];
    kept += marked[row] == 0 ? 1 : 0;
  }
  column.resize(kept);
}

/// Through the spare column and back: one for all, instead of a second copy of each.
template <class T>
void reorderColumn(std::vector<T>& column, std::span<const std::uint32_t> order, SpareColumn& spare,
                   Executor& executor) {
  static_assert(sizeof(T) == sizeof(SpareColumn::value_type) && std::is_trivially_copyable_v<T>);
  forBlocks(executor, order.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row)
      spare[row] = std::bit_cast<SpareColumn::value_type>(column[order[row]]);
  });
  forBlocks(executor, order.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) column[row] = std::bit_cast<T>(spare[row]);
  });
}

} // namespace

void append(Crowd& crowd, const CrowdRow& row) {
#define LOOPSTAD_APPEND(type, name) crowd.name.push_back(row.name);
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_APPEND)
#undef LOOPSTAD_APPEND
}

void reserve(Crowd& crowd, std::size_t rows) {
#define LOOPSTAD_RESERVE(type, name) crowd.name.reserve(rows);
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_RESERVE)
#undef LOOPSTAD_RESERVE
}

void reorder(Crowd& crowd, std::span<const std::uint32_t> order, Moves& moves, SpareColumn& spare,
             Executor& executor) {
  assert(order.size() == crowd.size());
  // From the crowd into the spare columns, which then change places.
#define LOOPSTAD_RESIZE(type, name) moves.name.resize(order.size());
  LOOPSTAD_CROWD_MOVING_COLUMNS(LOOPSTAD_RESIZE)
#undef LOOPSTAD_RESIZE
  forBlocks(executor, order.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
#define LOOPSTAD_GATHER(type, name)                                                                          \
  for (std::size_t row = begin; row < end; ++row) moves.name[row] = crowd.name[order[row]];
    LOOPSTAD_CROWD_MOVING_COLUMNS(LOOPSTAD_GATHER)
#undef LOOPSTAD_GATHER
  });
  swapMoving(crowd, moves);
  spare.resize(order.size());
#define LOOPSTAD_REORDER(type, name) reorderColumn(crowd.name, order, spare, executor);
  LOOPSTAD_CROWD_LASTING_COLUMNS(LOOPSTAD_REORDER)
#undef LOOPSTAD_REORDER
}

void drop(Crowd& crowd, std::span<const std::uint8_t> marked) {
  assert(marked.size() == crowd.size());
#define LOOPSTAD_DROP(type, name) dropMarked(crowd.name, marked);
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_DROP)
#undef LOOPSTAD_DROP
}

void swapMoving(Crowd& crowd, Moves& moves) {
  assert(crowd.size() == moves.position.size());
#define LOOPSTAD_SWAP(type, name) std::swap(crowd.name, moves.name);
  LOOPSTAD_CROWD_MOVING_COLUMNS(LOOPSTAD_SWAP)
#undef LOOPSTAD_SWAP
}

std::size_t bytes(const Crowd& crowd) {
  std::size_t sum = 0;
#define LOOPSTAD_BYTES(type, name) sum += bytesHeld(crowd.name);
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_BYTES)
#undef LOOPSTAD_BYTES
  return sum;
}

std::size_t bytes(const Moves& moves) {
  std::size_t sum = 0;
#define LOOPSTAD_BYTES(type, name) sum += bytesHeld(moves.name);
  LOOPSTAD_CROWD_MOVING_COLUMNS(LOOPSTAD_BYTES)
#undef LOOPSTAD_BYTES
  return sum;
}

std::uint64_t fingerprint(const Crowd& crowd) {
  Fingerprint print;
#define LOOPSTAD_ADD(type, name) print.add(std::as_bytes(std::span(crowd.name)));
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_ADD)
#undef LOOPSTAD_ADD
  return print.value();
}

} // namespace loopstad::sim

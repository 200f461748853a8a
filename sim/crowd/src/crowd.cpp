// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/sim/bytes_held.hpp>
#include <loopstad/sim/crowd.hpp>

#include <cassert>
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

void resize(Crowd& crowd, std::size_t rows) {
#define LOOPSTAD_RESIZE(type, name) crowd.name.resize(rows);
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_RESIZE)
#undef LOOPSTAD_RESIZE
}

void gather(const Crowd& from, std::span<const std::uint32_t> order, Crowd& to, Executor& executor) {
  resize(to, order.size());
  forBlocks(executor, order.size(), rowsPerBlock, [&](std::size_t begin, std::size_t end) {
#define LOOPSTAD_GATHER(type, name)                                                                          \
  for (std::size_t row = begin; row < end; ++row) to.name[row] = from.name[order[row]];
    LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_GATHER)
#undef LOOPSTAD_GATHER
  });
}

void drop(Crowd& crowd, std::span<const std::uint8_t> marked) {
  assert(marked.size() == crowd.size());
#define LOOPSTAD_DROP(type, name) dropMarked(crowd.name, marked);
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_DROP)
#undef LOOPSTAD_DROP
}

void swapMoving(Crowd& a, Crowd& b) {
  assert(a.size() == b.size());
#define LOOPSTAD_SWAP(type, name) std::swap(a.name, b.name);
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

std::uint64_t fingerprint(const Crowd& crowd) {
  Fingerprint print;
#define LOOPSTAD_ADD(type, name) print.add(std::as_bytes(std::span(crowd.name)));
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_ADD)
#undef LOOPSTAD_ADD
  return print.value();
}

} // namespace loopstad::sim

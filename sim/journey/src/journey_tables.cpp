// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/sim/bytes_held.hpp>
#include <loopstad/sim/journey_tables.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace loopstad::sim {
namespace {

template <class T>
void add(Fingerprint& print, const std::vector<T>& column) {
  const std::uint64_t size = column.size(); // so that entries don't slip from one column into the next
  print.add(std::as_bytes(std::span(&size, 1)));
  print.add(std::as_bytes(std::span(column)));
}

} // namespace

twin::SurfacePoint JourneyTables::aim(const JourneyGround& ground, AgentId id) const {
  const std::size_t i = id.index();
  if (doing[i] == Doing::waiting || doing[i] == Doing::called) return {placeFace[i], place[i]};
  const LineGround& there = ground.lines[line[i]];
  const LineTable& now = lines[line[i]];
  if (doing[i] == Doing::lined && beyond[i] != unset) return there.beyond[beyond[i]];
  const std::size_t rank = doing[i] == Doing::lined ? ticket[i] - now.called : now.length();
  return there.places[std::min(rank, there.places.size() - 1)];
}

JourneyTables journeyTables(const JourneyGround& ground) {
  JourneyTables tables;
  for (const LineGround& line : ground.lines)
    tables.lines.emplace_back().beyondTaken.assign(line.beyond.size(), 0);
  tables.serving.resize(ground.servers.size());
  tables.occupancy.assign(ground.waiting.size(), 0);
  tables.taken.assign(ground.waiting.size(), 0);
  for (const WaitingGround& waiting : ground.waiting)
    tables.firstInCell.emplace_back(std::size_t{waiting.columns} * waiting.rows, unset);
  return tables;
}

void enlist(JourneyTables& tables, AgentId id) {
  const std::size_t i = id.index();
  if (tables.doing.size() <= i) {
#define LOOPSTAD_RESIZE(type, name) tables.name.resize(i + 1);
    LOOPSTAD_TRAVELLER_COLUMNS(LOOPSTAD_RESIZE)
#undef LOOPSTAD_RESIZE
  }
  tables.beyond[i] = tables.server[i] = tables.wakeAt[i] = unset;
  tables.line[i] = tables.attraction[i] = tables.nextInCell[i] = unset;
}

std::size_t bytes(const JourneyTables& tables) {
  std::size_t sum = bytesHeld(tables.lines, tables.serving, tables.occupancy, tables.taken, tables.wakeUps);
#define LOOPSTAD_BYTES(type, name) sum += bytesHeld(tables.name);
  LOOPSTAD_TRAVELLER_COLUMNS(LOOPSTAD_BYTES)
#undef LOOPSTAD_BYTES
  for (const LineTable& line : tables.lines) sum += bytesHeld(line.persons, line.beyondTaken);
  for (const auto& cells : tables.firstInCell) sum += bytesHeld(cells);
  return sum;
}

std::uint64_t fingerprint(const JourneyTables& tables) {
  Fingerprint print;
#define LOOPSTAD_ADD(type, name) add(print, tables.name);
  LOOPSTAD_TRAVELLER_COLUMNS(LOOPSTAD_ADD)
#undef LOOPSTAD_ADD
  for (const auto& [joined, called, joining, persons, gone, beyondTaken] : tables.lines) { // all of a line
    const std::array<std::uint32_t, 4> numbers{joined, called, joining, gone};
    print.add(std::as_bytes(std::span(numbers)));
    add(print, persons);
    add(print, beyondTaken);
  }
  add(print, tables.serving);
  add(print, tables.occupancy);
  add(print, tables.taken);
  for (const auto& cells : tables.firstInCell) add(print, cells);
  add(print, tables.wakeUps);
  return print.value();
}

} // namespace loopstad::sim

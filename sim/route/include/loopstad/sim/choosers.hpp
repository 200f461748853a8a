// SPDX-License-Identifier: GPL-3.0-or-later
/// What is remembered of those who choose their way, and of the places that they choose among.
///
///   const Chooser& c = choosers.of[id.value()];
///   if (c.choice != noChoice) use(demand.choices[c.choice].alternatives[c.alternative]);
///
/// Plain vectors, part of the state of a simulation; all empty when nobody has a choice. 8 bytes per person
/// who was ever born, where somebody has.
#pragma once

#include <loopstad/sim/place_queue.hpp>

#include <cstdint>
#include <vector>

namespace loopstad::sim {

inline constexpr std::uint16_t noChoice = 0xffffU;

struct Chooser {
  std::uint16_t choice = noChoice; ///< index into Demand::choices
  std::uint8_t alternative = 0;
  std::uint8_t next = 0;  ///< place of the alternative that is headed for
  std::uint32_t shut = 0; ///< bit per alternative: known to be closed
};

struct Choosers {
  std::vector<Chooser> of;             ///< by AgentId
  std::vector<PlaceQueue> queues;      ///< per place; World::queueOf tells which
  std::vector<std::uint32_t> standing; ///< per place and metre: people who queue no further away than this
  std::vector<std::uint32_t> heading;  ///< per place: people on their way there
  std::vector<std::uint32_t> passed;   ///< per place: people who got there since they were last counted
};

} // namespace loopstad::sim

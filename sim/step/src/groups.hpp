// SPDX-License-Identifier: GPL-3.0-or-later
/// Who belongs together. Part of the state; empty when the demand has no groups.
///
///   join(groups, id, first);                                          // somebody appears
///   for (AgentId other : groups.of(id)) if (other != id) look(other); // born or to come, here or gone
///
/// The members of a group have consecutive ids, so that a group is known by its first and its size.
#pragma once

#include <loopstad/sim/crowd.hpp>

#include <cstdint>
#include <vector>

namespace loopstad::sim {

struct GroupRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
};

struct Groups {
  std::vector<std::uint32_t> firstOf; ///< by id: the first of the group, oneself for who walks alone
  std::vector<std::uint32_t> sizeOf;  ///< by id of the first

  [[nodiscard]] bool empty() const { return firstOf.empty(); }
  /// Belongs to a group of two or more.
  [[nodiscard]] bool joins(AgentId id) const { return !empty() && sizeOf[firstOf[id.index()]] > 1; }
  [[nodiscard]] GroupRange of(AgentId id) const {
    const std::uint32_t first = firstOf[id.index()];
    return {first, first + sizeOf[first]};
  }
};

/// Somebody appears who belongs to the group of first, a group of so many.
inline void join(Groups& groups, AgentId id, AgentId first, std::size_t size) {
  while (groups.firstOf.size() <= id.index()) {
    groups.firstOf.push_back(static_cast<std::uint32_t>(groups.firstOf.size())); // those left out: alone
    groups.sizeOf.push_back(1);
  }
  groups.firstOf[id.index()] = first.value();
  groups.sizeOf[first.index()] = static_cast<std::uint32_t>(size);
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// Memory that containers hold, used or not.
///
///   std::size_t bytes() const { return bytesHeld(keys_, order_, starts_); }
///
/// Counts capacity, as the allocator was asked for it; not what elements own in turn.
#pragma once

#include <cstddef>
#include <vector>

namespace loopstad::sim {

template <class... T>
[[nodiscard]] std::size_t bytesHeld(const std::vector<T>&... columns) {
  return (std::size_t{0} + ... + (columns.capacity() * sizeof(T)));
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// Standard error as one place: the progress bar keeps its last line, messages are written above it.
#pragma once

#include <cstddef>
#include <mutex>
#include <string_view>

namespace loopstad::console {

/// True when standard error is a terminal, where a line can be drawn again.
[[nodiscard]] bool redrawsLines();
/// Columns of that terminal; 80 where it does not say.
[[nodiscard]] std::size_t columns();
/// Draws line as the bar, over the one before; cut to the width of the terminal, since a wrapped line can't
/// be erased.
void showBar(std::string_view line);
/// Erases the bar; nobody draws another while the lock is held. It comes back with the next showBar().
[[nodiscard]] std::unique_lock<std::mutex> withoutBar();

} // namespace loopstad::console

// SPDX-License-Identifier: GPL-3.0-or-later
/// Ctrl-C as a stop token: long work ends at its next look, files stay whole, the program exits with 130.
///
///   const std::stop_token stop = stopOnInterrupt();      // once, in main
///   auto progress = makeConsoleProgress(stop);
///
/// A second Ctrl-C ends the program at once.
#pragma once

#include <stop_token>

namespace loopstad {

[[nodiscard]] std::stop_token stopOnInterrupt();

} // namespace loopstad

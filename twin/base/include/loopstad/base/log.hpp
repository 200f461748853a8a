// SPDX-License-Identifier: GPL-3.0-or-later
/// Messages for the person at the terminal, on standard error; results go to standard output instead.
///
///   say::info("{} objects read from {}", count, file);
///   say::warn("{}: no z values, ground taken as level", file);
///
/// A message that changes what a result means belongs into the BuildReport or StepReport too: nobody rereads
/// a log.
#pragma once

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace loopstad::say {

enum class Level { debug, info, warning, error, off };

/// For the whole process; info at the start.
void setLevel(Level level);
void message(Level level, std::string_view text);

template <class... Args>
void debug(fmt::format_string<Args...> format, Args&&... args) {
  message(Level::debug, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void info(fmt::format_string<Args...> format, Args&&... args) {
  message(Level::info, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void warn(fmt::format_string<Args...> format, Args&&... args) {
  message(Level::warning, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void error(fmt::format_string<Args...> format, Args&&... args) {
  message(Level::error, fmt::format(format, std::forward<Args>(args)...));
}

} // namespace loopstad::say

// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstddef>
#include <cstdio>

namespace loopstad::console {
namespace {

constexpr std::string_view eraseLine = "\r\033[K";

// Of the process, as standard error is.
std::mutex line;
bool barVisible = false;

} // namespace

bool redrawsLines() { return isatty(STDERR_FILENO) == 1; }

std::size_t columns() {
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

void showBar(std::string_view text) {
  const std::scoped_lock lock(line);
  fmt::print(stderr, "{}{}", eraseLine, text.substr(0, columns() - 1));
  std::fflush(stderr);
  barVisible = true;
}

std::unique_lock<std::mutex> withoutBar() {
  std::unique_lock lock(line);
  if (barVisible) fmt::print(stderr, "{}", eraseLine);
  barVisible = false;
  return lock;
}

} // namespace loopstad::console

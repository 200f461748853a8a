// SPDX-License-Identifier: GPL-3.0-or-later
/// Seconds gone by, on the clock and in all threads of the process.
///
///   const Stopwatch watch;
///   work();
///   report(watch.wall_s(), watch.cpu_s());
#pragma once

#include <sys/resource.h>

#include <chrono>

namespace loopstad::scenarios {

class Stopwatch {
public:
  [[nodiscard]] double wall_s() const {
    return std::chrono::duration<double>(Clock::now() - wallStart_).count();
  }
  /// User and system time, of threads that have ended too.
  [[nodiscard]] double cpu_s() const { return cpuNow_s() - cpuStart_s_; }

private:
  using Clock = std::chrono::steady_clock; // does not jump when the clock on the wall is set

  [[nodiscard]] static double cpuNow_s() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
      return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
  }

  Clock::time_point wallStart_ = Clock::now();
  double cpuStart_s_ = cpuNow_s();
};

} // namespace loopstad::scenarios

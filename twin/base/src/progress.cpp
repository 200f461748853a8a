// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/progress.hpp>

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

namespace loopstad {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

std::string duration(double seconds) {
  const auto s = static_cast<long>(seconds + 0.5);
  return s < 3600 ? fmt::format("{}:{:02}", s / 60, s % 60)
                  : fmt::format("{}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60);
}

/// 950 -> "950", 12340 -> "12.3 k", 2.1e6 -> "2.10 M".
std::string amount(double value) {
  if (value >= 1e6) return fmt::format("{:.2f} M", value / 1e6);
  if (value >= 1e4) return fmt::format("{:.1f} k", value / 1e3);
  return value >= 10.0 || value == 0.0 ? fmt::format("{:.0f}", value) : fmt::format("{:.1f}", value);
}

class ConsoleProgress final : public Progress {
public:
  explicit ConsoleProgress(std::stop_token stop)
      : stop_(std::move(stop)), terminal_(isatty(fileno(stderr)) == 1) {}
  ~ConsoleProgress() override { eraseBar(); }

  void begin(std::string_view task, double total, std::string_view unit) override {
    task_ = task;
    unit_ = unit;
    total_ = total;
    done_ = 0.0;
    start_ = shown_ = Clock::now();
    if (terminal_)
      show();
    else
      fmt::print(stderr, "{}\n", task_);
  }

  void advance(double units) override {
    done_ += units;
    const double interval_s = terminal_ ? 0.1 : 10.0;
    if (secondsSince(shown_) < interval_s) return;
    shown_ = Clock::now();
    show();
  }

  void end() override {
    eraseBar();
    fmt::print(stderr, "{}: {} {} in {:.1f} s\n", task_, amount(done_), unit_, secondsSince(start_));
  }

  [[nodiscard]] bool stopRequested() const override { return stop_.stop_requested(); }

private:
  static constexpr int width = 24;

  [[nodiscard]] std::string status() const {
    const double elapsed_s = secondsSince(start_);
    const double rate = elapsed_s > 0.0 ? done_ / elapsed_s : 0.0;
    std::string line =
        fmt::format("{} / {} {}, {} {}/s", amount(done_), amount(total_), unit_, amount(rate), unit_);
    if (rate > 0.0 && total_ > done_) line += fmt::format(", {} left", duration((total_ - done_) / rate));
    return line;
  }

  void show() {
    const double share = total_ > 0.0 ? std::clamp(done_ / total_, 0.0, 1.0) : 0.0;
    if (!terminal_) {
      fmt::print(stderr, "{}: {:.0f} % ({})\n", task_, 100.0 * share, status());
      return;
    }
    const auto filled = static_cast<std::size_t>(share * width);
    fmt::print(stderr, "\r\033[K{} [{:=<{}}{: <{}}] {:3.0f} %  {}", task_, "", filled, "", width - filled,
               100.0 * share, status());
    std::fflush(stderr);
    barVisible_ = true;
  }

  void eraseBar() {
    if (barVisible_) fmt::print(stderr, "\r\033[K");
    barVisible_ = false;
  }

  std::stop_token stop_;
  bool terminal_;
  bool barVisible_ = false;
  std::string task_;
  std::string unit_;
  double total_ = 0.0;
  double done_ = 0.0;
  Clock::time_point start_;
  Clock::time_point shown_;
};

} // namespace

std::unique_ptr<Progress> makeConsoleProgress(std::stop_token stop) {
  return std::make_unique<ConsoleProgress>(std::move(stop));
}

} // namespace loopstad

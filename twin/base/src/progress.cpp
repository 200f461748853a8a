// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.hpp"

#include <loopstad/base/progress.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
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

/// 1.5 -> "1.5", 950 -> "950", 12340 -> "12.3 k", 2.1e6 -> "2.10 M".
std::string amount(double value) {
  if (value >= 1e6) return fmt::format("{:.2f} M", value / 1e6);
  if (value >= 1e4) return fmt::format("{:.1f} k", value / 1e3);
  const bool whole = value >= 10.0 || value == std::floor(value);
  return whole ? fmt::format("{:.0f}", value) : fmt::format("{:.1f}", value);
}

class ConsoleProgress final : public Progress {
public:
  explicit ConsoleProgress(std::stop_token stop) : stop_(std::move(stop)), bar_(console::redrawsLines()) {}
  ~ConsoleProgress() override { (void)console::withoutBar(); }

  void begin(std::string_view task, double total, std::string_view unit) override {
    task_ = task;
    unit_ = unit;
    total_ = total;
    done_ = 0.0;
    note_.clear();
    start_ = shown_ = Clock::now();
    if (bar_)
      show();
    else
      writeLine(task_);
  }

  void advance(double units) override {
    done_ += units;
    const double interval_s = bar_ ? 0.1 : 10.0;
    if (secondsSince(shown_) < interval_s) return;
    shown_ = Clock::now();
    show();
  }

  void note(std::string_view text) override { note_ = text; }

  void end() override {
    writeLine(tr("{}: {} {} in {:.1f} s", task_, amount(done_), unit_, secondsSince(start_)) + noted());
  }

  [[nodiscard]] bool stopRequested() const override { return stop_.stop_requested(); }

private:
  static constexpr int widestBar = 24;
  static constexpr int narrowestBar = 6;

  [[nodiscard]] bool hasLength() const { return total_ > 0.0; }

  [[nodiscard]] std::string status() const {
    const double elapsed_s = secondsSince(start_);
    const double rate = elapsed_s > 0.0 ? done_ / elapsed_s : 0.0;
    std::string line = amount(done_);
    if (hasLength()) line += fmt::format(" / {}", amount(total_));
    line += fmt::format(" {}, {} {}/s", unit_, amount(rate), unit_);
    if (rate > 0.0 && total_ > done_) line += tr(", {} left", duration((total_ - done_) / rate));
    return line + noted();
  }

  [[nodiscard]] std::string noted() const { return note_.empty() ? "" : ", " + note_; }

  void show() const {
    const double share = hasLength() ? std::clamp(done_ / total_, 0.0, 1.0) : 0.0;
    const std::string percent = hasLength() ? fmt::format("{:3.0f} %  ", 100.0 * share) : std::string();
    if (!bar_)
      writeLine(fmt::format("{}: {}{}", task_, percent, status()));
    else if (hasLength())
      console::showBar(withBar(share, percent));
    else
      console::showBar(fmt::format("{}  {}", task_, status()));
  }

  /// The figures matter more than the bar: it takes what they leave, and goes where that is too little.
  [[nodiscard]] std::string withBar(double share, const std::string& percent) const {
    const std::string figures = status();
    const std::size_t others = fmt::formatted_size("{} [] {}{}", task_, percent, figures);
    const int room = static_cast<int>(console::columns()) - 1 - static_cast<int>(others);
    if (room < narrowestBar) return fmt::format("{}  {}", task_, figures);
    const int width = std::min(room, widestBar);
    const auto filled = static_cast<int>(share * width);
    return fmt::format("{} [{:=<{}}{: <{}}] {}{}", task_, "", filled, "", width - filled, percent, figures);
  }

  static void writeLine(std::string_view text) {
    const auto lock = console::withoutBar();
    fmt::print(stderr, "{}\n", text);
  }

  std::stop_token stop_;
  bool bar_;
  std::string task_;
  std::string unit_;
  std::string note_;
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

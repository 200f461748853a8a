// SPDX-License-Identifier: GPL-3.0-or-later
/// How long work tells that it goes on, and hears that it should stop.
///
///   Progress& progress = ...;                               // from outside; tests pass SilentProgress
///   progress.begin("Reading BGT", files.size(), "files");
///   for (const auto& file : files) { if (progress.stopRequested()) return interruptedError(); read(file);
///   progress.advance(1); } progress.end();
///
/// Terminals get a bar with rate and remaining time, other outputs plain lines: both on standard error.
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string_view>

namespace loopstad {

class Progress {
public:
  virtual ~Progress() = default;
  /// Starts a task of total units ("files", "s", "persons"); total 0 means unknown. Tasks follow each other.
  virtual void begin(std::string_view task, double total, std::string_view unit) = 0;
  /// From the thread that began the task only.
  virtual void advance(double units) = 0;
  /// What else is worth knowing on the way, "312 present, 93 arrived": shown behind the figures until the
  /// next.
  virtual void note(std::string_view text) = 0;
  virtual void end() = 0;
  /// True once the user asked to stop; long loops look at least ten times a second.
  [[nodiscard]] virtual bool stopRequested() const = 0;
};

class SilentProgress final : public Progress {
public:
  explicit SilentProgress(std::stop_token stop = {}) : stop_(std::move(stop)) {}
  void begin(std::string_view, double, std::string_view) override {}
  void advance(double) override {}
  void note(std::string_view) override {}
  void end() override {}
  [[nodiscard]] bool stopRequested() const override { return stop_.stop_requested(); }

private:
  std::stop_token stop_;
};

/// A bar where standard error is a terminal, else a line at the start, every ten seconds and at the end of a
/// task.
[[nodiscard]] std::unique_ptr<Progress> makeConsoleProgress(std::stop_token stop);

} // namespace loopstad

// SPDX-License-Identifier: GPL-3.0-or-later
/// What all commands share: language, quietness, the stop token of Ctrl-C, and where results go.
#pragma once

#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace loopstad::cli {

struct Session {
  std::string language; ///< as asked for; empty: that of the environment
  bool quiet = false;
  std::stop_token stop;

  /// Checks what was asked and sets the loudness of messages; before any command.
  [[nodiscard]] Status begin();
  /// A bar on standard error, or silence with --quiet. Ends with the stop token in either case.
  [[nodiscard]] std::unique_ptr<Progress> progress() const;
};

/// Results for the person or program that asked: to standard output.
[[nodiscard]] Status deliver(std::string_view text);
/// To a file by way of a draft, or to standard output for "-".
[[nodiscard]] Status deliverTo(const std::string& target, std::string_view text);

} // namespace loopstad::cli

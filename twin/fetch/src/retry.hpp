// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a request that went wrong is worth another try, when, and what to tell if it is not.
///
///   Retry retry(settings);
///   while (...) { ...; if (const auto s = retry.pauseAfter(outcome)) http.pause(*s); else return
///   troubleWith(url, outcome); }
#pragma once

#include "http_exchange.hpp"

#include <optional>
#include <string>

namespace loopstad::twin::fetch {

/// What came of one try.
struct Outcome {
  Ending ending = Ending::whole;
  Head head;
  std::string text; ///< beginning of the body of an answer that is no success
};

/// 200 to 299, and all of it here.
[[nodiscard]] bool isSuccess(const Outcome& outcome);

class Retry {
public:
  explicit Retry(const HttpSettings& settings) : settings_(settings) {}
  /// Seconds to wait before the next try; nothing when another one is not worth it.
  [[nodiscard]] std::optional<double> pauseAfter(const Outcome& outcome);
  /// Something came of it: trouble from here on is counted anew.
  void gotFurther() { tries_ = 0; }

private:
  const HttpSettings& settings_;
  int tries_ = 0; ///< that went wrong
};

/// Seconds that a Retry-After asks for, given as seconds or as a date; nothing where it is missing or odd.
[[nodiscard]] std::optional<double> retryAfter_s(const Head& head);

/// Names the address, what came instead of an answer, and what to do.
[[nodiscard]] Error troubleWith(const std::string& url, const Outcome& outcome);

} // namespace loopstad::twin::fetch

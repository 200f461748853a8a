// SPDX-License-Identifier: GPL-3.0-or-later
/// Moments as HTTP and as the manifest write them.
///
///   httpDate("Wed, 21 Oct 2015 07:28:00 GMT");      // seconds since 1970
///   isoDay(*httpDate("Wed, 21 Oct 2015 07:28:00 GMT"));   // "2015-10-21"
#pragma once

#include <ctime>
#include <optional>
#include <string>

namespace loopstad::twin::fetch {

/// RFC 9110, 5.6.7, in the form that everybody sends today; nothing for another.
[[nodiscard]] std::optional<std::time_t> httpDate(const std::string& text);
[[nodiscard]] std::string isoDay(std::time_t moment);
/// "2026-11-23T14:05:09Z"
[[nodiscard]] std::string isoMoment(std::time_t moment);

} // namespace loopstad::twin::fetch

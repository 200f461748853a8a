// SPDX-License-Identifier: GPL-3.0-or-later
/// Addresses of services: taken apart, put together, their queries encoded (RFC 3986).
///
///   withQuery("https://api.pdok.nl/free", {{"q", "Markt 1, Delft"}});   // ...?q=Markt%201%2C%20Delft
///   resolved("https://api.pdok.nl/a/b?c=1", "/d");                      // https://api.pdok.nl/d
#pragma once

#include <loopstad/base/result.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopstad::twin::fetch {

struct Url {
  std::string scheme; ///< "http" or "https"
  std::string origin; ///< "https://api.pdok.nl:443": scheme, host and port
  std::string target; ///< path with query, at least "/"
};

/// An Error for anything that is no http or https address.
[[nodiscard]] Result<Url> parseUrl(const std::string& text);
[[nodiscard]] std::string asText(const Url& url);

[[nodiscard]] std::string encoded(std::string_view text);
[[nodiscard]] std::string withQuery(std::string url,
                                    const std::vector<std::pair<std::string, std::string>>& query);

/// The address that a link on a page means: absolute, from the root of the host, or beside the page.
[[nodiscard]] std::string resolved(const std::string& page, const std::string& link);

} // namespace loopstad::twin::fetch

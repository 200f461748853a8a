// SPDX-License-Identifier: GPL-3.0-or-later
#include "url.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

namespace loopstad::twin::fetch {

Result<Url> parseUrl(const std::string& text) {
  Url url;
  for (const char* scheme : {"https", "http"})
    if (text.starts_with(scheme + std::string("://"))) url.scheme = scheme;
  const std::size_t host = url.scheme.size() + 3; // "://"
  const std::size_t end = std::min(text.find_first_of("/?#", host), text.size());
  if (url.scheme.empty() || end == host)
    return dataError(text, {}, tr("is no web address"), tr("give it as https://host/path"));
  url.origin = text.substr(0, end);
  url.target = text.substr(end, text.find('#', end) - end);
  if (!url.target.starts_with('/')) url.target = "/" + url.target;
  return url;
}

std::string asText(const Url& url) { return url.origin + url.target; }

std::string encoded(std::string_view text) {
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  std::string result;
  for (const char c : text) {
    if (plain.find(c) != std::string_view::npos)
      result.push_back(c);
    else
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

std::string withQuery(std::string url, const std::vector<std::pair<std::string, std::string>>& query) {
  char separator = url.find('?') == std::string::npos ? '?' : '&';
  for (const auto& [key, value] : query) {
    url += separator + encoded(key) + "=" + encoded(value);
    separator = '&';
  }
  return url;
}

std::string resolved(const std::string& page, const std::string& link) {
  if (link.find("://") != std::string::npos) return link;
  const std::size_t scheme = page.find("://");
  if (scheme == std::string::npos) return link;
  if (link.starts_with("//")) return page.substr(0, scheme + 1) + link;
  const std::size_t path = std::min(page.find_first_of("/?#", scheme + 3), page.size());
  if (link.starts_with('/')) return page.substr(0, path) + link;
  const std::string bare = page.substr(0, std::min(page.find_first_of("?#", path), page.size()));
  if (link.starts_with('?')) return bare + link;
  const std::size_t folder = bare.rfind('/');
  return folder == std::string::npos || folder < path ? bare.substr(0, path) + "/" + link
                                                      : bare.substr(0, folder + 1) + link;
}

} // namespace loopstad::twin::fetch

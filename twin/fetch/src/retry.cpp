// SPDX-License-Identifier: GPL-3.0-or-later
#include "retry.hpp"

#include "http_date.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <ctime>

namespace loopstad::twin::fetch {
namespace {

constexpr int badRequest = 400;
constexpr int unauthorised = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int timeout = 408;
constexpr int gone = 410;
constexpr int tooMany = 429;
constexpr int serverError = 500;
constexpr int notImplemented = 501;

bool mayPass(int status) {
  return status == timeout || status == tooMany || (status >= serverError && status != notImplemented);
}

/// One line of what a server said, without its markup.
std::string excerpt(const std::string& text) {
  constexpr std::size_t longest = 160;
  std::string line;
  bool tag = false;
  for (const char c : text) {
    if (c == '<') tag = true;
    const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '>';
    if (!tag && !space) line.push_back(c);
    if (space && !line.empty() && line.back() != ' ') line.push_back(' ');
    if (c == '>') tag = false;
    if (line.size() >= longest) return line + "...";
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

const char* remedyFor(int status) {
  if (status == notFound || status == gone || status == badRequest)
    return tr("the service may have moved or changed: see its documentation and give its new address with "
              "--services");
  if (status == unauthorised || status == forbidden)
    return tr("the service wants to know who asks: see its documentation; headers can be given with "
              "--services");
  if (status == tooMany) return tr("wait an hour, then run it again; what is there is kept");
  return tr("run it again later; what is there is kept");
}

} // namespace

bool isSuccess(const Outcome& outcome) {
  return outcome.ending == Ending::whole && outcome.head.status >= 200 && outcome.head.status < 300;
}

std::optional<double> Retry::pauseAfter(const Outcome& outcome) {
  const bool answered = outcome.ending == Ending::whole || outcome.ending == Ending::left;
  if (outcome.ending == Ending::untrusted || (answered && !mayPass(outcome.head.status))) return std::nullopt;
  if (++tries_ >= settings_.tries) return std::nullopt;
  if (const auto asked = answered ? retryAfter_s(outcome.head) : std::nullopt)
    return *asked <= settings_.longestRetryAfter_s ? asked : std::nullopt;
  return std::min(settings_.firstPause_s * std::exp2(tries_ - 1), settings_.longestPause_s);
}

std::optional<double> retryAfter_s(const Head& head) {
  const std::string text = head.header("retry-after");
  unsigned seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc{} && end == text.data() + text.size()) return static_cast<double>(seconds);
  if (const auto moment = httpDate(text)) return std::max(0.0, std::difftime(*moment, std::time(nullptr)));
  return std::nullopt;
}

Error troubleWith(const std::string& url, const Outcome& outcome) {
  switch (outcome.ending) {
  case Ending::noAnswer:
    return dataError(url, {}, tr("cannot be reached"),
                     tr("check the network and the address, then run it again; what is there is kept"));
  case Ending::untrusted:
    return dataError(url, {}, tr("has a certificate that cannot be trusted"),
                     tr("check the clock of this machine and install the package ca-certificates"));
  case Ending::cut:
    return dataError(url, {}, tr("the connection broke off"),
                     tr("run it again later; what is there is kept"));
  case Ending::whole:
  case Ending::left:
    break;
  }
  const std::string said = excerpt(outcome.text);
  const int status = outcome.head.status;
  return dataError(url, {},
                   said.empty() ? tr("answers with HTTP status {}", status)
                                : tr("answers with HTTP status {}: {}", status, said),
                   remedyFor(status));
}

} // namespace loopstad::twin::fetch

// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the heads of answers: addresses to go on to, dates, how long to wait; and pages of trouble.
// Two texts, parted by a line end.
#include "fuzz_target.hpp"
#include "http_date.hpp"
#include "retry.hpp"
#include "url.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace loopstad;
  using namespace loopstad::twin::fetch;
  const std::string_view all = fuzz::asText(data, size);
  const std::size_t end = std::min(all.find('\n'), all.size());
  const std::string first(all.substr(0, end));
  const std::string second(all.substr(std::min(end + 1, all.size())));

  const std::string target = resolved(first, second);
  if (const auto url = parseUrl(target)) {
    fuzz::require(url->target.starts_with('/'), "a target is a path");
    fuzz::require(url->origin.starts_with(url->scheme), "an origin has a scheme");
    const auto again = parseUrl(asText(*url));
    fuzz::require(again && asText(*again) == asText(*url), "an address is read as it is written");
  }
  fuzz::require(encoded(first).find_first_of(" \r\n<>\"") == std::string::npos, "queries have no blanks");

  if (const auto moment = httpDate(first)) fuzz::require(!isoDay(*moment).empty(), "a moment has a day");
  Outcome outcome;
  outcome.head.status = 503;
  outcome.head.headers = {{"retry-after", first}};
  outcome.text = second;
  if (const auto wait_s = retryAfter_s(outcome.head)) fuzz::require(*wait_s >= 0.0, "a wait is not negative");
  fuzz::requireTold(troubleWith("https://a.example", outcome), "a.example");
  return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_client_parts.hpp"

#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>

#include <algorithm>
#include <thread>

namespace loopstad::twin::fetch {
namespace {

constexpr int mostRedirects = 5;

bool isRedirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

HttpClient::Pause sleeping(const Progress& progress) {
  return [&progress](double seconds) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds slice{50}; // Ctrl-C is heard within it
    const auto until = Clock::now() + std::chrono::duration<double>(seconds);
    while (!progress.stopRequested() && Clock::now() < until)
      std::this_thread::sleep_for(std::min<std::chrono::duration<double>>(slice, until - Clock::now()));
  };
}

} // namespace

HttpClient::HttpClient(HttpSettings settings, Progress& progress, Pause pause)
    : parts_(std::make_unique<Parts>(std::move(settings), progress,
                                     pause ? std::move(pause) : sleeping(progress))) {}

HttpClient::~HttpClient() = default;

Progress& HttpClient::progress() { return parts_->progress; }

Status HttpClient::pause(double seconds) {
  parts_->sleep(seconds);
  if (parts_->progress.stopRequested()) return interruptedError();
  return Done{};
}

void HttpClient::Parts::waitForTurn(const std::string& origin) {
  using Clock = std::chrono::steady_clock;
  const auto now = Clock::now();
  auto& next = nextTurn[origin];
  if (next > now) sleep(std::chrono::duration<double>(next - now).count());
  next = std::max(next, now) + std::chrono::duration_cast<Clock::duration>(
                                   std::chrono::duration<double>(1.0 / settings.requestsPerSecond));
}

Result<bool> HttpClient::Parts::redirected(Request& request, const Head& head, int& redirects) const {
  if (!isRedirect(head.status)) return false;
  const std::string from = asText(request.url);
  Result<Url> to = parseUrl(resolved(from, head.header("location")));
  const bool safe = to && (to->scheme == "https" || request.url.scheme == "http");
  if (!safe || ++redirects > mostRedirects)
    return dataError(from, {}, tr("sends on to \"{}\", which is not followed", head.header("location")),
                     tr("see the documentation of the service and give its new address with --services"));
  request.url = std::move(*to);
  if (head.status == 303) {
    request.method = "GET";
    request.body.clear();
    request.headers.erase("content-type");
  }
  return true;
}

void HttpClient::Parts::tellTrouble(const std::string& url, const Outcome& outcome, double pause_s) const {
  say::info("{}", tr("{}: {}; next try in {:.0f} s", url, troubleWith(url, outcome).problem, pause_s));
}

Result<Answer> HttpClient::ask(Request request) {
  Parts& parts = *parts_;
  Retry retry(parts.settings);
  int redirects = 0;
  for (;;) {
    parts.waitForTurn(request.url.origin);
    if (parts.progress.stopRequested()) return interruptedError();
    Outcome outcome;
    outcome.ending = parts.connections.exchange(
        request, outcome.head, [](const Head&) { return true; },
        [&](std::string_view bytes) {
          outcome.text += bytes;
          return outcome.text.size() <= parts.settings.largestAnswer;
        });
    if (parts.progress.stopRequested()) return interruptedError();
    if (outcome.ending == Ending::left)
      return dataError(asText(request.url), {},
                       tr("answers with more than {} MB", parts.settings.largestAnswer >> 20U),
                       tr("ask for a smaller area"));
    if (isSuccess(outcome))
      return Answer{outcome.head.status, asText(request.url), std::move(outcome.head.headers),
                    std::move(outcome.text)};
    if (outcome.ending == Ending::whole) {
      const Result<bool> elsewhere = parts.redirected(request, outcome.head, redirects);
      if (!elsewhere) return elsewhere.error();
      if (*elsewhere) continue;
    }
    const auto pause_s = retry.pauseAfter(outcome);
    if (!pause_s) return troubleWith(asText(request.url), outcome);
    parts.tellTrouble(asText(request.url), outcome, *pause_s);
    if (const Status s = pause(*pause_s); !s) return s.error();
  }
}

Result<Answer> HttpClient::get(const std::string& url, const std::string& accept) {
  Result<Url> parsed = parseUrl(url);
  if (!parsed) return parsed.error();
  return ask({"GET", std::move(*parsed), {{"accept", accept}, {"accept-encoding", "gzip"}}, {}});
}

Result<Answer> HttpClient::post(const std::string& url, const std::string& body,
                                const std::string& contentType) {
  Result<Url> parsed = parseUrl(url);
  if (!parsed) return parsed.error();
  return ask({"POST",
              std::move(*parsed),
              {{"accept", "application/json"}, {"accept-encoding", "gzip"}, {"content-type", contentType}},
              body});
}

} // namespace loopstad::twin::fetch

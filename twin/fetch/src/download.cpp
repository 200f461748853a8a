// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_kind.hpp"
#include "http_client_parts.hpp"
#include "http_date.hpp"
#include "part_file.hpp"

#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace loopstad::twin::fetch {
namespace {

constexpr int notModified = 304;
constexpr int rangeNotSatisfiable = 416;
constexpr double bytesPerMegabyte = 1e6;

/// The bar of one file: begun once its size is known, at zero again when it starts anew.
class FileProgress {
public:
  FileProgress(Progress& progress, const Download& what) : progress_(progress), what_(what) {}
  ~FileProgress() {
    if (begun_) progress_.end();
  }
  FileProgress(const FileProgress&) = delete;
  FileProgress& operator=(const FileProgress&) = delete;

  void begin(std::uintmax_t total, std::uintmax_t there) {
    const std::uintmax_t known = total > 0 ? total : what_.size;
    if (!begun_)
      progress_.begin(tr("Fetching {}", what_.target.filename().string()),
                      static_cast<double>(known) / bytesPerMegabyte, "MB");
    begun_ = true;
    show(there);
  }
  /// bytes: of the file that are here.
  void show(std::uintmax_t bytes) {
    progress_.advance((static_cast<double>(bytes) - static_cast<double>(shown_)) / bytesPerMegabyte);
    shown_ = bytes;
  }

private:
  Progress& progress_;
  const Download& what_;
  std::uintmax_t shown_ = 0;
  bool begun_ = false;
};

bool bringsTheFile(const Head& head) { return head.status == 200 || head.status == 206; }

/// A file on its way: tries that go on where the last one ended.
class FileFetch {
public:
  FileFetch(HttpClient& http, HttpClient::Parts& parts, const Download& what, Url url)
      : http_(http),
        parts_(parts),
        what_(what),
        request_{"GET", std::move(url), {{"accept-encoding", "identity"}}, {}},
        part_(what.target, what.url),
        shown_(parts.progress, what),
        retry_(parts.settings) {}

  Result<Downloaded> run() {
    if (part_.total() > 0 && part_.size() == part_.total()) return taken({}); // stopped just before its name
    for (;;) {
      const Outcome outcome = tryOnce();
      if (parts_.progress.stopRequested()) return interruptedError();
      if (trouble_) return *trouble_;
      const Head& head = outcome.head;
      if (outcome.ending == Ending::whole && bringsTheFile(head)) return taken(head);
      if (outcome.ending == Ending::whole && head.status == notModified && !what_.etag.empty())
        return Downloaded{true, asText(request_.url), {}, 0, {}, what_.etag};
      const Result<bool> elsewhere = parts_.redirected(request_, head, redirects_);
      if (!elsewhere) return elsewhere.error();
      if (*elsewhere) continue;
      if (const Status s = waitFor(outcome); !s) return s.error();
    }
  }

private:
  Outcome tryOnce() {
    askForTheRest();
    parts_.waitForTurn(request_.url.origin);
    Outcome outcome;
    outcome.ending = parts_.connections.exchange(
        request_, outcome.head, [this](const Head& head) { return begin(head); },
        [&](std::string_view bytes) {
          if (bringsTheFile(outcome.head)) return take(bytes);
          outcome.text += bytes.substr(0, 1024);
          return true;
        });
    part_.rest();
    const bool whole = part_.total() == 0 || part_.size() == part_.total();
    if (outcome.ending == Ending::left ||
        (outcome.ending == Ending::whole && bringsTheFile(outcome.head) && !whole))
      outcome.ending = Ending::cut;
    return outcome;
  }

  /// Headers that ask for what is missing only, and only of the same version.
  void askForTheRest() {
    request_.headers.erase("range");
    request_.headers.erase("if-range");
    request_.headers.erase("if-none-match");
    if (part_.validator().empty() && part_.total() == 0)
      part_.discard(); // nothing tells whether it still fits
    if (part_.size() > 0) request_.headers["range"] = fmt::format("bytes={}-", part_.size());
    if (part_.size() > 0 && !part_.validator().empty()) request_.headers["if-range"] = part_.validator();
    if (part_.size() == 0 && !what_.etag.empty()) request_.headers["if-none-match"] = what_.etag;
  }

  bool begin(const Head& head) {
    if (head.status == rangeNotSatisfiable) part_.discard();
    if (!bringsTheFile(head)) return true;
    const Result<bool> begun = part_.begin(head);
    if (!begun) trouble_ = begun.error();
    if (!begun || !*begun) return false;
    shown_.begin(part_.total(), part_.size());
    return true;
  }

  bool take(std::string_view bytes) {
    if (const Status s = part_.append(bytes); !s) trouble_ = s.error();
    if (part_.size() > furthest_) retry_.gotFurther(); // than any try before
    furthest_ = std::max(furthest_, part_.size());
    shown_.show(part_.size());
    return !trouble_;
  }

  /// The file came whole: is it what was asked for?
  Result<Downloaded> taken(const Head& head) {
    const std::string url = asText(request_.url);
    if (const auto problem = problemWith(what_.kind, part_.path())) {
      part_.discard();
      return dataError(url, {}, *problem, tr("open the address in a browser to see what the service says"));
    }
    Result<std::string> hash = sha256OfFile(part_.path());
    if (!hash) return hash.error();
    if (!what_.sha256.empty() && *hash != what_.sha256) {
      part_.discard();
      return dataError(url, {}, tr("has another checksum (SHA-256) than its index says"),
                       tr("run it again; if it stays, the index and the file are of different editions"));
    }
    Downloaded got{false, url, std::move(*hash), part_.size(), {}, head.header("etag")};
    if (const auto moment = httpDate(head.header("last-modified"))) got.date = isoDay(*moment);
    if (const Status s = part_.publish(); !s) return s.error();
    return got;
  }

  Status waitFor(const Outcome& outcome) {
    // A range that does not fit is asked for anew, without one.
    const bool anew = outcome.head.status == rangeNotSatisfiable;
    const auto pause_s = retry_.pauseAfter(anew ? Outcome{Ending::cut, {}, {}} : outcome);
    if (!pause_s) return troubleWith(asText(request_.url), outcome);
    parts_.tellTrouble(asText(request_.url), outcome, *pause_s);
    return http_.pause(*pause_s);
  }

  HttpClient& http_;
  HttpClient::Parts& parts_;
  const Download& what_;
  Request request_;
  PartFile part_;
  FileProgress shown_;
  Retry retry_;
  std::optional<Error> trouble_; ///< of the disk
  std::uintmax_t furthest_ = 0;
  int redirects_ = 0;
};

} // namespace

Result<Downloaded> HttpClient::download(const Download& what) {
  Result<Url> url = parseUrl(what.url);
  if (!url) return url.error();
  return FileFetch(*this, *parts_, what, std::move(*url)).run();
}

} // namespace loopstad::twin::fetch

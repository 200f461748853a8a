// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks national services for data, politely and patiently.
///
///   HttpClient http({.requestsPerSecond = 2.0}, progress);
///   Result<Answer> page = http.get("https://api.pdok.nl/...", "application/geo+json");
///   Result<Downloaded> sheet = http.download({.url = url, .target = "ahn/M_33CN1.tif", .kind =
///   FileKind::tiff});
///
/// Requests to one host keep a distance in time. 429 and 503 are asked again after their Retry-After, other
/// trouble of the server (5xx), of the network and cut connections after pauses that double; after
/// HttpSettings::tries without a byte more it is an Error that names the address. Redirects are followed, but
/// never from https to http. A download goes into TARGET.part and takes its name when it is whole; what a
/// broken or interrupted one left is continued with Range where the server can, and begun again otherwise.
/// Once Progress asks to stop, everything ends within a moment with interruptedError().
///
/// Sources: RFC 9110 (Range, If-Range, Retry-After), RFC 6585 (429).
#pragma once

#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace loopstad::twin::fetch {

struct Request; // what is asked, private

/// Names in lower case.
using Headers = std::map<std::string, std::string>;

struct HttpSettings {
  double requestsPerSecond = 2.0;       ///< to one host, > 0
  int tries = 5;                        ///< in a row without a byte more, >= 1
  double firstPause_s = 1.0;            ///< before the second try; doubles with each, > 0
  double longestPause_s = 60.0;         ///< >= firstPause_s
  double longestRetryAfter_s = 900.0;   ///< a server that wants more patience is an error
  double connectTimeout_s = 15.0;       ///< > 0
  double readTimeout_s = 60.0;          ///< without a byte, > 0
  std::size_t largestAnswer = 1U << 28; ///< bytes of an answer that is kept in memory
  Headers headers = {};                 ///< sent with every request, such as {"referer", "..."}
};

struct Answer {
  int status = 0;  ///< 200 to 299
  std::string url; ///< where it came from after redirects
  Headers headers;
  std::string body;
};

/// What a file must begin with to be what was asked for.
enum class FileKind : std::uint8_t { zip, gzip, tiff };

struct Download {
  std::string url;
  std::filesystem::path target;
  FileKind kind = FileKind::zip;
  std::string sha256 = {}; ///< as published; empty where nobody says
  std::uintmax_t size = 0; ///< bytes, for the progress bar until the server says; 0 unknown
  std::string etag = {};   ///< of a copy at hand; the answer may be that it still holds
};

struct Downloaded {
  bool unchanged = false; ///< the copy with that etag still holds; nothing was written
  std::string url;        ///< where it came from after redirects
  std::string sha256;
  std::uintmax_t size = 0; ///< bytes
  std::string date;        ///< Last-Modified as ISO 8601 day; empty where the server does not say
  std::string etag;
};

class HttpClient {
public:
  struct Parts; ///< of the sources of this room

  /// Waits so many seconds, or less when the user wants to stop.
  using Pause = std::function<void(double seconds)>;

  /// pause: for tests, which do not want to wait; the default sleeps.
  HttpClient(HttpSettings settings, Progress& progress, Pause pause = {});
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  [[nodiscard]] Result<Answer> get(const std::string& url, const std::string& accept);
  [[nodiscard]] Result<Answer> post(const std::string& url, const std::string& body,
                                    const std::string& contentType);
  /// Shows its progress as a task of its own.
  [[nodiscard]] Result<Downloaded> download(const Download& what);
  /// Waits, unless the user wants to stop.
  [[nodiscard]] Status pause(double seconds);
  [[nodiscard]] Progress& progress();

private:
  [[nodiscard]] Result<Answer> ask(Request request);
  std::unique_ptr<Parts> parts_;
};

} // namespace loopstad::twin::fetch

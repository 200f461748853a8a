// SPDX-License-Identifier: GPL-3.0-or-later
/// One request and its answer as it comes in, over connections that are kept: the only code that includes
/// cpp-httplib.
///
///   Connections connections(settings, progress);
///   Head head;
///   const Ending ending = connections.exchange(request, head, onHead, onBody);
#pragma once

#include "url.hpp"

#include <loopstad/twin/fetch/http_client.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace loopstad::twin::fetch {

struct Request {
  std::string method = "GET";
  Url url;
  Headers headers = {};
  std::string body = {};
};

struct Head {
  int status = 0; ///< 0: none came
  Headers headers;

  /// Empty when it was not sent.
  [[nodiscard]] std::string header(const std::string& name) const;
};

enum class Ending : std::uint8_t {
  whole,
  cut,       ///< it began and broke off
  noAnswer,  ///< not reached, or not a word came back
  untrusted, ///< TLS: the certificate is not one to trust
  left,      ///< a sink wanted no more
};

/// False: leave the rest.
using HeadSink = std::function<bool(const Head&)>;
using BodySink = std::function<bool(std::string_view)>;

class Connections {
public:
  /// progress: an exchange ends soon after it wants to stop.
  Connections(const HttpSettings& settings, const Progress& progress);
  ~Connections();
  Connections(const Connections&) = delete;
  Connections& operator=(const Connections&) = delete;

  [[nodiscard]] Ending exchange(const Request& request, Head& head, const HeadSink& onHead,
                                const BodySink& onBody);

private:
  struct Open;
  std::unique_ptr<Open> open_;
};

} // namespace loopstad::twin::fetch

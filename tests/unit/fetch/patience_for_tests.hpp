// SPDX-License-Identifier: GPL-3.0-or-later
/// An HttpClient that remembers how long it would have waited instead of waiting.
#pragma once

#include <loopstad/twin/fetch/http_client.hpp>

#include <vector>

namespace loopstad::twin::fetch {

struct HastyClient {
  explicit HastyClient(HttpSettings settings = {.requestsPerSecond = 1e6,
                                                .connectTimeout_s = 2.0,
                                                .readTimeout_s = 5.0})
      : http(std::move(settings), progress, [this](double seconds) { waited_s.push_back(seconds); }) {}

  SilentProgress progress;
  std::vector<double> waited_s;
  HttpClient http;
};

} // namespace loopstad::twin::fetch

// SPDX-License-Identifier: GPL-3.0-or-later
/// What asking and downloading share: connections, turns at each host, patience.
#pragma once

#include "http_exchange.hpp"
#include "retry.hpp"

#include <chrono>
#include <map>
#include <string>

namespace loopstad::twin::fetch {

struct HttpClient::Parts {
  Parts(HttpSettings how, Progress& shown, Pause wait)
      : settings(std::move(how)), progress(shown), sleep(std::move(wait)), connections(settings, shown) {}

  /// Keeps the distance in time to the last request to this host.
  void waitForTurn(const std::string& origin);
  /// True: the request now goes elsewhere. An Error for redirects that are not to be followed.
  [[nodiscard]] Result<bool> redirected(Request& request, const Head& head, int& redirects) const;
  /// Why it takes longer, for the person at the terminal.
  void tellTrouble(const std::string& url, const Outcome& outcome, double pause_s) const;

  HttpSettings settings;
  Progress& progress;
  Pause sleep;
  Connections connections;
  std::map<std::string, std::chrono::steady_clock::time_point> nextTurn;
};

} // namespace loopstad::twin::fetch

// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_exchange.hpp"

#include <loopstad/base/version.hpp>

#include <fmt/format.h>
#include <httplib.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace loopstad::twin::fetch {
namespace {

std::string lowered(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

Head headOf(const httplib::Response& response) {
  Head head{response.status, {}};
  for (const auto& [name, value] : response.headers) head.headers[lowered(name)] = value;
  return head;
}

/// Closes the socket under a request that the user no longer wants; its reader then sees an error.
std::jthread watchFor(const Progress& progress, httplib::Client& client) {
  return std::jthread([&progress, &client](const std::stop_token& over) {
    using namespace std::chrono_literals;
    std::mutex alone;
    std::condition_variable_any wake;
    std::unique_lock lock(alone);
    while (!over.stop_requested()) {
      if (progress.stopRequested()) client.stop();
      wake.wait_for(lock, over, 50ms, [] { return false; });
    }
  });
}

bool isTls(httplib::Error error) {
  return error == httplib::Error::SSLConnection || error == httplib::Error::SSLLoadingCerts ||
         error == httplib::Error::SSLServerVerification;
}

} // namespace

std::string Head::header(const std::string& name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? std::string() : found->second;
}

struct Connections::Open {
  HttpSettings settings;
  const Progress& progress;
  std::map<std::string, std::unique_ptr<httplib::Client>> clients;

  httplib::Client& to(const std::string& origin) {
    std::unique_ptr<httplib::Client>& client = clients[origin];
    if (!client) {
      const auto seconds = [](double s) { return std::chrono::microseconds(static_cast<long>(s * 1e6)); };
      client = std::make_unique<httplib::Client>(origin);
      client->set_keep_alive(true);
      client->set_tcp_nodelay(true); // small requests do not wait for more
      client->set_url_encode(false); // addresses come encoded
      client->set_connection_timeout(seconds(settings.connectTimeout_s));
      client->set_read_timeout(seconds(settings.readTimeout_s));
      client->set_write_timeout(seconds(settings.readTimeout_s));
    }
    return *client;
  }
};

Connections::Connections(const HttpSettings& settings, const Progress& progress)
    : open_(std::make_unique<Open>(Open{settings, progress, {}})) {}

Connections::~Connections() = default;

Ending Connections::exchange(const Request& request, Head& head, const HeadSink& onHead,
                             const BodySink& onBody) {
  head = {};
  bool left = false;
  httplib::Request ask;
  ask.method = request.method;
  ask.path = request.url.target;
  ask.body = request.body;
  ask.headers = {{"User-Agent", fmt::format("Loopstad/{}", version())}};
  for (const auto& headers : std::array{open_->settings.headers, request.headers})
    for (const auto& [name, value] : headers) {
      ask.headers.erase(name);
      ask.headers.emplace(name, value);
    }
  ask.response_handler = [&](const httplib::Response& response) {
    head = headOf(response);
    left = !onHead(head);
    return !left;
  };
  ask.content_receiver = [&](const char* data, std::size_t size, std::uint64_t, std::uint64_t) {
    left = !onBody({data, size});
    return !left;
  };
  httplib::Client& client = open_->to(request.url.origin);
  httplib::Result result = [&] {
    const std::jthread watch = watchFor(open_->progress, client);
    return client.send(ask);
  }();
  if (left) return Ending::left;
  if (result) return Ending::whole;
  if (isTls(result.error())) return Ending::untrusted;
  return head.status == 0 ? Ending::noAnswer : Ending::cut;
}

} // namespace loopstad::twin::fetch

// SPDX-License-Identifier: GPL-3.0-or-later
/// A server on loopback, on a port of its own, that answers as a test tells it to and remembers what it was
/// asked.
///
///   LoopbackServer server;
///   server.on("/a.json", [](const Asked&) { return Said::json(R"({"type": "x"})"); });
///   http.get(server.url("/a.json"), "application/json");
///   EXPECT_EQ(server.asked().size(), 1U);
#pragma once

#include <httplib.h>

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace loopstad::twin::fetch {

struct Asked {
  std::string method;
  std::string path;
  std::multimap<std::string, std::string> query; ///< decoded
  std::string range;
  std::string ifRange;
  std::string ifNoneMatch;
  std::string userAgent;
  std::string body;

  [[nodiscard]] std::string value(const std::string& key) const {
    const auto found = query.find(key);
    return found == query.end() ? std::string() : found->second;
  }
};

struct Said {
  int status = 200;
  std::string body = {};
  std::string type = "application/json";
  std::map<std::string, std::string> headers = {};
  std::size_t cutAfter = std::string::npos; ///< bytes of the body after which the connection breaks off

  static Said json(std::string text) { return {.body = std::move(text)}; }
  static Said error(int status, std::map<std::string, std::string> headers = {}) {
    return {.status = status, .body = "trouble", .type = "text/plain", .headers = std::move(headers)};
  }
};

class LoopbackServer {
public:
  using Answers = std::function<Said(const Asked&)>;

  LoopbackServer() {
    const auto serve = [this](const httplib::Request& request, httplib::Response& response) {
      answer(request, response);
    };
    server_.Get(".*", serve);
    server_.Post(".*", serve);
    server_.set_keep_alive_max_count(1000);
    server_.set_tcp_nodelay(true);
    port_ = server_.bind_to_any_port("127.0.0.1");
    thread_ = std::thread([this] { server_.listen_after_bind(); });
    while (!server_.is_running()) std::this_thread::yield();
  }
  ~LoopbackServer() {
    server_.stop();
    thread_.join();
  }
  LoopbackServer(const LoopbackServer&) = delete;
  LoopbackServer& operator=(const LoopbackServer&) = delete;

  void on(const std::string& path, Answers answers) {
    const std::scoped_lock lock(mutex_);
    answers_[path] = std::move(answers);
  }
  /// These one after the other, the last one from then on.
  void onInTurn(const std::string& path, std::vector<Said> said) {
    on(path, [said = std::move(said), next = std::size_t{0}](const Asked&) mutable {
      return said[std::min(next++, said.size() - 1)];
    });
  }
  [[nodiscard]] std::string url(const std::string& path = {}) const {
    return "http://127.0.0.1:" + std::to_string(port_) + path;
  }
  [[nodiscard]] std::vector<Asked> asked(const std::string& path = {}) const {
    const std::scoped_lock lock(askedMutex_);
    std::vector<Asked> found;
    for (const Asked& a : asked_)
      if (path.empty() || a.path == path) found.push_back(a);
    return found;
  }
  void forget() {
    const std::scoped_lock lock(askedMutex_);
    asked_.clear();
  }

private:
  void answer(const httplib::Request& request, httplib::Response& response) {
    Asked asked{request.method,
                request.path,
                {request.params.begin(), request.params.end()},
                request.get_header_value("Range"),
                request.get_header_value("If-Range"),
                request.get_header_value("If-None-Match"),
                request.get_header_value("User-Agent"),
                request.body};
    const_cast<httplib::Request&>(request).ranges.clear(); // ranges are answered by the test, not by httplib
    Said said = Said::error(404);
    {
      const std::scoped_lock lock(askedMutex_);
      asked_.push_back(asked);
    }
    {
      const std::scoped_lock lock(mutex_);
      if (const auto found = answers_.find(asked.path); found != answers_.end()) said = found->second(asked);
    }
    response.status = said.status;
    for (const auto& [name, value] : said.headers) response.set_header(name, value);
    if (said.cutAfter == std::string::npos) return response.set_content(said.body, said.type);
    response.set_content_provider(
        said.body.size(), said.type,
        [body = said.body, end = said.cutAfter](std::size_t from, std::size_t size, httplib::DataSink& sink) {
          if (from >= end) return false; // and the connection is gone
          sink.write(body.data() + from, std::min(size, end - from));
          return true;
        });
  }

  httplib::Server server_;
  std::thread thread_;
  int port_ = 0;
  std::mutex mutex_; ///< of the answers, also while one is being made
  std::map<std::string, Answers> answers_;
  mutable std::mutex askedMutex_;
  std::vector<Asked> asked_;
};

} // namespace loopstad::twin::fetch

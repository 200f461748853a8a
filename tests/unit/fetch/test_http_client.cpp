// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback_server.hpp"
#include "patience_for_tests.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <stop_token>

namespace loopstad::twin::fetch {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

TEST(HttpClient, GetsAnAnswerAndSaysWhoAsks) {
  LoopbackServer server;
  server.on("/a", [](const Asked&) { return Said::json("{}"); });
  HastyClient client;
  const auto answer = client.http.get(server.url("/a?q=1"), "application/json");
  ASSERT_TRUE(answer) << describe(answer.error());
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->body, "{}");
  EXPECT_EQ(answer->headers.at("content-type"), "application/json");
  ASSERT_EQ(server.asked().size(), 1U);
  EXPECT_THAT(server.asked()[0].userAgent, StartsWith("Loopstad/"));
  EXPECT_EQ(server.asked()[0].value("q"), "1");
}

TEST(HttpClient, WaitsAsLongAsA429Says) {
  LoopbackServer server;
  server.onInTurn("/a", {Said::error(429, {{"Retry-After", "7"}}), Said::error(429), Said::json("{}")});
  HastyClient client;
  ASSERT_TRUE(client.http.get(server.url("/a"), "*/*"));
  EXPECT_THAT(client.waited_s, ElementsAre(7.0, 2.0));
}

TEST(HttpClient, TriesA500AgainAndTakesWhatThenComes) {
  LoopbackServer server;
  server.onInTurn("/a", {Said::error(500), Said::error(503), Said::json("good")});
  HastyClient client;
  const auto answer = client.http.get(server.url("/a"), "*/*");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->body, "good");
  EXPECT_THAT(client.waited_s, ElementsAre(1.0, 2.0));
}

TEST(HttpClient, GivesUpAfterSoManyTriesAndNamesTheAddress) {
  LoopbackServer server;
  server.onInTurn("/a", {Said::error(500)});
  HastyClient client;
  const auto answer = client.http.get(server.url("/a"), "*/*");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, ErrorKind::data);
  EXPECT_EQ(answer.error().file, server.url("/a"));
  EXPECT_THAT(answer.error().problem, HasSubstr("HTTP status 500: trouble"));
  EXPECT_EQ(server.asked().size(), 5U);
}

TEST(HttpClient, AnAnswerThatIsCutShortIsAskedForAgain) {
  LoopbackServer server;
  server.onInTurn("/a", {{.body = std::string(1000, 'x'), .cutAfter = 300}, {.body = "whole"}});
  HastyClient client;
  const auto answer = client.http.get(server.url("/a"), "*/*");
  ASSERT_TRUE(answer) << describe(answer.error());
  EXPECT_EQ(answer->body, "whole");
}

TEST(HttpClient, NobodyThereIsAnError) {
  std::string nowhere;
  {
    const LoopbackServer gone;
    nowhere = gone.url("/a");
  }
  HastyClient client;
  const auto answer = client.http.get(nowhere, "*/*");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().problem, "cannot be reached");
  EXPECT_EQ(client.waited_s.size(), 4U);
}

TEST(HttpClient, FollowsRedirectsButNotForEver) {
  LoopbackServer server;
  server.on("/old", [](const Asked&) { return Said::error(301, {{"Location", "/new?x=1"}}); });
  server.on("/new", [](const Asked& asked) { return Said::json(asked.value("x")); });
  server.on("/round", [](const Asked&) { return Said::error(302, {{"Location", "/round"}}); });
  HastyClient client;
  const auto answer = client.http.get(server.url("/old"), "*/*");
  ASSERT_TRUE(answer) << describe(answer.error());
  EXPECT_EQ(answer->body, "1");
  EXPECT_EQ(answer->url, server.url("/new?x=1"));
  const auto round = client.http.get(server.url("/round"), "*/*");
  ASSERT_FALSE(round);
  EXPECT_THAT(round.error().problem, HasSubstr("not followed"));
  EXPECT_EQ(server.asked("/round").size(), 6U);
}

TEST(HttpClient, PostsABody) {
  LoopbackServer server;
  server.on("/jobs",
            [](const Asked& asked) { return Said{.status = 202, .body = asked.method + " " + asked.body}; });
  HastyClient client;
  const auto answer = client.http.post(server.url("/jobs"), R"({"a":1})", "application/json");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 202);
  EXPECT_EQ(answer->body, R"(POST {"a":1})");
}

TEST(HttpClient, KeepsItsDistanceToAHost) {
  LoopbackServer server;
  server.on("/a", [](const Asked&) { return Said::json("{}"); });
  HastyClient client({.requestsPerSecond = 0.5});
  ASSERT_TRUE(client.http.get(server.url("/a"), "*/*"));
  ASSERT_TRUE(client.http.get(server.url("/a"), "*/*"));
  ASSERT_EQ(client.waited_s.size(), 1U) << "before the second";
  EXPECT_NEAR(client.waited_s[0], 2.0, 0.5);
}

TEST(HttpClient, RefusesAnAnswerThatIsTooLarge) {
  LoopbackServer server;
  server.on("/a", [](const Asked&) { return Said::json(std::string(5'000'000, 'x')); });
  HastyClient client({.requestsPerSecond = 1e6, .largestAnswer = 1'000'000});
  const auto answer = client.http.get(server.url("/a"), "*/*");
  ASSERT_FALSE(answer);
  EXPECT_THAT(answer.error().problem, HasSubstr("answers with more than"));
}

TEST(HttpClient, EndsSoonAfterItIsAskedToStop) {
  LoopbackServer server;
  std::stop_source source;
  server.on("/slow", [&](const Asked&) {
    source.request_stop(); // Ctrl-C while the answer is on its way
    std::this_thread::sleep_for(std::chrono::seconds(1));
    return Said::json("{}");
  });
  SilentProgress progress(source.get_token());
  HttpClient http({}, progress);
  const auto answer = http.get(server.url("/slow"), "*/*");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, ErrorKind::interrupted);
}

} // namespace
} // namespace loopstad::twin::fetch

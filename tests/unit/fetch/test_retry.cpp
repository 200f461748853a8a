// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_date.hpp"
#include "retry.hpp"

#include <gtest/gtest.h>

#include <ctime>

namespace loopstad::twin::fetch {
namespace {

Outcome answered(int status, Headers headers = {}) {
  return {Ending::whole, {status, std::move(headers)}, {}};
}

TEST(Retry, PausesDoubleUpToTheLongest) {
  const HttpSettings settings{.tries = 6, .firstPause_s = 1.0, .longestPause_s = 5.0};
  Retry retry(settings);
  for (const double expected : {1.0, 2.0, 4.0, 5.0, 5.0})
    EXPECT_EQ(retry.pauseAfter(answered(503)), expected);
  EXPECT_FALSE(retry.pauseAfter(answered(503))) << "six tries in all";
}

TEST(Retry, CountsAnewOnceSomethingCame) {
  const HttpSettings settings{.tries = 2};
  Retry retry(settings);
  EXPECT_TRUE(retry.pauseAfter({Ending::cut, {}, {}}));
  retry.gotFurther();
  EXPECT_TRUE(retry.pauseAfter({Ending::cut, {}, {}}));
  EXPECT_FALSE(retry.pauseAfter({Ending::cut, {}, {}}));
}

TEST(Retry, WhatWillNotPassIsNotTriedAgain) {
  const HttpSettings settings;
  for (const int status : {400, 401, 403, 404, 406, 410, 501}) {
    Retry retry(settings);
    EXPECT_FALSE(retry.pauseAfter(answered(status))) << status;
  }
  for (const int status : {408, 429, 500, 502, 503, 504}) {
    Retry retry(settings);
    EXPECT_TRUE(retry.pauseAfter(answered(status))) << status;
  }
  Retry retry(settings);
  EXPECT_FALSE(retry.pauseAfter({Ending::untrusted, {}, {}}));
}

TEST(Retry, TakesRetryAfterAsSecondsOrAsDate) {
  EXPECT_EQ(retryAfter_s({429, {{"retry-after", "7"}}}), 7.0);
  EXPECT_FALSE(retryAfter_s({429, {}}));
  EXPECT_FALSE(retryAfter_s({429, {{"retry-after", "soon"}}}));
  EXPECT_EQ(retryAfter_s({429, {{"retry-after", "Wed, 21 Oct 2015 07:28:00 GMT"}}}), 0.0) << "long ago";
  const HttpSettings settings;
  Retry retry(settings);
  EXPECT_EQ(retry.pauseAfter(answered(429, {{"retry-after", "42"}})), 42.0);
  EXPECT_FALSE(retry.pauseAfter(answered(429, {{"retry-after", "86400"}}))) << "a day is too long to sit by";
}

TEST(Retry, TellsWhatTheServerSaidWithoutItsMarkup) {
  Outcome outcome = answered(404);
  outcome.text = "<html><head><title>Not\n found</title></head></html>";
  const Error error = troubleWith("https://h/a", outcome);
  EXPECT_EQ(error.file, "https://h/a");
  EXPECT_EQ(error.problem, "answers with HTTP status 404: Not found");
  EXPECT_NE(error.remedy.find("--services"), std::string::npos);
}

TEST(HttpDate, IsReadAndWritten) {
  EXPECT_EQ(httpDate("Wed, 21 Oct 2015 07:28:00 GMT"), 1445412480);
  EXPECT_FALSE(httpDate("yesterday"));
  EXPECT_FALSE(httpDate(""));
  EXPECT_EQ(isoDay(1445412480), "2015-10-21");
  EXPECT_EQ(isoMoment(1445412480), "2015-10-21T07:28:00Z");
}

} // namespace
} // namespace loopstad::twin::fetch

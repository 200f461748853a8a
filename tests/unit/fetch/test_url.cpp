// SPDX-License-Identifier: GPL-3.0-or-later
#include "url.hpp"

#include <gtest/gtest.h>

namespace loopstad::twin::fetch {
namespace {

TEST(Url, IsTakenApart) {
  const auto url = parseUrl("https://api.pdok.nl:8443/lv/bgt?f=json#top");
  ASSERT_TRUE(url);
  EXPECT_EQ(url->scheme, "https");
  EXPECT_EQ(url->origin, "https://api.pdok.nl:8443");
  EXPECT_EQ(url->target, "/lv/bgt?f=json");
  EXPECT_EQ(parseUrl("http://localhost?x=1")->target, "/?x=1");
  EXPECT_EQ(parseUrl("http://localhost")->target, "/");
}

TEST(Url, OthersAreTurnedAway) {
  for (const char* text :
       {"", "ftp://host/a", "file:///etc/passwd", "api.pdok.nl", "https://", "https:///a"}) {
    const auto url = parseUrl(text);
    ASSERT_FALSE(url) << text;
    EXPECT_EQ(url.error().problem, "is no web address");
  }
}

TEST(Url, QueriesAreEncoded) {
  EXPECT_EQ(withQuery("https://h/free", {{"q", "Markt 1, Délft"}, {"fq", "type:adres"}}),
            "https://h/free?q=Markt%201%2C%20D%C3%A9lft&fq=type%3Aadres");
  EXPECT_EQ(withQuery("https://h/wfs?service=WFS", {{"count", "10"}}), "https://h/wfs?service=WFS&count=10");
}

TEST(Url, LinksAreResolvedAsRfc3986Says) {
  const std::string page = "https://api.pdok.nl/lv/bgt/items?limit=10";
  EXPECT_EQ(resolved(page, "https://other.nl/x"), "https://other.nl/x");
  EXPECT_EQ(resolved(page, "//other.nl/x"), "https://other.nl/x");
  EXPECT_EQ(resolved(page, "/status"), "https://api.pdok.nl/status");
  EXPECT_EQ(resolved(page, "?cursor=2"), "https://api.pdok.nl/lv/bgt/items?cursor=2");
  EXPECT_EQ(resolved(page, "next"), "https://api.pdok.nl/lv/bgt/next");
  EXPECT_EQ(resolved("https://api.pdok.nl", "next"), "https://api.pdok.nl/next");
}

} // namespace
} // namespace loopstad::twin::fetch

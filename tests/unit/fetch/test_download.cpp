// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback_server.hpp"
#include "patience_for_tests.hpp"
#include "zip_for_tests.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace loopstad::twin::fetch {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// A GeoTIFF as far as its first bytes go.
std::string tiff(std::size_t size) {
  std::string bytes("II\x2a\0", 4);
  for (std::size_t i = 4; i < size; ++i) bytes.push_back(static_cast<char>('a' + i % 23));
  return bytes;
}

/// Answers ranges of bytes as RFC 9110 says, cutting off after so many bytes each time.
LoopbackServer::Answers ranged(const std::string& bytes, std::size_t cutAfter,
                               const std::string& etag = "\"v1\"") {
  return [=](const Asked& asked) {
    Said said{.body = bytes,
              .type = "image/tiff",
              .headers = {{"ETag", etag}, {"Accept-Ranges", "bytes"}},
              .cutAfter = cutAfter};
    const bool same = asked.ifRange.empty() || asked.ifRange == etag;
    if (asked.range.starts_with("bytes=") && same) {
      const std::size_t from = std::stoul(asked.range.substr(6));
      said.status = from < bytes.size() ? 206 : 416;
      said.headers["Content-Range"] = "bytes " + std::to_string(from) + "-" +
                                      std::to_string(bytes.size() - 1) + "/" + std::to_string(bytes.size());
      said.body = from < bytes.size() ? bytes.substr(from) : "";
    }
    if (said.body.size() <= said.cutAfter) said.cutAfter = std::string::npos;
    return said;
  };
}

class DownloadTest : public testing::Test {
protected:
  [[nodiscard]] fs::path target() const { return folder.path() / "ahn" / "M_33CN1.tif"; }
  [[nodiscard]] Download sheet() const {
    return {.url = server.url("/M_33CN1.tif"), .target = target(), .kind = FileKind::tiff};
  }
  [[nodiscard]] bool partIsThere() const { return fs::exists(target().string() + ".part"); }

  test::TemporaryFolder folder;
  LoopbackServer server;
  HastyClient client;
};

TEST_F(DownloadTest, PutsAFileInPlaceWithItsChecksumAndDate) {
  const std::string bytes = tiff(100'000);
  server.on("/M_33CN1.tif", [&](const Asked&) {
    return Said{
        .body = bytes, .type = "image/tiff", .headers = {{"Last-Modified", "Wed, 21 Oct 2015 07:28:00 GMT"}}};
  });
  const auto got = client.http.download(sheet());
  ASSERT_TRUE(got) << describe(got.error());
  EXPECT_EQ(*readTextFile(target()), bytes);
  EXPECT_EQ(got->sha256, sha256(bytes));
  EXPECT_EQ(got->size, bytes.size());
  EXPECT_EQ(got->date, "2015-10-21");
  EXPECT_FALSE(partIsThere());
  EXPECT_FALSE(fs::exists(target().string() + ".part.json"));
}

TEST_F(DownloadTest, GoesOnWhereTheConnectionBroke) {
  const std::string bytes = tiff(100'000);
  server.on("/M_33CN1.tif", ranged(bytes, 30'000));
  const auto got = client.http.download(sheet());
  ASSERT_TRUE(got) << describe(got.error());
  EXPECT_EQ(*readTextFile(target()), bytes);
  const auto asked = server.asked();
  ASSERT_EQ(asked.size(), 4U);
  EXPECT_EQ(asked[0].range, "");
  EXPECT_EQ(asked[1].range, "bytes=30000-");
  EXPECT_EQ(asked[1].ifRange, "\"v1\"");
  EXPECT_EQ(asked[3].range, "bytes=90000-");
}

TEST_F(DownloadTest, StartsAnewWhereTheServerKnowsNoRanges) {
  const std::string bytes = tiff(50'000);
  server.onInTurn("/M_33CN1.tif", {{.body = bytes, .type = "image/tiff", .cutAfter = 20'000},
                                   {.body = bytes, .type = "image/tiff"}});
  const auto got = client.http.download(sheet());
  ASSERT_TRUE(got) << describe(got.error());
  EXPECT_EQ(*readTextFile(target()), bytes);
}

TEST_F(DownloadTest, GivesUpOnAServerThatAlwaysBreaksAtTheSamePlaceAndKeepsThePart) {
  server.on("/M_33CN1.tif", [](const Asked&) {
    return Said{.body = tiff(50'000), .type = "image/tiff", .cutAfter = 20'000};
  });
  const auto got = client.http.download(sheet());
  ASSERT_FALSE(got);
  EXPECT_THAT(got.error().problem, HasSubstr("broke off"));
  EXPECT_LE(server.asked().size(), 6U);
  EXPECT_TRUE(partIsThere());
  EXPECT_FALSE(fs::exists(target()));
}

TEST_F(DownloadTest, ALaterRunGoesOnWithWhatIsThere) {
  const std::string bytes = tiff(100'000);
  server.onInTurn("/M_33CN1.tif",
                  {{.body = bytes, .type = "image/tiff", .headers = {{"ETag", "\"v1\""}}, .cutAfter = 40'000},
                   Said::error(404)});
  EXPECT_FALSE(client.http.download(sheet()));
  server.forget();
  server.on("/M_33CN1.tif", ranged(bytes, std::string::npos));
  const auto got = HastyClient().http.download(sheet());
  ASSERT_TRUE(got) << describe(got.error());
  EXPECT_EQ(*readTextFile(target()), bytes);
  ASSERT_EQ(server.asked().size(), 1U);
  EXPECT_EQ(server.asked()[0].range, "bytes=40000-");
}

TEST_F(DownloadTest, WhatIsRememberedOfAPartMayBeDamaged) {
  server.on("/M_33CN1.tif", ranged(tiff(1000), std::string::npos));
  const std::string url = nlohmann::json(server.url("/M_33CN1.tif")).dump();
  fs::create_directories(target().parent_path());
  for (const std::string& facts :
       {std::string(R"({"url": 5})"), "{\"url\": " + url + R"(, "validator": [], "total": "many"})",
        "{\"url\": " + url + R"(, "validator": null, "total": -1e300})"}) {
    ASSERT_TRUE(writeTextFile(target().string() + ".part", tiff(10)));
    ASSERT_TRUE(writeTextFile(target().string() + ".part.json", facts));
    const auto got = client.http.download(sheet());
    ASSERT_TRUE(got) << describe(got.error());
    EXPECT_EQ(*readTextFile(target()), tiff(1000)) << facts;
  }
}

TEST_F(DownloadTest, HeadersNeedNotBeUtf8) {
  server.on("/M_33CN1.tif", [](const Asked&) {
    return Said{.body = tiff(1000), .type = "image/tiff", .headers = {{"ETag", "\"\xff\xfe\""}}};
  });
  const auto got = client.http.download(sheet());
  ASSERT_TRUE(got) << describe(got.error());
  EXPECT_EQ(got->etag, "\"\xff\xfe\"");
}

TEST_F(DownloadTest, ANewEditionIsNotGluedToTheOldOne) {
  const std::string old = tiff(100'000);
  const std::string renewed = tiff(80'000) + std::string(5000, 'Z');
  server.onInTurn("/M_33CN1.tif",
                  {{.body = old, .type = "image/tiff", .headers = {{"ETag", "\"v1\""}}, .cutAfter = 40'000},
                   Said::error(404)});
  EXPECT_FALSE(client.http.download(sheet()));
  server.on("/M_33CN1.tif", ranged(renewed, std::string::npos, "\"v2\""));
  ASSERT_TRUE(client.http.download(sheet()));
  EXPECT_EQ(*readTextFile(target()), renewed);
}

TEST_F(DownloadTest, ARangeThatDoesNotFitIsAskedForAnew) {
  const std::string bytes = tiff(60'000);
  server.onInTurn("/M_33CN1.tif",
                  {{.body = bytes, .type = "image/tiff", .headers = {{"ETag", "\"v1\""}}, .cutAfter = 40'000},
                   {.status = 206,
                    .body = bytes.substr(10),
                    .type = "image/tiff",
                    .headers = {{"Content-Range", "bytes 10-59999/60000"}}},
                   {.body = bytes, .type = "image/tiff"}});
  const auto got = client.http.download(sheet());
  ASSERT_TRUE(got) << describe(got.error());
  EXPECT_EQ(*readTextFile(target()), bytes);
}

TEST_F(DownloadTest, APageOfHtmlIsNoSheet) {
  server.on("/M_33CN1.tif",
            [](const Asked&) { return Said{.body = "<html>maintenance</html>", .type = "text/html"}; });
  const auto got = client.http.download(sheet());
  ASSERT_FALSE(got);
  EXPECT_EQ(got.error().file, server.url("/M_33CN1.tif"));
  EXPECT_THAT(got.error().problem, HasSubstr("gave no GeoTIFF: it begins with \"<html>maintenance"));
  EXPECT_FALSE(fs::exists(target()));
  EXPECT_FALSE(partIsThere());
}

TEST_F(DownloadTest, AZipThatWasCutByTheServiceIsNoZip) {
  const std::string zip = io::zipped({{"a.gml", std::string(3000, 'a')}});
  server.on("/a.zip", [&](const Asked&) {
    return Said{.body = zip.substr(0, zip.size() - 30), .type = "application/zip"};
  });
  const auto got = client.http.download({.url = server.url("/a.zip"), .target = folder.path() / "a.zip"});
  ASSERT_FALSE(got);
  EXPECT_THAT(got.error().problem, HasSubstr("damaged"));
}

TEST_F(DownloadTest, AnotherChecksumThanPublishedIsAnError) {
  server.on("/M_33CN1.tif", [](const Asked&) { return Said{.body = tiff(1000), .type = "image/tiff"}; });
  Download what = sheet();
  what.sha256 = sha256("something else");
  const auto got = client.http.download(what);
  ASSERT_FALSE(got);
  EXPECT_THAT(got.error().problem, HasSubstr("another checksum"));
  EXPECT_FALSE(fs::exists(target()));
  what.sha256 = sha256(tiff(1000));
  EXPECT_TRUE(client.http.download(what));
}

TEST_F(DownloadTest, ACopyThatStillHoldsIsNotFetched) {
  server.on("/M_33CN1.tif", [](const Asked& asked) {
    return asked.ifNoneMatch == "\"v1\"" ? Said{.status = 304}
                                         : Said{.body = tiff(1000), .type = "image/tiff"};
  });
  Download what = sheet();
  what.etag = "\"v1\"";
  const auto got = client.http.download(what);
  ASSERT_TRUE(got) << describe(got.error());
  EXPECT_TRUE(got->unchanged);
  EXPECT_FALSE(fs::exists(target()));
}

TEST_F(DownloadTest, AFolderThatCannotBeWrittenIsNamed) {
  server.on("/M_33CN1.tif", [](const Asked&) { return Said{.body = tiff(1000), .type = "image/tiff"}; });
  std::ofstream(folder.path() / "ahn") << "a file where the folder should be";
  const auto got = client.http.download(sheet());
  ASSERT_FALSE(got);
  EXPECT_THAT(got.error().file, HasSubstr("M_33CN1.tif"));
  EXPECT_THAT(got.error().problem, HasSubstr("cannot be"));
}

} // namespace
} // namespace loopstad::twin::fetch

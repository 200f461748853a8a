// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace loopstad {
namespace {

std::uint64_t printOf(const std::vector<std::string>& parts) {
  Fingerprint print;
  for (const std::string& part : parts) print.add(std::as_bytes(std::span(part)));
  return print.value();
}

// FIPS 180-4: the examples that NIST publishes with it.
TEST(Sha256, GivesThePublishedDigests) {
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(sha256(std::string(1000000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, OfAFileIsThatOfItsBytes) {
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "million";
  std::ofstream(file) << std::string(1000000, 'a');
  const Result<std::string> digest = sha256OfFile(file);
  ASSERT_TRUE(digest) << describe(digest.error());
  EXPECT_EQ(*digest, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, OfWhatCannotBeReadIsAnError) {
  const test::TemporaryFolder folder;
  const Result<std::string> missing = sha256OfFile(folder.path() / "missing");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().file, (folder.path() / "missing").string());
  EXPECT_FALSE(sha256OfFile(folder.path()));
}

// XXH3_64bits of nothing and of "abc", as the xxhsum program prints them (xxhsum -H3).
TEST(Fingerprint, IsXxh3) {
  EXPECT_EQ(printOf({}), 0x2d06800538d394c2ULL);
  EXPECT_EQ(printOf({"abc"}), 0x78af5f94892f3950ULL);
}

TEST(Fingerprint, IsOfTheBytesHoweverTheyWereAdded) {
  const std::string text(5000, 'x');
  EXPECT_EQ(printOf({text}), printOf({text.substr(0, 1), text.substr(1, 4000), "", text.substr(4001)}));
}

TEST(Fingerprint, SeesOneBit) {
  std::string text(5000, 'x');
  const std::uint64_t before = printOf({text});
  text[4321] = static_cast<char>(text[4321] ^ 1);
  EXPECT_NE(printOf({text}), before);
}

} // namespace
} // namespace loopstad

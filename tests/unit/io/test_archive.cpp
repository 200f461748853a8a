// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.hpp"
#include "zip_for_tests.hpp"

#include <gmock/gmock.h>

namespace loopstad::twin::io {
namespace {

using testing::ElementsAre;

struct Walk {
  std::vector<std::string> names;
  std::vector<std::string> junk;
  Status status = Done{};
};

Walk walk(const std::string& bytes) {
  Walk walked;
  walked.status = walkArchive(bytes, "made.zip", [&](const Member& member) -> Status {
    (member.junk ? walked.junk : walked.names).push_back(member.name);
    return Done{};
  });
  return walked;
}

TEST(Archive, VisitsMembersAndZipsInside) {
  const std::string inner = zipped({{"deep.xml", "<a/>"}});
  const Walk walked = walk(zipped({{"top.gml", "<b/>"}, {"folder/part.zip", inner}, {"last.txt", "x"}}));
  EXPECT_TRUE(walked.status);
  EXPECT_THAT(walked.names, ElementsAre("top.gml", "folder/part.zip/deep.xml", "last.txt"));
}

TEST(Archive, TellsJunkApart) {
  const Walk walked = walk(zipped({{"a.gml", "<a/>"}, {"__MACOSX/._a.gml", "junk"}, {".DS_Store", "junk"}}));
  EXPECT_THAT(walked.names, ElementsAre("a.gml"));
  EXPECT_THAT(walked.junk, ElementsAre("__MACOSX/._a.gml", ".DS_Store"));
}

TEST(Archive, CutShortIsAnError) {
  const std::string whole = zipped({{"a.gml", std::string(5000, 'a')}, {"b.gml", "<b/>"}});
  for (const std::size_t size : {std::size_t{4}, std::size_t{40}, whole.size() / 2, whole.size() - 1}) {
    const Walk walked = walk(whole.substr(0, size));
    ASSERT_FALSE(walked.status) << size;
    EXPECT_EQ(walked.status.error().file, "made.zip");
    EXPECT_EQ(walked.status.error().remedy, "fetch it again");
  }
}

TEST(Archive, BytesThatChangedAreAnError) {
  std::string bytes = zipped({{"a.gml", "<a>" + std::string(200, 'q') + "</a>"}});
  bytes[bytes.find("a.gml") + 8] ^= 0x55; // inside the compressed data: the checksum tells
  const Walk walked = walk(bytes);
  ASSERT_FALSE(walked.status);
  EXPECT_EQ(walked.status.error().object, "a.gml");
}

TEST(Archive, AsksTheVisitorWhetherToGoOn) {
  const Status status = walkArchive(zipped({{"a", "1"}, {"b", "2"}}), "made.zip",
                                    [](const Member&) -> Status { return interruptedError(); });
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().kind, ErrorKind::interrupted);
}

TEST(Archive, NestsOnlySoDeep) {
  std::string bytes = "x";
  for (int i = 0; i < 8; ++i) bytes = zipped({{i == 0 ? "leaf.txt" : "inner.zip", bytes}});
  EXPECT_FALSE(walk(bytes).status);
}

} // namespace
} // namespace loopstad::twin::io

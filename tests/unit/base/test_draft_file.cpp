// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <string>
#include <vector>

namespace loopstad {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> filesIn(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

std::string textOf(const fs::path& file) {
  Result<std::string> text = readTextFile(file);
  return text ? *text : describe(text.error());
}

class DraftFileTest : public testing::Test {
protected:
  test::TemporaryFolder folder;
  fs::path target = folder.path() / "out" / "deep" / "area.txt";
};

TEST_F(DraftFileTest, AppearsUnderItsNameWhenPublished) {
  DraftFile draft(target);
  std::ofstream(draft.path()) << "whole";
  EXPECT_THAT(filesIn(folder.path()), ElementsAre(".area.txt.draft"));
  ASSERT_TRUE(draft.publish());
  EXPECT_THAT(filesIn(folder.path()), ElementsAre("area.txt"));
  EXPECT_EQ(textOf(target), "whole");
}

TEST_F(DraftFileTest, SecuresFilesAndFoldersThatAreThere) {
  std::ofstream(folder.path() / "a") << "text";
  EXPECT_FALSE(secureOnDisk(folder.path() / "a"));
  EXPECT_FALSE(secureOnDisk(folder.path()));
  EXPECT_EQ(secureOnDisk(folder.path() / "b"), std::errc::no_such_file_or_directory);
}

TEST_F(DraftFileTest, IsRemovedTogetherWithADraftThatAKilledProcessLeft) {
  ASSERT_TRUE(writeTextFile(target, "whole"));
  std::ofstream(draftPathOf(target)) << "ha";
  removeWithDraft(target);
  EXPECT_THAT(filesIn(folder.path()), IsEmpty());
  removeWithDraft(target); // nothing to remove is no trouble
}

TEST_F(DraftFileTest, LeavesNothingWhenNotPublished) {
  {
    const DraftFile draft(target);
    std::ofstream(draft.path()) << "half";
  }
  EXPECT_THAT(filesIn(folder.path()), IsEmpty());
}

TEST_F(DraftFileTest, KeepsTheOldFileUntilPublished) {
  ASSERT_TRUE(writeTextFile(target, "old"));
  {
    const DraftFile draft(target);
    std::ofstream(draft.path()) << "half";
    EXPECT_EQ(textOf(target), "old");
  }
  EXPECT_EQ(textOf(target), "old");
  ASSERT_TRUE(writeTextFile(target, "new"));
  EXPECT_EQ(textOf(target), "new");
  EXPECT_THAT(filesIn(folder.path()), ElementsAre("area.txt"));
}

TEST_F(DraftFileTest, StartsAfreshBesideADraftThatWasLeftBehind) {
  fs::create_directories(target.parent_path());
  std::ofstream(target.parent_path() / ".area.txt.draft") << "from a run that was killed";
  const DraftFile draft(target);
  EXPECT_FALSE(fs::exists(draft.path()));
}

TEST_F(DraftFileTest, TellsWhenNothingWasWritten) {
  DraftFile draft(target);
  const Status status = draft.publish();
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().file, target.string());
}

TEST_F(DraftFileTest, TellsWhenTheFolderIsAFile) {
  ASSERT_TRUE(writeTextFile(folder.path() / "out", "in the way"));
  const Status status = writeTextFile(target, "text");
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().file, target.string());
  EXPECT_THAT(status.error().problem, HasSubstr("Not a directory"));
  EXPECT_THAT(filesIn(folder.path()), ElementsAre("out"));
}

TEST_F(DraftFileTest, TellsWhenTheTargetIsAFolder) {
  fs::create_directories(target / "inside");
  const Status status = writeTextFile(target, "text");
  ASSERT_FALSE(status);
  EXPECT_THAT(status.error().problem, HasSubstr("directory"));
  EXPECT_THAT(filesIn(folder.path()), IsEmpty());
}

/// No file of this process grows beyond a size, as on a disk that fills up.
class FileSizeLimit {
public:
  explicit FileSizeLimit(rlim_t bytes) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit now{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &now);
  }
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

private:
  rlimit before_{};
  void (*handler_)(int) = std::signal(SIGXFSZ, SIG_IGN);
};

TEST_F(DraftFileTest, LeavesTheOldFileWhenTheDiskIsFull) {
  ASSERT_TRUE(writeTextFile(target, "old"));
  const std::string large(1 << 20, 'x');
  {
    const FileSizeLimit limit(4096);
    const Status status = writeTextFile(target, large);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().file, target.string());
    EXPECT_THAT(status.error().problem, HasSubstr("File too large"));
  }
  EXPECT_EQ(textOf(target), "old");
  EXPECT_THAT(filesIn(folder.path()), ElementsAre("area.txt"));
}

TEST_F(DraftFileTest, WritesIntoTheFolderOfTheProgram) {
  const fs::path before = fs::current_path();
  fs::current_path(folder.path());
  const Status status = writeTextFile("plain.txt", "here");
  fs::current_path(before);
  ASSERT_TRUE(status) << describe(status.error());
  EXPECT_THAT(filesIn(folder.path()), ElementsAre("plain.txt"));
}

TEST_F(DraftFileTest, ReadsBackEveryByte) {
  const std::string text("\0\r\n\xff end", 8);
  ASSERT_TRUE(writeTextFile(target, text));
  EXPECT_EQ(textOf(target), text);
  ASSERT_TRUE(writeTextFile(target, ""));
  EXPECT_EQ(textOf(target), "");
}

TEST_F(DraftFileTest, ReadingTellsWhatIsWrong) {
  const Result<std::string> missing = readTextFile(folder.path() / "missing.yaml");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().file, (folder.path() / "missing.yaml").string());
  EXPECT_THAT(missing.error().problem, HasSubstr("No such file"));
  const Result<std::string> place = readTextFile(folder.path());
  ASSERT_FALSE(place);
  EXPECT_EQ(place.error().problem, "is a folder");
}

} // namespace
} // namespace loopstad

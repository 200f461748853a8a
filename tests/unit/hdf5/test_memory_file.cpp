// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/hdf5/file.hpp>
#include <loopstad/hdf5/memory_file.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <numeric>

namespace loopstad::hdf5 {
namespace {

TEST(MemoryFile, IsAFileLikeAnyOther) {
  std::vector<std::int32_t> numbers(100'000);
  std::iota(numbers.begin(), numbers.end(), -7);
  Handle made = createMemoryFile();
  setAttribute(made, "name", "Breda");
  writeColumn(made, "numbers", numbers);
  const std::string bytes = takeBytes(made);
  EXPECT_FALSE(made);
  EXPECT_LT(bytes.size(), numbers.size() * sizeof(numbers[0])); // no padding, and compressed

  const test::TemporaryFolder folder;
  const std::filesystem::path path = folder.path() / "memory_file.h5";
  std::ofstream(path, std::ios::binary) << bytes;
  {
    const Handle again = openFile(path);
    EXPECT_EQ(textAttribute(again, "name"), "Breda");
    EXPECT_EQ(readColumn<std::int32_t>(again, "numbers"), numbers);
  }
}

TEST(MemoryFile, TwoAtOnceDoNotMix) {
  Handle a = createMemoryFile();
  Handle b = createMemoryFile();
  setAttribute(a, "which", 1);
  setAttribute(b, "which", 2);
  EXPECT_EQ(attribute<int>(a, "which"), 1);
  EXPECT_EQ(attribute<int>(b, "which"), 2);
  EXPECT_FALSE(takeBytes(a).empty());
  EXPECT_FALSE(takeBytes(b).empty());
}

} // namespace
} // namespace loopstad::hdf5

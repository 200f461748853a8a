// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a target the files of folders, one after the other: the corpus, without libFuzzer.
//
//   replay_bgt tests/data/fuzz/bgt
#include "fuzz_target.hpp"

#include <loopstad/base/draft_file.hpp>

#include <filesystem>
#include <vector>

int main(int count, char** folders) {
  namespace fs = std::filesystem;
  std::vector<fs::path> files;
  for (int i = 1; i < count; ++i)
    for (const auto& entry : fs::directory_iterator(folders[i])) files.push_back(entry.path());
  std::ranges::sort(files);
  for (const fs::path& file : files) {
    std::fprintf(stderr, "%s\n", file.filename().c_str()); // the last one is what went wrong
    const auto text = loopstad::readTextFile(file);
    if (!text) return 1;
    // A copy of its very length: what reads behind it is found.
    const std::vector<std::uint8_t> input(text->begin(), text->end());
    LLVMFuzzerTestOneInput(input.data(), input.size());
  }
  std::printf("%zu inputs\n", files.size());
  return files.empty() ? 1 : 0;
}

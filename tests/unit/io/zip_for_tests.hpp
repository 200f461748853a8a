// SPDX-License-Identifier: GPL-3.0-or-later
/// Zips made in tests: names and bytes in, the bytes of the zip out.
#pragma once

#include <loopstad/test/temporary_folder.hpp>

#include <gtest/gtest.h>
#include <zip.h>

#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::twin::io {

inline std::string zipped(const std::vector<std::pair<std::string, std::string>>& members) {
  const test::TemporaryFolder folder;
  const std::string file = (folder.path() / "made.zip").string();
  zip_t* const zip = zip_open(file.c_str(), ZIP_CREATE, nullptr);
  for (const auto& [name, bytes] : members)
    EXPECT_GE(zip_file_add(zip, name.c_str(), zip_source_buffer(zip, bytes.data(), bytes.size(), 0), 0), 0);
  EXPECT_EQ(zip_close(zip), 0);
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace loopstad::twin::io

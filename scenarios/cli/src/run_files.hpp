// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a run puts what it makes.
///
///   runFilesFor("", "bredai")            // out/bredai/run.run.h5, out/bredai/summary.txt, ...
///   runFilesFor("tmp/a.run.h5", "bredai") // tmp/a.run.h5, tmp/a.summary.txt, tmp/a.map.png, ...
///   runFilesFor("tmp/a", "bredai")        // tmp/a/run.run.h5, tmp/a/summary.txt, ...
///
/// A run file that is called run.run.h5 has the folder for itself, whichever way it is named.
#pragma once

#include <filesystem>
#include <string>

namespace loopstad::cli {

struct RunFiles {
  std::filesystem::path run;
  std::filesystem::path summaryText;
  std::filesystem::path summaryJson;
  std::filesystem::path map;
  std::filesystem::path twin; ///< of a twin that was built for the run
};

/// output: a folder, or a name that ends in .run.h5; empty: out/ID.
[[nodiscard]] RunFiles runFilesFor(const std::string& output, const std::string& id);

} // namespace loopstad::cli

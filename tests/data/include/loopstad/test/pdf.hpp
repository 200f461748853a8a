// SPDX-License-Identifier: GPL-3.0-or-later
/// What others read in a PDF: asked of Poppler's programs (package poppler-utils).
///
///   const std::vector<std::string> pages = test::pdfPages(folder.path() / "report.pdf");
///   EXPECT_THAT(pages[1], HasSubstr("Contents"));
///
/// A program that fails or is missing gives nothing.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace loopstad::test {

/// What a command of the shell writes to standard output.
[[nodiscard]] inline std::string outputOf(const std::string& command) {
  const auto close = [](std::FILE* pipe) { pclose(pipe); };
  const std::unique_ptr<std::FILE, decltype(close)> pipe(popen(command.c_str(), "r"), close);
  std::string text;
  char part[4096];
  while (const std::size_t count = pipe ? std::fread(part, 1, sizeof part, pipe.get()) : 0)
    text.append(part, count);
  return text;
}

/// The text of every page, laid out as one sees it.
[[nodiscard]] inline std::vector<std::string> pdfPages(const std::filesystem::path& pdf) {
  const std::string text = outputOf(fmt::format("pdftotext -layout '{}' -", pdf.string()));
  std::vector<std::string> pages;
  for (std::size_t from = 0; from < text.size();) { // a form feed ends each
    const std::size_t to = std::min(text.find('\f', from), text.size());
    pages.push_back(text.substr(from, to - from));
    from = to + 1;
  }
  return pages;
}

/// Title, author, page size, ... a line each.
[[nodiscard]] inline std::string pdfInfo(const std::filesystem::path& pdf) {
  return outputOf(fmt::format("pdfinfo '{}'", pdf.string()));
}

} // namespace loopstad::test

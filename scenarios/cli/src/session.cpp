// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace loopstad::cli {
namespace {

/// LC_ALL wins over LC_MESSAGES, which wins over LANG (POSIX.1-2017, 8.2).
std::string languageOfEnvironment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
  return "en";
}

} // namespace

Status Session::begin() {
  if (quiet) say::setLevel(say::Level::error);
  const std::optional<Language> asked = languageFrom(language);
  if (!language.empty() && !asked)
    return usageError(fmt::format("--lang {}: is not a language of this program", language), "give nl or en");
  chooseLanguage(asked.value_or(languageFrom(languageOfEnvironment()).value_or(Language::english)));
  return Done{};
}

std::unique_ptr<Progress> Session::progress() const {
  if (quiet) return std::make_unique<SilentProgress>(stop);
  return makeConsoleProgress(stop);
}

Status deliver(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (written && std::fflush(stdout) == 0) return Done{};
  return dataError("standard output", {}, fmt::format("cannot be written: {}", std::strerror(errno)),
                   "check that the disk has space and the reader is still there");
}

Status deliverTo(const std::string& target, std::string_view text) {
  return target == "-" ? deliver(text) : writeTextFile(target, text);
}

} // namespace loopstad::cli

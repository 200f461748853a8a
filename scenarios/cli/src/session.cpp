// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace loopstad::cli {
Status Session::begin() {
  if (quiet) say::setLevel(say::Level::error);
  if (!language.empty() && !languageFrom(language))
    return usageError(tr("--lang {}: is not a language of this program", language), tr("give nl or en"));
  return Done{};
}

std::unique_ptr<Progress> Session::progress() const {
  if (quiet) return std::make_unique<SilentProgress>(stop);
  return makeConsoleProgress(stop);
}

Status deliver(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (written && std::fflush(stdout) == 0) return Done{};
  return dataError(tr("standard output"), {},
                   tr("cannot be written: {}", systemMessage({errno, std::generic_category()})),
                   tr("check that the disk has space and the reader is still there"));
}

Status deliverTo(const std::string& target, std::string_view text) {
  return target == "-" ? deliver(text) : writeTextFile(target, text);
}

} // namespace loopstad::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

namespace loopstad {
namespace fs = std::filesystem;

namespace {

Error unwritable(const fs::path& target, const std::error_code& reason) {
  return dataError(target.string(), {}, tr("cannot be written: {}", systemMessage(reason)),
                   tr("check that the folder exists, is writable and has space"));
}

std::error_code lastError() { return {errno, std::generic_category()}; }

} // namespace

DraftFile::DraftFile(fs::path target) : target_(std::move(target)) {
  const fs::path folder = target_.parent_path();
  std::error_code ignored; // publish() names the trouble
  if (!folder.empty()) fs::create_directories(folder, ignored);
  draft_ = draftPathOf(target_);
  fs::remove(draft_, ignored);
}

DraftFile::~DraftFile() {
  std::error_code ignored;
  fs::remove(draft_, ignored);
}

Status DraftFile::publish() {
  // In this order: a name that points to what is not yet on the disk is an empty file after a power cut.
  std::error_code error = secureOnDisk(draft_);
  if (!error) fs::rename(draft_, target_, error);
  if (error) return unwritable(target_, error);
  const fs::path folder = target_.parent_path();
  // Where this fails, a power cut may leave the file of before, which is whole as well.
  static_cast<void>(secureOnDisk(folder.empty() ? "." : folder));
  return Done{};
}

std::error_code secureOnDisk(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return lastError();
  const bool failed = ::fsync(file) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS;
  const std::error_code trouble = failed ? lastError() : std::error_code();
  ::close(file);
  return trouble;
}

fs::path draftPathOf(const fs::path& target) {
  return target.parent_path() / ("." + target.filename().string() + ".draft");
}

void removeWithDraft(const fs::path& target) {
  std::error_code ignored;
  fs::remove(target, ignored);
  fs::remove(draftPathOf(target), ignored);
}

Status writeTextFile(const fs::path& target, std::string_view text) {
  DraftFile draft(target);
  {
    std::ofstream out(draft.path(), std::ios::binary);
    out << text;
    out.close();
    if (!out) return unwritable(target, lastError());
  }
  return draft.publish();
}

Result<std::string> readTextFile(const fs::path& file) {
  std::error_code error;
  if (fs::is_directory(file, error))
    return dataError(file.string(), {}, tr("is a folder"), tr("name a file"));
  std::ifstream in(file, std::ios::binary);
  if (!in)
    return dataError(file.string(), {}, tr("cannot be opened: {}", systemMessage(lastError())),
                     tr("check the path and its permissions"));
  std::ostringstream text;
  text << in.rdbuf();
  if (in.bad() || text.bad())
    return dataError(file.string(), {}, tr("cannot be read to its end"), tr("check the disk"));
  return std::move(text).str();
}

} // namespace loopstad

// SPDX-License-Identifier: GPL-3.0-or-later
/// A file that appears under its name only when it is whole: written beside, then renamed.
///
///   DraftFile draft("out/area.twin.h5");
///   write(draft.path());                    // out/.area.twin.h5.draft
///   if (Status s = draft.publish(); !s) return s.error();
///
/// A draft that is not published is removed, so an error or an interruption leaves nothing half-written. What
/// is published is on the disk, not on its way there: it outlives the machine's power, too.
#pragma once

#include <loopstad/base/result.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace loopstad {

class DraftFile {
public:
  /// Makes the folder of target if it is missing; trouble shows at publish().
  explicit DraftFile(std::filesystem::path target);
  ~DraftFile();
  DraftFile(const DraftFile&) = delete;
  DraftFile& operator=(const DraftFile&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return draft_; }
  [[nodiscard]] const std::filesystem::path& target() const { return target_; }
  /// Replaces the target by the draft in one step.
  [[nodiscard]] Status publish();

private:
  std::filesystem::path target_;
  std::filesystem::path draft_;
};

/// Waits until a file, or the names in a folder, are on the disk. A file system that has none is no trouble.
[[nodiscard]] std::error_code secureOnDisk(const std::filesystem::path& path);

/// Where the draft of a file lies: a process that was killed leaves it there.
[[nodiscard]] std::filesystem::path draftPathOf(const std::filesystem::path& target);

/// Removes a file, and a draft of it that a killed process left. Neither has to be there.
void removeWithDraft(const std::filesystem::path& target);

/// Writes text in one go through a DraftFile.
[[nodiscard]] Status writeTextFile(const std::filesystem::path& target, std::string_view text);
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path& file);

} // namespace loopstad

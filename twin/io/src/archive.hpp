// SPDX-License-Identifier: GPL-3.0-or-later
/// Every file in a zip, and in the zips inside it, one after the other in memory.
///
///   Status s = walkArchive(path, "otterlo.zip", [&](const Member& m) -> Status { use(m.name, m.bytes);
///   return Done{}; });
///
/// What file managers leave behind (__MACOSX, ._*, .DS_Store, Thumbs.db) goes to the visitor with junk set
/// and without bytes. Limits: 4 GiB for a member, 5 zips deep.
#pragma once

#include <loopstad/base/result.hpp>

#include <filesystem>
#include <functional>
#include <string>

namespace loopstad::twin::io {

struct Member {
  std::string name; ///< inside the archive: "9999PND15092020.zip/0221PND15092020-000001.xml"
  std::string bytes;
  bool junk = false;
};
using MemberVisitor = std::function<Status(const Member&)>;

[[nodiscard]] Status walkArchive(const std::filesystem::path& archive, const MemberVisitor& visit);
/// The same for a zip in memory; path is what errors call it.
[[nodiscard]] Status walkArchive(const std::string& bytes, const std::string& path,
                                 const MemberVisitor& visit);

/// By the last part of the name or a folder __MACOSX above it.
[[nodiscard]] bool isJunk(const std::filesystem::path& name);

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/resources.hpp>

#include <cstdlib>
#include <system_error>

namespace loopstad {
namespace fs = std::filesystem;

fs::path resourceFolder() {
  if (const char* named = std::getenv("LOOPSTAD_RESOURCES"); named != nullptr && *named != '\0') return named;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return program.parent_path().parent_path() / "share" / "loopstad";
}

} // namespace loopstad

// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether a file that came is what was asked for: by its first bytes, and for a zip by its directory, which
/// stands at the end.
///
///   if (const auto problem = problemWith(FileKind::zip, path)) ...   // "is no zip: it begins with <html>"
#pragma once

#include <loopstad/twin/fetch/http_client.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace loopstad::twin::fetch {

[[nodiscard]] const char* name(FileKind kind);
[[nodiscard]] std::optional<std::string> problemWith(FileKind kind, const std::filesystem::path& file);

} // namespace loopstad::twin::fetch

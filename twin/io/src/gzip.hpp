// SPDX-License-Identifier: GPL-3.0-or-later
/// A file in gzip (RFC 1952), unpacked in memory: tiles of 3D BAG come so.
///
///   if (isGzip(bytes)) Result<std::string> content = gunzipped(bytes, path);
///
/// Several members one after the other are one content. Limit: 4 GiB unpacked.
#pragma once

#include <loopstad/base/result.hpp>

#include <string>
#include <string_view>

namespace loopstad::twin::io {

[[nodiscard]] bool isGzip(std::string_view bytes);
/// path: what errors call it.
[[nodiscard]] Result<std::string> gunzipped(std::string_view bytes, const std::string& path);

} // namespace loopstad::twin::io

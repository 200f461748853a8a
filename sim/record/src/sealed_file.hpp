// SPDX-License-Identifier: GPL-3.0-or-later
/// A hash at the very end of a file, over everything before it.
///
///   seal(draft.path());                      // 16 bytes: "loopseal", XXH3
///   if (!sealHolds(path)) return damaged;
///
/// For files of HDF5, whose library follows damaged bookkeeping wherever it leads, and does not mind what
/// stands behind its own end. Found are accidents, not forgeries.
#pragma once

#include <filesystem>

namespace loopstad::sim {

/// False when it cannot be written.
[[nodiscard]] bool seal(const std::filesystem::path& file);
[[nodiscard]] bool sealHolds(const std::filesystem::path& file);

} // namespace loopstad::sim

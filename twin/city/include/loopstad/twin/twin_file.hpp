// SPDX-License-Identifier: GPL-3.0-or-later
/// The twin file: HDF5, ".twin.h5", one group per part of the Twin, chunked and compressed columns.
///
///   if (Status s = writeTwin(twin, "otterlo.twin.h5"); !s) return s.error();
///   Result<Twin> again = readTwin("otterlo.twin.h5");        // equal to twin
///
/// Root attributes: format "loopstad-twin", format_version, program version. A file of a newer version, a
/// truncated or a foreign file gets an Error that says so. The layout is described in docs/file-formats.md.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/twin.hpp>

#include <filesystem>

namespace loopstad::twin {

[[nodiscard]] Status writeTwin(const Twin& twin, const std::filesystem::path& file);
[[nodiscard]] Result<Twin> readTwin(const std::filesystem::path& file);
/// True when the file says that it is a twin file, without reading it whole.
[[nodiscard]] bool isTwinFile(const std::filesystem::path& file);

} // namespace loopstad::twin

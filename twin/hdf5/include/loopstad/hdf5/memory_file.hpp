// SPDX-License-Identifier: GPL-3.0-or-later
/// An HDF5 file that is made in memory and leaves as bytes.
///
///   Handle file = createMemoryFile();
///   writeColumn(file, "id", ids);
///   Status s = writeTextFile(target, takeBytes(file));
///
/// For files that fit in memory: a full disk is then met by a plain write, where HDF5 would be left with an
/// open file that it cannot flush and tries again when the program ends.
#pragma once

#include <loopstad/hdf5/handle.hpp>

#include <string>

namespace loopstad::hdf5 {

[[nodiscard]] Handle createMemoryFile();
/// Closes the file. Everything opened in it must be closed.
[[nodiscard]] std::string takeBytes(Handle& file);

} // namespace loopstad::hdf5

// SPDX-License-Identifier: GPL-3.0-or-later
/// Changes what a sound HDF5 file holds, as bytes say: values, shapes, types, texts, attributes, what is
/// missing.
///
///   const std::string damaged = fuzz::edited(whole, bytes);      // another file, which HDF5 itself takes
///
/// The library of Debian 12 (HDF5 1.10.8) follows damaged bookkeeping of its own into crashes (CVE-2021-37501
/// and its like): bytes turned over at random would find those, again and again. So HDF5 itself makes every
/// change here, and what is tried is what our readers do with content that is not as they wrote it. Damage to
/// the bytes is met by checksums, which the tests of the files hold against it.
#pragma once

#include "fuzz_target.hpp"

namespace loopstad::fuzz {

[[nodiscard]] std::string edited(const std::string& file, Bytes& bytes);

} // namespace loopstad::fuzz

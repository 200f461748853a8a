// SPDX-License-Identifier: GPL-3.0-or-later
/// One number for everything that a twin holds: tells whether a run belongs to a twin, whatever file it is
/// in.
///
///   const bool same = contentHash(twin) == run.twinHash;
///
/// XXH3 with 64 bits over all fields, bit by bit: a guard against mix-ups and damage, not against forgery.
#pragma once

#include <loopstad/twin/twin.hpp>

#include <cstdint>

namespace loopstad::twin {

[[nodiscard]] std::uint64_t contentHash(const Twin& twin);

} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
/// Objects that two deliveries share: neighbouring tiles both hold what crosses their edge.
#pragma once

#include <loopstad/twin/io/records.hpp>

namespace loopstad::twin::io {

/// Of BGT objects with the same layer and lokaalId, and of BAG objects with the same id, the one registered
/// last stays (the first one read when that does not decide); the others are dropped and reported. Order is
/// kept.
void leaveOutRepeats(Records& records, BuildReport& report);

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
/// Objects that two deliveries share: neighbouring tiles both hold what crosses their edge.
#pragma once

#include <loopstad/twin/io/records.hpp>

namespace loopstad::twin::io {

/// Of BGT objects with the same layer and lokaalId the one registered last stays, of BAG objects with the
/// same id the one with the highest occurrence, of buildings of city models the one with most detail; the
/// first one read when that does not decide. Rows of one occurrence of a pand with different footprints are
/// its parts (tables without multipolygons) and are put together. Everything is reported.
void leaveOutRepeats(Records& records, BuildReport& report);

} // namespace loopstad::twin::io

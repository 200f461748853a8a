// SPDX-License-Identifier: GPL-3.0-or-later
/// A deck from ground to ground along a line, on a level of its own.
///
/// Its two ends are edges of the ground, on which people step over; between them it rises evenly. Under it
/// people go on where there is headroom, elsewhere the ground under it is shut.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/edit/edit_twin.hpp>

namespace loopstad::twin::edit {

/// Error: an end that does not lie on walkable ground over its whole width, or a building in the way.
[[nodiscard]] Status layBridge(const Edit& edit, const EditOptions& options, Twin& twin, BuildReport& report);

} // namespace loopstad::twin::edit

// SPDX-License-Identifier: GPL-3.0-or-later
/// A building, an object or a fence goes, and people walk where it stood.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/edit/edit_twin.hpp>

namespace loopstad::twin::edit {

/// By the edit's id: lokaalID, BAG id, or the id of the edit that made it. Error: nothing has it.
[[nodiscard]] Status removeThing(const Edit& edit, const EditOptions& options, Twin& twin,
                                 BuildReport& report);

/// Vertices without a face go, in both meshes.
void dropUnusedVertices(Twin& twin);

} // namespace loopstad::twin::edit

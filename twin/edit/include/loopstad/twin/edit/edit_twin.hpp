// SPDX-License-Identifier: GPL-3.0-or-later
/// A twin with changes made to it: only the ground near each change is made anew, the rest is kept face by
/// face.
///
///   BuildReport report;
///   Result<Twin> plan = editTwin(twin, edits, {}, report);   // the twin itself stays as it was
///   if (!plan) show(describe(plan.error()));                 // which edit, what is wrong, what to do
///
/// Edits are made in their order, so that a building can go and another one come in its place. One that
/// cannot be made (a ring that crosses itself, outside the ground, over a building) is an error and nothing
/// is made of the others either. What stood in the way and went is in the report. Edges that an edit draws
/// may lie up to 1 cm off (snap_m); no face in them is thinner than 1 cm where that can be had.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/build/walkability.hpp>
#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/edit/edit.hpp>

#include <span>

namespace loopstad::twin::edit {

struct EditOptions {
  build::Walkability walkability = build::defaultWalkability();
  double thinnest_m = 0.01;    ///< no face is thinner, > 0
  double fenceWidth_m = 0.05;  ///< of fences without a width, > 0
  double storeyHeight_m = 3.0; ///< of buildings without a height, > 0
  double headroom_m = 2.1;     ///< under a bridge people go on where there is as much, > 0
};

[[nodiscard]] Result<Twin> editTwin(Twin twin, std::span<const Edit> edits, const EditOptions& options,
                                    BuildReport& report);

} // namespace loopstad::twin::edit

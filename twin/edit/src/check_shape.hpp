// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether the shape of an edit can be drawn at all.
///
///   if (const auto error = troubleWith(edit)) return *error;
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/edit/edit.hpp>

#include <optional>

namespace loopstad::twin::edit {

/// About an edit, for people: its file, its id, what is wrong, what to do.
[[nodiscard]] Error errorOf(const Edit& edit, std::string problem, std::string remedy);

/// A shape that does not fit the kind, points that are none or far away, rings that cross or touch
/// themselves, areas under 1 cm2.
[[nodiscard]] std::optional<Error> troubleWith(const Edit& edit);

} // namespace loopstad::twin::edit

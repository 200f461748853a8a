// SPDX-License-Identifier: GPL-3.0-or-later
/// "Did you mean ...?" for keys and names.
///
///   nearName("duration", {"duration_s", "seed"});         // "duration_s"
///   suggestion("Makrt", {"Markt", "Haven", "Park"});       // "did you mean \"Markt\"?"
///   suggestion("zzz", {"Markt", "Haven", "Park"});         // "known are: Haven, Markt, Park"
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad {

/// The candidate with the fewest edits (insert, delete, replace, swap of neighbours; case for free) when it
/// is near: at most a third of the longer name, or both begin alike. Empty when none is.
[[nodiscard]] std::string nearName(std::string_view name, std::span<const std::string> candidates);

/// A remedy for people: the near name, or the first names there are, sorted.
[[nodiscard]] std::string suggestion(std::string_view name, std::vector<std::string> candidates);

} // namespace loopstad

// SPDX-License-Identifier: GPL-3.0-or-later
/// Kinds of people by name, with the sources of their numbers, and mixes of them.
///
///   if (const auto kind = libraryProfile("walking-frame")) demand.profiles.push_back(*kind);
///   for (const MixShare& s : libraryMix("imo-passengers")) fmt::print("{} {}\n", s.profile, s.weight);
///
/// Speeds are on level ground. A body is a disc: as wide as the person with chair, frame or case, so that
/// doors and passing are right; a chair is longer than its disc, so a crowd of chairs stands too dense
/// lengthwise. docs/persons.md has the table.
#pragma once

#include <loopstad/sim/demand.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace loopstad::sim {

struct LibraryRow {
  const char* name;
  double mean_mps; ///< normal, cut at least and most; deviation 0: all the same; 0: by age
  double deviation_mps;
  double least_mps;
  double most_mps;
  double width_m;  ///< of the disc; 0: as adults
  double up_mps;   ///< on stairs, horizontally; 0: they take none
  double down_mps; ///< on stairs, horizontally; 0: they take none
  const char* source;
};

[[nodiscard]] std::span<const LibraryRow> profileLibrary();
/// Nothing when the library has no such name.
[[nodiscard]] std::optional<Profile> libraryProfile(std::string_view name);

struct MixShare {
  const char* profile;
  double weight;
};

/// Names of the mixes.
[[nodiscard]] std::span<const char* const> libraryMixes();
/// Empty when the library has no such mix.
[[nodiscard]] std::span<const MixShare> libraryMix(std::string_view name);

} // namespace loopstad::sim

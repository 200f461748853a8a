// SPDX-License-Identifier: GPL-3.0-or-later
/// Kinds of people as scenarios and verification cases write them alike.
///
///   sim::Profile profile;
///   parseLaw(group["pre_movement_s"], profile.preMovement_s);
///   const auto kinds = libraryKinds(group["profile"]);         // "wheelchair", or {adult: 8, elderly: 2}
#pragma once

#include "field.hpp"

#include <loopstad/sim/demand.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::scenarios {

/// "60" gives everyone the same; a map names the law: {law: lognormal, mu: 3.4, sigma: 0.9, max: 300}.
void parseLaw(const Field& field, std::optional<sim::DrawLaw>& law);

/// One name, or a map of names with weights.
[[nodiscard]] std::vector<std::pair<std::string, double>> parseShares(const Field& field);

/// The library's profile, or the profiles of its mix, with weights that add up to the weight given; empty
/// when it knows the name not.
[[nodiscard]] std::vector<std::pair<sim::Profile, double>> libraryKinds(std::string_view name, double weight);
/// The names of the library's profiles and mixes.
[[nodiscard]] std::vector<std::string> libraryNames();

/// A flight without its ground: kind, towards, slope and what makes an escalator.
void parseFlight(const Field& field, sim::Flight& flight);

/// A lift without its places: capacity and times.
void parseLift(const Field& field, sim::Lift& lift);

/// Weights of groups of 1, 2, 3 ... persons: a list, or the mean of the Poisson law whose 0 is left out.
void parseGroupSizes(const Field& field, std::vector<double>& weights);

} // namespace loopstad::scenarios

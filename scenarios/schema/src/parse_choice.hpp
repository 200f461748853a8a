// SPDX-License-Identifier: GPL-3.0-or-later
/// How people choose among ways out, read from its field.
///
///   parseChoice(file["route_choice"]["exits"], keys::routeChoice, spec);    // of a scenario: with "among"
///   parseWays(group["to"], spec);                                           // of a case: the ways stand in
///   "to" checkPlaces(field, spec, destinations);
#pragma once

#include "field.hpp"

#include <loopstad/scenarios/choice_spec.hpp>

#include <string>
#include <vector>

namespace loopstad::scenarios {

/// A strategy alone, or a map.
void parseChoice(const Field& field, ChoiceSpec& spec);
/// A list of ways, each places joined by ">".
void parseWays(const Field& field, ChoiceSpec& spec);
/// What names a place or a way that there is not. After parseChoice and parseWays.
void checkPlaces(const Field& field, ChoiceSpec& spec, const std::vector<std::string>& places);

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// The journeys and events of a scenario as YAML.
///
///   writeJourneys(out, scenario.events, scenario.journeys);
#pragma once

#include <loopstad/scenarios/journey_spec.hpp>

#include <yaml-cpp/emitter.h>

#include <vector>

namespace loopstad::scenarios {

/// Nothing for empty lists.
void writeJourneys(YAML::Emitter& out, const std::vector<EventSpec>& events,
                   const std::vector<JourneySpec>& journeys);

} // namespace loopstad::scenarios

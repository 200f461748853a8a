// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of a scenario file, each read from its field; what is wrong goes to the field's problems.
#pragma once

#include "field.hpp"

#include <loopstad/scenarios/scenario.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace loopstad::scenarios {

void parseText(const Field& field, LocalText& text);
void parseTwin(const Field& field, TwinSpec& twin);
/// Puts the default adult where the file has none.
void parseProfiles(const Field& field, std::vector<sim::Profile>& profiles);
void parseNamedPlaces(const Field& field, std::vector<NamedPlace>& places,
                      std::span<const std::string_view> allowed);
void parseFlights(const Field& field, std::vector<FlightSpec>& flights);
/// After the destinations, before flows and persons.
void parseChoices(const Field& field, Scenario& scenario);
void parseEvents(const Field& field, std::vector<EventSpec>& events);
/// Names are looked up in the scenario's destinations and events, which are read before.
void parseJourneys(const Field& field, Scenario& scenario);
/// Reports a mean outside its limits, and limits that leave no spread.
void checkLimits(const Field& field, const sim::TruncatedNormal& law);
/// Names are looked up in the scenario's profiles, origins, destinations and journeys, which are read before.
void parseFlows(const Field& field, Scenario& scenario);
void parseLifts(const Field& field, Scenario& scenario);
void parsePersons(const Field& field, Scenario& scenario);
void parseModel(const Field& field, sim::LocomotionModel& model);
void parseGates(const Field& field, std::vector<GateSpec>& gates);
void parseClosedAreas(const Field& field, std::vector<ClosedAreaSpec>& areas);
/// A piece of ground by its place or wkt, and its level, among the other keys of a field.
void readGround(const Field& field, Where& where);
/// both, forward, backward or closed.
void readPassing(const Field& field, sim::Passing& passing);
/// Rows of [seconds, passing], by time.
void readChanges(const Field& field, std::vector<sim::PassingChange>& changes);
void parseRun(const Field& field, RunSpec& run);
void parseMeasurement(const Field& field, MeasurementSpec& measurement, const RunSpec& run);

} // namespace loopstad::scenarios

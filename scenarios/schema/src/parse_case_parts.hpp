// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of a verification case, each read from its field; what is wrong goes to the field's problems.
#pragma once

#include "field.hpp"

#include <loopstad/scenarios/verification_case.hpp>

#include <vector>

namespace loopstad::scenarios {

void parseGeometry(const Field& field, CaseVariant& variant);
/// Names of rooms are looked up in the variant's geometry, which is read before.
void parsePopulation(const Field& field, CaseVariant& variant);
void parseCaseGates(const Field& field, std::vector<CaseGate>& gates);
void parseMeasure(const Field& field, CaseMeasure& measure);
void parseData(const Field& field, std::optional<CaseData>& data);
/// Names of variants and exits are looked up in the case.
void parseExpectations(const Field& field, VerificationCase& verification);

} // namespace loopstad::scenarios

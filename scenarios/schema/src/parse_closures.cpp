// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_keys.hpp"
#include "keys.hpp"
#include "parse_case_parts.hpp"
#include "parse_parts.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace loopstad::scenarios {
namespace {

/// As sim::Passing counts them.
constexpr std::array<std::string_view, 4> passings{"both", "forward", "backward", "closed"};

} // namespace

void readChanges(const Field& field, std::vector<sim::PassingChange>& changes) {
  for (const Field& row : field.items()) {
    const auto parts = row.isList() ? row.items() : std::vector<Field>{};
    if (parts.size() != 2) {
      row.problem(tr("is no change"), tr("write [seconds, both, forward, backward or closed]"));
      continue;
    }
    sim::PassingChange change;
    parts[0].read(change.at_s, notNegative);
    readPassing(parts[1], change.passing);
    if (!changes.empty() && change.at_s <= changes.back().at_s)
      row.problem(tr("comes at {} s, not after the one before", change.at_s), tr("list changes by time"));
    changes.push_back(change);
  }
}

void readPassing(const Field& field, sim::Passing& passing) {
  if (!field) return;
  std::string word;
  field.read(word);
  const auto found = std::ranges::find(passings, word);
  if (found == passings.end())
    field.problem(tr("is \"{}\"", word), tr("known are: {}", fmt::join(passings, ", ")));
  else
    passing = static_cast<sim::Passing>(found - passings.begin());
}

void parseGates(const Field& field, std::vector<GateSpec>& gates) {
  for (const auto& [name, entry] : field.entries()) {
    GateSpec& gate = gates.emplace_back();
    gate.name = name;
    if (!entry.allow(keys::gate)) continue;
    readGround(entry, gate.where);
    readPassing(entry["passing"], gate.passing);
    readChanges(entry["changes"], gate.changes);
    entry["max_flow_per_s"].read(gate.maxFlow_per_s, positive);
    if (!entry["passing"] && !entry["changes"] && !entry["max_flow_per_s"])
      entry.problem(tr("does nothing"), tr("give passing, changes or max_flow_per_s"));
  }
}

void parseCaseGates(const Field& field, std::vector<CaseGate>& gates) {
  if (!field) return;
  for (const auto& [name, entry] : field.entries()) {
    CaseGate& gate = gates.emplace_back();
    gate.name = name;
    if (!entry.allow(keys::caseGate)) continue;
    if (const auto v = entry["line"].numbers(4, tr("[x0, y0, x1, y1] in metres")); !v.empty())
      gate.line = {Vec2{v[0], v[1]}, Vec2{v[2], v[3]}};
    else if (!entry["line"])
      entry["line"].problem(tr("is missing"), tr("write {}", tr("[x0, y0, x1, y1] in metres")));
    entry["limit_per_m_s"].read(gate.limit_per_m_s, positive);
    sim::PassingChange start;
    readPassing(entry["passing"], start.passing);
    std::vector<sim::PassingChange> changes;
    readChanges(entry["changes"], changes);
    gate.changes = {start};
    gate.changes.insert(gate.changes.end(), changes.begin(), changes.end());
  }
}

void parseClosedAreas(const Field& field, std::vector<ClosedAreaSpec>& areas) {
  for (const auto& [name, entry] : field.entries()) {
    ClosedAreaSpec& area = areas.emplace_back();
    area.name = name;
    if (!entry.allow(keys::closedArea)) continue;
    readGround(entry, area.where);
    entry["from_s"].read(area.from_s, notNegative);
    entry["to_s"].read(area.to_s, positive);
    if (area.to_s && *area.to_s <= area.from_s)
      entry["to_s"].problem(tr("is {} s, not after from_s", *area.to_s),
                            tr("give a later time, or leave it out"));
  }
}

} // namespace loopstad::scenarios

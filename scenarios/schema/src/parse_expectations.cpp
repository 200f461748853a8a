// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_keys.hpp"
#include "parse_case_parts.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <algorithm>
#include <array>

namespace loopstad::scenarios {
namespace {

constexpr std::array<QuantityRow, 21> table{{
    {Quantity::travelTime, "travel_time_s", translatable("travel time"), "s", 1},
    {Quantity::evacuationTime, "evacuation_time_s", translatable("time until all are out"), "s", 1},
    {Quantity::arrivedShare, "arrived_share", translatable("share who arrive"), "", 2},
    {Quantity::wallsCrossed, "walls_crossed", translatable("positions behind walls"), "", 0},
    {Quantity::flow, "flow_per_s", translatable("flow"), "1/s", 2},
    {Quantity::specificFlow, "specific_flow_per_m_s", translatable("specific flow"), "1/(m s)", 2},
    {Quantity::speed, "speed_mps", translatable("speed"), "m/s", 2},
    {Quantity::density, "density_per_m2", translatable("density"), "1/m2", 2},
    {Quantity::congestedShare, "congested_share", translatable("share of time above 4 per m2"), "", 2},
    {Quantity::standingShare, "standing_share", translatable("share of time spent standing"), "", 2},
    {Quantity::exitShare, "exit_share", translatable("share who take the exit"), "", 2},
    {Quantity::assignedExitShare, "assigned_exit_share", translatable("share who take their own exit"), "",
     2},
    {Quantity::drawnSpeedMean, "drawn_speed_mps", translatable("mean free speed"), "m/s", 3},
    {Quantity::drawnSpeedDeviation, "drawn_speed_sd_mps", translatable("deviation of free speeds"), "m/s", 3},
    {Quantity::speedMiss, "speed_rmse_mps", translatable("speed missed at equal density (RMS)"), "m/s", 3},
    {Quantity::flowSlope, "flow_slope_per_m_s", translatable("growth of flow with width"), "1/(m s)", 2},
    {Quantity::spacingBandShare, "spacing_band_share", translatable("share of spacings within the band"), "",
     2},
    {Quantity::startMiss, "start_miss_s", translatable("starts later or earlier than drawn, at most"), "s",
     3},
    {Quantity::startKs, "start_ks_p", translatable("Kolmogorov-Smirnov p of the starts"), "", 2},
    {Quantity::groupSpread, "group_spread_s", translatable("between first and last of a group, at most"), "s",
     1},
    {Quantity::lineShare, "line_share", translatable("share who pass the line"), "", 2},
}};

void checkVariant(const Field& field, const std::string& name, const VerificationCase& c) {
  if (name.empty() || std::ranges::find(c.variants, name, &CaseVariant::name) != c.variants.end()) return;
  std::vector<std::string> names;
  for (const CaseVariant& variant : c.variants) names.push_back(variant.name);
  field.problem(tr("names the variant \"{}\", which the case does not have", name),
                suggestion(name, std::move(names)));
}

void checkGroup(const Field& field, const std::string& name, const VerificationCase& c) {
  if (name.empty()) return;
  std::vector<std::string> names;
  for (const CaseVariant& variant : c.variants)
    for (const CaseGroup& group : variant.groups) names.push_back(group.name);
  if (std::ranges::find(names, name) == names.end())
    field.problem(tr("names the group \"{}\", which the case does not have", name),
                  suggestion(name, std::move(names)));
}

/// Names of variants; "all" stands for all of them, in their order.
std::vector<std::string> variantsIn(const Field& field, const VerificationCase& c) {
  std::vector<std::string> names = field.texts();
  if (names == std::vector<std::string>{"all"}) {
    names.clear();
    for (const CaseVariant& variant : c.variants) names.push_back(variant.name);
  }
  for (const std::string& name : names) checkVariant(field, name, c);
  if (names.size() == 1) field.problem(tr("names one variant"), tr("name at least two, or all"));
  return names;
}

void parseBand(const Field& field, std::vector<BandPoint>& band) {
  for (const Field& item : field.items())
    if (const auto v = item.numbers(3, tr("[density, lowest, highest]")); !v.empty())
      band.push_back({v[0], v[1], v[2]});
}

void parseExpectation(const Field& field, Quantity quantity, VerificationCase& c) {
  Expectation e;
  e.quantity = quantity;
  if (!field.allow(keys::expectation)) return;
  field["min"].read(e.min, {});
  field["max"].read(e.max, {});
  field["variant"].read(e.variant);
  checkVariant(field["variant"], e.variant, c);
  e.rises = variantsIn(field["rises"], c);
  e.falls = variantsIn(field["falls"], c);
  e.ratio = variantsIn(field["ratio"], c);
  field["exit"].read(e.exit);
  field["group"].read(e.group);
  checkGroup(field["group"], e.group, c);
  parseBand(field["band"], e.band);
  field["over_data"].read(e.overData);
  field["less_data"].read(e.lessData);
  if (!e.min && !e.max && e.rises.empty() && e.falls.empty() && e.band.empty())
    field.problem(tr("expects nothing"), tr("give min, max, rises, falls or band"));
  if (!e.ratio.empty() && e.ratio.size() != 2)
    field["ratio"].problem(tr("is no pair"), tr("name two variants: the first over the second"));
  c.expect.push_back(std::move(e));
}

} // namespace

const QuantityRow& row(Quantity quantity) { return table[static_cast<std::size_t>(quantity)]; }

void parseExpectations(const Field& field, VerificationCase& verification) {
  for (const auto& [key, value] : field.entries()) {
    const auto found = std::ranges::find(table, key, &QuantityRow::key);
    if (found == table.end()) {
      std::vector<std::string> names;
      for (const QuantityRow& r : table) names.emplace_back(r.key);
      value.problem(tr("is not known"), suggestion(key, std::move(names)));
      continue;
    }
    if (!value.isList())
      parseExpectation(value, found->quantity, verification);
    else
      for (const Field& item : value.items()) parseExpectation(item, found->quantity, verification);
  }
}

} // namespace loopstad::scenarios

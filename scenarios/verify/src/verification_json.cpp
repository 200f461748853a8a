// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/version.hpp>
#include <loopstad/scenarios/verification_report.hpp>

#include <nlohmann/json.hpp>

#include <cmath>

namespace loopstad::scenarios {
namespace {

using Json = nlohmann::ordered_json;

Json numberOf(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json listOf(const std::vector<Found>& all) {
  Json list = Json::array();
  for (const Found& f : all)
    list.push_back({{"variant", f.variant},
                    {"median", numberOf(f.spread.median)},
                    {"p10", numberOf(f.spread.low)},
                    {"p90", numberOf(f.spread.high)}});
  return list;
}

Json checkOf(const Check& check) {
  Json json{{"quantity", row(check.quantity).key},
            {"unit", row(check.quantity).unit},
            {"expected", check.expected},
            {"holds", check.holds},
            {"found", listOf(check.found)}};
  if (!check.unlimited.empty()) json["without_limiter"] = listOf(check.unlimited);
  return json;
}

Json caseOf(const CaseOutcome& outcome) {
  Json checks = Json::array();
  for (const Check& check : outcome.checks) checks.push_back(checkOf(check));
  return {{"id", outcome.verification->id},
          {"title", outcome.verification->title},
          {"source", outcome.verification->source},
          {"state", keyword(outcome.state)},
          {"reason", outcome.reason},
          {"seeds", outcome.variants.empty() ? 0 : outcome.variants.front().runs.size()},
          {"wall_s", outcome.wall_s},
          {"checks", std::move(checks)}};
}

Json casesOf(const std::vector<CaseOutcome>& outcomes) {
  Json cases = Json::array();
  for (const CaseOutcome& outcome : outcomes) cases.push_back(caseOf(outcome));
  return cases;
}

} // namespace

std::string modelComparisonJson(const std::vector<ModelOutcomes>& models) {
  Json all = Json::array();
  for (const ModelOutcomes& m : models) all.push_back({{"model", m.model}, {"cases", casesOf(m.outcomes)}});
  return Json{{"program", version()}, {"models", std::move(all)}}.dump(2) + "\n";
}

std::string verificationJson(const std::vector<CaseOutcome>& outcomes) {
  const Json all{
      {"program", version()}, {"as_expected", allAsExpected(outcomes)}, {"cases", casesOf(outcomes)}};
  return all.dump(2) + "\n";
}

} // namespace loopstad::scenarios

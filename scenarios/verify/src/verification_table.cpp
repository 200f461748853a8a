// SPDX-License-Identifier: GPL-3.0-or-later
#include "found_text.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/verification_report.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace loopstad::scenarios {
namespace {

constexpr int idWidth = 17;
constexpr int stateWidth = 32;

std::string lineOf(const std::string& id, const std::string& state, const std::string& text) {
  return fmt::format("{:<{}} {:<{}} {}\n", id, idWidth, state, stateWidth, text);
}

std::string linesOf(const CaseOutcome& outcome) {
  std::string text = lineOf(outcome.verification->id, tr(name(outcome.state)), outcome.verification->title);
  for (const Check& check : outcome.checks)
    text +=
        lineOf("", "", fmt::format("{} {}: {}", check.holds ? "+" : "-", check.expected, foundText(check)));
  if (!outcome.reason.empty()) text += lineOf("", "", "  " + outcome.reason);
  return text;
}

} // namespace

std::string verificationTable(const std::vector<CaseOutcome>& outcomes) {
  std::string text = lineOf(tr("case"), tr("state"), tr("expectation: found"));
  std::map<CaseState, std::size_t> counts;
  double wall_s = 0.0;
  for (const CaseOutcome& outcome : outcomes) {
    text += linesOf(outcome);
    ++counts[outcome.state];
    wall_s += outcome.wall_s;
  }
  text += "\n";
  for (const auto& [state, count] : counts) text += fmt::format("{:>4} {}\n", count, tr(name(state)));
  return text + tr("walked in {:.0f} s", wall_s) + "\n";
}

} // namespace loopstad::scenarios

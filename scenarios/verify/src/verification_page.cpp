// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_plot.hpp"
#include "found_text.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/scenarios/verification_report.hpp>
#include <loopstad/sim/model_table.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace loopstad::scenarios {
namespace {

constexpr const char* plotFolder = "images/verification";

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> suites{
    {{"rimea", "RiMEA 4.1.1"},
     {"nist", "NIST TN 1822"},
     {"imo", "IMO MSC.1/Circ.1533"},
     {"iso", "ISO 20414:2020"},
     {"lab", "Experiments with people"}}};

constexpr const char* opening =
    "# Verification\n\n"
    "This page is made by the program; don't edit it:\n\n"
    "    loopstad verify {}--lang en --page docs/verification.md --data "
    "../shared/data/pedestrian-trajectories\n\n"
    "Every case is a text in `tests/verification`, explained in "
    "[verification-cases.md](verification-cases.md), and is walked with "
    "the {} and the parameters below, the same for all. A figure is the median over the seeds, "
    "with the range from "
    "10 to 90 % where there are several; what is expected must hold for the whole range. A case that asks "
    "for what the program "
    "cannot do yet is listed, not passed. What fails is listed with its reason; the parameters are not "
    "changed for it. How they "
    "were chosen: [calibration.md](calibration.md).\n\n";

bool walked(const CaseOutcome& outcome) {
  return !outcome.variants.empty() && outcome.verification->standing != Standing::twinOf;
}

std::string counts(const std::vector<CaseOutcome>& outcomes) {
  std::map<CaseState, std::map<std::string, std::size_t>> table;
  for (const CaseOutcome& o : outcomes) ++table[o.state][o.verification->suite()];
  std::string text = "|";
  for (const auto& [key, title] : suites) text += fmt::format(" | {}", title);
  text += " |\n|---|---|---|---|---|---|\n";
  for (const auto& [state, bySuite] : table) {
    text += fmt::format("| {}", name(state));
    for (const auto& [key, title] : suites) {
      const auto found = bySuite.find(std::string(key));
      text += found == bySuite.end() ? " | " : fmt::format(" | {}", found->second);
    }
    text += " |\n";
  }
  return text + "\n";
}

std::string tableRow(const CaseOutcome& outcome) {
  const VerificationCase& c = *outcome.verification;
  const std::string id = walked(outcome) ? fmt::format("[{0}](#{0})", c.id) : c.id;
  const bool failing = outcome.state == CaseState::failed || outcome.state == CaseState::failedAsKnown;
  std::string state = failing ? fmt::format("**{}**", name(outcome.state)) : name(outcome.state);
  std::string why = outcome.reason;
  if (why.empty())
    for (const Check& check : outcome.checks) why += (why.empty() ? "" : "; ") + check.expected;
  return fmt::format("| {} | {} | {} | {} |\n", id, c.title, state, why);
}

std::string section(const CaseOutcome& outcome) {
  const VerificationCase& c = *outcome.verification;
  // A heading of the id alone gives the anchor that the tables link to.
  std::string text = fmt::format("<a id=\"{}\"></a>\n### {}: {}\n\n{}. ", c.id, c.id, c.title, c.source);
  text += fmt::format("{} seed{}. **{}**", outcome.variants.front().runs.size(),
                      outcome.variants.front().runs.size() == 1 ? "" : "s", name(outcome.state));
  text += outcome.reason.empty() ? ".\n" : fmt::format(": {}.\n", outcome.reason);
  if (!c.note.empty()) text += c.note + "\n";
  text += "\n| expected | found | |\n|---|---|---|\n";
  for (const Check& check : outcome.checks)
    text += fmt::format("| {} | {} | {} |\n", check.expected, foundText(check),
                        check.holds ? "holds" : "**does not hold**");
  if (c.plot != CasePlot::none) text += fmt::format("\n![{}]({}/{}.svg)\n", c.title, plotFolder, c.id);
  return text + "\n";
}

std::string openingOf(const sim::LocomotionModel& model) {
  const std::string name = sim::describe(model);
  if (name == sim::describe(sim::LocomotionModel{})) return fmt::format(opening, "", "default model");
  return fmt::format(opening, fmt::format("--model {} ", name), "model " + sim::nameOf(model));
}

std::string parameters(const sim::LocomotionModel& model) {
  std::string text =
      "## The parameters\n\n| model | parameter | value | unit | source |\n|---|---|---|---|---|\n";
  const sim::ModelSettings settings = sim::settingsOf(model);
  for (const sim::ModelRow& row : sim::modelTable())
    for (std::size_t i = 0; row.name == sim::nameOf(model) && i < row.parameters.size(); ++i)
      text += fmt::format("| {} | {} | {:g} | {} | {} |\n", row.name, settings[i].first, settings[i].second,
                          row.parameters[i].unit, row.parameters[i].source);
  const sim::Profile person;
  const auto row = [](const char* what, const sim::TruncatedNormal& n, const char* unit) {
    return fmt::format(
        "| person | {} | {:g}, s.d. {:g}, {:g} to {:g} | {} | unless a case says otherwise |\n", what, n.mean,
        n.deviation, n.low, n.high, unit);
  };
  return text + row("free speed", person.freeSpeed_mps, "m/s") + row("radius", person.radius_m, "m") +
         row("time gap", person.timeGap_s, "s") + "\n";
}

Status writePlots(const std::vector<CaseOutcome>& outcomes, const std::filesystem::path& folder) {
  for (const CaseOutcome& outcome : outcomes)
    if (walked(outcome) && outcome.verification->plot != CasePlot::none)
      if (const Status s = writeTextFile(folder / (outcome.verification->id + ".svg"), casePlot(outcome)); !s)
        return s.error();
  return Done{};
}

} // namespace

Status writeVerificationPage(const std::vector<CaseOutcome>& outcomes, const std::filesystem::path& page,
                             const sim::LocomotionModel& model) {
  std::string text = openingOf(model) + counts(outcomes);
  for (const auto& [key, title] : suites) {
    const auto of = [key = std::string(key)](const CaseOutcome& o) { return o.verification->suite() == key; };
    if (std::ranges::none_of(outcomes, of)) continue;
    text += fmt::format("## {}\n\n| case | | state | expected, or why not |\n|---|---|---|---|\n", title);
    for (const CaseOutcome& o : outcomes)
      if (of(o)) text += tableRow(o);
    text += "\n";
    for (const CaseOutcome& o : outcomes)
      if (of(o) && walked(o)) text += section(o);
  }
  if (const Status s = writeTextFile(page, text + parameters(model)); !s) return s.error();
  return writePlots(outcomes, page.parent_path() / plotFolder);
}

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "found_text.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/scenarios/verification_report.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace loopstad::scenarios {
namespace {

constexpr const char* opening =
    "# Which model passes which case\n\n"
    "This page is made by the program; don't edit it:\n\n"
    "    loopstad verify {}--lang en --page docs/models-verification.md --data "
    "../shared/data/pedestrian-trajectories\n\n"
    "Every model with its own defaults, the same people, the same cases; [models.md](models.md) explains "
    "them. Cases that no model is judged by are left out.\n\n";

bool judged(const CaseOutcome& outcome) {
  return outcome.state == CaseState::passed || outcome.state == CaseState::passedUnexpectedly ||
         outcome.state == CaseState::failed || outcome.state == CaseState::failedAsKnown;
}

bool passes(const CaseOutcome& outcome) {
  return outcome.state == CaseState::passed || outcome.state == CaseState::passedUnexpectedly;
}

std::string row(const std::vector<std::string>& cells) {
  std::string text = "|";
  for (const std::string& cell : cells) text += fmt::format(" {} |", cell);
  return text + "\n";
}

std::string failures(const ModelOutcomes& model) {
  std::string text;
  for (const CaseOutcome& outcome : model.outcomes)
    if (judged(outcome) && !passes(outcome) && outcome.verification->standing != Standing::twinOf)
      for (const Check& check : outcome.checks)
        if (!check.holds) text += row({outcome.verification->id, check.expected, foundText(check)});
  if (text.empty()) return {};
  return fmt::format("## What {} fails\n\n| case | expected | found |\n|---|---|---|\n{}\n", model.model,
                     text);
}

} // namespace

ModelOutcomes withoutTracks(std::string model, std::vector<CaseOutcome> outcomes) {
  for (CaseOutcome& outcome : outcomes)
    for (VariantOutcome& variant : outcome.variants) {
      for (RunFigures& run : variant.runs) run = {};
      variant.data.reset();
      variant.twin.reset();
    }
  return {std::move(model), std::move(outcomes)};
}

std::string modelComparison(const std::vector<ModelOutcomes>& models) {
  std::vector<std::string> heads{"case", ""};
  std::vector<std::string> counts{"", "**passed**"};
  std::string text;
  for (const ModelOutcomes& model : models) {
    heads.push_back(model.model);
    counts.push_back(fmt::format("**{} of {}**", std::ranges::count_if(model.outcomes, passes),
                                 std::ranges::count_if(model.outcomes, judged)));
  }
  text += row(heads) + row(std::vector<std::string>(heads.size(), "---"));
  for (std::size_t i = 0; i < models.front().outcomes.size(); ++i) {
    const CaseOutcome& first = models.front().outcomes[i];
    if (!judged(first)) continue;
    std::vector<std::string> cells{first.verification->id, first.verification->title};
    for (const ModelOutcomes& model : models)
      cells.emplace_back(passes(model.outcomes[i]) ? "passed" : "**failed**");
    text += row(cells);
  }
  return text + row(counts);
}

Status writeModelPage(const std::vector<ModelOutcomes>& models, const std::string& options,
                      const std::filesystem::path& page) {
  std::string choices = options;
  for (const ModelOutcomes& model : models) choices += fmt::format("--model {} ", model.model);
  std::string text = fmt::format(opening, choices) + modelComparison(models) + "\n";
  for (const ModelOutcomes& model : models) text += failures(model);
  return writeTextFile(page, text);
}

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// What a verification came to: for the terminal, for programs, and as a page with a plot per case.
///
///   fmt::print("{}", verificationTable(outcomes));
///   Status s = writeVerificationPage(outcomes, "docs/verification.md");     // plots:
///   docs/images/verification/ Status r = recordCases(outcomes, "out/verify/runs");                    // a
///   run file per variant
///
/// The page is in English, like all pages of docs.
#pragma once

#include <loopstad/scenarios/verify.hpp>

namespace loopstad::scenarios {

[[nodiscard]] std::string verificationTable(const std::vector<CaseOutcome>& outcomes);
[[nodiscard]] std::string verificationJson(const std::vector<CaseOutcome>& outcomes);

/// Markdown, and an SVG per case that was walked, in images/verification beside the page.
[[nodiscard]] Status writeVerificationPage(const std::vector<CaseOutcome>& outcomes,
                                           const std::filesystem::path& page,
                                           const sim::LocomotionModel& model = {});

/// One model's outcomes, without what was walked.
struct ModelOutcomes {
  std::string model; ///< sim::describe()
  std::vector<CaseOutcome> outcomes;
};
[[nodiscard]] ModelOutcomes withoutTracks(std::string model, std::vector<CaseOutcome> outcomes);

/// Case by case, what each model came to, and how many cases each passes. All have the same cases.
[[nodiscard]] std::string modelComparison(const std::vector<ModelOutcomes>& models);
[[nodiscard]] std::string modelComparisonJson(const std::vector<ModelOutcomes>& models);
/// Markdown: the comparison, and what each model fails, with the figures. options: with which verify walked,
/// beside the models, such as "--seeds 1 ".
[[nodiscard]] Status writeModelPage(const std::vector<ModelOutcomes>& models, const std::string& options,
                                    const std::filesystem::path& page);

/// The first seed of every variant as a run file, which "loopstad info" and PedPy open.
[[nodiscard]] Status recordCases(const std::vector<CaseOutcome>& outcomes,
                                 const std::filesystem::path& folder);

} // namespace loopstad::scenarios

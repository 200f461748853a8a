// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs verification cases and judges what comes out.
///
///   auto cases = libraryVerificationCases();
///   auto outcomes = verify(*cases, {.suites = {"rimea"}, .quick = true}, *executor, progress);
///   if (!outcomes) return outcomes.error();
///   fmt::print("{}", verificationTable(*outcomes));
///
/// Every case is walked with the default model and its default parameters, unless told otherwise. A value is
/// found once per seed; what is expected must hold for its 10 % and its 90 % quantile. Runs are spread over
/// the executor, the results do not depend on it.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/scenarios/tracks.hpp>
#include <loopstad/scenarios/verification_case.hpp>
#include <loopstad/sim/model_table.hpp>
#include <loopstad/twin/twin.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::scenarios {

enum class CaseState : std::uint8_t {
  passed,
  passedByLimiter, ///< a gate of the case holds people back; what they do without it stands beside
  failed,
  failedAsKnown,      ///< the case file says why
  passedUnexpectedly, ///< the case file says that it fails
  notYetPossible,
  notApplicable,
  criterionUnknown,
  skipped, ///< the data of the experiment is missing
};
[[nodiscard]] const char* name(CaseState state);    ///< for people, to be translated
[[nodiscard]] const char* keyword(CaseState state); ///< for files

/// Of a value over the seeds.
struct Spread {
  double low = 0.0; ///< 10 % quantile
  double median = 0.0;
  double high = 0.0; ///< 90 % quantile
};
[[nodiscard]] Spread spreadOf(std::vector<double> values);

/// What one walk, or one experiment, gave.
struct RunFigures {
  std::vector<double> values{}; ///< one per expectation of the case; not a number where it has none
  std::optional<DiagramPoint> point{};
  std::optional<DiagramPoint> voronoi{}; ///< where the case asks for it
  std::vector<DiagramPoint> binned{};
  std::vector<SpacingPoint> spacings{};
  std::vector<double> passages_s{};
  Tracks tracks{}; ///< of the first seed and of the experiment only
};

struct VariantOutcome {
  std::shared_ptr<const twin::Twin> twin;
  std::optional<RunFigures> data{};
  std::vector<RunFigures> runs{}; ///< by seed, from 1
};

struct Found {
  std::string variant; ///< or what is compared, "two / four"
  Spread spread;
};

struct Check {
  Quantity quantity = Quantity::travelTime;
  std::string expected{}; ///< in words
  std::vector<Found> found{};
  std::vector<Found> unlimited{}; ///< the same without the limits of gates; empty where there are none
  bool holds = false;
};

struct CaseOutcome {
  const VerificationCase* verification = nullptr;
  CaseState state = CaseState::skipped;
  std::string reason;
  std::vector<VariantOutcome> variants; ///< as in the case
  std::vector<Check> checks;
  double wall_s = 0.0;
};

struct VerifyOptions {
  std::vector<std::string> suites{}; ///< empty: all
  std::vector<std::string> ids{};    ///< empty: all of the suites
  bool quick = false;                ///< only cases marked quick, one seed each
  std::size_t seeds = 0;             ///< > 0: no more than these of a case
  std::filesystem::path data{};      ///< folder of the experiments
  sim::LocomotionModel model{};      ///< known failures are those of the default: others just pass or fail
};

/// The cases that are chosen, with those that they are twins of; names that no case has are errors.
[[nodiscard]] Result<std::vector<const VerificationCase*>>
chosenCases(const std::vector<VerificationCase>& cases, const VerifyOptions& options);

[[nodiscard]] Result<std::vector<CaseOutcome>> verify(const std::vector<VerificationCase>& cases,
                                                      const VerifyOptions& options, Executor& executor,
                                                      Progress& progress);

/// What is expected and what was found, by the case alone: for tests and other sources of figures.
[[nodiscard]] std::vector<Check> judge(const VerificationCase& verification,
                                       const std::vector<VariantOutcome>& variants);
[[nodiscard]] CaseState stateOf(const VerificationCase& verification, const std::vector<Check>& checks);

/// No case failed that the files do not list as known to fail.
[[nodiscard]] bool allAsExpected(const std::vector<CaseOutcome>& outcomes);

} // namespace loopstad::scenarios

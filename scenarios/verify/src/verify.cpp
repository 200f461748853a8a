// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_figures.hpp"
#include "case_walk.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/verify.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <system_error>

namespace loopstad::scenarios {
namespace {

using Clock = std::chrono::steady_clock;

struct StateRow {
  const char* name;
  const char* keyword;
};
constexpr std::array<StateRow, 9> states{{
    {translatable("passed"), "passed"},
    {translatable("passed by limiter"), "passed_by_limiter"},
    {translatable("FAILED"), "failed"},
    {translatable("fails, as known"), "failed_as_known"},
    {translatable("passed, though listed as failing"), "passed_unexpectedly"},
    {translatable("not yet possible"), "not_yet_possible"},
    {translatable("not applicable"), "not_applicable"},
    {translatable("criterion unknown"), "criterion_unknown"},
    {translatable("skipped"), "skipped"},
}};

Status checkNames(const std::vector<std::string>& wanted, const std::set<std::string>& known,
                  const char* option) {
  for (const std::string& name : wanted)
    if (!known.contains(name))
      return usageError(tr("{} {}: there is none of that name", option, name),
                        suggestion(name, {known.begin(), known.end()}));
  return Done{};
}

bool has(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

bool chosen(const VerificationCase& c, const VerifyOptions& options) {
  if (options.quick && !c.quick) return false;
  if (options.suites.empty() && options.ids.empty()) return true;
  return has(options.suites, c.suite()) || has(options.ids, c.id);
}

/// The experiment of each variant that has one; the outcome is left without where the data is missing.
Result<std::vector<Tracks>> experimentsOf(const VerificationCase& c, const VerifyOptions& options,
                                          CaseOutcome& outcome) {
  std::vector<Tracks> experiments(c.variants.size());
  for (std::size_t v = 0; v < c.variants.size(); ++v) {
    if (!c.variants[v].data) continue;
    const auto file = options.data / c.variants[v].data->file;
    std::error_code error;
    if (options.data.empty() || !std::filesystem::exists(file, error)) {
      outcome.state = CaseState::skipped;
      outcome.reason = tr("{} is not there: give the folder of the experiments by --data",
                          c.variants[v].data->file.string());
      return std::vector<Tracks>{};
    }
    auto tracks = readTracks(file, c.variants[v].data->unit_m, c.variants[v].data->fps);
    if (!tracks) return tracks.error();
    experiments[v] = std::move(*tracks);
  }
  return experiments;
}

/// Every variant with every seed, spread over the executor; each writes its own place.
Status walkAll(const VerificationCase& c, const sim::LocomotionModel& model, std::size_t seeds,
               const std::vector<Tracks>& experiments, Executor& executor, const Progress& progress,
               CaseOutcome& outcome) {
  std::vector<Status> ends(c.variants.size() * seeds, Status(Done{}));
  forBlocks(executor, ends.size(), 1, [&](std::size_t begin, std::size_t end) {
    for (std::size_t job = begin; job < end; ++job) {
      const std::size_t v = job / seeds;
      const std::size_t seed = job % seeds;
      const CaseVariant& variant = c.variants[v];
      auto tracks = walk(variant, outcome.variants[v].twin, variant.data ? &experiments[v] : nullptr,
                         seed + 1, model, progress);
      if (!tracks) {
        ends[job] = tracks.error();
        continue;
      }
      RunFigures figures = figuresOf(c, variant, std::move(*tracks), outcome.variants[v].twin->surface);
      if (seed > 0) figures.tracks = {};
      outcome.variants[v].runs[seed] = std::move(figures);
    }
  });
  for (const Status& end : ends)
    if (!end) return end.error();
  return Done{};
}

/// What the files know to fail, fails with the default model.
void forgetWhatIsKnown(CaseOutcome& outcome) {
  if (outcome.state == CaseState::failedAsKnown) outcome.state = CaseState::failed;
  if (outcome.state == CaseState::passedUnexpectedly) outcome.state = CaseState::passed;
  outcome.reason = {};
}

/// The case with every gate open to as many as can pass.
VerificationCase withoutLimits(VerificationCase c) {
  for (CaseVariant& variant : c.variants)
    for (CaseGate& gate : variant.gates) gate.limit_per_m_s = 0.0;
  return c;
}

/// What is found without limits, beside what was found with them.
Status findUnlimited(const VerificationCase& c, const sim::LocomotionModel& model,
                     const std::vector<Tracks>& experiments, Executor& executor, const Progress& progress,
                     CaseOutcome& outcome) {
  const VerificationCase open = withoutLimits(c);
  CaseOutcome other;
  for (const VariantOutcome& variant : outcome.variants) {
    other.variants.push_back({.twin = variant.twin, .data = variant.data});
    other.variants.back().runs.resize(variant.runs.size());
  }
  if (const Status walked =
          walkAll(open, model, outcome.variants.front().runs.size(), experiments, executor, progress, other);
      !walked)
    return walked.error();
  const std::vector<Check> checks = judge(open, other.variants);
  for (std::size_t i = 0; i < checks.size(); ++i) outcome.checks[i].unlimited = checks[i].found;
  return Done{};
}

Result<CaseOutcome> runCase(const VerificationCase& c, const VerifyOptions& options, Executor& executor,
                            const Progress& progress) {
  CaseOutcome outcome;
  outcome.verification = &c;
  outcome.state = stateOf(c, {});
  outcome.reason = c.reason;
  if (c.variants.empty()) return outcome;
  auto experiments = experimentsOf(c, options, outcome);
  if (!experiments) return experiments.error();
  if (experiments->empty()) return outcome;
  const Clock::time_point start = Clock::now();
  const std::size_t most = options.quick ? 1 : options.seeds;
  const std::size_t seeds = most > 0 ? std::min<std::size_t>(most, c.seeds) : c.seeds;
  for (const CaseVariant& variant : c.variants) {
    auto twin = twinOf(c, variant);
    if (!twin) return twin.error();
    outcome.variants.push_back({.twin = *twin});
    outcome.variants.back().runs.resize(seeds);
  }
  if (const Status walked = walkAll(c, options.model, seeds, *experiments, executor, progress, outcome);
      !walked)
    return walked.error();
  for (std::size_t v = 0; v < c.variants.size(); ++v)
    if (c.variants[v].data)
      outcome.variants[v].data =
          figuresOf(c, c.variants[v], Tracks((*experiments)[v]), outcome.variants[v].twin->surface);
  outcome.checks = judge(c, outcome.variants);
  if (c.limited())
    if (const Status found = findUnlimited(c, options.model, *experiments, executor, progress, outcome);
        !found)
      return found.error();
  outcome.state = stateOf(c, outcome.checks);
  if (!c.knownFailure.empty()) outcome.reason = c.knownFailure;
  if (sim::describe(options.model) != sim::describe(sim::LocomotionModel{})) forgetWhatIsKnown(outcome);
  outcome.wall_s = std::chrono::duration<double>(Clock::now() - start).count();
  return outcome;
}

/// What a case has in common with the one that it is the twin of.
void followTwins(std::vector<CaseOutcome>& outcomes) {
  for (CaseOutcome& outcome : outcomes) {
    if (outcome.verification->standing != Standing::twinOf) continue;
    const auto other = std::ranges::find(outcomes, outcome.verification->reason,
                                         [](const CaseOutcome& o) { return o.verification->id; });
    outcome.state = other->state;
    outcome.checks = other->checks;
    outcome.reason = tr("as {}", other->verification->id);
    if (!other->reason.empty()) outcome.reason += ": " + other->reason;
  }
}

} // namespace

const char* name(CaseState state) { return states[static_cast<std::size_t>(state)].name; }
const char* keyword(CaseState state) { return states[static_cast<std::size_t>(state)].keyword; }

Result<std::vector<const VerificationCase*>> chosenCases(const std::vector<VerificationCase>& cases,
                                                         const VerifyOptions& options) {
  std::set<std::string> suites;
  std::set<std::string> ids;
  for (const VerificationCase& c : cases) {
    suites.insert(c.suite());
    ids.insert(c.id);
  }
  if (const Status s = checkNames(options.suites, suites, "--suite"); !s) return s.error();
  if (const Status s = checkNames(options.ids, ids, "--case"); !s) return s.error();
  std::set<std::string> wanted;
  for (const VerificationCase& c : cases) {
    if (c.standing == Standing::twinOf && !ids.contains(c.reason))
      return dataError(c.file.string(), c.id, tr("is the twin of \"{}\", which no file has", c.reason),
                       suggestion(c.reason, {ids.begin(), ids.end()}));
    if (!chosen(c, options)) continue;
    wanted.insert(c.id);
    if (c.standing == Standing::twinOf) wanted.insert(c.reason);
  }
  std::vector<const VerificationCase*> list;
  for (const VerificationCase& c : cases)
    if (wanted.contains(c.id)) list.push_back(&c);
  return list;
}

Result<std::vector<CaseOutcome>> verify(const std::vector<VerificationCase>& cases,
                                        const VerifyOptions& options, Executor& executor,
                                        Progress& progress) {
  const auto list = chosenCases(cases, options);
  if (!list) return list.error();
  std::vector<CaseOutcome> outcomes;
  progress.begin(tr("Verifying"), static_cast<double>(list->size()), tr("cases"));
  for (const VerificationCase* c : *list) {
    progress.note(c->id);
    auto outcome = runCase(*c, options, executor, progress);
    if (!outcome) {
      Error error = outcome.error();
      if (error.kind == ErrorKind::data && error.file.empty()) error.file = c->file.string();
      if (error.kind == ErrorKind::data && error.object.empty()) error.object = c->id;
      return error;
    }
    outcomes.push_back(std::move(*outcome));
    progress.advance(1.0);
  }
  progress.end();
  followTwins(outcomes);
  return outcomes;
}

} // namespace loopstad::scenarios

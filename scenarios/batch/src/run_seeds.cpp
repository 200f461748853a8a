// SPDX-License-Identifier: GPL-3.0-or-later
#include "finished_seeds.hpp"
#include "seed_figures.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/scenario_twin.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

/// Simulated seconds of all seeds that run side by side; the thread that owns the bar moves it.
class SharedProgress final : public Progress {
public:
  explicit SharedProgress(Progress& shown) : shown_(shown), owner_(std::this_thread::get_id()) {}

  void begin(std::string_view, double, std::string_view) override {}
  void note(std::string_view) override {}
  void end() override {}
  void advance(double seconds) override {
    done_s_.fetch_add(std::lround(seconds * 1000.0), std::memory_order_relaxed);
    if (std::this_thread::get_id() == owner_) show();
  }
  [[nodiscard]] bool stopRequested() const override { return shown_.stopRequested(); }
  /// By the owner.
  void show() { shown_.advance(1e-3 * static_cast<double>(done_s_.exchange(0, std::memory_order_relaxed))); }

private:
  Progress& shown_;
  std::thread::id owner_;
  std::atomic<std::int64_t> done_s_{0}; ///< milliseconds not yet shown
};

/// What one seed moves the bar by, counted so that a run that ends early counts in full.
class SeedProgress final : public Progress {
public:
  explicit SeedProgress(SharedProgress& all) : all_(all) {}
  void begin(std::string_view, double, std::string_view) override {}
  void note(std::string_view) override {}
  void end() override {}
  void advance(double seconds) override {
    gone_s_ += seconds;
    all_.advance(seconds);
  }
  [[nodiscard]] bool stopRequested() const override { return all_.stopRequested(); }
  void complete(double duration_s) { all_.advance(std::max(0.0, duration_s - gone_s_)); }

private:
  SharedProgress& all_;
  double gone_s_ = 0.0;
};

fs::path keptTwin(const Scenario& scenario, const fs::path& folder) {
  return twinFileOf(scenario).value_or(folder / (scenario.id + ".twin.h5"));
}

class Replications {
public:
  Replications(const Scenario& scenario, const std::shared_ptr<const twin::Twin>& twin, const SeedPlan& plan,
               Executor& executor, Progress& progress)
      : scenario_(scenario), twin_(twin), plan_(plan), executor_(executor), progress_(progress) {
    result_.scenario = scenario.id;
    result_.figures = plan.figures;
    if (plan.figures.empty()) result_.figures = {{SeedFigureKind::egress}, {SeedFigureKind::peakDensity}};
    result_.rule = plan.rule;
    result_.bySpread = !plan.seeds;
    asked_ = result_.figures;
  }

  Result<SeedRuns> run() {
    if (const Status s = openFinished(); !s) return s.error();
    std::size_t goal = plan_.seeds.value_or(std::min(plan_.rule.least, plan_.rule.most));
    std::size_t enough = 0; // seeds that satisfied the rule
    while (enough == 0 && runs_.size() < goal) {
      if (const Status s = runUpTo(goal); !s) return s.error();
      if (result_.interrupted) break;
      dropUnknownEgress();
      if (const Status s = checkValues(); !s) return s.error();
      if (plan_.seeds) break;
      enough = seedsThatDo();
      if (enough == 0) goal = nextGoal();
    }
    // As if seeds had come one by one: what ran beyond the one that was enough does not count.
    for (std::size_t i = enough; enough > 0 && plan_.keepRuns && i < runs_.size(); ++i) removeRun(i);
    if (enough > 0) runs_.resize(enough);
    result_.canGoOn = result_.interrupted && finished_;
    if (finished_ && !result_.interrupted) finished_->remove();
    return finish();
  }

private:
  /// Seeds side by side, as many at a time as there are threads.
  Status runUpTo(std::size_t goal) {
    const std::size_t first = runs_.size();
    runs_.resize(goal);
    std::vector<Status> ends(goal - first, Status(Done{}));
    SharedProgress shared(progress_);
    progress_.begin(tr("Simulating {}, seeds {} to {}", scenario_.id, scenario_.run.seed + first,
                       scenario_.run.seed + goal - 1),
                    static_cast<double>(goal - first) * scenario_.run.duration_s, "s");
    forBlocks(executor_, goal - first, 1, [&](std::size_t begin, std::size_t end) {
      for (std::size_t i = begin; i < end; ++i) ends[i] = runOne(first + i, shared);
    });
    shared.show();
    progress_.end();
    for (const Status& end : ends)
      if (!end) return end;
    result_.interrupted = progress_.stopRequested();
    return Done{};
  }

  /// Those that were done when the batch was killed, if it is to go on.
  Status openFinished() {
    const fs::path file = plan_.folder / "seeds.done";
    std::error_code ignored;
    if (!plan_.snapshots.any() && (plan_.folder.empty() || !fs::exists(file, ignored))) return Done{};
    auto opened = FinishedSeeds::open(file, batchTerms(scenario_, *twin_, asked_, plan_.keepRuns),
                                      plan_.snapshots.resume);
    if (!opened) return opened.error();
    finished_ = std::move(*opened);
    return Done{};
  }

  [[nodiscard]] fs::path runFileOf(std::size_t i) const {
    return plan_.folder / fmt::format("seed-{}.run.h5", scenario_.run.seed + i);
  }
  void removeRun(std::size_t i) const {
    std::error_code ignored;
    fs::remove(runFileOf(i), ignored);
  }

  [[nodiscard]] RunPlaces placesOf(std::size_t i) const {
    if (!plan_.keepRuns && !finished_) return {};
    return {.run = runFileOf(i), // a snapshot lies beside one
            .twin = keptTwin(scenario_, plan_.folder),
            .twinIsThere = true,
            .snapshots = plan_.snapshots};
  }

  Status runOne(std::size_t i, SharedProgress& shared) {
    if (shared.stopRequested()) return Done{};
    SeedProgress progress(shared);
    Scenario scenario = scenario_;
    scenario.run.seed += i;
    SeedRun& run = runs_[i];
    if (const SeedRun* earlier = finished_ ? finished_->find(scenario.run.seed) : nullptr) {
      run = *earlier;
    } else {
      SerialExecutor serial;
      auto outcome = runScenario(scenario, twin_, placesOf(i), serial, progress);
      if (!outcome) return outcome.error().kind == ErrorKind::interrupted ? Status(Done{}) : outcome.error();
      run.seed = scenario.run.seed;
      run.complete = outcome->complete;
      run.fingerprint = outcome->fingerprint;
      for (const SeedFigure& figure : asked_) run.values.push_back(seedFigureOf(*outcome, figure));
      if (finished_ && run.complete)
        if (const Status s = finished_->add(run); !s) return s;
      if (finished_ && run.complete && !plan_.keepRuns) removeRun(i);
    }
    progress.complete(scenario.run.duration_s);
    if (result_.figures.size() < asked_.size()) run.values.erase(run.values.begin());
    return Done{};
  }

  /// Nobody asked for it by name, and it is not known: people come all the time.
  void dropUnknownEgress() {
    const bool known =
        std::ranges::all_of(runs_, [](const SeedRun& r) { return !r.complete || !std::isnan(r.values[0]); });
    if (!plan_.figures.empty() || known || result_.figures.front().kind != SeedFigureKind::egress) return;
    result_.figures.erase(result_.figures.begin());
    for (SeedRun& run : runs_)
      if (!run.values.empty()) run.values.erase(run.values.begin());
    result_.notes.push_back(tr("somebody still walks at the end, so there is no time of egress"));
  }

  [[nodiscard]] Status checkValues() const {
    for (const SeedRun& run : runs_)
      for (std::size_t f = 0; f < run.values.size(); ++f)
        if (std::isnan(run.values[f]))
          return dataError(scenario_.file.string(), tr("seed {}", run.seed),
                           tr("has no {}", result_.figures[f].key()),
                           tr("let it run longer (--until), or choose other figures (--figure)"));
    return Done{};
  }

  [[nodiscard]] Estimate estimate(std::size_t figure, std::size_t count) const {
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
      if (runs_[i].complete) values.push_back(runs_[i].values[figure]);
    return estimateOf(values, plan_.rule.confidence);
  }

  /// The smallest number of first seeds with which every figure is precise enough; 0: none yet.
  [[nodiscard]] std::size_t seedsThatDo() const {
    for (std::size_t count = std::max<std::size_t>(2, plan_.rule.least); count <= runs_.size(); ++count) {
      bool all = true;
      for (std::size_t f = 0; f < result_.figures.size() && all; ++f)
        all = preciseEnough(estimate(f, count), plan_.rule);
      if (all) return count;
    }
    return 0;
  }

  /// As many as the spread until now asks for, at least one for every thread.
  [[nodiscard]] std::size_t nextGoal() const {
    std::size_t goal = runs_.size() + executor_.threads();
    for (std::size_t f = 0; f < result_.figures.size(); ++f)
      goal = std::max(goal, seedsNeeded(estimate(f, runs_.size()), plan_.rule));
    return std::min(goal, plan_.rule.most);
  }

  Result<SeedRuns> finish() {
    std::erase_if(runs_, [](const SeedRun& run) { return !run.complete; });
    result_.precise = !runs_.empty();
    for (std::size_t f = 0; f < result_.figures.size(); ++f) {
      result_.estimates.push_back(estimate(f, runs_.size()));
      result_.precise = result_.precise && preciseEnough(result_.estimates.back(), plan_.rule);
    }
    result_.runs = std::move(runs_);
    return std::move(result_);
  }

  const Scenario& scenario_;
  const std::shared_ptr<const twin::Twin>& twin_;
  const SeedPlan& plan_;
  Executor& executor_;
  Progress& progress_;
  std::vector<SeedRun> runs_;               ///< by seed
  std::vector<SeedFigure> asked_;           ///< figures, with the one that dropUnknownEgress() may drop
  std::unique_ptr<FinishedSeeds> finished_; ///< with snapshots only
  SeedRuns result_;
};

} // namespace

Result<SeedRuns> runSeeds(const Scenario& scenario, const std::shared_ptr<const twin::Twin>& twin,
                          const SeedPlan& plan, Executor& executor, Progress& progress) {
  if (const Status s = checkFigures(scenario, plan.figures); !s) return s.error();
  // Once for all seeds: they would write over each other.
  if (plan.keepRuns && !twinFileOf(scenario))
    if (const Status s = twin::writeTwin(*twin, keptTwin(scenario, plan.folder)); !s) return s.error();
  return Replications(scenario, twin, plan, executor, progress).run();
}

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// The seeds of a batch that are done, in a text file that grows by a line each: from there a batch that was
/// killed goes on.
///
///   auto finished = FinishedSeeds::open(folder / "seeds.done", batchTerms(scenario, ...), resume);
///   if (const SeedRun* run = finished->find(5)) ...   // before the process was killed
///   finished->add(run);                               // by any thread
///   finished->remove();                               // the batch is complete
///
/// A line that was cut off by the kill does not count: that seed runs again.
#pragma once

#include <loopstad/scenarios/run_seeds.hpp>

#include <map>
#include <memory>
#include <mutex>

namespace loopstad::scenarios {

/// What the seeds of one batch have in common; the file of another is refused.
[[nodiscard]] std::vector<std::string> batchTerms(const Scenario& scenario, const twin::Twin& twin,
                                                  const std::vector<SeedFigure>& figures, bool keepRuns);

class FinishedSeeds {
public:
  /// An Error when there is a file and it is not to be gone on from, or is of another batch.
  [[nodiscard]] static Result<std::unique_ptr<FinishedSeeds>>
  open(std::filesystem::path file, const std::vector<std::string>& terms, bool resume);

  [[nodiscard]] const SeedRun* find(std::uint64_t seed) const;
  [[nodiscard]] Status add(const SeedRun& run);
  void remove() const;

private:
  explicit FinishedSeeds(std::filesystem::path file) : file_(std::move(file)) {}

  std::filesystem::path file_;
  std::map<std::uint64_t, SeedRun> earlier_; ///< of the process before; not changed by add()
  std::mutex mutex_;
};

} // namespace loopstad::scenarios

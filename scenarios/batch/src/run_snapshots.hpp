// SPDX-License-Identifier: GPL-3.0-or-later
/// Snapshots of a run that is under way, beside its run file, and the way back from one.
///
///   auto earlier = earlierSnapshot(scenario, twinHash, places);      // of a run that was killed or stopped
///   Snapshots snapshots(scenario, twinHash, places, startedAt, wall_s);
///   if (snapshots.due()) snapshots.take(simulation, measures, *writer);
///   snapshots.remove();                                              // the run is complete
///
/// A snapshot that cannot be written is told, and the run goes on.
#pragma once

#include <loopstad/scenarios/run_scenario.hpp>
#include <loopstad/sim/run_file.hpp>
#include <loopstad/sim/snapshot_file.hpp>

#include <chrono>
#include <optional>

namespace loopstad::scenarios {

/// Nothing when there is none. An Error when the run is to begin anew and there is one, which would be lost,
/// or when the one that is there is of another scenario or twin.
[[nodiscard]] Result<std::optional<sim::RunSnapshot>>
earlierSnapshot(const Scenario& scenario, const twin::Twin& twin, const RunPlaces& places);

/// The error of taking up a snapshot, with its file.
[[nodiscard]] Error inSnapshot(const RunPlaces& places, Error error);

class Snapshots {
public:
  /// wallBefore_s: that the run took before it was resumed.
  Snapshots(const Scenario& scenario, const twin::Twin& twin, const RunPlaces& places, std::string startedAt,
            double wallBefore_s);

  [[nodiscard]] double wall_s() const;
  /// It is time for the next one.
  [[nodiscard]] bool due() const;
  /// False when it could not be written.
  bool take(const sim::Simulation& simulation, sim::Measures& measures, sim::RunWriter& writer);
  void remove() const;

private:
  using Clock = std::chrono::steady_clock;

  sim::RunSnapshot frame_; ///< without a state
  std::filesystem::path file_;
  std::optional<double> every_s_;
  double wallBefore_s_;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
};

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// The snapshot file: HDF5, ".snapshot.h5": a run between two steps, from which it goes on with the same
/// bits.
///
///   RunSnapshot snapshot{.scenarioText = text, .twinHash = hash, ...};
///   simulation.save(snapshot.state);
///   if (Status s = writeSnapshot(snapshotBeside(run), snapshot); !s) return s.error();
///   Result<RunSnapshot> again = readSnapshot("out/bredai/run.snapshot.h5");
///
/// The file is replaced in one step: there is a whole one at any time. A hash at its end tells whether
/// it is whole. Read by the version of the program that wrote it only: another may walk
/// otherwise. docs/file-formats.md has the layout.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/saved_state.hpp>

#include <cstdint>
#include <filesystem>
#include <string>

namespace loopstad::sim {

struct RunSnapshot {
  std::string scenarioText;      ///< as it is run, overrides applied
  std::uint64_t twinHash = 0;    ///< twin::contentHash() of the twin that is walked on
  double time_s = 0.0;           ///< simulated
  std::uint64_t fingerprint = 0; ///< of the simulation, to be had again once it is restored
  double wallTime_s = 0.0;       ///< of the steps until now
  std::string startedAt;         ///< ISO 8601, UTC
  SavedState state;
};

/// "out/run.run.h5" -> "out/run.snapshot.h5".
[[nodiscard]] std::filesystem::path snapshotBeside(const std::filesystem::path& runFile);

[[nodiscard]] Status writeSnapshot(const std::filesystem::path& file, const RunSnapshot& snapshot);
[[nodiscard]] Result<RunSnapshot> readSnapshot(const std::filesystem::path& file);

} // namespace loopstad::sim

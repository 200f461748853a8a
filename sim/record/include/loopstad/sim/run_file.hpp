// SPDX-License-Identifier: GPL-3.0-or-later
/// The run file: HDF5, ".run.h5": trajectories, measures, the scenario and where all of it came from.
///
///   Result<RunWriter> writer = RunWriter::open("out/bredai/run.run.h5", header, twin, surface);
///   writer->frame(simulation.time_s(), simulation.crowd());          // copies and returns; a thread of its
///   own writes if (Status s = writer->finish(results, tally, fingerprint); !s) return s.error();
///   Result<RunInfo> info = readRunInfo("out/bredai/run.run.h5");
///
/// The layout follows the Pedestrian Dynamics Data Archive, which PedPy opens: root dataset "trajectory" (id,
/// frame, x, y, z; metres, attribute fps), root attribute wkt_geometry. A run that is interrupted leaves a
/// file that opens, up to its last complete frame. docs/file-formats.md has every group.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/saved_state.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/twin/twin.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace loopstad::sim {

struct RunHeader {
  std::string scenarioName;
  std::string scenarioText;         ///< as it was run, overrides applied
  std::vector<twin::Source> inputs; ///< with hashes
  std::string twinFile;             ///< the file of the twin, from the folder of the run file; empty: in none
  std::uint64_t seed = 1;
  unsigned threads = 1;
  double timeStep_s = 0.05;
  double frameInterval_s = 0.5;
  std::string model;                     ///< of walking; empty in files from before it could be chosen
  std::string modelSource;               ///< its paper
  ModelSettings modelParameters;         ///< all of them, with their values
  std::string startedAt;                 ///< ISO 8601, UTC
  std::vector<std::string> profiles;     ///< names, by ProfileId
  std::vector<std::string> destinations; ///< names, by DestinationId
};

struct RunInfo {
  RunHeader header;
  std::string programVersion;
  std::string twinName;
  std::uint64_t twinHash = 0; ///< twin::contentHash() of the twin that was walked on
  twin::GeoFrame frame;
  bool complete = false; ///< finish() was reached
  std::size_t frames = 0;
  std::size_t rows = 0; ///< of the trajectory
  std::uint64_t fingerprint = 0;
  RunTally tally;
  MeasureResults measures;
  double wallTime_s = 0.0;
};

class RunWriter {
public:
  /// twin and surface outlive the writer.
  [[nodiscard]] static Result<RunWriter> open(const std::filesystem::path& file, const RunHeader& header,
                                              const twin::Twin& twin, const twin::Surface& surface);
  /// Goes on with a run file where save() was called: what was recorded until then is taken from what the
  /// process that was stopped or killed has left in this place. Trouble of the fields shows in them.
  [[nodiscard]] static Result<RunWriter> resume(const std::filesystem::path& file, const RunHeader& header,
                                                const twin::Twin& twin, const twin::Surface& surface,
                                                StateFields& fields);
  ~RunWriter();
  RunWriter(RunWriter&&) noexcept;
  RunWriter& operator=(RunWriter&&) noexcept;

  /// Takes a copy of who is where; blocks only when the disk is far behind. Trouble shows at finish(). Times
  /// rise.
  void frame(double time_s, const Crowd& crowd);
  /// Who left since the last call, for the travel time of every person.
  void arrived(std::span<const Arrival> arrivals);
  /// Waits until all frames are in the file, and adds what resume() needs.
  [[nodiscard]] Status save(StateFields& fields);
  /// The snapshot that holds what was saved last is in its place: from now on what was recorded is kept, also
  /// when the run fails; what an earlier snapshot needed is removed.
  void countOnSaved();
  /// Waits for the writing thread, adds what was measured and gives the file its final name.
  [[nodiscard]] Status finish(const MeasureResults& results, const RunTally& tally, std::uint64_t fingerprint,
                              double wallTime_s);
  /// For an interrupted run: keeps what is complete, marked as not complete, under the final name.
  [[nodiscard]] Status interrupt(const MeasureResults& results, const RunTally& tally,
                                 std::uint64_t fingerprint, double wallTime_s);

private:
  struct State;
  explicit RunWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

[[nodiscard]] Result<RunInfo> readRunInfo(const std::filesystem::path& file);

/// One person at one moment, as stored.
struct TrajectoryRow {
  std::int64_t id = 0;
  std::int64_t frame = 0;
  double x_m = 0.0;
  double y_m = 0.0;
  double z_m = 0.0;
};
/// All rows of one frame, by the frame index.
[[nodiscard]] Result<std::vector<TrajectoryRow>> readFrame(const std::filesystem::path& file,
                                                           std::size_t frame);

} // namespace loopstad::sim

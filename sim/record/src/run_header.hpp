// SPDX-License-Identifier: GPL-3.0-or-later
/// What a run file says about itself: format, place on earth, walkable area, scenario, inputs, provenance.
///
///   writeHeader(file, header, twin);                      // complete: no
///   markEnd(file, {.complete = true, .tally = tally});
///   readHeader(file, info);
///
/// Throws hdf5::Failure, also for files of another kind or of a newer version.
#pragma once

#include <loopstad/hdf5/file.hpp>
#include <loopstad/sim/run_file.hpp>

namespace loopstad::sim {

void writeHeader(const hdf5::Handle& file, const RunHeader& header, const twin::Twin& twin);

struct RunEnd {
  bool complete = false;
  RunTally tally;
  std::uint64_t fingerprint = 0;
  double wallTime_s = 0.0;
};
void markEnd(const hdf5::Handle& file, const RunEnd& end);

/// Fills all but frames, rows and measures.
void readHeader(const hdf5::Handle& file, RunInfo& info);

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// The group "measures" of a run file.
///
///   writeMeasures(hdf5::createGroup(file, "measures"), results);
///   const MeasureResults again = readMeasures(hdf5::openGroup(file, "measures"));   // equal
///
/// Series are tables: a row per line or zone, a column per interval. Throws hdf5::Failure, also when the
/// shapes in a file do not agree.
#pragma once

#include <loopstad/hdf5/file.hpp>
#include <loopstad/sim/measures.hpp>

namespace loopstad::sim {

void writeMeasures(const hdf5::Handle& group, const MeasureResults& results);
[[nodiscard]] MeasureResults readMeasures(const hdf5::Handle& group);

} // namespace loopstad::sim

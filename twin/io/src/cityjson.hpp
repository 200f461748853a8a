// SPDX-License-Identifier: GPL-3.0-or-later
/// CityJSON 1.1 and 2.0, and CityJSONSeq (CityJSON Text Sequences: a first line with the transform, a feature
/// a line): the buildings in it, 3D BAG's among them.
///
///   Result<ReadFacts> facts = readCityJson(content, reading);
///
/// A file that breaks off, nests too deep, is of another version or in another coordinate system is an error;
/// an object that cannot be understood is dropped, a line of a stream too.
#pragma once

#include "reading.hpp"

namespace loopstad::twin::io {

[[nodiscard]] Result<ReadFacts> readCityJson(const Content& content, Reading& reading);

} // namespace loopstad::twin::io

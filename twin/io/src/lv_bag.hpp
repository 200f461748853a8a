// SPDX-License-Identifier: GPL-3.0-or-later
/// A file of an LV BAG 2.0 extract (schema v20200601), through GDAL's LVBAG driver.
///
///   Result<ReadFacts> facts = readLvBag(content, reading);    // facts without a format: a file of "in
///   onderzoek"
///
/// As many objects must come out as the file has: a driver that stops early is an error.
#pragma once

#include "reading.hpp"

namespace loopstad::twin::io {

[[nodiscard]] Result<ReadFacts> readLvBag(const Content& content, Reading& reading);

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
/// Geometry written as text (well-known text, OGC 06-103r4): points, lines, polygons and collections of them.
///
///   Result<Geometry> room = parseWkt("POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0))");
///   if (!room) return room.error();       // problem and remedy; file and object are the caller's to add
///
/// Coordinates stay as they are, in metres; third ones are skipped. Arcs are cut within 1 cm, rings turned as
/// orient() says.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/io/records.hpp>

#include <string_view>

namespace loopstad::twin::io {

[[nodiscard]] Result<Geometry> parseWkt(std::string_view text);

} // namespace loopstad::twin::io

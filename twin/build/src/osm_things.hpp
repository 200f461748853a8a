// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands in the street by OpenStreetMap: objects to walk round, barriers to walk along, gates in them.
///
///   if (const auto thing = osmThing(record, options)) ...        // a bench: furniture, 0.6 m, 0.8 m high
///   if (const auto fence = osmBarrier(record)) ...               // "fence", 1.2 m high
///   const double opening_m = osmGate_m(record);                  // 0: no gate
///
/// Sizes are those that street_objects.hpp has for the same things in the BGT, unless a tag tells the height.
#pragma once

#include "street_objects.hpp"

#include <optional>
#include <string>

namespace loopstad::twin::build {

struct OsmThing {
  StreetObject size;
  std::string type; ///< the tag: "amenity=bench"
  bool heightTold = false;
};
[[nodiscard]] std::optional<OsmThing> osmThing(const io::OsmRecord& record, const BuildOptions& options);

struct OsmBarrier {
  std::string type; ///< "fence", "wall", "hedge", ...
  double height_m = 0.0;
};
/// Of a line or an area; nothing for barriers that one steps over (kerbs) and for those that are points.
[[nodiscard]] std::optional<OsmBarrier> osmBarrier(const io::OsmRecord& record);

/// Width of the opening that this point makes in the barrier that it lies on; 0 where it makes none: it is no
/// gate, or a locked or private one.
[[nodiscard]] double osmGate_m(const io::OsmRecord& record);

} // namespace loopstad::twin::build

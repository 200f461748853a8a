// SPDX-License-Identifier: GPL-3.0-or-later
/// What ground an element of OpenStreetMap is, and how wide a way that is drawn as a line.
///
///   if (const auto ground = osmGround(record, table)) ...     // {"highway=footway", "asphalt", 0, 2.0, ...}
///   const SurfaceClass row = osmClass(record, *ground, table);
///
/// Which tags are ground is what the walkability table has rows for (layer "osm"); tags with the same meaning
/// share a row. Widths come from the tags width and est_width, else from lanes, else from a table by type,
/// which are assumptions. docs/openstreetmap.md lists it all with its reasons.
#pragma once

#include <loopstad/twin/build/walkability.hpp>
#include <loopstad/twin/io/records.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace loopstad::twin::build {

struct OsmGround {
  std::string function; ///< as the table asks for it: "highway=footway"
  std::string surface;  ///< as tagged: "asphalt"
  std::int16_t level = 0;
  double width_m = 0.0;       ///< of a line, without the footways beside it
  bool widthAssumed = false;  ///< no tag says it
  double leftFootway_m = 0.0; ///< width of the footway beside a street that is not drawn apart
  double rightFootway_m = 0.0;
  bool passage = false; ///< leads through a building
};

struct OsmWidth {
  std::string_view function;
  double width_m;
  double lane_m; ///< of one lane, where the tag lanes is given; 0 where that says nothing
};
[[nodiscard]] std::span<const OsmWidth> osmWidths();
/// Obstacle-free width that CROW asks for footways (ASVV 2012), for footways that are tagged on a street.
inline constexpr double osmFootway_m = 1.8;

/// Nothing for what is no ground, or for ways inside buildings on another storey.
[[nodiscard]] std::optional<OsmGround> osmGround(const io::OsmRecord& record, const Walkability& table);

/// The row of the table with what access, foot and wheelchair say about this one.
[[nodiscard]] SurfaceClass osmClass(const io::OsmRecord& record, const OsmGround& ground,
                                    const Walkability& table);
/// What says where a place is: its streets and buildings, not the forest that begins there.
[[nodiscard]] bool isOsmSite(const io::OsmRecord& record);
/// Closed to the public by its tags.
[[nodiscard]] bool isPrivate(const io::OsmRecord& record);

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
/// One change to the plan of a city: a building that goes or comes, a square that grows, a bridge, a fence.
///
///   Edit square{.kind = Edit::surface, .id = "nieuwe-kade"};
///   square.polygons = {{{{0, 0}, {40, 0}, {40, 12}, {0, 12}}, {}}};
///   square.function = "voetgangersgebied";
///
/// Coordinates are local metres of the twin that is edited, heights metres above the ground. docs/edits.md
/// tells what each kind does and which of the fields it reads.
#pragma once

#include <loopstad/twin/twin.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::twin::edit {

struct Edit {
  enum Kind : std::uint8_t {
    surface,  ///< ground becomes a square, a street, a lawn, water; what stands on it stays
    open,     ///< a passage: through buildings and fences as well
    close,    ///< nobody walks there any more
    building, ///< a new one
    object,   ///< furniture, a stage, a tree
    fence,    ///< a fence, wall or hedge along a line
    bridge,   ///< a deck along a line, from ground to ground
    remove,   ///< what has this id goes: a building, an object, a fence
  };

  Kind kind = surface;
  std::string id;         ///< of what is new; of what goes
  std::string name{};     ///< what scenarios call the place; empty: nameless
  std::string source{};   ///< file that it comes from, for messages
  std::int16_t level = 0; ///< of the ground that it lies on

  std::vector<Polygon> polygons{};
  std::vector<Line> lines{};
  std::vector<Vec2> points{};

  std::string layer{};             ///< of the walkability table; empty: "wegdeel"
  std::string function{};          ///< of ground; empty: "voetgangersgebied"
  std::string material{};          ///< fysiek voorkomen of ground
  std::string type{};              ///< of objects and fences: "boom", "podium", "hek"; of buildings their use
  std::optional<double> width_m{}; ///< of lines and bridges; of points their diameter
  std::optional<double> height_m{}; ///< of what stands
  double floorArea_m2 = 0.0;        ///< of buildings; 0: footprint times storeys
};

[[nodiscard]] const char* name(Edit::Kind kind);
[[nodiscard]] std::optional<Edit::Kind> editKindNamed(std::string_view name);

} // namespace loopstad::twin::edit

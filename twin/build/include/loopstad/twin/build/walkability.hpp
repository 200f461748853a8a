// SPDX-License-Identifier: GPL-3.0-or-later
/// The table that says who walks where: one rule per layer, function and surface. Data, documented,
/// overridable.
///
///   Walkability table = defaultWalkability();
///   table.rules.insert(table.rules.begin(), {"wegdeel", "fietspad", "", GroundKind::cyclePath,
///   Access::walk, 1.0F, 1.2F, true}); const SurfaceClass c = classify(table, "wegdeel", "voetpad", "open
///   verharding");
///
/// The first rule that fits decides; an empty field fits all. docs/walkability.md prints the default with its
/// reasons.
#pragma once

#include <loopstad/twin/surface_mesh.hpp>

#include <string_view>
#include <vector>

namespace loopstad::twin::build {

/// Layer, function and surface are what the rule asks for, the rest is its answer.
using WalkabilityRule = SurfaceClass;

/// A factor on speed and cost that the physical surface adds to what the function says.
struct SurfaceFactor {
  std::string surface;      ///< "onverhard", "zand", ...
  float speedFactor = 1.0F; ///< (0, 1]
  float costFactor = 1.0F;  ///< >= 1
  bool wheelchair = true;   ///< false takes the flag away
};

struct Walkability {
  std::vector<WalkabilityRule> rules;
  std::vector<SurfaceFactor> factors;
};

[[nodiscard]] Walkability defaultWalkability();
/// A row for ground that no rule knows has access never and kind unknown.
[[nodiscard]] SurfaceClass classify(const Walkability& table, std::string_view layer,
                                    std::string_view function, std::string_view surface);
/// Why walkable ground ends at ground of this kind.
[[nodiscard]] Boundary holeOf(GroundKind kind);

} // namespace loopstad::twin::build

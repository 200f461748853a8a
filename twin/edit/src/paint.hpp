// SPDX-License-Identifier: GPL-3.0-or-later
/// What an edit makes of the faces inside its outline.
///
///   Canvas canvas{patch, inside, twin, edit, options, report};
///   if (const Status painted = paint(canvas); !painted) return painted.error();
#pragma once

#include "patch.hpp"

#include <loopstad/twin/edit/edit_twin.hpp>

namespace loopstad::twin::edit {

struct Canvas {
  Patch& patch;
  const std::vector<std::uint32_t>& inside; ///< faces of the patch
  const Twin& twin;
  const Edit& edit;
  const EditOptions& options;
};

/// Faces of a level whose middle lies in one of the polygons.
[[nodiscard]] std::vector<std::uint32_t> facesInside(const Patch& patch, std::int16_t level,
                                                     std::span<const Polygon> polygons);

/// For surface, open, close, building, object and fence. Errors: it stands over a building, or on stairs.
[[nodiscard]] Status paint(Canvas& canvas);

/// The buildings that its outline lies over, as an error.
[[nodiscard]] std::optional<Error> overBuilding(const Canvas& canvas);

/// Row of the class table that an edit's layer, function and material ask for, added when new.
[[nodiscard]] std::uint16_t classRow(const Edit& edit, const EditOptions& options,
                                     std::vector<SurfaceClass>& rows);

/// What becomes of a face as ground of this class.
[[nodiscard]] PatchFace groundOf(std::uint16_t row, const std::vector<SurfaceClass>& rows);

/// Of the faces, from their corners.
struct GroundHeights {
  float lowest_m = 0.0F;
  float middle_m = 0.0F;
};
[[nodiscard]] GroundHeights heightsOf(const Patch& patch, std::span<const std::uint32_t> faces);

} // namespace loopstad::twin::edit

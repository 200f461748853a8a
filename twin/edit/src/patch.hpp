// SPDX-License-Identifier: GPL-3.0-or-later
/// The ground near an edit, walkable or not, as one mesh that can be cut and painted, and put back.
///
///   Patch patch = takePatch(twin, box);                  // every face of every level that box touches
///   cutOut(patch, level, polygons);                      // their rings become edges
///   for (PatchFace& face : patch.faces) face.hole = ...  // paint
///   mend(patch, level, 0.01);                            // thin faces go
///   fillHeights(patch);
///   putBack(patch, twin);
///
/// mesh has a face for each face of the terrain; neighbours lead to holes as well. Heights are those of land:
/// NaN where there is only water, which lies flat at a level of its own.
#pragma once

#include <loopstad/twin/cut_along.hpp>
#include <loopstad/twin/twin.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace loopstad::twin::edit {

inline constexpr std::uint32_t nothing = 0xffffffffU;

/// What a face is.
struct PatchFace {
  bool walkable = false;
  std::uint16_t surfaceClass = noClass;
  Boundary hole = Boundary::none;   ///< why nobody walks there
  std::uint32_t building = nothing; ///< that stands there
  std::optional<float> water_m{};   ///< level of water

  friend bool operator==(const PatchFace&, const PatchFace&) = default;
};

/// A face as the twin has it.
struct TakenFace {
  std::uint32_t terrain = nothing;
  std::uint32_t walkable = nothing;
  std::array<std::uint32_t, 3> corners{}; ///< vertices of the patch
  PatchFace was;
};

struct Patch {
  SurfaceMesh mesh;
  std::vector<PatchFace> faces;    ///< by face of mesh
  std::vector<std::uint32_t> from; ///< by face: index into taken of what it is a piece of; nothing: new
  std::vector<TakenFace> taken;
  std::vector<std::uint32_t> vertexOf; ///< by vertex: in the walkable surface, or nothing
  std::map<std::pair<std::uint32_t, std::uint32_t>, FaceId>
      rim; ///< walkable faces beyond edges, by their vertices
};

[[nodiscard]] Patch takePatch(const Twin& twin, const Box2& box);

/// The rings become edges of this level, within snap_m. Gives the edges along each side, in the order of the
/// sides of all outer rings and holes, as the face to the left has them.
std::vector<std::vector<MeshEdge>> cutOut(Patch& patch, std::int16_t level,
                                          std::span<const Polygon> polygons);

/// Repairs thin faces and bad angles among faces that differ from what was taken.
void mend(Patch& patch, std::int16_t level, double thinnest_m);

/// Land that was water, or that mending added, rises evenly from the ground round it.
void fillHeights(Patch& patch);

/// Where the walkable faces of the patch went.
struct PutBack {
  std::vector<std::uint32_t> face; ///< by face of the patch: in the walkable surface, or nothing
};
/// Faces that are as they were stay as they are. Doors whose wall is gone go as well.
[[nodiscard]] PutBack putBack(const Patch& patch, Twin& twin);

[[nodiscard]] Vec2 centroidOf(const Patch& patch, std::size_t face);

} // namespace loopstad::twin::edit

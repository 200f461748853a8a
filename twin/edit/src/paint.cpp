// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint.hpp"

#include "check_shape.hpp"
#include "face_area.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::twin::edit {
namespace {

/// Less is the width of a pencil along a wall: outlines bend by snap_m.
constexpr double leastOverlap_m2 = 0.25;
/// Of new water, below the lowest ground round it.
constexpr float freeboard_m = 0.6F;

bool isFlight(const Canvas& canvas, const PatchFace& face) {
  return face.walkable && canvas.patch.mesh.surfaceClasses[face.surfaceClass].kind == GroundKind::stairs;
}

/// Trees and fences stay when the ground under them changes.
bool isThing(const PatchFace& face) {
  return face.hole == Boundary::object || face.hole == Boundary::barrier;
}

/// The level that new water takes.
float waterLevel(const Canvas& canvas) {
  float lowest = std::numeric_limits<float>::infinity();
  for (const TakenFace& face : canvas.patch.taken)
    if (face.was.water_m) lowest = std::min(lowest, *face.was.water_m);
  return std::isfinite(lowest) ? lowest : heightsOf(canvas.patch, canvas.inside).lowest_m - freeboard_m;
}

void paintGround(Canvas& canvas, bool everything) {
  const std::uint16_t row = classRow(canvas.edit, canvas.options, canvas.patch.mesh.surfaceClasses);
  PatchFace ground = groundOf(row, canvas.patch.mesh.surfaceClasses);
  if (ground.hole == Boundary::water) ground.water_m = waterLevel(canvas);
  for (const std::uint32_t f : canvas.inside) {
    PatchFace& face = canvas.patch.faces[f];
    if (isFlight(canvas, face)) continue;
    if (everything)
      face = ground;
    else if (isThing(face))
      face.surfaceClass = row;
    else if (face.building == nothing)
      face = ground;
  }
}

/// Nobody walks on water anyway: it stays.
void paintHole(Canvas& canvas, Boundary kind) {
  for (const std::uint32_t f : canvas.inside) {
    PatchFace& face = canvas.patch.faces[f];
    if (face.building != nothing || face.water_m) continue;
    face.walkable = false;
    face.hole = kind;
  }
}

void paintClosed(Canvas& canvas) {
  for (const std::uint32_t f : canvas.inside) {
    PatchFace& face = canvas.patch.faces[f];
    if (!face.walkable) continue;
    face.walkable = false;
    face.hole = Boundary::barrier;
  }
}

void paintBuilding(Canvas& canvas) {
  for (const std::uint32_t f : canvas.inside)
    canvas.patch.faces[f] = {false, noClass, Boundary::building,
                             static_cast<std::uint32_t>(canvas.twin.buildings.size()), std::nullopt};
}

bool onStairs(const Canvas& canvas) {
  return std::ranges::any_of(canvas.inside, [&](std::uint32_t f) {
    return isFlight(canvas, canvas.patch.faces[f]) && build::area_m2(canvas.patch.mesh, f) > leastOverlap_m2;
  });
}

} // namespace

std::vector<std::uint32_t> facesInside(const Patch& patch, std::int16_t level,
                                       std::span<const Polygon> polygons) {
  std::vector<std::uint32_t> inside;
  for (std::uint32_t f = 0; f < patch.faces.size(); ++f) {
    if (patch.mesh.sheets[f] != level) continue;
    const Vec2 middle = centroidOf(patch, f);
    if (std::ranges::any_of(polygons, [&](const Polygon& polygon) { return contains(polygon, middle); }))
      inside.push_back(f);
  }
  return inside;
}

std::optional<Error> overBuilding(const Canvas& canvas) {
  std::map<std::uint32_t, double> area_m2;
  for (const std::uint32_t f : canvas.inside)
    if (const std::uint32_t b = canvas.patch.faces[f].building; b != nothing)
      area_m2[b] += build::area_m2(canvas.patch.mesh, f);
  std::vector<std::string> over;
  for (const auto& [b, area] : area_m2)
    if (area >= leastOverlap_m2)
      over.push_back(tr("{} ({:.1f} m2 of it)", canvas.twin.buildings[b].id, area));
  if (over.empty()) return std::nullopt;
  return errorOf(canvas.edit, tr("lies over building {}", fmt::join(over, ", ")),
                 tr("remove these first, draw round them, or make a passage with \"open\""));
}

std::uint16_t classRow(const Edit& edit, const EditOptions& options, std::vector<SurfaceClass>& rows) {
  const bool silent = edit.layer.empty() && edit.function.empty() && edit.material.empty();
  const SurfaceClass row =
      edit.kind == Edit::remove && silent
          ? build::classify(options.walkability, "onbegroeidterreindeel", "", "open verharding")
          : build::classify(options.walkability, edit.layer.empty() ? "wegdeel" : edit.layer,
                            edit.function.empty() && edit.layer.empty() ? "voetgangersgebied" : edit.function,
                            edit.material);
  const auto found = std::ranges::find(rows, row);
  if (found != rows.end()) return static_cast<std::uint16_t>(found - rows.begin());
  rows.push_back(row);
  return static_cast<std::uint16_t>(rows.size() - 1);
}

PatchFace groundOf(std::uint16_t row, const std::vector<SurfaceClass>& rows) {
  PatchFace face;
  face.surfaceClass = row;
  face.walkable = rows[row].access != Access::never;
  if (!face.walkable) face.hole = build::holeOf(rows[row].kind);
  return face;
}

GroundHeights heightsOf(const Patch& patch, std::span<const std::uint32_t> faces) {
  GroundHeights heights{std::numeric_limits<float>::infinity(), 0.0F};
  double sum = 0.0;
  std::size_t count = 0;
  for (const std::uint32_t f : faces)
    for (const std::uint32_t v : patch.mesh.faces[f]) {
      const float height = patch.faces[f].water_m.value_or(patch.mesh.heights_m[v]);
      if (std::isnan(height)) continue;
      heights.lowest_m = std::min(heights.lowest_m, height);
      sum += height;
      ++count;
    }
  if (count == 0) return {};
  heights.middle_m = static_cast<float>(sum / static_cast<double>(count));
  return heights;
}

Status paint(Canvas& canvas) {
  const Edit::Kind kind = canvas.edit.kind;
  if (kind == Edit::open) {
    paintGround(canvas, true);
    return Done{};
  }
  if (kind != Edit::close)
    if (const auto over = overBuilding(canvas)) return *over;
  if ((kind == Edit::building || kind == Edit::object) && onStairs(canvas))
    return errorOf(canvas.edit, tr("stands on stairs"), tr("move it, or close the stairs first"));
  if (kind == Edit::surface)
    paintGround(canvas, false);
  else if (kind == Edit::building)
    paintBuilding(canvas);
  else if (kind == Edit::close)
    paintClosed(canvas);
  else
    paintHole(canvas, kind == Edit::object ? Boundary::object : Boundary::barrier);
  return Done{};
}

} // namespace loopstad::twin::edit

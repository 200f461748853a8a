// SPDX-License-Identifier: GPL-3.0-or-later
#include "remove_thing.hpp"

#include "check_shape.hpp"
#include "outlines.hpp"
#include "paint.hpp"
#include "patch.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <algorithm>

namespace loopstad::twin::edit {
namespace {

constexpr double margin_m = 1.0;
/// Holes were simplified and mended when the twin was built: they reach a little beyond their outline.
constexpr double slack_m = 0.05;

bool near(const Polygon& polygon, Vec2 p) {
  if (contains(polygon, p)) return true;
  for (std::size_t i = 0; i < polygon.outer.size(); ++i)
    if (distance(p, nearestOnSegment(p, polygon.outer[i], polygon.outer[(i + 1) % polygon.outer.size()])) <=
        slack_m)
      return true;
  return false;
}

class Remover {
public:
  Remover(const Edit& edit, const EditOptions& options, Twin& twin)
      : edit_(edit), options_(options), twin_(twin) {}

  std::size_t buildings() {
    std::size_t gone = 0;
    for (std::size_t b = twin_.buildings.size(); b-- > 0;) {
      if (twin_.buildings[b].id != edit_.id && twin_.buildings[b].bagId != edit_.id) continue;
      clearBuilding(static_cast<std::uint32_t>(b));
      ++gone;
    }
    return gone;
  }

  std::size_t objects() {
    for (const CityObject& object : twin_.objects) {
      if (object.id != edit_.id) continue;
      std::vector<Polygon> outline = object.footprint;
      if (object.radius_m > 0.0) outline.push_back(build::discAround(object.position.xy(), object.radius_m));
      clearThing(outline, object.level, Boundary::object);
    }
    return std::erase_if(twin_.objects, [&](const CityObject& object) { return object.id == edit_.id; });
  }

  std::size_t barriers() {
    for (const Barrier& barrier : twin_.barriers)
      if (barrier.id == edit_.id)
        clearThing(build::thickened(barrier.line, barrier.width_m), barrier.level, Boundary::barrier);
    return std::erase_if(twin_.barriers, [&](const Barrier& barrier) { return barrier.id == edit_.id; });
  }

private:
  void clearBuilding(std::uint32_t b) {
    const Building building = twin_.buildings[b];
    Patch patch = takePatch(twin_, bounds(building.footprint).grown(margin_m));
    const std::uint16_t row = classRow(edit_, options_, patch.mesh.surfaceClasses);
    const PatchFace ground = groundOf(row, patch.mesh.surfaceClasses);
    for (PatchFace& face : patch.faces)
      if (face.building == b) face = ground;
    finish(patch, building.level);
    for (const Polygon& part : building.footprint)
      twin_.ground.push_back({building.id, row, building.level, part});
    std::erase_if(twin_.doors, [&](const Door& door) { return door.building == BuildingId(b); });
    for (Door& door : twin_.doors)
      if (door.building && door.building.index() > b) door.building = BuildingId(door.building.index() - 1);
    twin_.buildings.erase(twin_.buildings.begin() + b);
  }

  void clearThing(const std::vector<Polygon>& outline, std::int16_t level, Boundary hole) {
    if (outline.empty()) return;
    Patch patch = takePatch(twin_, bounds(outline).grown(margin_m));
    for (std::uint32_t f = 0; f < patch.faces.size(); ++f) {
      PatchFace& face = patch.faces[f];
      if (patch.mesh.sheets[f] != level || face.hole != hole) continue;
      const Vec2 middle = centroidOf(patch, f);
      if (std::ranges::none_of(outline, [&](const Polygon& part) { return near(part, middle); })) continue;
      const std::uint16_t row = face.surfaceClass == noClass
                                    ? classRow(edit_, options_, patch.mesh.surfaceClasses)
                                    : face.surfaceClass;
      face = groundOf(row, patch.mesh.surfaceClasses);
    }
    finish(patch, level);
  }

  void finish(Patch& patch, std::int16_t level) {
    mend(patch, level, options_.thinnest_m);
    fillHeights(patch);
    (void)putBack(patch, twin_);
  }

  const Edit& edit_;
  const EditOptions& options_;
  Twin& twin_;
};

std::vector<std::string> idsOf(const Twin& twin) {
  std::vector<std::string> ids;
  for (const Building& building : twin.buildings) ids.push_back(building.id);
  for (const CityObject& object : twin.objects) ids.push_back(object.id);
  for (const Barrier& barrier : twin.barriers) ids.push_back(barrier.id);
  return ids;
}

/// Indices of the vertices that are used, in order; old numbers become new ones.
template <class Faces>
void renumber(std::vector<Fixed2>& vertices, std::vector<float>& heights_m, Faces&& forFaces) {
  std::vector<std::uint32_t> now(vertices.size(), nothing);
  forFaces([&](std::array<std::uint32_t, 3>& corners) {
    for (const std::uint32_t v : corners) now[v] = 0;
  });
  std::uint32_t count = 0;
  for (std::uint32_t v = 0; v < now.size(); ++v) {
    if (now[v] == nothing) continue;
    vertices[count] = vertices[v];
    heights_m[count] = heights_m[v];
    now[v] = count++;
  }
  vertices.resize(count);
  heights_m.resize(count);
  forFaces([&](std::array<std::uint32_t, 3>& corners) {
    for (std::uint32_t& v : corners) v = now[v];
  });
}

} // namespace

Status removeThing(const Edit& edit, const EditOptions& options, Twin& twin, BuildReport& report) {
  Remover remover(edit, options, twin);
  const std::size_t gone = remover.buildings() + remover.objects() + remover.barriers();
  if (gone == 0)
    return errorOf(edit, tr("is no building, object or fence of this twin"),
                   suggestion(edit.id, idsOf(twin)));
  report.count("edits", translatable("things removed"), gone);
  return Done{};
}

void dropUnusedVertices(Twin& twin) {
  renumber(twin.surface.vertices, twin.surface.heights_m, [&](auto&& use) {
    for (auto& corners : twin.surface.faces) use(corners);
  });
  renumber(twin.terrain.vertices, twin.terrain.heights_m, [&](auto&& use) {
    for (auto& corners : twin.terrain.faces) use(corners);
    for (auto& corners : twin.terrain.walls) use(corners);
  });
}

} // namespace loopstad::twin::edit

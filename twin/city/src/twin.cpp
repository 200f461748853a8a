// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/twin.hpp>

#include <utility>

namespace loopstad::twin {

Box2 bounds(const Twin& twin) {
  Box2 box;
  for (const Fixed2 p : twin.surface.vertices) box.include(toMetres(p));
  for (const GroundArea& area : twin.ground) box.include(bounds(area.polygon));
  for (const Building& building : twin.buildings) box.include(bounds(building.footprint));
  for (const CityObject& object : twin.objects) box.include(object.position.xy());
  for (const Barrier& barrier : twin.barriers) box.include(bounds(barrier.line));
  return box;
}

std::vector<Shell> shellsOf(const Building& building) {
  if (!building.shells.empty() || building.lod == "0") return building.shells;
  std::vector<Shell> prisms;
  for (const Polygon& part : building.footprint)
    if (Shell made = prism(part, building.ground_m, building.roof_m); !made.surfaces.empty())
      prisms.push_back(std::move(made));
  return prisms;
}

const char* name(ObjectKind kind) {
  switch (kind) {
  case ObjectKind::tree:
    return "tree";
  case ObjectKind::pole:
    return "pole";
  case ObjectKind::mast:
    return "mast";
  case ObjectKind::furniture:
    return "furniture";
  case ObjectKind::sign:
    return "sign";
  case ObjectKind::box:
    return "box";
  case ObjectKind::bin:
    return "bin";
  case ObjectKind::drain:
    return "drain";
  case ObjectKind::installation:
    return "installation";
  case ObjectKind::other:
    return "other";
  }
  return "other";
}

} // namespace loopstad::twin

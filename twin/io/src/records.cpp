// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/io/records.hpp>

#include <algorithm>
#include <array>

namespace loopstad::twin::io {
namespace {

/// In the order of BgtLayer.
constexpr std::array layerNames{"wegdeel",
                                "ondersteunendwegdeel",
                                "onbegroeidterreindeel",
                                "begroeidterreindeel",
                                "pand",
                                "waterdeel",
                                "ondersteunendwaterdeel",
                                "overbruggingsdeel",
                                "tunneldeel",
                                "kunstwerkdeel",
                                "overigbouwwerk",
                                "gebouwinstallatie",
                                "scheiding",
                                "overigescheiding",
                                "spoor",
                                "paal",
                                "mast",
                                "put",
                                "bord",
                                "bak",
                                "kast",
                                "sensor",
                                "installatie",
                                "straatmeubilair",
                                "weginrichtingselement",
                                "waterinrichtingselement",
                                "vegetatieobject",
                                "functioneelgebied",
                                "ongeclassificeerdobject",
                                "openbareruimtelabel",
                                "buurt",
                                "wijk",
                                "stadsdeel",
                                "waterschap",
                                "openbareruimte"};
static_assert(layerNames.size() == static_cast<std::size_t>(BgtLayer::openbareruimte) + 1);

} // namespace

Box2 extentOf(const ModelBuilding& building) {
  Box2 box;
  for (const Shell& shell : building.shells)
    for (const ShellSurface& surface : shell.surfaces)
      for (const Vec3& p : surface.rings.front()) box.include(p.xy());
  return box;
}

std::string_view OsmRecord::tag(std::string_view key) const {
  const auto found = tags.find(key);
  return found == tags.end() ? std::string_view() : std::string_view(found->second);
}

const char* name(BgtLayer layer) { return layerNames[static_cast<std::size_t>(layer)]; }

std::optional<BgtLayer> bgtLayerNamed(std::string_view name) {
  const auto found = std::ranges::find(layerNames, name);
  if (found == layerNames.end()) return std::nullopt;
  return static_cast<BgtLayer>(found - layerNames.begin());
}

} // namespace loopstad::twin::io

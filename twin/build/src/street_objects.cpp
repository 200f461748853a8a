// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_objects.hpp"

#include <algorithm>
#include <array>

namespace loopstad::twin::build {
namespace {

using io::BgtLayer;

struct Furniture {
  std::string_view type;
  double radius_m;
};

/// Half the size that these things commonly have in the Dutch street; the BGT gives a point only.
constexpr double furnitureRadius_m = 0.4;
constexpr std::array furniture{
    Furniture{"abri", 1.0},          Furniture{"bank", 0.6},        Furniture{"betaalautomaat", 0.3},
    Furniture{"bolder", 0.2},        Furniture{"brievenbus", 0.3},  Furniture{"fietsenrek", 0.8},
    Furniture{"fietsenkluis", 1.0},  Furniture{"fontein", 1.0},     Furniture{"herdenkingsmonument", 0.8},
    Furniture{"kunstobject", 0.8},   Furniture{"lichtpunt", 0.1},   Furniture{"openbaar toilet", 1.0},
    Furniture{"picknicktafel", 1.0}, Furniture{"reclamezuil", 0.6}, Furniture{"speelvoorziening", 1.0},
    Furniture{"telefooncel", 0.5},   Furniture{"zandbak", 1.0},
};
constexpr double boxRadius_m = 0.4; ///< switch cabinets are 0.6 to 1 m wide
constexpr double binRadius_m = 0.3;

double radiusOfFurniture(std::string_view type) {
  const auto* const found = std::ranges::find(furniture, type, &Furniture::type);
  return found == furniture.end() ? furnitureRadius_m : found->radius_m;
}

} // namespace

std::optional<StreetObject> streetObject(BgtLayer layer, std::string_view type, const BuildOptions& options) {
  switch (layer) {
  case BgtLayer::vegetatieobject:
    return StreetObject{ObjectKind::tree, options.treeRadius_m};
  case BgtLayer::paal:
    return StreetObject{ObjectKind::pole, options.poleRadius_m};
  case BgtLayer::mast:
    return StreetObject{ObjectKind::mast, options.poleRadius_m};
  case BgtLayer::bord:
    return StreetObject{ObjectKind::sign, options.poleRadius_m};
  case BgtLayer::kast:
    return StreetObject{ObjectKind::box, boxRadius_m};
  case BgtLayer::bak:
    return StreetObject{ObjectKind::bin, binRadius_m};
  case BgtLayer::straatmeubilair:
    return StreetObject{ObjectKind::furniture, radiusOfFurniture(type)};
  case BgtLayer::put:
    return StreetObject{ObjectKind::drain, 0.0};
  case BgtLayer::sensor:
  case BgtLayer::installatie:
    return StreetObject{ObjectKind::installation, 0.0};
  case BgtLayer::weginrichtingselement:
  case BgtLayer::waterinrichtingselement:
    return StreetObject{ObjectKind::other, 0.0};
  default:
    return std::nullopt;
  }
}

bool isBarrier(BgtLayer layer, std::string_view type) {
  constexpr std::array edgesOfWater{"kademuur", "damwand", "walbescherming"};
  constexpr std::array roadBarriers{"geleideconstructie", "balustrade", "verblindingswering"};
  switch (layer) {
  case BgtLayer::scheiding:
  case BgtLayer::overigescheiding:
    return std::ranges::find(edgesOfWater, type) == edgesOfWater.end();
  case BgtLayer::vegetatieobject: // a hedge as a line
    return true;
  case BgtLayer::weginrichtingselement:
    return std::ranges::find(roadBarriers, type) != roadBarriers.end();
  default:
    return false;
  }
}

} // namespace loopstad::twin::build

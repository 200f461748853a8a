// SPDX-License-Identifier: GPL-3.0-or-later
#include "street_objects.hpp"

#include <algorithm>
#include <array>

namespace loopstad::twin::build {
namespace {

using io::BgtLayer;

struct Size {
  std::string_view type;
  double radius_m;
  double height_m;
};

constexpr std::array furniture{
    Size{"abri", 1.0, 2.5},          Size{"bank", 0.6, 0.8},        Size{"betaalautomaat", 0.3, 1.6},
    Size{"bolder", 0.2, 0.8},        Size{"brievenbus", 0.3, 1.3},  Size{"fietsenrek", 0.8, 1.0},
    Size{"fietsenkluis", 1.0, 1.4},  Size{"fontein", 1.0, 1.0},     Size{"herdenkingsmonument", 0.8, 2.0},
    Size{"kunstobject", 0.8, 2.5},   Size{"lichtpunt", 0.1, 4.0},   Size{"openbaar toilet", 1.0, 2.6},
    Size{"picknicktafel", 1.0, 0.8}, Size{"reclamezuil", 0.6, 3.0}, Size{"speelvoorziening", 1.0, 2.0},
    Size{"telefooncel", 0.5, 2.2},   Size{"zandbak", 1.0, 0.3},
};
constexpr Size anyFurniture{"", 0.4, 1.0};
constexpr Size box{"", 0.4, 1.3}; ///< switch cabinets are 0.6 to 1 m wide
constexpr Size bin{"", 0.3, 1.1};

struct Height {
  std::string_view type;
  double height_m;
};
constexpr std::array poles{
    Height{"lichtmast", 6.0},      Height{"afsluitpaal", 0.9}, Height{"poller", 0.9},
    Height{"hectometerpaal", 0.7}, Height{"vlaggenmast", 8.0}, Height{"verkeersbordpaal", 2.5},
    Height{"haltepaal", 2.5},      Height{"portaal", 6.0},     Height{"verkeersregelinstallatiepaal", 3.5},
    Height{"praatpaal", 1.5},      Height{"dijkpaal", 0.6},    Height{"grensmarkering", 0.5},
    Height{"leidingpaal", 1.0},    Height{"telpaal", 1.0},     Height{"drukknoppaal", 1.2},
};
constexpr double pole_m = 2.5;
constexpr double mast_m = 15.0;
constexpr double sign_m = 2.5;
constexpr double tree_m = 8.0; ///< where no heights show the crown
constexpr std::array barriers{
    Height{"hek", 1.2},           Height{"muur", 1.8},
    Height{"heg", 1.5},           Height{"haag", 1.5},
    Height{"geluidsscherm", 3.0}, Height{"geleideconstructie", 0.8},
    Height{"balustrade", 1.0},    Height{"draadafrastering", 1.2},
    Height{"wall", 1.8},
};
constexpr double barrier_m = 1.2;

template <class Row, std::size_t Count>
const Row* rowOf(const std::array<Row, Count>& rows, std::string_view type) {
  const auto* const found = std::ranges::find(rows, type, &Row::type);
  return found == rows.end() ? nullptr : &*found;
}

double poleHeight_m(std::string_view type) {
  const Height* const row = rowOf(poles, type);
  return row == nullptr ? pole_m : row->height_m;
}

StreetObject furnitureOf(std::string_view type) {
  const Size* const row = rowOf(furniture, type);
  const Size& size = row == nullptr ? anyFurniture : *row;
  return {ObjectKind::furniture, size.radius_m, size.height_m};
}

} // namespace

std::optional<StreetObject> streetObject(BgtLayer layer, std::string_view type, const BuildOptions& options) {
  switch (layer) {
  case BgtLayer::vegetatieobject:
    return StreetObject{ObjectKind::tree, options.treeRadius_m, tree_m};
  case BgtLayer::paal:
    return StreetObject{ObjectKind::pole, options.poleRadius_m, poleHeight_m(type)};
  case BgtLayer::mast:
    return StreetObject{ObjectKind::mast, options.poleRadius_m, mast_m};
  case BgtLayer::bord:
    return StreetObject{ObjectKind::sign, options.poleRadius_m, sign_m};
  case BgtLayer::kast:
    return StreetObject{ObjectKind::box, box.radius_m, box.height_m};
  case BgtLayer::bak:
    return StreetObject{ObjectKind::bin, bin.radius_m, bin.height_m};
  case BgtLayer::straatmeubilair:
    return furnitureOf(type);
  case BgtLayer::put:
    return StreetObject{ObjectKind::drain, 0.0, 0.0};
  case BgtLayer::sensor:
  case BgtLayer::installatie:
    return StreetObject{ObjectKind::installation, 0.0, 0.0};
  case BgtLayer::weginrichtingselement:
  case BgtLayer::waterinrichtingselement:
    return StreetObject{ObjectKind::other, 0.0, 0.0};
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

double barrierHeight_m(std::string_view type) {
  const Height* const row = rowOf(barriers, type);
  return row == nullptr ? barrier_m : row->height_m;
}

} // namespace loopstad::twin::build

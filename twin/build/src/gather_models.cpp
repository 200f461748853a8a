// SPDX-License-Identifier: GPL-3.0-or-later
#include "footprints.hpp"
#include "gather.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace loopstad::twin::build {
namespace {

/// Two registers draw the same wall some centimetres apart: so much may lie over a neighbour.
constexpr double neighbourShare = 0.1;
/// What one walks under is at least as high as a door (2.1 m) with what carries the floor above.
constexpr double passage_m = 2.5;

Vec3 onMillimetres(const Vec3& p) {
  const auto round = [](double metres) { return std::round(1000.0 * metres) / 1000.0; };
  return {round(p.x), round(p.y), round(p.z)};
}

/// raise_m: how much higher than the source says.
std::vector<Shell> localShells(const Gathering& g, const io::ModelBuilding& model, double raise_m) {
  std::vector<Shell> shells = model.shells;
  for (Shell& shell : shells)
    for (ShellSurface& surface : shell.surfaces)
      for (Ring3& ring : surface.rings)
        for (Vec3& p : ring) {
          const Vec2 at = g.twin.frame.toLocal(p.xy());
          p = onMillimetres({at.x, at.y, p.z + raise_m});
        }
  return shells;
}

Polygon seenFromAbove(const ShellSurface& surface) {
  Polygon flat;
  for (std::size_t i = 0; i < surface.rings.size(); ++i) {
    Ring& ring = i == 0 ? flat.outer : flat.holes.emplace_back();
    for (const Vec3& p : surface.rings[i]) ring.push_back(p.xy());
  }
  orient(flat);
  return flat;
}

std::vector<Polygon> footprintBy(const std::vector<Shell>& shells, SurfaceRole role) {
  std::vector<Polygon> footprint;
  for (const Shell& shell : shells)
    for (const ShellSurface& surface : shell.surfaces)
      if (Polygon part = seenFromAbove(surface); surface.role == role && area_m2(part) > snap_m)
        footprint.push_back(std::move(part));
  return footprint;
}

/// Where it stands; some models are open below and have roofs only.
std::vector<Polygon> footprintOf(const std::vector<Shell>& shells) {
  std::vector<Polygon> floors = footprintBy(shells, SurfaceRole::ground);
  return floors.empty() ? footprintBy(shells, SurfaceRole::roof) : floors;
}

struct Reach {
  double low_m = std::numeric_limits<double>::infinity();
  double high_m = -std::numeric_limits<double>::infinity();
};

Reach reachOf(const std::vector<Shell>& shells) {
  Reach reach;
  for (const Shell& shell : shells)
    for (const ShellSurface& surface : shell.surfaces)
      for (const Vec3& p : surface.rings.front()) {
        reach.low_m = std::min(reach.low_m, p.z);
        reach.high_m = std::max(reach.high_m, p.z);
      }
  return reach;
}

class ModelMatching {
public:
  explicit ModelMatching(Gathering& g) : g_(g) {
    for (std::size_t row = 0; row < g.twin.buildings.size(); ++row) {
      const Building& building = g.twin.buildings[row];
      byId_[building.id].push_back(row);
      if (!building.bagId.empty() && building.level >= 0) byBagId_[building.bagId].push_back(row);
      standing_.add(building.footprint);
    }
  }

  void match(io::ModelBuilding model) {
    const std::vector<std::size_t> rows = rowsOf(model);
    const double raise_m = raiseOf(model, rows);
    std::vector<Shell> shells = localShells(g_, model, raise_m);
    if (model.ground_m) *model.ground_m += raise_m;
    if (model.roof_m) *model.roof_m += raise_m;
    tellDefect(model, shells);
    if (!rows.empty()) return give(model, rows, std::move(shells));
    std::vector<Polygon> footprint = footprintOf(shells);
    if (footprint.empty())
      return find(Finding::dropped, model, translatable("city model building without floor and roof"));
    if (standing_.share(footprint) > neighbourShare)
      return find(Finding::dropped, model,
                  translatable("city model building that no pand matches, where another stands"));
    addOwn(model, std::move(footprint), std::move(shells));
  }

private:
  [[nodiscard]] std::vector<std::size_t> rowsOf(const io::ModelBuilding& model) const {
    if (const auto found = byId_.find(model.lokaalId); !model.lokaalId.empty() && found != byId_.end())
      return found->second;
    const auto found = byBagId_.find(model.bagId);
    return model.bagId.empty() || found == byBagId_.end() ? std::vector<std::size_t>{} : found->second;
  }

  /// Ground without heights lies at 0, and what stands on it is put there too; a part of another level that
  /// is meant by its own id hangs where it was.
  [[nodiscard]] double raiseOf(const io::ModelBuilding& model, const std::vector<std::size_t>& rows) const {
    const auto apart = [&](std::size_t row) {
      return g_.twin.buildings[row].id == model.lokaalId && g_.twin.buildings[row].level != 0;
    };
    if (!g_.records.terrain.empty() || std::ranges::any_of(rows, apart)) return 0.0;
    return -model.ground_m.value_or(reachOf(model.shells).low_m);
  }

  void find(Finding::Action action, const io::ModelBuilding& model, const char* reason,
            std::string detail = {}) {
    g_.report.add({action, model.source, model.id, reason, std::move(detail), 0.0});
  }

  void tellDefect(const io::ModelBuilding& model, const std::vector<Shell>& shells) {
    for (const Shell& shell : shells)
      if (std::string defect = findDefect(shell); !defect.empty())
        return find(Finding::note, model, translatable("shape that is no valid solid, used as it is"),
                    std::move(defect));
  }

  /// A pand may be several in the BGT: the largest carries the shape of all. With a part above a passage each
  /// keeps its prism, for the shape of a city model reaches down to the ground.
  void give(const io::ModelBuilding& model, const std::vector<std::size_t>& rows, std::vector<Shell> shells) {
    const auto area = [&](std::size_t row) { return area_m2(g_.twin.buildings[row].footprint); };
    const bool passage =
        std::ranges::any_of(rows, [&](std::size_t row) { return g_.twin.buildings[row].level > 0; });
    const std::size_t main = *std::ranges::max_element(rows, {}, area);
    if (!given_.insert(main).second)
      return find(Finding::dropped, model, translatable("second shape of one pand in city models"));
    const Reach reach = reachOf(shells);
    for (const std::size_t row : rows) {
      Building& building = g_.twin.buildings[row];
      giveHeights(building, model, reach);
      if (!passage) building.lod = row == main ? model.lod : "0";
    }
    if (!passage) g_.twin.buildings[main].shells = std::move(shells);
    if (passage)
      find(Finding::note, model, translatable("pand above a passage: prisms, so that it stays open"));
    g_.report.count(model.source, translatable("matched with a pand"));
  }

  void giveHeights(Building& building, const io::ModelBuilding& model, const Reach& reach) const {
    building.roof_m = model.roof_m.value_or(reach.high_m);
    const double street_m = model.ground_m.value_or(reach.low_m);
    const double raised_m = std::max(passage_m, building.level * g_.options.storeyHeight_m);
    building.ground_m =
        building.level > 0 ? std::min(street_m + raised_m, building.roof_m - passage_m) : street_m;
    building.heightAssumed = model.heightAssumed;
  }

  void addOwn(const io::ModelBuilding& model, std::vector<Polygon> footprint, std::vector<Shell> shells) {
    Building building;
    building.id = model.lokaalId.empty() ? model.id : model.lokaalId;
    building.bagId = model.bagId;
    building.status = model.status;
    building.constructionYear = model.constructionYear;
    building.footprint = std::move(footprint);
    building.lod = model.lod;
    giveHeights(building, model, reachOf(shells));
    building.shells = std::move(shells);
    standing_.add(building.footprint);
    listBuilding(g_, std::move(building));
    g_.report.count(model.source, translatable("buildings that only the city model has"));
  }

  Gathering& g_;
  std::unordered_map<std::string, std::vector<std::size_t>> byId_;    // looked up only
  std::unordered_map<std::string, std::vector<std::size_t>> byBagId_; // looked up only
  std::unordered_set<std::size_t> given_; // rows that have a shape; looked up only
  Footprints standing_;
};

} // namespace

void gatherModels(Gathering& g) {
  if (g.records.models.empty()) return;
  if (g.records.terrain.empty())
    g.report.add({Finding::assumed,
                  g.records.models.front().source,
                  {},
                  translatable("no heights of the ground: buildings of the city model are put on it, at 0"),
                  {},
                  0.0});
  ModelMatching matching(g);
  for (const io::ModelBuilding& model : g.records.models)
    if (g.wanted(extentOf(model))) matching.match(model);
}

} // namespace loopstad::twin::build

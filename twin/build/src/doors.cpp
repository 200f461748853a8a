// SPDX-License-Identifier: GPL-3.0-or-later
#include "doors.hpp"

#include "door_walls.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace loopstad::twin::build {
namespace {

constexpr const char* source = translatable("doors");

/// Below this a building without known units is a shed: nobody lives or works there.
constexpr double smallestHouse_m2 = 20.0;
/// Yards behind yards: farther than this nobody looks for the street.
constexpr int mostYards = 4;

bool isOwned(const Label& label) { return label.building != nothing || label.yard != nothing; }

struct DoorPlacer {
  const Walkable& walkable;
  const Ground& ground;
  const DoorOptions& options;
  Twin& twin;
  BuildReport& report;
  std::map<std::uint32_t, std::vector<Frontage>> frontages{}; ///< by label beyond
  std::map<std::uint32_t, std::set<std::uint32_t>>
      beside{};                                     ///< labels of yards by label of what touches them
  std::map<std::uint32_t, std::uint32_t> labelOf{}; ///< by building

  [[nodiscard]] Vec2 start(const Frontage& f) const {
    return toMetres(walkable.mesh.vertices[walkable.mesh.faces[f.face][f.edge]]);
  }
  [[nodiscard]] Vec2 end(const Frontage& f) const {
    return toMetres(walkable.mesh.vertices[walkable.mesh.faces[f.face][next(f.edge)]]);
  }
  [[nodiscard]] double length_m(const Frontage& f) const { return build::length_m(walkable.mesh, f); }
  [[nodiscard]] double appeal(const Frontage& f) const {
    return build::appeal(walkable.mesh, twin.surface.surfaceClasses, f);
  }

  void index(std::span<const YardBorder> yards) {
    for (std::uint32_t label = 0; label < ground.labels.size(); ++label)
      if (ground.labels[label].building != nothing) labelOf[ground.labels[label].building] = label;
    for (std::uint32_t face = 0; face < walkable.mesh.faces.size(); ++face)
      for (std::size_t e = 0; e < 3; ++e) {
        if (walkable.mesh.neighbours[face][e]) continue;
        const std::uint32_t label = walkable.beyond[face][e];
        if (isOwned(label)) frontages[label].push_back({face, e});
      }
    for (const YardBorder& border : yards) beside[border.label].insert(border.yard);
  }

  [[nodiscard]] bool isOwned(std::uint32_t label) const { return build::isOwned(ground.labels[label]); }

  void placeAll() {
    for (std::uint32_t b = 0; b < twin.buildings.size(); ++b)
      if (const double weight = weightOf(twin.buildings[b]); weight > 0.0) place(b, weight);
  }

  [[nodiscard]] double weightOf(const Building& building) {
    if (building.floorArea_m2 > 0.0) return building.floorArea_m2;
    if (options.unitsKnown) {
      report.count(source, translatable("buildings without units: outbuildings, no door"));
      return 0.0;
    }
    const double footprint = area_m2(building.footprint);
    if (footprint < smallestHouse_m2) {
      report.count(source, translatable("buildings under 20 m2: sheds, no door"));
      return 0.0;
    }
    report.add({Finding::assumed,
                source,
                building.id,
                translatable("floor area from footprint and assumed storeys"),
                {},
                footprint});
    return footprint * options.assumedStoreys;
  }

  void place(std::uint32_t b, double weight) {
    const std::uint32_t label = labelOf.at(b);
    std::vector<Frontage> walls = ownWalls(label);
    if (!walls.empty()) {
      walls.resize(std::min(walls.size(), doorsFor(weight)));
      for (const Frontage& wall : walls) add(b, wall, 0.5, weight / static_cast<double>(walls.size()));
      report.count(source, translatable("in a wall on public ground"), walls.size());
      return;
    }
    const Vec2 home = interiorPoint(largest(twin.buildings[b].footprint));
    std::set<std::uint32_t> seen{label};
    std::vector<std::uint32_t> reached{label};
    for (int hop = 0; hop < mostYards; ++hop) {
      reached = yardsBeside(reached, seen);
      if (addNearest(b, reached, home, weight)) return;
    }
    report.add({Finding::note,
                source,
                twin.buildings[b].id,
                translatable("building that no public ground can be reached from"),
                {},
                area_m2(twin.buildings[b].footprint)});
  }

  /// Stretches long enough, the most appealing first.
  [[nodiscard]] std::vector<Frontage> ownWalls(std::uint32_t label) const {
    const auto found = frontages.find(label);
    if (found == frontages.end()) return {};
    return likelyWalls(walkable.mesh, twin.surface.surfaceClasses, found->second);
  }

  [[nodiscard]] std::vector<std::uint32_t> yardsBeside(const std::vector<std::uint32_t>& labels,
                                                       std::set<std::uint32_t>& seen) const {
    std::vector<std::uint32_t> yards;
    for (const std::uint32_t label : labels)
      if (const auto found = beside.find(label); found != beside.end())
        for (const std::uint32_t yard : found->second)
          if (seen.insert(yard).second) yards.push_back(yard);
    return yards;
  }

  bool addNearest(std::uint32_t b, const std::vector<std::uint32_t>& yards, Vec2 home, double weight) {
    const Frontage* best = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const std::uint32_t yard : yards) {
      const auto found = frontages.find(yard);
      if (found == frontages.end()) continue;
      for (const Frontage& f : found->second) {
        const double way = distance(home, nearestOnSegment(home, start(f), end(f))) / appeal(f);
        if (length_m(f) < shortestWall_m || way >= least) continue;
        least = way;
        best = &f;
      }
    }
    if (best == nullptr) return false;
    const Vec2 along = end(*best) - start(*best);
    const double margin = 0.5 * shortestWall_m / length(along);
    add(b, *best, std::clamp(dot(home - start(*best), along) / squaredLength(along), margin, 1.0 - margin),
        weight);
    report.count(source, translatable("where a yard meets public ground"));
    return true;
  }

  void add(std::uint32_t b, const Frontage& f, double share, double weight) {
    Door door = doorIn(walkable.mesh, f, share);
    door.building = BuildingId(b);
    door.weight = weight;
    twin.doors.push_back(door);
  }
};

} // namespace

std::vector<YardBorder> yardBorders(std::span<const SheetMesh> sheets, const Ground& ground) {
  std::vector<YardBorder> borders;
  for (const SheetMesh& mesh : sheets)
    for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
      if (mesh.labels[face] == gone || !isOwned(ground.labels[mesh.labels[face]])) continue;
      for (const std::uint32_t other : mesh.neighbours[face])
        if (other != noFace && mesh.labels[other] != mesh.labels[face] &&
            ground.labels[mesh.labels[other]].yard != nothing)
          borders.push_back({mesh.labels[face], mesh.labels[other]});
    }
  std::ranges::sort(borders);
  borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
  return borders;
}

void placeDoors(const Walkable& walkable, std::span<const YardBorder> yards, const Ground& ground,
                const DoorOptions& options, Twin& twin, BuildReport& report) {
  DoorPlacer placer{walkable, ground, options, twin, report};
  placer.index(yards);
  placer.placeAll();
}

} // namespace loopstad::twin::build

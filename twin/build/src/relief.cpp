// SPDX-License-Identifier: GPL-3.0-or-later
#include "relief.hpp"

#include "spread.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace loopstad::twin::build {
namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

/// Water lies at the low end of what is seen on it: reeds, boats and bridges stand above. As 3dfier does.
constexpr double waterShare = 0.1;
constexpr std::size_t enoughOnWater = 4;
/// A vertex that near to an edge goes onto it.
constexpr double nearEdge_m = 0.4;
/// New faces are at least that thick.
constexpr double thickest_m = 0.1;
/// Smaller faces are left as they are.
constexpr double leastArea_m2 = 1.0;
constexpr int mostRounds = 60;

/// The ground of a face is worst described here.
struct Miss {
  double error_m = 0.0;
  std::uint32_t face = noFace;
  Vec2 at;
};

/// A plane through the corners of a face.
class Plane {
public:
  Plane(const SheetMesh& mesh, std::uint32_t face) : a_(toMetres(corner(mesh, face, 0))) {
    const auto& corners = mesh.faces[face];
    const Vec2 ab = toMetres(mesh.vertices[corners[1]]) - a_;
    const Vec2 ac = toMetres(mesh.vertices[corners[2]]) - a_;
    const double twice = cross(ab, ac);
    base_ = mesh.heights_m[corners[0]];
    const double b = double{mesh.heights_m[corners[1]]} - base_;
    const double c = double{mesh.heights_m[corners[2]]} - base_;
    slope_ = {(b * ac.y - c * ab.y) / twice, (c * ab.x - b * ac.x) / twice};
  }
  [[nodiscard]] double at(Vec2 p) const { return base_ + dot(slope_, p - a_); }

private:
  Vec2 a_;
  double base_;
  Vec2 slope_;
};

class ReliefGiver {
public:
  ReliefGiver(SheetMesh& mesh, const Ground& ground, const Twin& twin, const GroundHeights& heights,
              const ReliefOptions& options)
      : mesh_(mesh), heights_(heights), options_(options) {
    for (const Label& label : ground.labels) {
      covers_.push_back(coverOf(label, twin));
      waters_.push_back(label.water);
    }
  }

  Relief run() {
    mesh_.heights_m.assign(mesh_.vertices.size(), unknown);
    for (const std::uint32_t v : verticesInUse(mesh_)) setHeight(v);
    fillUnseen();
    refine();
    relief_.waterLevel_m.assign(covers_.size(), unknown);
    levelWaters();
    return std::move(relief_);
  }

private:
  [[nodiscard]] bool isInside(std::uint32_t face) const {
    return face != noFace && mesh_.labels[face] != gone && mesh_.labels[face] != 0;
  }
  [[nodiscard]] GroundCover coverOfFace(std::uint32_t face) const {
    return isInside(face) ? covers_[mesh_.labels[face]] : GroundCover::none;
  }

  /// Of the faces round a vertex, the cover that decides its height: what is made even, before what follows.
  [[nodiscard]] std::optional<GroundCover> coverAround(std::uint32_t v) {
    if (!fanOf(mesh_, v, fan_)) return std::nullopt;
    GroundCover cover = GroundCover::none;
    bool inside = false;
    for (const Spoke& spoke : fan_) {
      inside = inside || isInside(spoke.face);
      const GroundCover other = coverOfFace(spoke.face);
      if (other == GroundCover::none || other == GroundCover::water || other == GroundCover::built) continue;
      if (cover == GroundCover::none || other < cover) cover = other;
    }
    if (!inside) return std::nullopt;
    const Vec2 p = toMetres(mesh_.vertices[v]);
    if (cover != GroundCover::none && heights_.coverAt(p) == GroundCover::carried)
      return GroundCover::carried;
    return cover;
  }

  void setHeight(std::uint32_t v) {
    if (const auto cover = coverAround(v))
      mesh_.heights_m[v] = heights_.at(toMetres(mesh_.vertices[v]), *cover);
  }

  /// What lies beyond the raster, and farther than 100 m from any height.
  void fillUnseen() {
    Seeds seeds;
    for (std::uint32_t v = 0; v < mesh_.vertices.size(); ++v)
      if (!std::isnan(mesh_.heights_m[v])) seeds.emplace_back(v, mesh_.heights_m[v]);
    std::vector<std::array<std::uint32_t, 3>> faces;
    for (std::uint32_t face = 0; face < mesh_.faces.size(); ++face)
      if (mesh_.labels[face] != gone) faces.push_back(mesh_.faces[face]);
    const Spread near = spread(mesh_.vertices, faces, seeds);
    for (const std::uint32_t v : verticesInUse(mesh_)) {
      if (!std::isnan(mesh_.heights_m[v])) continue;
      mesh_.heights_m[v] = near.to_m[v] < beyondReach ? near.seed_m[v] : 0.0F;
      if (fanOf(mesh_, v, fan_) &&
          std::ranges::any_of(fan_, [&](const Spoke& spoke) { return isInside(spoke.face); }))
        ++relief_.unseen;
    }
  }

  void refine() {
    std::size_t left =
        std::ranges::count_if(mesh_.labels, [](std::uint32_t label) { return label != gone && label != 0; });
    std::vector<std::uint32_t> open(mesh_.faces.size());
    for (std::uint32_t face = 0; face < open.size(); ++face) open[face] = face;
    for (int round = 0; round < mostRounds && !open.empty(); ++round) {
      std::vector<Miss> misses;
      for (const std::uint32_t face : open)
        if (const auto miss = worstIn(face)) misses.push_back(*miss);
      std::ranges::sort(misses, [](const Miss& a, const Miss& b) {
        return std::pair(-a.error_m, a.face) < std::pair(-b.error_m, b.face);
      });
      changed_.assign(mesh_.faces.size(), 0);
      open.clear();
      for (const Miss& miss : misses) {
        if (changed_[miss.face] != 0) continue; // it is another face now, and open again
        if (left < 2) {
          relief_.worst_m = std::max(relief_.worst_m, miss.error_m);
          continue;
        }
        if (!mend(miss)) continue;
        left -= 2;
        ++relief_.inserted;
      }
      for (std::uint32_t face = 0; face < changed_.size(); ++face)
        if (changed_[face] != 0) open.push_back(face);
    }
  }

  [[nodiscard]] std::optional<Miss> worstIn(std::uint32_t face) const {
    const GroundCover cover = coverOfFace(face);
    if (cover == GroundCover::none || cover == GroundCover::water || cover == GroundCover::built ||
        area_m2(mesh_, face) < leastArea_m2)
      return std::nullopt;
    const Plane plane(mesh_, face);
    Miss worst{options_.error_m, noFace, {}};
    heights_.forHeightsIn(cornersOf(mesh_, face), [&](Vec2 p, float height, GroundCover there) {
      const double flat = plane.at(p);
      if (std::abs(height - flat) <= worst.error_m) return;
      // One cell may be a car or a bush: what counts is the ground as it is smoothed.
      const double error = std::abs(heights_.at(p, there) - flat);
      if (error > worst.error_m) worst = {error, face, p};
    });
    if (worst.face == noFace) return std::nullopt;
    return worst;
  }

  /// Puts a vertex there, or on the edge that is near; false where no room is left.
  bool mend(const Miss& miss) {
    const auto edge = edgeNear(miss);
    const auto v = edge ? insertOn(miss.face, *edge, miss.at) : insertIn(miss.face, miss.at);
    if (!v) return false;
    setHeight(*v);
    if (std::isnan(mesh_.heights_m[*v])) mesh_.heights_m[*v] = 0.0F;
    turnToDelaunay(*v);
    fanOf(mesh_, *v, fan_);
    for (const Spoke& spoke : fan_) noteChanged(spoke.face);
    return true;
  }

  void noteChanged(std::uint32_t face) {
    if (face >= changed_.size()) changed_.resize(mesh_.faces.size(), 0);
    changed_[face] = 1;
  }

  [[nodiscard]] std::optional<std::size_t> edgeNear(const Miss& miss) const {
    std::optional<std::size_t> nearest;
    double shortest = nearEdge_m;
    for (std::size_t e = 0; e < 3; ++e) {
      const double length = distanceToSegment_m(toFixed(miss.at), corner(mesh_, miss.face, e),
                                                corner(mesh_, miss.face, next(e)));
      if (length >= shortest) continue;
      shortest = length;
      nearest = e;
    }
    return nearest;
  }

  [[nodiscard]] bool roomFor(Fixed2 p, std::span<const std::uint32_t> ring) const {
    for (std::size_t i = 0; i < ring.size(); ++i)
      if (thickness_m(mesh_.vertices[ring[i]], mesh_.vertices[ring[(i + 1) % ring.size()]], p) < thickest_m)
        return false;
    return true;
  }

  std::optional<std::uint32_t> insertIn(std::uint32_t face, Vec2 at) {
    const Fixed2 p = toFixed(at);
    if (!roomFor(p, mesh_.faces[face])) return std::nullopt;
    return insertVertex(mesh_, face, p);
  }

  std::optional<std::uint32_t> insertOn(std::uint32_t face, std::size_t edge, Vec2 at) {
    const std::uint32_t other = mesh_.neighbours[face][edge];
    if (other == noFace || mustStay(mesh_.moved_m[face][edge])) return std::nullopt;
    const Fixed2 p = toFixed(
        nearestOnSegment(at, toMetres(corner(mesh_, face, edge)), toMetres(corner(mesh_, face, next(edge)))));
    if (!roomFor(p, quadAlong(mesh_, face, edge))) return std::nullopt;
    return insertVertex(mesh_, face, edge, p);
  }

  void turnToDelaunay(std::uint32_t v) {
    fanOf(mesh_, v, fan_);
    std::vector<std::uint32_t> open;
    for (const Spoke& spoke : fan_) open.push_back(spoke.face);
    while (!open.empty()) {
      const std::uint32_t face = open.back();
      open.pop_back();
      const std::size_t far = next(cornerOf(mesh_, face, v)); // the edge that v does not touch
      const std::uint32_t other = mesh_.neighbours[face][far];
      if (other == noFace || mesh_.labels[other] != mesh_.labels[face]) continue;
      if (isDelaunay(mesh_, face, far) || !canFlip(mesh_, face, far)) continue;
      flip(mesh_, face, far);
      noteChanged(face);
      noteChanged(other);
      open.push_back(face);
      open.push_back(other);
    }
  }

  /// What is seen of a water: of each, by its label.
  void levelWaters() {
    std::map<std::uint32_t, std::vector<std::uint32_t>> facesOf;
    for (std::uint32_t face = 0; face < mesh_.faces.size(); ++face)
      if (isInside(face) && waters_[mesh_.labels[face]] != nothing)
        facesOf[mesh_.labels[face]].push_back(face);
    for (const auto& [label, faces] : facesOf) {
      float level = lowOn(heights_.dtm(), faces);
      if (std::isnan(level)) level = lowOn(heights_.dsm(), faces);
      if (std::isnan(level)) {
        level = lowOnBanks(faces);
        ++relief_.watersFromBanks;
      }
      relief_.waterLevel_m[label] = level;
      ++relief_.waters;
    }
  }

  [[nodiscard]] float lowOn(const HeightGrid& grid, const std::vector<std::uint32_t>& faces) const {
    std::vector<float> seen;
    for (const std::uint32_t face : faces)
      grid.forCellsIn(cornersOf(mesh_, face), [&](std::size_t i) {
        if (grid.has(i)) seen.push_back(grid.heights_m[i]);
      });
    return seen.size() < enoughOnWater ? unknown : percentile(seen, waterShare);
  }

  [[nodiscard]] float lowOnBanks(const std::vector<std::uint32_t>& faces) const {
    std::vector<float> banks;
    for (const std::uint32_t face : faces)
      for (const std::uint32_t v : mesh_.faces[face]) banks.push_back(mesh_.heights_m[v]);
    return percentile(banks, waterShare);
  }

  SheetMesh& mesh_;
  const GroundHeights& heights_;
  ReliefOptions options_;
  std::vector<GroundCover> covers_;   ///< by label
  std::vector<std::uint32_t> waters_; ///< by label
  std::vector<std::uint8_t> changed_; ///< faces, in this round
  std::vector<Spoke> fan_;
  Relief relief_;
};

} // namespace

Relief giveRelief(SheetMesh& sheet, const Ground& ground, const Twin& twin, const GroundHeights& heights,
                  const ReliefOptions& options) {
  return ReliefGiver(sheet, ground, twin, heights, options).run();
}

} // namespace loopstad::twin::build

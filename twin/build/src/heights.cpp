// SPDX-License-Identifier: GPL-3.0-or-later
#include "heights.hpp"

#include "spread.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace loopstad::twin::build {
namespace {

/// 1 in 12: about the steepest that ramps for wheelchairs are made.
constexpr double steepest = 1.0 / 12.0;
double smooth(double t) { return t * t * (3.0 - 2.0 * t); }

class Heights {
public:
  Heights(Walkable& walkable, const Ground& ground)
      : mesh_(walkable.mesh),
        relief_m_(walkable.relief_m),
        labels_(walkable.labels),
        ground_(ground),
        known_(mesh_.vertices.size(), 0) {}

  void run() {
    for (const std::int16_t sheet : sheetsByDistance()) {
      giveTargets(sheet);
      blend(sheet);
      for (const std::uint32_t face : facesOf(sheet))
        if (!isStairs(face))
          for (const std::uint32_t v : mesh_.faces[face]) known_[v] = 1;
    }
    raiseStairs();
  }

private:
  [[nodiscard]] std::vector<std::int16_t> sheetsByDistance() const {
    std::vector<std::int16_t> sheets(mesh_.sheets.begin(), mesh_.sheets.end());
    std::ranges::sort(sheets);
    sheets.erase(std::unique(sheets.begin(), sheets.end()), sheets.end());
    std::ranges::stable_sort(sheets, {}, [](std::int16_t sheet) { return std::abs(sheet); });
    return sheets;
  }

  [[nodiscard]] std::vector<std::uint32_t> facesOf(std::int16_t sheet) const {
    std::vector<std::uint32_t> faces;
    for (std::uint32_t face = 0; face < mesh_.faces.size(); ++face)
      if (mesh_.sheets[face] == sheet) faces.push_back(face);
    return faces;
  }

  [[nodiscard]] bool isStairs(std::uint32_t face) const {
    return ground_.labels[labels_[face]].stairs != nothing;
  }

  [[nodiscard]] float targetOf(std::uint32_t face, std::size_t corner) const {
    const std::optional<double>& floor_m = ground_.labels[labels_[face]].floor_m;
    return floor_m ? static_cast<float>(*floor_m) : relief_m_[face][corner];
  }

  void giveTargets(std::int16_t sheet) {
    for (const std::uint32_t face : facesOf(sheet))
      if (!isStairs(face)) aim(face);
  }

  void aim(std::uint32_t face) {
    for (std::size_t i = 0; i < 3; ++i) {
      const std::uint32_t v = mesh_.faces[face][i];
      if (known_[v] == 0) mesh_.heights_m[v] = targetOf(face, i);
    }
  }

  [[nodiscard]] Spread spreadOver(const std::vector<std::uint32_t>& faces, const Seeds& seeds) const {
    std::vector<std::array<std::uint32_t, 3>> corners;
    corners.reserve(faces.size());
    for (const std::uint32_t face : faces) corners.push_back(mesh_.faces[face]);
    return spread(mesh_.vertices, corners, seeds);
  }

  /// Vertices that a lower sheet has settled pull the ground round them down to their height.
  void blend(std::int16_t sheet) {
    std::vector<std::uint32_t> streets;
    for (const std::uint32_t face : facesOf(sheet))
      if (!ground_.labels[labels_[face]].indoor && !isStairs(face)) streets.push_back(face);
    Seeds seeds;
    for (const std::uint32_t face : streets)
      for (const std::uint32_t v : mesh_.faces[face])
        if (known_[v] != 0) seeds.emplace_back(v, mesh_.heights_m[v]);
    if (seeds.empty()) return;
    const Spread d = spreadOver(streets, seeds);
    float middle = 0.0F;
    for (const std::uint32_t face : streets)
      for (const std::uint32_t v : mesh_.faces[face])
        if (d.to_m[v] < beyondReach) middle = std::max(middle, d.to_m[v]);
    std::vector<std::uint8_t> done(mesh_.vertices.size(), 0);
    for (const std::uint32_t face : streets)
      for (const std::uint32_t v : mesh_.faces[face]) {
        if (known_[v] != 0 || done[v] != 0 || d.to_m[v] == beyondReach) continue;
        done[v] = 1;
        const double rise = mesh_.heights_m[v] - d.seed_m[v];
        const double length = std::min(std::abs(rise) / steepest, 0.5 * middle);
        const double share = length > 0.0 ? std::min(1.0, d.to_m[v] / length) : 1.0;
        mesh_.heights_m[v] = static_cast<float>(d.seed_m[v] + rise * smooth(share));
      }
  }

  /// Between the two ends of stairs, by nearness to each.
  void raiseStairs() {
    std::map<std::uint32_t, std::vector<std::uint32_t>> flights; // faces by the surface that names the flight
    for (std::uint32_t face = 0; face < mesh_.faces.size(); ++face)
      if (isStairs(face)) flights[ground_.labels[labels_[face]].stairs].push_back(face);
    for (const auto& [area, faces] : flights) raise(faces);
  }

  /// Where stairs meet floors: vertices and heights, by the level of the floor.
  [[nodiscard]] std::map<std::int16_t, Seeds> endsOf(const std::vector<std::uint32_t>& stairs) const {
    std::map<std::int16_t, Seeds> ends;
    for (const std::uint32_t face : stairs)
      for (std::size_t e = 0; e < 3; ++e) {
        const FaceId beyond = mesh_.neighbours[face][e];
        if (!beyond || isStairs(beyond.value())) continue;
        for (const std::size_t corner : {e, next(e)})
          ends[mesh_.sheets[beyond.index()]].emplace_back(mesh_.faces[face][corner],
                                                          mesh_.heights_m[mesh_.faces[face][corner]]);
      }
    return ends;
  }

  void raise(const std::vector<std::uint32_t>& stairs) {
    const std::map<std::int16_t, Seeds> ends = endsOf(stairs);
    for (const std::uint32_t face : stairs) aim(face);
    if (ends.size() < 2) return riseFromOneEnd(stairs, ends);
    const Spread toLow = spreadOver(stairs, ends.begin()->second);
    const Spread toHigh = spreadOver(stairs, ends.rbegin()->second);
    for (const std::uint32_t face : stairs)
      for (const std::uint32_t v : mesh_.faces[face]) {
        if (known_[v] != 0) continue;
        const float way = toLow.to_m[v] + toHigh.to_m[v];
        if (way > 0.0F && way < beyondReach)
          mesh_.heights_m[v] = (toLow.seed_m[v] * toHigh.to_m[v] + toHigh.seed_m[v] * toLow.to_m[v]) / way;
      }
  }

  /// Plain stairs rise from the one floor that they meet to their own level at the far end; where stairs of
  /// the street lead, nobody knows, so they stay at the height of that floor.
  void riseFromOneEnd(const std::vector<std::uint32_t>& stairs, const std::map<std::int16_t, Seeds>& ends) {
    if (ends.empty()) return;
    const Spread d = spreadOver(stairs, ends.begin()->second);
    float farthest = 0.0F;
    for (const std::uint32_t face : stairs)
      for (const std::uint32_t v : mesh_.faces[face])
        if (d.to_m[v] < beyondReach) farthest = std::max(farthest, d.to_m[v]);
    for (const std::uint32_t face : stairs)
      for (std::size_t i = 0; i < 3; ++i) {
        const std::uint32_t v = mesh_.faces[face][i];
        if (known_[v] != 0 || d.to_m[v] == 0.0F || d.to_m[v] == beyondReach) continue;
        const float target = ground_.labels[labels_[face]].indoor ? targetOf(face, i) : d.seed_m[v];
        mesh_.heights_m[v] = d.seed_m[v] + (target - d.seed_m[v]) * d.to_m[v] / farthest;
      }
  }

  SurfaceMesh& mesh_;
  const std::vector<std::array<float, 3>>& relief_m_;
  const std::vector<std::uint32_t>& labels_;
  const Ground& ground_;
  std::vector<std::uint8_t> known_;
};

} // namespace

void giveHeights(Walkable& walkable, const Ground& ground) { Heights(walkable, ground).run(); }

} // namespace loopstad::twin::build

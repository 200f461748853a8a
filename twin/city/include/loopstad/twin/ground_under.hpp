// SPDX-License-Identifier: GPL-3.0-or-later
/// How high the ground lies under lines that have no heights: fences, walls, hedges, rails.
///
///   const GroundUnder ground(twin.terrain);
///   for (const Vec3& p : ground.along(barrier.line, barrier.level)) ...    // on the ground, within 5 cm
///
/// Of the faces of a level, or of the nearest one within 16 m; else of level 0; 0 where there is no ground at
/// all. Metres.
#pragma once

#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/terrain.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace loopstad::twin {

class GroundUnder {
public:
  explicit GroundUnder(const Terrain& terrain);

  [[nodiscard]] double height_m(Vec2 p, std::int16_t level) const;
  /// The line with its corners on the ground, and with more where it would leave the ground between them.
  /// Corners nearer than a centimetre to the one before are left out.
  [[nodiscard]] std::vector<Vec3> along(const Line& line, std::int16_t level) const;

private:
  using Cell = std::tuple<std::int16_t, std::int64_t, std::int64_t>;
  [[nodiscard]] std::optional<double> onFace(Vec2 p, std::int16_t level) const;
  [[nodiscard]] std::optional<double> nearFace(Vec2 p, std::int16_t level) const;
  void addBetween(Vec3 from, Vec3 to, std::int16_t level, std::vector<Vec3>& way) const;

  const Terrain& terrain_;
  std::map<Cell, std::vector<std::uint32_t>> cells_; ///< faces
};

} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
/// How fast people go up and down: stairs, ramps and escalators of a surface and a demand.
///
///   const Climbs climbs(surface, demand.flights, demand.profiles, seed);
///   if (!climbs.flat()) speed_mps = climbs.speed_mps({face, position}, way, {.id = id, .profile = profile,
///   ...});
///
/// Stairs whose ground has heights, and slopes above 6 %, are found in the surface; what is flat in the plan
/// is a Flight of the demand. On stairs a person keeps his profile's share of the free speed, up or down.
/// Ramps: no effect up to 6 %, 0.885 at 10 %, 0.75 at 20 %, and downhill none (Fruin 1971, Pedestrian
/// planning and design (r)). Escalators: the belt's speed, and for those who walk that of stairs on top.
/// Speeds are horizontal. Thread-safe; nothing is kept where all is flat.
#pragma once

#include <loopstad/sim/crowd.hpp>
#include <loopstad/twin/surface.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::sim {

/// Who climbs.
struct Climber {
  AgentId id;
  ProfileId profile;
  float freeSpeed_mps = 0.0F;
};

class Climbs {
public:
  Climbs() = default; ///< all is flat
  Climbs(const twin::Surface& surface, std::span<const Flight> flights, std::span<const Profile> profiles,
         std::uint64_t seed);

  [[nodiscard]] bool flat() const { return pieceOf_.empty(); }
  /// Wanted there on the way along a unit vector, the ground's factor included.
  [[nodiscard]] float speed_mps(twin::SurfacePoint at, Direction way, const Climber& who) const;

private:
  /// Ground that climbs one way.
  struct Piece {
    Flight::Kind kind = Flight::Kind::stairs;
    Direction towards;     ///< up; for escalators the belt's way
    float share = 1.0F;    ///< the ground's factor, without that of stairs
    float slope = 0.0F;    ///< of ramps
    float belt_mps = 0.0F; ///< of escalators
    bool upwards = true;   ///< of escalators
    double standing = 0.0; ///< of escalators
    std::uint32_t flight = none;
  };
  static constexpr std::uint32_t none = 0xffffffffU;

  void findSlopes(const twin::Surface& surface);
  void lay(const twin::Surface& surface, std::uint32_t flight);
  [[nodiscard]] float stairs(const Climber& who, bool up) const {
    return who.freeSpeed_mps * stairShares_[who.profile.index()][up ? 0 : 1];
  }
  [[nodiscard]] float onBelt(const Piece& piece, Direction way, const Climber& who) const;

  const twin::Surface* surface_ = nullptr;
  std::vector<std::uint32_t> pieceOf_; ///< per face: index into pieces_, or none
  std::vector<std::uint8_t> cut_;      ///< per face: 1 where a flight covers a part of it only
  std::vector<Piece> pieces_;
  std::vector<Flight> flights_;
  std::vector<std::array<float, 2>> stairShares_; ///< per profile: up, down
  std::uint64_t seed_ = 0;
};

/// Share of the free speed on a slope of rise over run, downhill below 0.
[[nodiscard]] float rampShare(float slope);

} // namespace loopstad::sim

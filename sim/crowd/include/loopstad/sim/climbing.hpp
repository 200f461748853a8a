// SPDX-License-Identifier: GPL-3.0-or-later
/// Stairs, ramps and escalators: where they are, and how a kind of people walks on them.
///
///   demand.flights.push_back({.name = "to the platform", .kind = Flight::Kind::stairs,
///                             .areas = {flight}, .towards = {1.0, 0.0}});
///   demand.profiles[0].climbing.stairsUp = 0.4; // of the free speed
///
/// Flights whose ground has heights need no entry: stairs and slopes of a twin tell by themselves which way
/// is up. An entry is for flat plans, where a flight only says it, and for escalators. All speeds are
/// horizontal, as the plan shows them.
#pragma once

#include <loopstad/twin/polygon.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::sim {

/// Shares of the free speed on stairs, by the direction of the climb. Above 0.
struct Climbing {
  double stairsUp = 0.610 / 1.34;   ///< Weidmann 1993: 0.610 m/s of 1.34
  double stairsDown = 0.694 / 1.34; ///< Weidmann 1993: 0.694 m/s of 1.34
};

struct Flight {
  enum class Kind : std::uint8_t { stairs, ramp, escalator };
  std::string name{};
  Kind kind = Kind::stairs;
  std::vector<twin::Polygon> areas{};
  std::optional<std::int16_t> sheet{};
  Vec2 towards{1.0, 0.0};     ///< stairs and ramps: the way up; escalators: the way the belt runs. Any length
  double slope = 0.0;         ///< ramps: rise over run, >= 0
  double belt_mps = 0.5;      ///< escalators, horizontally; EN 115-1 allows 0.5 to 0.75 along the belt
  bool upwards = true;        ///< escalators: the belt goes up
  double standingShare = 1.0; ///< escalators: how many of the people stand, 0 to 1; the others walk as well
};

} // namespace loopstad::sim

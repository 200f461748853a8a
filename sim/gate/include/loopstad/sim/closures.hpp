// SPDX-License-Identifier: GPL-3.0-or-later
/// Where people may not pass, or one way only, or so many at a time; and when. Local metres, seconds from the
/// start.
///
///   demand.closures.gates.push_back({.name = "bridge", .from = {0, -4}, .to = {0, 4},
///                                    .changes = {{300.0, Passing::closed}, {900.0, Passing::both}}});
///   demand.closures.gates.push_back({.name = "turnstile", .from = {9, 0}, .to = {9, 1}, .maxFlow_per_s =
///   0.5});
///
/// Plain data. Without gates and areas nothing is spent on them.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/twin/polygon.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::sim {

/// Who may pass a gate. Forward is to the left of its line, as "towards" is for counting lines.
enum class Passing : std::uint8_t { both, forward, backward, closed };

struct PassingChange {
  double at_s = 0.0;
  Passing passing = Passing::both;
};

/// A line on the ground that is watched over. It should reach from wall to wall, or people walk round it.
struct Gate {
  std::string name{};
  Vec2 from{};
  Vec2 to{};
  std::optional<std::int16_t> sheet{};  ///< nothing: on all that lie along it
  std::vector<PassingChange> changes{}; ///< by time; open to both sides before the first
  double maxFlow_per_s = 0.0;           ///< persons, both ways together; 0: as many as can

  [[nodiscard]] Passing passingAt(double time_s) const;
};

/// Ground that nobody enters for a time. Who is inside may leave.
struct ClosedArea {
  std::string name{};
  twin::Polygon area{};
  std::optional<std::int16_t> sheet{};
  double from_s = 0.0;
  double to_s = std::numeric_limits<double>::infinity(); ///< > from_s
};

struct Closures {
  std::vector<Gate> gates;
  std::vector<ClosedArea> areas;

  [[nodiscard]] bool empty() const { return gates.empty() && areas.empty(); }
};

/// How all of them are at a time: where it is the same, so is the ground.
struct ClosureState {
  std::vector<Passing> gates;
  std::vector<std::uint8_t> areas; ///< 1 where closed

  friend bool operator==(const ClosureState&, const ClosureState&) = default;
};

[[nodiscard]] ClosureState stateAt(const Closures& closures, double time_s);

/// Who has passed a gate so far.
struct GatePassages {
  std::size_t forward = 0;
  std::size_t backward = 0;

  friend constexpr bool operator==(const GatePassages&, const GatePassages&) = default;
};

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "flight_ends.hpp"

#include "oriented_box.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace loopstad::twin::build {
namespace {

/// An end faces along the flight, a side across it: what lies between is an oblique end, still within 60
/// degrees.
constexpr double facing = 0.5;
/// Of the foot and the head together (each 1 when wholly covered), that one direction must have more than the
/// next best.
constexpr double clearMargin = 0.25;
/// Shares of length that cancel out leave no direction.
constexpr double leastDirection_m = 1e-3;

Vec2 outward(const FlightRim& rim) { return -perpendicular(rim.to - rim.from); }

bool faces(const FlightRim& rim, Vec2 direction) {
  const Vec2 normal = outward(rim);
  return dot(normal, direction) >= facing * length(normal);
}

OrientedBox boxOf(std::span<const FlightRim> rims) {
  std::vector<Vec2> points;
  for (const FlightRim& rim : rims) points.push_back(rim.from);
  return orientedBox(std::move(points));
}

/// Edges that all face one way.
struct Run {
  Vec2 direction; ///< unit
  double length_m = 0.0;
};

template <class Belongs>
std::optional<Run> runOf(std::span<const FlightRim> rims, Belongs&& belongs) {
  Vec2 sum;
  Run run;
  for (const FlightRim& rim : rims)
    if (belongs(rim)) {
      sum += outward(rim);
      run.length_m += distance(rim.from, rim.to);
    }
  if (length(sum) < leastDirection_m) return std::nullopt;
  run.direction = normalized(sum);
  const bool straight = std::ranges::all_of(
      rims, [&](const FlightRim& rim) { return !belongs(rim) || faces(rim, run.direction); });
  return straight ? std::optional(run) : std::nullopt;
}

/// Every edge with a level beyond it is an end: true when that makes a flight.
bool plainlyTold(std::span<const FlightRim> rims, double longSide_m) {
  const auto low = runOf(rims, [](const FlightRim& rim) { return rim.low; });
  const auto high = runOf(rims, [](const FlightRim& rim) { return rim.high; });
  if (!low || !high) return false;
  if (std::ranges::any_of(rims, [](const FlightRim& rim) { return rim.low && rim.high; })) return false;
  const double turn = dot(low->direction, high->direction);
  // Round a corner an end is no longer than the flight is wide; more is a side.
  const bool narrow = std::max(low->length_m, high->length_m) <= 0.5 * longSide_m;
  return turn <= -facing || (turn < facing && narrow);
}

std::vector<FlightPart> partsAlong(std::span<const FlightRim> rims, Vec2 up) {
  std::vector<FlightPart> parts;
  for (const FlightRim& rim : rims)
    parts.push_back(faces(rim, up)    ? FlightPart::head
                    : faces(rim, -up) ? FlightPart::foot
                                      : FlightPart::side);
  return parts;
}

/// How much of what faces this way has the level beyond it, 0 to 1.
double covered(std::span<const FlightRim> rims, Vec2 direction, bool FlightRim::*level) {
  double all = 0.0;
  double with = 0.0;
  for (const FlightRim& rim : rims) {
    if (!faces(rim, direction)) continue;
    const double share = dot(outward(rim), direction);
    all += share;
    if (rim.*level) with += share;
  }
  return all > 0.0 ? with / all : 0.0;
}

/// The direction that has most of the upper level before it and of the lower one behind it, if one stands
/// out. Where only one level lies beside the flight, that one decides.
std::optional<Vec2> clearAscent(std::span<const FlightRim> rims, Vec2 axis) {
  const bool bothLevels =
      std::ranges::any_of(rims, &FlightRim::low) && std::ranges::any_of(rims, &FlightRim::high);
  const Vec2 across = perpendicular(axis);
  std::optional<Vec2> best;
  double most = 0.0;
  double second = 0.0;
  for (const Vec2 up : std::array{axis, -axis, across, -across}) {
    const double head = covered(rims, up, &FlightRim::high);
    const double foot = covered(rims, -up, &FlightRim::low);
    const double sum = !bothLevels || (head > 0.0 && foot > 0.0) ? head + foot : 0.0;
    if (sum > most) {
      second = most;
      most = sum;
      best = up;
    } else {
      second = std::max(second, sum);
    }
  }
  return most - second >= clearMargin ? best : std::nullopt;
}

} // namespace

FlightEnds chooseEnds(std::span<const FlightRim> rims) {
  const OrientedBox box = boxOf(rims);
  FlightEnds ends;
  if (plainlyTold(rims, box.length_m)) {
    for (const FlightRim& rim : rims)
      ends.parts.push_back(rim.low ? FlightPart::foot : rim.high ? FlightPart::head : FlightPart::side);
    return ends;
  }
  if (const auto up = clearAscent(rims, box.axis)) {
    ends.parts = partsAlong(rims, *up);
    return ends;
  }
  Vec2 ascent;
  for (const FlightRim& rim : rims) {
    if (rim.high) ascent += outward(rim);
    if (rim.low) ascent += -outward(rim);
  }
  const double along = dot(ascent, box.axis);
  ends.known = std::abs(along) < leastDirection_m ? FlightEnds::guessed : FlightEnds::byShape;
  ends.parts = partsAlong(rims, along < 0.0 ? -box.axis : box.axis);
  return ends;
}

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

#include <loopstad/sim/present.hpp>

#include <cmath>

namespace loopstad::sim {
namespace {

/// Who comes this near to the own place stands; who is pushed further than the second from it walks back.
constexpr double atPlace_m = 0.1;
constexpr double offPlace_m = 0.3;
/// A place further off than this is approached by the shared map, even in sight.
constexpr double sight_m = 50.0;
/// Who stands makes way for people that come this near to touching, ...
constexpr double yieldsWithin_m = 0.25;
/// ... by a short step at a time.
constexpr float yieldsBy_m = 0.2F;
constexpr double onItsWay = 0.5; // cosine: who passes further to the side is let pass without a step

/// Whether the other wants to go where this one stands; apart leads from the other to this one.
[[nodiscard]] bool wantsToPass(const World& world, const Moment& moment, std::size_t row, std::size_t other,
                               Vec2 apart) {
  const Crowd& now = moment.now;
  const double contact_m = double{now.radius_m[row]} + double{now.radius_m[other]};
  const double apart_m = length(apart);
  if (apart_m > contact_m + yieldsWithin_m || now.way[other] == Direction{}) return false;
  if (now.remaining_m[other] < apart_m) return false; // comes to stand before
  if (dot(apart, {now.way[other].x, now.way[other].y}) < onItsWay * apart_m) return false;
  return !world.layered || std::abs(moment.height_m[row] - moment.height_m[other]) < feltHeight_m;
}

/// Sideways from the way of those who want to pass, to the side on which one stands already; zero for nobody.
[[nodiscard]] Direction makeWay(const World& world, const Moment& moment, std::size_t row) {
  const Crowd& now = moment.now;
  Vec2 sum;
  for (const RowRun& run : moment.cells.around(now.position[row]))
    for (std::uint32_t other = run.begin; other < run.end; ++other) {
      const Vec2 apart = toMetres(now.position[row]) - toMetres(now.position[other]);
      if (other == row || !wantsToPass(world, moment, row, other, apart)) continue;
      const Vec2 left = perpendicular({now.way[other].x, now.way[other].y});
      sum += dot(left, apart) >= 0.0 ? left : -left;
    }
  const Vec2 aside = normalized(sum);
  return {static_cast<float>(aside.x), static_cast<float>(aside.y)};
}

} // namespace

bool goToOwnPlace(const World& world, Moment& moment, std::size_t row) {
  const Crowd& now = moment.now;
  Moves& next = moment.next;
  const JourneyTables& tables = moment.journeys;
  const AgentId id = now.id[row];
  if (!tables.follows(id) || tables.doing[id.index()] == Doing::walking) return false;
  const Doing doing = tables.doing[id.index()];
  const twin::SurfacePoint here{now.face[row], now.position[row]};
  const twin::SurfacePoint there = tables.aim(world.journeys, id);
  const Vec2 to = toMetres(there.position) - toMetres(here.position);
  const double away_m = length(to);
  const bool stood = now.way[row] == Direction{} || moment.now.straight_m[row] == 0.0F;
  next.remaining_m[row] = static_cast<float>(away_m);
  if (doing != Doing::joining && away_m <= (stood ? offPlace_m : atPlace_m)) {
    next.way[row] = makeWay(world, moment, row);
    next.straight_m[row] = 0.0F; // stands, or makes way
    moment.reach_m[row] = yieldsBy_m;
    return true;
  }
  if (away_m <= sight_m && world.ground->surface.visible(here, there)) {
    next.way[row] = {static_cast<float>(to.x / away_m), static_cast<float>(to.y / away_m)};
    next.straight_m[row] = static_cast<float>(away_m);
    if (doing != Doing::joining) moment.reach_m[row] = static_cast<float>(away_m);
    return true;
  }
  next.remaining_m[row] = now.remaining_m[row];
  // In the area, but round a corner from the own place: pushed there. Another place is taken at settle.
  if (doing == Doing::waiting && now.way[row] == Direction{} && now.remaining_m[row] == 0.0F)
    next.remaining_m[row] = lost_m;
  return false;
}

} // namespace loopstad::sim

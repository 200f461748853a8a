// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiting_place.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/sim/person.hpp>
#include <loopstad/twin/polygon.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace loopstad::sim {
namespace {

/// Points that are looked at, of which the best is taken: few enough to leave room for taste, enough to find
/// what is free.
constexpr std::uint32_t looks = 16;
/// Nobody cares how much further off than this others stand: the far end of the personal zone (Hall 1966,
/// "The hidden dimension").
constexpr double comfort_m = 1.2;
static_assert(comfort_m <= WaitingGround::cell_m, "the cells round a place must hold all who count");
/// Nearer than this to a wall is worth less.
constexpr double fromWalls_m = 0.4;
constexpr double wallWeight = 0.3; // of comfort
constexpr double effortWeight =
    0.3; // of comfort, for a walk as long as the area: places near the entrance fill first
constexpr double tasteForFocus = 1.5;    // at most; everyone draws a share of it
constexpr double furthestPlace_m = 50.0; // nobody looks further

[[nodiscard]] std::size_t cellOf(const WaitingGround& ground, Vec2 p) {
  const auto number = [](double offset_m, std::uint32_t count) {
    const double cell = offset_m / WaitingGround::cell_m;
    return static_cast<std::uint32_t>(std::clamp(cell, 0.0, static_cast<double>(count - 1)));
  };
  const std::uint32_t column = number(p.x - ground.all.min.x, ground.columns);
  return std::size_t{number(p.y - ground.all.min.y, ground.rows)} * ground.columns + column;
}

/// Distance to the nearest place that is taken, at most comfort_m.
[[nodiscard]] double nearestTaken_m(const WaitingGround& ground, const JourneyTables& tables,
                                    std::size_t destination, Vec2 p) {
  const std::size_t cell = cellOf(ground, p);
  const std::size_t column = cell % ground.columns;
  const std::size_t row = cell / ground.columns;
  double squared_m2 = comfort_m * comfort_m;
  for (std::size_t r = row == 0 ? 0 : row - 1; r <= std::min<std::size_t>(row + 1, ground.rows - 1); ++r)
    for (std::size_t c = column == 0 ? 0 : column - 1;
         c <= std::min<std::size_t>(column + 1, ground.columns - 1); ++c)
      for (std::uint32_t id = tables.firstInCell[destination][r * ground.columns + c]; id != unset;
           id = tables.nextInCell[id])
        squared_m2 = std::min(squared_m2, squaredLength(toMetres(tables.place[id]) - p));
  return std::sqrt(squared_m2);
}

/// A point in one of the destination's areas that one can walk straight to.
[[nodiscard]] std::optional<twin::SurfacePoint> look(const CourseRules& rules, const Destination& destination,
                                                     const WaitingGround& ground, twin::SurfacePoint from,
                                                     const Draws& draw) {
  const std::size_t area = drawByWeight(ground.cumulative_m2, draw.uniform(0));
  const Box2& box = ground.boxes[area];
  const Vec2 p{draw.uniform(1, box.min.x, box.max.x), draw.uniform(2, box.min.y, box.max.y)};
  if (!twin::contains(destination.areas[area], p)) return std::nullopt;
  const auto there = rules.surface.locate(p, destination.sheet);
  if (!there || distance(p, toMetres(from.position)) > furthestPlace_m ||
      !rules.surface.visible(from, *there))
    return std::nullopt;
  return there;
}

} // namespace

twin::SurfacePoint chooseWaitingPlace(const CourseRules& rules, const Course& course, std::size_t row,
                                      std::size_t destination, std::optional<Vec2> focus) {
  const WaitingGround& ground = rules.ground.waiting[destination];
  const AgentId id = course.crowd.id[row];
  const twin::SurfacePoint here{course.crowd.face[row], course.crowd.position[row]};
  const Vec2 from = toMetres(here.position);
  const double extent_m = std::max(length(ground.all.size()), 1.0);
  const double taste = tasteForFocus * Draws(rules.seed, id.value(), 0, Purpose::waitingPlace).uniform(0);
  const auto worth = [&](twin::SurfacePoint place) {
    const Vec2 p = toMetres(place.position);
    double sum = nearestTaken_m(ground, course.tables, destination, p) / comfort_m;
    sum += wallWeight * rules.surface.clearance_m(place, fromWalls_m) / fromWalls_m;
    sum -= effortWeight * distance(p, from) / extent_m;
    if (focus) sum -= taste * distance(p, *focus) / extent_m;
    return sum;
  };
  twin::SurfacePoint best = here; // at the edge of the area: for want of anything else
  double most = -std::numeric_limits<double>::infinity();
  for (std::uint32_t i = 0; i < looks; ++i) {
    const Draws draw(rules.seed, id.value(), (course.steps + 1) * looks + i, Purpose::waitingPlace);
    const auto place = look(rules, rules.demand.destinations[destination], ground, here, draw);
    if (!place) continue;
    const double value = worth(*place);
    if (value <= most) continue;
    most = value;
    best = *place;
  }
  return best;
}

void takePlace(const CourseRules& rules, JourneyTables& tables, AgentId id, std::size_t destination,
               twin::SurfacePoint place) {
  const std::size_t i = id.index();
  tables.place[i] = place.position;
  tables.placeFace[i] = place.face;
  std::uint32_t& first =
      tables.firstInCell[destination][cellOf(rules.ground.waiting[destination], toMetres(place.position))];
  tables.nextInCell[i] = first;
  first = id.value();
}

void leavePlace(const CourseRules& rules, JourneyTables& tables, AgentId id, std::size_t destination) {
  const std::size_t i = id.index();
  const Vec2 place = toMetres(tables.place[i]);
  std::uint32_t* link = &tables.firstInCell[destination][cellOf(rules.ground.waiting[destination], place)];
  while (*link != id.value()) link = &tables.nextInCell[*link];
  *link = tables.nextInCell[i];
  tables.nextInCell[i] = unset;
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

#include <loopstad/sim/group_pull.hpp>
#include <loopstad/sim/present.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

/// Further off nobody turns to walk beside the others: they may be round a corner.
constexpr double besideReach_m = 5.0;

[[nodiscard]] bool sameStorey(const World& world, const Moment& moment, std::size_t a, std::size_t b) {
  return !world.layered || std::abs(moment.height_m[a] - moment.height_m[b]) < feltHeight_m;
}

[[nodiscard]] GroupView viewOf(const World& world, const Moment& moment, std::size_t row, GroupRange group) {
  const Crowd& now = moment.now;
  const Vec2 here = toMetres(now.position[row]);
  const Direction way = moment.next.way[row];
  GroupView view;
  double aside_m = 0.0;
  for (std::uint32_t id = group.first; id < group.end && id < moment.rowOf.size(); ++id) {
    const std::uint32_t other = moment.rowOf[id];
    if (other == noRow || other == row || now.destination[other] != now.destination[row]) continue;
    ++view.others;
    const float lag_m = moment.next.remaining_m[other] - moment.next.remaining_m[row];
    if (lag_m > 0.0F) ++view.followers;
    view.lag_m = std::max(view.lag_m, lag_m);
    const Vec2 apart = toMetres(now.position[other]) - here;
    if (squaredLength(apart) < besideReach_m * besideReach_m && sameStorey(world, moment, row, other))
      aside_m += double{way.x} * apart.y - double{way.y} * apart.x;
  }
  // The centre of the whole group, oneself included.
  view.aside_m = static_cast<float>(aside_m / static_cast<double>(view.others + 1));
  return view;
}

} // namespace

void keepTogether(const World& world, Moment& moment, Executor& executor) {
  if (moment.groups.empty()) return;
  const std::size_t rows = moment.now.size();
  moment.groupWay.resize(rows);
  moment.groupPace.resize(rows);
  forBlocks(executor, rows, stepBlock, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row) {
      moment.groupWay[row] = moment.next.way[row];
      moment.groupPace[row] = 1.0F;
      const GroupRange group = moment.groups.of(moment.now.id[row]);
      if (group.end - group.first < 2 || moment.next.way[row] == Direction{}) continue;
      const GroupPull pull = groupPull({}, moment.next.way[row], viewOf(world, moment, row, group));
      moment.groupWay[row] = pull.way;
      moment.groupPace[row] = pull.pace;
    }
  });
}

} // namespace loopstad::sim

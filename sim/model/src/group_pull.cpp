// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/group_pull.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

/// From one value at low to another at high, level outside.
[[nodiscard]] float between(float x, float low, float high, float atLow, float atHigh) {
  const float share = std::clamp((x - low) / (high - low), 0.0F, 1.0F);
  return atLow + share * (atHigh - atLow);
}

[[nodiscard]] float paceFor(const GroupPullParameters& p, const GroupView& view) {
  if (view.followers == 0) return 1.0F;
  const float file_m = p.file_m + p.perFollower_m * static_cast<float>(view.followers - 1);
  if (view.lag_m <= file_m) return between(view.lag_m, p.abreast_m, 2.0F * p.abreast_m, 1.0F, p.abreastPace);
  return between(view.lag_m, file_m, file_m + p.patience_m, p.abreastPace, p.slowest);
}

[[nodiscard]] Direction wayFor(const GroupPullParameters& p, Direction way, const GroupView& view) {
  const float near_m = p.asidePerCompanion_m * static_cast<float>(view.others);
  const float beyond_m = std::max(0.0F, std::abs(view.aside_m) - near_m);
  if (beyond_m <= 0.0F) return way;
  const float turn = p.turn * std::min(1.0F, beyond_m) * (view.aside_m > 0.0F ? 1.0F : -1.0F);
  const float length = std::sqrt(1.0F + turn * turn);
  return {(way.x - turn * way.y) / length, (way.y + turn * way.x) / length};
}

} // namespace

GroupPull groupPull(const GroupPullParameters& parameters, Direction way, const GroupView& view) {
  if (way == Direction{}) return {};
  return {wayFor(parameters, way, view), paceFor(parameters, view)};
}

} // namespace loopstad::sim

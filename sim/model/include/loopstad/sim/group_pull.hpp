// SPDX-License-Identifier: GPL-3.0-or-later
/// What a group does to a member: it turns towards the others and waits for who is behind.
///
///   const GroupPull pull = groupPull(GroupPullParameters{}, way, view);
///   walk(pull.way, pull.pace * speed_mps);
///
/// After Moussaid, Perozo, Garnier, Helbing & Theraulaz 2010, "The walking behaviour of pedestrian social
/// groups and its impact on crowd dynamics", PLoS ONE 5(4): e10047: members turn to the group's centre when
/// it is further aside than half a metre per companion, and slow down for those whom they would have to turn
/// round to see. There these are forces, here they bend the way and the pace that any model of walking starts
/// from; so the pushes between people stay the model's own. Everything is float arithmetic without branches
/// on order: the same bits everywhere.
#pragma once

#include <loopstad/sim/crowd.hpp>

#include <cstddef>

namespace loopstad::sim {

/// Metres; shares without unit.
struct GroupPullParameters {
  float asidePerCompanion_m = 0.5F; ///< the centre may lie so far aside: (n - 1) / 2, Moussaid et al. 2010
  float turn = 0.3F;      ///< own: of the way, towards the centre when it lies 1 m further aside; 17 degrees
  float abreast_m = 0.2F; ///< own: who is not further ahead than this walks beside the others
  float abreastPace = 0.9F;   ///< own: ahead of others one lets them come up; 3 % a person (ibid., figure 2)
  float file_m = 1.2F;        ///< own: so far behind is the next in single file, at 1.2 m/s
  float perFollower_m = 0.7F; ///< own: and so much further each of the others
  float patience_m = 1.0F;    ///< own: behind by so much more than in file, and one all but stands
  float slowest = 0.1F;       ///< own: one goes on slowly, so that nobody blocks the way of his own group
};

/// The others as one of them sees them.
struct GroupView {
  std::size_t others = 0;    ///< present, with the same destination
  std::size_t followers = 0; ///< of these, who have further to go
  float lag_m = 0.0F;        ///< how much further the last of them has to go; 0 without followers
  float aside_m = 0.0F;      ///< of the centre of those who are near: to the left of the way
};

struct GroupPull {
  Direction way;     ///< unit vector
  float pace = 1.0F; ///< share of the own speed
};

/// Zero stays zero: who has no way stands.
[[nodiscard]] GroupPull groupPull(const GroupPullParameters& parameters, Direction way,
                                  const GroupView& view);

} // namespace loopstad::sim

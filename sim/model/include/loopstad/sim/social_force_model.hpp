// SPDX-License-Identifier: GPL-3.0-or-later
/// The social force model: people accelerate as if pushed, by their own wish, by others and by walls.
///
///   SocialForceModel model;                                // defaults; every number is in the list below
///   SteerTally tally = steer(model, present, next, 0, rows); // writes next.facing and next.velocity
///
/// Helbing & Molnar 1995, "Social force model for pedestrian dynamics", Phys. Rev. E 51, and Helbing, Farkas
/// & Vicsek 2000, "Simulating dynamical features of escape panic", Nature 407. With l the sum of the radii,
/// d the distance, n away from the neighbour, t across it, g = max(0, l - d) the overlap:
///
///   m dv/dt = m (v0 e0 - v) / tau + sum over people f + sum over walls f
///   f       = (w A exp((l - d) / B) + k g) n + kappa g (dv . t) t
///   |v|     <= fastest v0
///
/// w is 1 for who is in sight (200 degrees), less for who is behind (1995); of those, only who is about to
/// touch is felt. Walls likewise, with w = 1 and l the own radius. In place of the random force of 1995, e0
/// is turned to the right by a little where somebody is near: two who meet head on would mirror each other.
///
/// The contact terms are stiff: k / m = 1500 /s2 swings in 0.16 s, kappa g / m reaches 150 /s. So the step is
/// cut into parts of subStep_s at most, for all people together, and in each part what is stiff is taken at
/// its end: (1 + h / tau + sum of h / m (h k n n' + kappa g t t')) v' = v + h (rest), two equations in two
/// unknowns, solved exactly. Stable at any overlap.
#pragma once

#include <loopstad/sim/steer.hpp>

namespace loopstad::sim {

/// name, default, lowest, highest, unit, source and reason.
#define LOOPSTAD_SOCIAL_FORCE_MODEL_PARAMETERS(PARAMETER)                                                    \
  PARAMETER(relaxation_s, 0.5F, 0.1F, 2.0F, "s", "Helbing et al. 2000, tau: time to reach the own speed")    \
  PARAMETER(mass_kg, 80.0F, 20.0F, 200.0F, "kg", "Helbing et al. 2000, m")                                   \
  PARAMETER(strength_N, 2000.0F, 0.0F, 5000.0F, "N", "Helbing et al. 2000, A: push at contact")              \
  PARAMETER(range_m, 0.08F, 0.02F, 1.0F, "m", "Helbing et al. 2000, B: e-fold of the push")                  \
  PARAMETER(body_N_per_m, 1.2e5F, 0.0F, 3e5F, "kg/s2", "Helbing et al. 2000, k: bodies resist compression")  \
  PARAMETER(friction_Ns_per_m2, 2.4e5F, 0.0F, 1e6F, "kg/(m s)", "Helbing et al. 2000, kappa: bodies rub")    \
  PARAMETER(outOfSight, 0.5F, 0.0F, 1.0F, "1", "Helbing & Molnar 1995, c: weight of who is behind")          \
  PARAMETER(fastest, 1.3F, 1.0F, 2.0F, "1", "Helbing & Molnar 1995: highest speed over the wanted one")      \
  PARAMETER(keepRight, 0.03F, 0.0F, 0.3F, "1", "own: across over along, of the wish; stands for chance")     \
  PARAMETER(subStep_s, 0.01F, 0.001F, 0.05F, "s", "own: 16 parts to a swing of two bodies in contact")

struct SocialForceModel {
#define LOOPSTAD_DECLARE(name, value, low, high, unit, source) float name = value;
  LOOPSTAD_SOCIAL_FORCE_MODEL_PARAMETERS(LOOPSTAD_DECLARE)
#undef LOOPSTAD_DECLARE
};

SteerTally steer(const SocialForceModel& model, const Present& present, Moves& next, std::size_t begin,
                 std::size_t end);

} // namespace loopstad::sim

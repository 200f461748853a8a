// SPDX-License-Identifier: GPL-3.0-or-later
/// The collision-free speed model: each picks a direction, then walks as fast as the gap ahead allows.
///
///   SpeedModel model;                                        // defaults; every number is in the list below
///   SteerTally tally = steer(model, present, next, 0, rows); // writes next.facing, next.wish and
///   next.velocity
///
/// Speed: V(s) = min(v0, max(0, s / T)), T the time gap (Tordeux, Chraibi & Seyfried 2016, "Collision-free
/// speed model for pedestrian dynamics", Traffic and Granular Flow '15). There, s is the distance to the
/// nearest person within the own width ahead less the sum l of the radii; here it is how far one gets before
/// touching that person, more for who is ahead to the side, less a step's room behind who goes the same way
/// (spacing); past who comes the other way that room grows with speed, as the ellipse of Chraibi, Seyfried &
/// Schadschneider 2010 does ("Generalized centrifugal-force model for pedestrian dynamics", Phys. Rev. E 82).
/// Direction: as there, the wish plus a sum of pushes from people and walls; but the wish is not the way
/// itself, it is the direction near the way that keeps one walking longest, others' motion foreseen
/// (Moussaid, Helbing & Theraulaz 2011, "How simple rules determine pedestrian behavior and crowd disasters",
/// PNAS 108), and the body turns to it with a reaction time (Xu, Chraibi & Seyfried 2021, "Anticipation in a
/// velocity-based model for pedestrian dynamics", Transp. Res. C 133). Walls can't be walked into.
/// docs/step.md has the formulas.
#pragma once

#include <loopstad/sim/present.hpp>
#include <loopstad/sim/steer_tally.hpp>

#include <cstddef>

namespace loopstad::sim {

/// name, default, lowest, highest, unit, source and reason.
#define LOOPSTAD_SPEED_MODEL_PARAMETERS(PARAMETER)                                                           \
  PARAMETER(neighbourStrength, 6.0F, 0.0F, 20.0F, "1", "Tordeux et al. 2016, a: push at contact")            \
  PARAMETER(neighbourRange_m, 0.1F, 0.01F, 1.0F, "m", "Tordeux et al. 2016, D: e-fold of the push")          \
  PARAMETER(horizon_s, 3.0F, 0.5F, 10.0F, "s",                                                               \
            "own: a free way is followed for 4 m, beyond neighbours felt")                                   \
  PARAMETER(thought_s, 0.2F, 0.0F, 1.0F, "s", "own: a free way is kept for some reaction times")             \
  PARAMETER(reaction_s, 0.15F, 0.05F, 2.0F, "s", "Xu et al. 2021, tau: time to turn the body; calibrated")   \
  PARAMETER(backwards, 0.5F, 0.0F, 1.0F, "1", "own: of the speed wanted, straight away from the wish")       \
  PARAMETER(beside, 0.6F, 0.0F, 1.0F, "1", "own: less far ahead, in contacts, nobody holds one up")          \
  PARAMETER(spacing, 1.4F, 1.0F, 2.0F, "1", "own: contacts that one stands apart from who is followed")      \
  PARAMETER(wallStrength, 3.5F, 0.0F, 20.0F, "1", "own: push at contact, against the wish of 1 to go ahead") \
  PARAMETER(wallRange_m, 0.05F, 0.01F, 0.5F, "m", "own: e-fold; a door of 0.8 m is passed undisturbed")      \
  PARAMETER(wallBuffer_m, 0.1F, 0.0F, 0.5F, "m", "own: from here on one slides along a wall")

struct SpeedModel {
#define LOOPSTAD_DECLARE(name, value, low, high, unit, source) float name = value;
  LOOPSTAD_SPEED_MODEL_PARAMETERS(LOOPSTAD_DECLARE)
#undef LOOPSTAD_DECLARE
};

/// For the rows begin .. end - 1: reads the present, writes its own rows of next.facing, next.wish and
/// next.velocity.
SteerTally steer(const SpeedModel& model, const Present& present, Moves& next, std::size_t begin,
                 std::size_t end);

} // namespace loopstad::sim

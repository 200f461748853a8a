// SPDX-License-Identifier: GPL-3.0-or-later
/// The anticipation velocity model: each foresees where the others will be, and gives way to the side.
///
///   AnticipationModel model;                               // defaults; every number is in the list below
///   SteerTally tally = steer(model, present, next, 0, rows); // writes next.facing and next.velocity
///
/// Xu, Chraibi & Seyfried 2021, "Anticipation in a velocity-based model for pedestrian dynamics", Transp.
/// Res. C 133, 103464. The formulas were checked against the description by the authors' group
/// (pedestriandynamics.org/models/anticipation_velocity_model), not against the paper itself. Of a neighbour
/// j ahead of the facing e or of the way e0; t the anticipation time, d from here to j, e_ij = d / |d|, v_j
/// his velocity and dv the relative one, l the sum of the radii:
///
///   s    = max(l, (d + dv t) . e_ij)                    distance foreseen
///   R    = k (1 + (1 - e0 . e_j) / 2) exp((l - s) / D)  twice as strong against who comes the other way
///   n    = across e0, away from the side of d + v_j t   where j will be, seen from where one is now
///   aim  = unit(e0 + sum R n),  de/dt = (aim - e) / tau
///   v    = min(v0, max(0, (s_ahead - l) / T))           as in the collision-free speed model
///
/// Other than there: to the right when j will be straight ahead, not at random (there is no random draw), and
/// a push in contact, without which two who reach a door side by side hold each other up for good, since all
/// else points across the way. In the paper walls are people who stand; here they are slid along, as in
/// JuPedSim, but within the buffer alone and without its push outwards.
#pragma once

#include <loopstad/sim/steer.hpp>

namespace loopstad::sim {

/// name, default, lowest, highest, unit, source and reason. JuPedSim 1.3: the default in the documentation of
/// AnticipationVelocityModelAgentParameters. The paper's own values were not at hand.
#define LOOPSTAD_ANTICIPATION_MODEL_PARAMETERS(PARAMETER)                                                    \
  PARAMETER(anticipation_s, 1.0F, 0.0F, 5.0F, "s", "JuPedSim 1.3: t^a, how far ahead others are foreseen")   \
  PARAMETER(neighbourStrength, 3.0F, 0.0F, 20.0F, "1", "own: k, push at contact; JuPedSim 1.3 has 8")        \
  PARAMETER(neighbourRange_m, 0.1F, 0.01F, 1.0F, "m", "JuPedSim 1.3: D, e-fold of the push")                 \
  PARAMETER(reaction_s, 0.3F, 0.05F, 2.0F, "s", "JuPedSim 1.3: tau, time to turn the body")                  \
  PARAMETER(contactStrength, 5.0F, 0.0F, 20.0F, "1", "own: push straight away at contact, against jams")     \
  PARAMETER(contactRange_m, 0.05F, 0.01F, 0.5F, "m", "own: e-fold; not felt at arm's length")                \
  PARAMETER(wallBuffer_m, 0.1F, 0.0F, 0.5F, "m", "JuPedSim 1.3: from here on one slides along a wall")

struct AnticipationModel {
#define LOOPSTAD_DECLARE(name, value, low, high, unit, source) float name = value;
  LOOPSTAD_ANTICIPATION_MODEL_PARAMETERS(LOOPSTAD_DECLARE)
#undef LOOPSTAD_DECLARE
};

SteerTally steer(const AnticipationModel& model, const Present& present, Moves& next, std::size_t begin,
                 std::size_t end);

} // namespace loopstad::sim

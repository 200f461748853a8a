// SPDX-License-Identifier: GPL-3.0-or-later
/// Optimal reciprocal collision avoidance: of all velocities that lead to no collision for a while, if the
/// others do their half, the one nearest to the wish.
///
///   OrcaModel model;                                       // defaults; every number is in the list below
///   SteerTally tally = steer(model, present, next, 0, rows); // writes next.facing and next.velocity
///
/// Van den Berg, Guy, Lin & Manocha 2011, "Reciprocal n-body collision avoidance", Robotics Research, STAR
/// 70. Each neighbour forbids the relative velocities that touch within the horizon: a cone cut off by a
/// disc. With u the shortest way out of it and n across its edge, what is left to choose from is the half
/// plane (v' - (v + u / 2)) . n >= 0. Who overlaps must part within a step. Each wall near is a half plane
/// too, of which the person takes the whole: towards it no faster than to touch after wallHorizon_s. The
/// linear programme is in half_planes.hpp; where the half planes leave nothing, those of people give way
/// together.
///
/// The 20 nearest neighbours count. Not in the paper: a wish turned to the right by a few hundredths, so that
/// two who meet head on do not mirror each other; in the Netherlands one keeps right.
#pragma once

#include <loopstad/sim/steer.hpp>

namespace loopstad::sim {

/// name, default, lowest, highest, unit, source and reason.
#define LOOPSTAD_ORCA_MODEL_PARAMETERS(PARAMETER)                                                            \
  PARAMETER(horizon_s, 2.0F, 0.2F, 10.0F, "s", "van den Berg et al. 2011, tau; 2 s as in their simulations") \
  PARAMETER(wallHorizon_s, 0.3F, 0.05F, 5.0F, "s",                                                           \
            "own: short, since the nearest point stands for the wall")                                       \
  PARAMETER(keepRight, 0.03F, 0.0F, 0.3F, "1", "own: across over along, of the wish; breaks symmetry")

struct OrcaModel {
#define LOOPSTAD_DECLARE(name, value, low, high, unit, source) float name = value;
  LOOPSTAD_ORCA_MODEL_PARAMETERS(LOOPSTAD_DECLARE)
#undef LOOPSTAD_DECLARE
};

SteerTally steer(const OrcaModel& model, const Present& present, Moves& next, std::size_t begin,
                 std::size_t end);

} // namespace loopstad::sim

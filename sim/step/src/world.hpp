// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that a step reads and never writes: the surface, the demand, and what was worked out from both
/// once. Between two steps, a gate that opens or closes may put another ground in the place of this one.
///
///   Result<std::unique_ptr<const World>> world = makeWorld(twin, demand, settings, executor);
///   const RouteMap& map = world->ground->map(destination, profile.wheelchair);
#pragma once

#include "barred_ground.hpp"
#include "ground.hpp"

#include <loopstad/sim/climbs.hpp>
#include <loopstad/sim/course.hpp>
#include <loopstad/sim/model_table.hpp>
#include <loopstad/sim/simulation.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace loopstad::sim {

/// Origin on the surface: a region, or spots.
struct OriginGround {
  twin::SurfaceRegion region;
  std::vector<Box2> boxes; ///< of the region's areas, where these are better to draw from than its faces
  std::vector<twin::SurfacePoint> spots;
  std::vector<double> cumulativeWeights; ///< running sum over the boxes' areas or the spots' weights
};

struct DestinationGround {
  RouteTarget target;
  float reach_m = 0.0F; ///< this near to the target is there
};

struct World {
  World(std::shared_ptr<const twin::Twin> city, Demand who, const SimulationSettings& how)
      : twin(std::move(city)),
        open(std::make_shared<Ground>(std::shared_ptr<const twin::SurfaceMesh>(twin, &twin->surface))),
        ground(open),
        demand(std::move(who)),
        settings(how),
        momentum(hasMomentum(settings.model)),
        parts(partsOf(settings.model, settings.timeStep_s)),
        part_s(settings.timeStep_s / parts) {}

  std::shared_ptr<const twin::Twin> twin;
  std::shared_ptr<Ground> open;         ///< nothing barred: for what outlasts a change
  std::shared_ptr<const Ground> ground; ///< as it is passed now
  Climbs climbs;
  Demand demand;
  SimulationSettings settings;
  float largestRadius_m = 0.0F; ///< of all profiles
  bool momentum = false;        ///< of the model
  unsigned parts = 1;           ///< steer and move run so often in a step
  double part_s = 0.05;         ///< time step of one part
  BarredGround barred;          ///< gates and closed areas
  bool layered = false;         ///< heights differ by enough to tell storeys apart
  bool needsRows = false;       ///< the demand has people who are looked up by id
  bool anyGroups = false;       ///< some people belong together
  bool anyWaits = false;        ///< some profile has a pre-movement time
  std::vector<OriginGround> origins;
  std::vector<DestinationGround> destinations;
  std::vector<std::vector<double>> flowWeights; ///< per flow: running sum over destinations
  std::vector<std::uint32_t> queueOf;           ///< per destination: its queue among those that are counted
  std::vector<std::vector<double>>
      profileSums;                            ///< per flow: running sum over profiles; empty without weights
  std::vector<std::vector<double>> groupSums; ///< per flow: running sum over sizes; empty: all walk alone
  JourneyGround journeys;
  std::vector<std::string> warnings; ///< found while it was made

  [[nodiscard]] CourseRules rules() const {
    return {demand, ground->surface, journeys, settings.seed, settings.timeStep_s};
  }
};

[[nodiscard]] Result<std::unique_ptr<World>> makeWorld(std::shared_ptr<const twin::Twin> twin, Demand demand,
                                                       const SimulationSettings& settings,
                                                       Executor& executor);

/// One map per destination and kind of walker that somebody needs, over this ground.
void findWays(const World& world, Ground& ground, Executor& executor);
/// Takes up gates and closed areas as they are at the start. The twin was cut along them.
void barGround(World& world, ClosureEdges edges, Executor& executor);

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// Who walks: the kinds of people, where they come from, where they go, and when. Local metres, seconds from
/// the start.
///
///   Demand demand;
///   demand.profiles.push_back({.name = "visitor"});
///   demand.origins.push_back({.name = "station", .areas = {hall}});
///   demand.destinations.push_back({.name = "square", .areas = {square}});
///   demand.flows.push_back({.origin = 0, .destinationWeights = {1.0}, .profile = 0, .arrivals = {{0, 900,
///   1200}}});
///
/// Plain data: a scenario is translated into it once, the step never sees a file.
#pragma once

#include <loopstad/base/id.hpp>
#include <loopstad/sim/climbing.hpp>
#include <loopstad/sim/closures.hpp>
#include <loopstad/sim/draw_law.hpp>
#include <loopstad/sim/journey.hpp>
#include <loopstad/sim/lift.hpp>
#include <loopstad/sim/route_choice.hpp>
#include <loopstad/sim/truncated_normal.hpp>
#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/surface.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::sim {

using DestinationId = Id<struct DestinationTag>;
using ProfileId = Id<struct ProfileTag>;

/// One kind of people. Defaults: adults on foot.
struct Profile {
  std::string name{};
  TruncatedNormal freeSpeed_mps{1.34, 0.26, 0.5, 2.2}; ///< Weidmann 1993; cut at about three deviations
  TruncatedNormal radius_m{0.171, 0.01, 0.141, 0.201}; ///< half of the body's width as the model sees it
  TruncatedNormal timeGap_s{0.55, 0.092, 0.28, 0.83};  ///< T of Tordeux et al. 2016; docs/calibration.md
  bool wheelchair = false;                ///< keeps off surfaces and stairs that are not fit for wheels
  std::optional<DrawLaw> age_years{};     ///< given: the free speed is that of the age (age.hpp)
  std::optional<DrawLaw> preMovement_s{}; ///< from appearing to setting off; nothing: at once
  Climbing climbing{};
};

/// Where people appear: anywhere in areas, or at spots such as doors.
struct Origin {
  struct Spot {
    twin::SurfacePoint at;
    double weight = 1.0; ///< share of the people, relative to the other spots
  };
  std::string name{};
  std::vector<twin::Polygon> areas{};
  std::optional<std::int16_t> sheet{}; ///< of the areas; nothing: any
  std::vector<Spot> spots{};
};

/// Where people go, and leave the simulation on arrival: areas, or spots (doors) that count as reached within
/// reach_m.
struct Destination {
  std::string name{};
  std::vector<twin::Polygon> areas{};
  std::optional<std::int16_t> sheet{};
  std::vector<twin::SurfacePoint> spots{};
  double reach_m = 0.5; ///< of spots, > 0
};

/// Persons spread evenly over a period; fractions are carried on, so that the sum over periods is exact to
/// one person.
struct Arrivals {
  double from_s = 0.0;
  double to_s = 0.0; ///< >= from_s; equal: all at once
  double persons = 0.0;
};

struct Flow {
  std::size_t origin = 0;                   ///< index into Demand::origins
  std::vector<double> destinationWeights{}; ///< one per Demand::destinations, >= 0, not all 0
  std::size_t profile = 0;                  ///< index into Demand::profiles
  std::vector<Arrivals> arrivals{};
  std::optional<std::size_t> journey{}; ///< index into Demand::journeys; instead of destinationWeights
  std::vector<double> profileWeights{}; ///< one per Demand::profiles, >= 0, not all 0; empty: all are profile
  std::vector<double> groupSizes{};     ///< weights of groups of 1, 2, 3 ... persons; empty: all walk alone
  std::optional<std::size_t> choice{};  ///< index into Demand::choices; the weights then say nothing
};

/// A person with a known start, for benchmarks, verification cases and restored states.
struct Person {
  Vec2 position;
  std::optional<std::int16_t> sheet{};
  std::optional<double> freeSpeed_mps{}; ///< nothing: drawn from the profile
  std::size_t destination = 0;
  std::size_t profile = 0;
  std::optional<std::size_t> journey{}; ///< index into Demand::journeys; instead of destination
  std::optional<std::uint32_t> group{}; ///< those who stand next to each other in the list with one number
  std::optional<std::size_t> choice{};  ///< index into Demand::choices; the destination then says nothing
};

struct Demand {
  std::vector<Profile> profiles;
  std::vector<Origin> origins;
  std::vector<Destination> destinations;
  std::vector<Flow> flows;
  std::vector<Journey> journeys;
  std::vector<Event> events;     ///< what journeys wait for
  std::vector<Person> persons;   ///< present at the start
  std::vector<Flight> flights{}; ///< stairs, ramps and escalators of flat plans
  std::vector<Lift> lifts{};
  std::vector<RouteChoice> choices{};
  Closures closures; ///< gates and closed areas
};

} // namespace loopstad::sim

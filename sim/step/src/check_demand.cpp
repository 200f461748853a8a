// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_demand.hpp"

#include "check_choice.hpp"
#include "check_numbers.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/sim/check_journeys.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace loopstad::sim {
namespace {

Status checkLaw(const Profile& profile, const char* what, const TruncatedNormal& law) {
  const std::string object = tr("profile '{}'", profile.name);
  if (law.deviation < 0.0 || (law.deviation > 0.0 && !(law.low < law.high)))
    return dataError({}, object, tr("{} has no spread between its limits", what),
                     tr("give a deviation of 0 or more and a low limit below the high one"));
  const double least = law.deviation > 0.0 ? law.low : law.mean;
  if (!(least > 0.0))
    return dataError({}, object, tr("{} may be 0 or less", what), tr("give a low limit above 0"));
  return Done{};
}

Status checkLaw(const Profile& profile, const char* what, const std::optional<DrawLaw>& law) {
  const std::string defect = law ? findDefect(*law) : std::string{};
  if (defect.empty()) return Done{};
  return dataError({}, tr("profile '{}'", profile.name), fmt::format("{}: {}", what, defect),
                   tr("give the law other numbers"));
}

Status checkProfile(const Profile& profile) {
  if (Status s = checkLaw(profile, tr("the free speed"), profile.freeSpeed_mps); !s) return s;
  if (Status s = checkLaw(profile, tr("the age"), profile.age_years); !s) return s;
  if (Status s = checkLaw(profile, tr("the pre-movement time"), profile.preMovement_s); !s) return s;
  if (!(profile.climbing.stairsUp > 0.0 && profile.climbing.stairsDown > 0.0))
    return dataError({}, tr("profile '{}'", profile.name), tr("stands still on stairs"),
                     tr("give shares of the free speed above 0, or wheelchair: true to keep off stairs"));
  if (Status s = checkLaw(profile, tr("the radius"), profile.radius_m); !s) return s;
  return checkLaw(profile, tr("the time gap"), profile.timeGap_s);
}

Status checkFlow(const Demand& demand, const Flow& flow) {
  assert(flow.origin < demand.origins.size() && flow.profile < demand.profiles.size());
  assert(flow.journey || flow.choice || flow.destinationWeights.size() == demand.destinations.size());
  assert(!flow.journey || *flow.journey < demand.journeys.size());
  const std::string object = tr("flow from '{}'", demand.origins[flow.origin].name);
  if (flow.journey && !flow.groupSizes.empty())
    return dataError({}, object, tr("has groups on a journey, which nobody keeps together"),
                     tr("leave out the groups or the journey"));
  if (flow.journey && flow.choice)
    return dataError({}, object, tr("has both a journey and a choice of ways"), tr("leave out one of them"));
  const auto negative = [](double w) { return !(w >= 0.0); };
  const auto positive = [](double w) { return w > 0.0; };
  assert(!flow.choice || *flow.choice < demand.choices.size());
  if (!flow.journey && !flow.choice &&
      (std::ranges::any_of(flow.destinationWeights, negative) ||
       std::ranges::none_of(flow.destinationWeights, positive)))
    return dataError({}, object, tr("has no destination with a weight above 0"),
                     tr("give each destination a weight of 0 or more, and one of them more than 0"));
  const auto weighted = [&](const std::vector<double>& weights) {
    return weights.empty() ||
           (std::ranges::none_of(weights, negative) && std::ranges::any_of(weights, positive));
  };
  assert(flow.profileWeights.empty() || flow.profileWeights.size() == demand.profiles.size());
  if (!weighted(flow.profileWeights) || !weighted(flow.groupSizes))
    return dataError({}, object, tr("has no profile or no size of groups with a weight above 0"),
                     tr("give weights of 0 or more, and one of them more than 0"));
  for (const Arrivals& a : flow.arrivals)
    if (!(a.to_s >= a.from_s) || !(a.persons >= 0.0))
      return dataError({}, object, tr("{} persons from {} s to {} s", a.persons, a.from_s, a.to_s),
                       tr("end a period after it begins, with 0 persons or more"));
  return Done{};
}

Status checkLift([[maybe_unused]] const Demand& demand, const Lift& lift) {
  assert(lift.entry < demand.destinations.size() && lift.onward < demand.destinations.size() &&
         lift.exit < demand.origins.size());
  const std::string object = tr("lift '{}'", lift.name);
  if (lift.entry == lift.onward)
    return dataError({}, object, tr("leads back to itself"), tr("send its people to another destination"));
  if (lift.capacity == 0 || !(lift.ride_s > 0.0) || !(lift.doors_s > 0.0))
    return dataError({}, object, tr("holds nobody, or takes no time"),
                     tr("give a capacity of 1 or more, and times above 0 s"));
  return Done{};
}

Status checkFlight(const Flight& flight) {
  const std::string object = tr("flight '{}'", flight.name);
  if (!(squaredLength(flight.towards) > 0.0))
    return dataError({}, object, tr("says no direction"), tr("give the way up, or the way the belt runs"));
  if (!(flight.slope >= 0.0) || !(flight.belt_mps > 0.0) ||
      !(flight.standingShare >= 0.0 && flight.standingShare <= 1.0))
    return dataError({}, object, tr("has a slope, a belt or a share that cannot be"),
                     tr("give a slope of 0 or more, a belt above 0 m/s and a share from 0 to 1"));
  return Done{};
}

} // namespace

Status checkSettings(const SimulationSettings& settings) {
  if (!(settings.timeStep_s >= 0.01 && settings.timeStep_s <= 0.5))
    return usageError(tr("a time step of {} s", settings.timeStep_s), tr("take 0.01 s to 0.5 s"));
  return check(settings.model);
}

Status checkDemand(const Demand& demand) {
  if (Status s = checkNumbers(demand); !s) return s;
  for (const Profile& profile : demand.profiles)
    if (Status s = checkProfile(profile); !s) return s;
  for (const RouteChoice& choice : demand.choices)
    if (Status s = checkChoice(demand, choice); !s) return s;
  for (const Flow& flow : demand.flows)
    if (Status s = checkFlow(demand, flow); !s) return s;
  for (const Lift& lift : demand.lifts)
    if (Status s = checkLift(demand, lift); !s) return s;
  for (const Flight& flight : demand.flights)
    if (Status s = checkFlight(flight); !s) return s;
  for (const Person& person : demand.persons) {
    assert(person.journey ? *person.journey < demand.journeys.size()
                          : person.destination < demand.destinations.size());
    assert(person.profile < demand.profiles.size());
    assert(!person.choice || *person.choice < demand.choices.size());
    if (person.journey && person.choice)
      return dataError({}, tr("person at ({:.2f}, {:.2f})", person.position.x, person.position.y),
                       tr("has both a journey and a choice of ways"), tr("leave out one of them"));
    if (person.freeSpeed_mps && !(*person.freeSpeed_mps > 0.0))
      return dataError({}, tr("person at ({:.2f}, {:.2f})", person.position.x, person.position.y),
                       tr("a free speed of 0 or less"), tr("give one above 0"));
  }
  return checkJourneys(demand);
}

} // namespace loopstad::sim

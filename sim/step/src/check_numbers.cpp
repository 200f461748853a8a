// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_numbers.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/sim/cell_index.hpp>

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <optional>
#include <variant>

namespace loopstad::sim {
namespace {

/// 116 days: twice out and back of a lift are steps of 0.01 s that still fit 32 bits.
constexpr double longest_s = 1e7;
/// Faster than anybody runs, slow enough for one step to be a short way.
constexpr double fastest_mps = 20.0;
/// Two of the widest see each other before they touch.
constexpr double widest_m = 0.5 * CellIndex::reach_m;
/// Ids have 32 bits.
constexpr double mostPersons = 4e9;
constexpr double mostWeight = 1e12;
/// A deviation far above the limits of a law makes it even.
constexpr double widestSpread = 1e12;

/// The first number that is too far from 0, or none at all, as an Error.
class Checker {
public:
  explicit Checker(std::string object) : object_(std::move(object)) {}

  Checker& number(const char* what, double value, double most) {
    if (!error_ && !(std::abs(value) <= most))
      error_ = dataError({}, object_, fmt::format("{}: {}", tr(what), value),
                         tr("give a number up to {:g}", most));
    return *this;
  }
  Checker& law(const char* what, const TruncatedNormal& law, double most) {
    number(what, law.mean, most).number(what, law.deviation, widestSpread);
    return law.deviation > 0.0 ? number(what, law.low, most).number(what, law.high, most) : *this;
  }
  /// For times that may be without end.
  Checker& endless(const char* what, double time_s) {
    return std::isinf(time_s) ? *this : number(what, time_s, longest_s);
  }
  Checker& place(Vec2 p) {
    constexpr const char* what = translatable("a position");
    return number(what, p.x, fixedLimit_m).number(what, p.y, fixedLimit_m);
  }
  /// May reach beyond the ground.
  Checker& areas(const std::vector<twin::Polygon>& areas) {
    for (const twin::Polygon& area : areas) {
      ring(area.outer);
      for (const twin::Ring& hole : area.holes) ring(hole);
    }
    return *this;
  }
  [[nodiscard]] Status status() const { return error_ ? Status(*error_) : Status(Done{}); }

private:
  void ring(const twin::Ring& ring) {
    constexpr double anywhere_m = 1e7;
    for (const Vec2 p : ring)
      number(translatable("a corner"), p.x, anywhere_m).number(translatable("a corner"), p.y, anywhere_m);
  }

  std::string object_;
  std::optional<Error> error_;
};

constexpr const char* weight = translatable("a weight");
constexpr const char* time = translatable("a time in s");

void checkLaw(Checker& check, const char* what, const std::optional<DrawLaw>& law) {
  if (!law) return;
  const auto add = [&](double a, double b) { check.number(what, a, longest_s).number(what, b, longest_s); };
  if (const auto* uniform = std::get_if<Uniform>(&law->shape)) add(uniform->from, uniform->to);
  if (const auto* normal = std::get_if<Normal>(&law->shape)) add(normal->mean, normal->deviation);
  if (const auto* logNormal = std::get_if<LogNormal>(&law->shape)) add(logNormal->mu, logNormal->sigma);
  if (const auto* weibull = std::get_if<Weibull>(&law->shape)) add(weibull->shape, weibull->scale);
  check.endless(what, law->low).endless(what, law->high);
}

Status checkProfile(const Profile& profile) {
  Checker check(tr("profile '{}'", profile.name));
  check.law(translatable("the free speed"), profile.freeSpeed_mps, fastest_mps)
      .law(translatable("the radius"), profile.radius_m, widest_m)
      .law(translatable("the time gap"), profile.timeGap_s, longest_s)
      .number(translatable("a share on stairs"), profile.climbing.stairsUp, fastest_mps)
      .number(translatable("a share on stairs"), profile.climbing.stairsDown, fastest_mps);
  checkLaw(check, translatable("the age"), profile.age_years);
  checkLaw(check, translatable("the pre-movement time"), profile.preMovement_s);
  return check.status();
}

Status checkPlaces(const Demand& demand) {
  for (const Origin& origin : demand.origins) {
    Checker check(tr("origin '{}'", origin.name));
    check.areas(origin.areas);
    for (const Origin::Spot& spot : origin.spots) check.number(weight, spot.weight, mostWeight);
    if (Status s = check.status(); !s) return s;
  }
  for (const Destination& destination : demand.destinations) {
    Checker check(tr("destination '{}'", destination.name));
    check.areas(destination.areas).number(translatable("the reach in m"), destination.reach_m, fixedLimit_m);
    if (Status s = check.status(); !s) return s;
  }
  const auto fits = [](double value, double most) { return std::abs(value) <= most; };
  for (const Person& person : demand.persons) { // a million of them: no text for those who are all right
    if (fits(person.position.x, fixedLimit_m) && fits(person.position.y, fixedLimit_m) &&
        fits(person.freeSpeed_mps.value_or(1.0), fastest_mps))
      continue;
    Checker check(tr("person at ({:.2f}, {:.2f})", person.position.x, person.position.y));
    check.place(person.position)
        .number(translatable("the free speed"), person.freeSpeed_mps.value_or(1.0), fastest_mps);
    if (Status s = check.status(); !s) return s;
  }
  return Done{};
}

Status checkFlows(const Demand& demand) {
  double persons = static_cast<double>(demand.persons.size());
  for (const Flow& flow : demand.flows) {
    Checker check(tr("flow from '{}'", demand.origins[flow.origin].name));
    for (const auto* weights : {&flow.destinationWeights, &flow.profileWeights, &flow.groupSizes})
      for (const double w : *weights) check.number(weight, w, mostWeight);
    for (const Arrivals& a : flow.arrivals) {
      check.number(time, a.from_s, longest_s).number(time, a.to_s, longest_s);
      check.number(translatable("persons"), persons += a.persons, mostPersons);
    }
    if (Status s = check.status(); !s) return s;
  }
  return Done{};
}

Status checkClimbing(const Demand& demand) {
  for (const Flight& flight : demand.flights) {
    Checker check(tr("flight '{}'", flight.name));
    check.areas(flight.areas)
        .place(flight.towards)
        .number(translatable("the belt in m/s"), flight.belt_mps, fastest_mps)
        .number(translatable("the slope"), flight.slope, mostWeight);
    if (Status s = check.status(); !s) return s;
  }
  for (const Lift& lift : demand.lifts) {
    Checker check(tr("lift '{}'", lift.name));
    check.number(time, lift.ride_s, longest_s).number(time, lift.doors_s, longest_s);
    if (Status s = check.status(); !s) return s;
  }
  return Done{};
}

Status checkClosing(const Demand& demand) {
  for (const RouteChoice& choice : demand.choices) {
    Checker check(tr("choice '{}'", choice.name));
    for (const double t : {choice.spread_s, choice.affiliation_s, choice.following_s, choice.reconsider_s})
      check.number(time, t, longest_s);
    for (const RouteClosure& closure : choice.closures)
      check.endless(time, closure.from_s).endless(time, closure.to_s);
    if (Status s = check.status(); !s) return s;
  }
  for (const Gate& gate : demand.closures.gates) {
    Checker check(tr("gate '{}'", gate.name));
    check.number(translatable("persons"), gate.maxFlow_per_s, mostPersons);
    for (const PassingChange& change : gate.changes) check.endless(time, change.at_s);
    if (Status s = check.status(); !s) return s;
  }
  for (const ClosedArea& area : demand.closures.areas) {
    Checker check(tr("closed area '{}'", area.name));
    check.endless(time, area.from_s).endless(time, area.to_s);
    if (Status s = check.status(); !s) return s;
  }
  return Done{};
}

struct JourneyChecker {
  Checker& check;

  void operator()(const GoTo& /*unused*/) const {}
  void operator()(const Leave& /*unused*/) const {}
  void operator()(const Wait& wait) const {
    check.law(time, wait.stay_s.value_or(TruncatedNormal{}), longest_s);
    check.endless(time, wait.until_s.value_or(0.0)).place(wait.focus.value_or(Vec2{}));
  }
  void operator()(const Queue& queue) const {
    check.law(time, queue.service_s, longest_s);
    for (const std::vector<Vec2>& line : queue.lines)
      for (const Vec2 p : line) check.place(p);
  }
  void operator()(const Visit& visit) const {
    for (const Attraction& attraction : visit.attractions)
      check.law(time, attraction.stay_s, longest_s).number(weight, attraction.weight, mostWeight);
  }
};

Status checkDoings(const Demand& demand) {
  for (const Event& event : demand.events)
    if (Status s = Checker(tr("event '{}'", event.name)).endless(time, event.time_s).status(); !s) return s;
  for (const Journey& journey : demand.journeys)
    for (const Stage& stage : journey.stages) {
      Checker check(tr("journey '{}', stage '{}'", journey.name, stage.name));
      std::visit(JourneyChecker{check}, stage.activity);
      for (const NextStage& next : stage.next)
        if (const auto* from = std::get_if<FromTime>(&next.when)) check.endless(time, from->time_s);
      if (Status s = check.status(); !s) return s;
    }
  return Done{};
}

} // namespace

Status checkNumbers(const Demand& demand) {
  for (const Profile& profile : demand.profiles)
    if (Status s = checkProfile(profile); !s) return s;
  for (Status (*check)(const Demand&) : {checkPlaces, checkFlows, checkClimbing, checkClosing, checkDoings})
    if (Status s = check(demand); !s) return s;
  return Done{};
}

} // namespace loopstad::sim

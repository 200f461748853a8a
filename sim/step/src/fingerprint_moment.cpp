// SPDX-License-Identifier: GPL-3.0-or-later
// As in carry_moment.cpp, a structured binding names every member: a new one does not compile until it is
// said here whether it counts. What is named and not added shows in what is added as soon as it makes a
// difference.
#include "carry_moment.hpp"

#include <loopstad/base/fingerprint.hpp>

#include <array>
#include <span>

namespace loopstad::sim {
namespace {

template <class T>
void add(Fingerprint& print, const std::vector<T>& column) {
  print.add(std::as_bytes(std::span(column)));
}

void add(Fingerprint& print, const Groups& groups) {
  const auto& [firstOf, sizeOf] = groups; // sizes show in who is born
  add(print, firstOf);
}

void add(Fingerprint& print, const LiftCabin& cabin) {
  const auto& [people] = cabin;
  for (const CrowdRow& row : people) print.add(std::as_bytes(std::span(&row.id, 1)));
}

void add(Fingerprint& print, const Choosers& choosers) { // adds nothing where nobody has a choice
  const auto& [of, queues, standing, heading, passed] = choosers;
  add(print, of);
  add(print, queues);
  add(print, standing);
  add(print, heading);
  add(print, passed);
}

void add(Fingerprint& print, const GateMoment& gates) {
  const auto& [passed, allowance, waiting, asking, held, crossed] =
      gates; // the last three: afresh in every step
  add(print, passed);
  add(print, allowance);
  add(print, waiting);
}

} // namespace

std::uint64_t fingerprint(const World& world, const Moment& moment) {
  const auto& [steps, nextId, now, next, departures, groups, cabins, flows, journeys, choosers, tally, report,
               warnings, gates, lookAnew, cells, indexed,
               // worked out afresh in every step, as are next and report
               rowOf, height_m, spare, groupWay, groupPace, leaving, arrivals, calls, reach_m] = moment;
  const auto& [atStep] = departures;
  Fingerprint print;
  const std::array<std::uint64_t, 2> whole{sim::fingerprint(now), steps};
  print.add(std::as_bytes(std::span(whole)));
  add(print, atStep);
  add(print, groups);
  for (const LiftCabin& cabin : cabins) add(print, cabin);
  if (!world.journeys.empty()) {
    const std::uint64_t ofJourneys = sim::fingerprint(journeys);
    print.add(std::as_bytes(std::span(&ofJourneys, 1)));
  }
  add(print, choosers);
  add(print, gates);
  return print.value();
}

} // namespace loopstad::sim

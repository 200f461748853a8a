// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_choice.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace loopstad::sim {
namespace {

constexpr std::size_t mostAlternatives = 32; // bits of Chooser::shut
constexpr std::size_t mostPlaces = 127;

bool isShare(double x) { return x >= 0.0 && x <= 1.0; }

} // namespace

Status checkChoice([[maybe_unused]] const Demand& demand, const RouteChoice& choice) {
  const std::string object = tr("choice '{}'", choice.name);
  if (choice.alternatives.empty() || choice.alternatives.size() > mostAlternatives)
    return dataError({}, object, tr("has {} alternatives", choice.alternatives.size()),
                     tr("give 1 to {}", mostAlternatives));
  for (const RouteAlternative& way : choice.alternatives) {
    if (way.places() > mostPlaces)
      return dataError({}, object, tr("leads through {} places", way.through.size()),
                       tr("give fewer than {}", mostPlaces));
    for (std::size_t i = 0; i < way.places(); ++i) assert(way.place(i) < demand.destinations.size());
  }
  assert(!choice.usual || *choice.usual < choice.alternatives.size());
  if (!isShare(choice.familiarShare) || !isShare(choice.informedShare) || !isShare(choice.gain))
    return dataError({}, object, tr("a share outside 0 to 1"), tr("give shares and the gain from 0 to 1"));
  if (!(choice.spread_s > 0.0) || !(choice.reconsider_s > 0.0))
    return dataError({}, object, tr("a time of 0 s or less"),
                     tr("spread and time to reconsider are above 0 s"));
  if (!(choice.affiliation_s >= 0.0) || !(choice.following_s >= 0.0))
    return dataError({}, object, tr("a time below 0 s"), tr("affiliation and following are 0 s or more"));
  for (const RouteClosure& closure : choice.closures) {
    assert(closure.place < demand.destinations.size());
    if (!(closure.to_s >= closure.from_s))
      return dataError({}, object, tr("closed from {} s to {} s", closure.from_s, closure.to_s),
                       tr("end a period after it begins"));
  }
  return Done{};
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/sim/age.hpp>
#include <loopstad/sim/person.hpp>

#include <algorithm>
#include <cassert>

namespace loopstad::sim {
namespace {

float drawFrom(const TruncatedNormal& law, std::uint64_t seed, AgentId id, Purpose purpose) {
  if (law.deviation <= 0.0) return static_cast<float>(law.mean);
  const Draws draw(seed, id.value(), 0, purpose);
  return static_cast<float>(draw.truncatedNormal(0, law.mean, law.deviation, law.low, law.high));
}

/// About the mean of the age. Cut at two deviations, so that nobody stands still by nature.
float drawSpeedOfAge(const DrawLaw& ages, std::uint64_t seed, AgentId id) {
  constexpr double cut = 2.0;
  const SpeedOfAge at = speedOfAge(quantile(ages, Draws(seed, id.value(), 0, Purpose::age).uniform(0)));
  const Draws draw(seed, id.value(), 0, Purpose::freeSpeed);
  return static_cast<float>(draw.truncatedNormal(0, at.mean_mps, at.deviation_mps,
                                                 at.mean_mps - cut * at.deviation_mps,
                                                 at.mean_mps + cut * at.deviation_mps));
}

} // namespace

CrowdRow drawPerson(const Profile& profile, ProfileId profileId, std::uint64_t seed, AgentId id) {
  CrowdRow row;
  row.id = id;
  row.profile = profileId;
  row.freeSpeed_mps = profile.age_years ? drawSpeedOfAge(*profile.age_years, seed, id)
                                        : drawFrom(profile.freeSpeed_mps, seed, id, Purpose::freeSpeed);
  row.radius_m = drawFrom(profile.radius_m, seed, id, Purpose::radius);
  row.timeGap_s = drawFrom(profile.timeGap_s, seed, id, Purpose::timeGap);
  return row;
}

double lane(std::uint64_t seed, AgentId id) { return Draws(seed, id.value(), 0, Purpose::lane).uniform(0); }

double drawPreMovement_s(const Profile& profile, std::uint64_t seed, AgentId id) {
  if (!profile.preMovement_s) return 0.0;
  return quantile(*profile.preMovement_s, Draws(seed, id.value(), 0, Purpose::preMovement).uniform(0));
}

std::size_t drawByWeight(std::span<const double> cumulative, double u) {
  assert(!cumulative.empty() && cumulative.back() > 0.0);
  const auto found = std::ranges::upper_bound(cumulative, u * cumulative.back());
  // Rounding may push u * total up to the total itself: the last one that has a weight gets it.
  if (found == cumulative.end()) {
    const auto last = std::ranges::lower_bound(cumulative, cumulative.back());
    return static_cast<std::size_t>(last - cumulative.begin());
  }
  return static_cast<std::size_t>(found - cumulative.begin());
}

} // namespace loopstad::sim

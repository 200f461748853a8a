// SPDX-License-Identifier: GPL-3.0-or-later
/// Crowds put down by hand, for tests below the Simulation.
///
///   Crowd crowd;
///   test::stand(crowd, surface, {3.0, 1.0});
///   const auto after = test::moveTo(surface, crowd, 0, {3.5, 1.0});
#pragma once

#include <loopstad/sim/crowd.hpp>
#include <loopstad/twin/surface.hpp>

#include <cassert>
#include <cstdint>
#include <optional>

namespace loopstad::test {

/// A person at p, with the next id; p is on the surface.
inline void stand(sim::Crowd& crowd, const twin::Surface& surface, Vec2 p,
                  std::optional<std::int16_t> sheet = std::nullopt) {
  const auto at = surface.locate(p, sheet);
  assert(at);
#define LOOPSTAD_GROW(type, name) crowd.name.emplace_back();
  LOOPSTAD_CROWD_COLUMNS(LOOPSTAD_GROW)
#undef LOOPSTAD_GROW
  crowd.position.back() = at->position;
  crowd.face.back() = at->face;
  crowd.radius_m.back() = 0.18F;
  crowd.id.back() = sim::AgentId(crowd.size() - 1);
  crowd.destination.back() = sim::DestinationId(0U);
  crowd.profile.back() = sim::ProfileId(0U);
}

inline void moveTo(sim::Crowd& crowd, const twin::Surface& surface, std::size_t row, Vec2 p) {
  const auto end = surface.slide({crowd.face[row], crowd.position[row]}, toFixed(p)).point;
  crowd.position[row] = end.position;
  crowd.face[row] = end.face;
}

} // namespace loopstad::test

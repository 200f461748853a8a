// SPDX-License-Identifier: GPL-3.0-or-later
/// What is wrong with settings and demand in themselves, before any ground is looked at.
///
///   if (Status s = checkSettings(settings); !s) return s.error();
///   if (Status s = checkDemand(demand); !s) return s.error();
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/sim/simulation.hpp>

namespace loopstad::sim {

[[nodiscard]] Status checkSettings(const SimulationSettings& settings);
/// Indices that point nowhere are a programmer's mistake and assert.
[[nodiscard]] Status checkDemand(const Demand& demand);

} // namespace loopstad::sim

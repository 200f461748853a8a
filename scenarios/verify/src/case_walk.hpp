// SPDX-License-Identifier: GPL-3.0-or-later
/// A variant of a case walked once: its rooms become a twin, its people a demand, its steps tracks.
///
///   auto twin = twinOf(verification, variant);
///   auto tracks = walk(variant, *twin, data, seed, model, progress);
#pragma once

#include <loopstad/base/progress.hpp>
#include <loopstad/scenarios/tracks.hpp>
#include <loopstad/scenarios/verification_case.hpp>
#include <loopstad/sim/demand.hpp>
#include <loopstad/sim/model_table.hpp>
#include <loopstad/twin/twin.hpp>

#include <memory>

namespace loopstad::scenarios {

[[nodiscard]] Result<std::shared_ptr<const twin::Twin>> twinOf(const VerificationCase& verification,
                                                               const CaseVariant& variant);

/// data: of the experiment, or nullptr. Positions of persons are drawn by the seed.
[[nodiscard]] Result<sim::Demand> demandOf(const CaseVariant& variant, const twin::Twin& twin,
                                           const Tracks* data, std::uint64_t seed);

[[nodiscard]] Result<Tracks> walk(const CaseVariant& variant, const std::shared_ptr<const twin::Twin>& twin,
                                  const Tracks* data, std::uint64_t seed, const sim::LocomotionModel& model,
                                  const Progress& progress);

/// What groups go to, each once: all rooms of a group together; with fromData or a choice each room of its
/// own.
[[nodiscard]] std::vector<std::vector<std::string>> destinationsOf(const CaseVariant& variant);

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "carry_moment.hpp"
#include "phases.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

namespace loopstad::sim {
namespace {

/// What has to be the same on both sides. Not translated: whoever goes on may read another language.
std::vector<std::string> termsOf(const World& world) {
  const twin::SurfaceMesh& mesh = world.twin->surface;
  std::vector<std::string> terms{fmt::format("seed: {}", world.settings.seed),
                                 fmt::format("time_step_s: {}", world.settings.timeStep_s),
                                 fmt::format("model: {}", nameOf(world.settings.model)),
                                 fmt::format("faces of the ground: {}", mesh.faces.size())};
  for (const auto& [name, value] : settingsOf(world.settings.model))
    terms.push_back(fmt::format("{}: {}", name, value));
  return terms;
}

Error doesNotBelong(const std::string& problem) {
  return dataError({}, tr("state"), problem, tr("go on with what the run was begun with, or begin it anew"));
}

Status checkTerms(const World& world, const SavedState& from) {
  StateFields fields(from);
  std::vector<std::string> saved;
  fields.texts("world.terms", saved);
  if (!fields.unsound().empty()) return doesNotBelong(tr("does not say what it is the state of"));
  const std::vector<std::string> terms = termsOf(world);
  for (std::size_t i = 0; i < std::min(saved.size(), terms.size()); ++i)
    if (saved[i] != terms[i]) return doesNotBelong(tr("was saved with {}, not {}", saved[i], terms[i]));
  if (saved.size() != terms.size()) return doesNotBelong(tr("was saved with other parameters of the model"));
  return Done{};
}

} // namespace

void setDown(const World& world, Moment& moment, SavedState& into) {
  StateFields fields(into);
  std::vector<std::string> terms = termsOf(world);
  fields.texts("world.terms", terms);
  carry(fields, moment);
}

Status takeUp(const SavedState& from, World& world, Moment& moment, Executor& executor) {
  if (Status s = checkTerms(world, from); !s) return s;
  StateFields fields(from);
  carry(fields, moment);
  if (fields.unsound().empty()) checkRestored(fields, world, moment);
  if (!fields.unsound().empty())
    return doesNotBelong(tr("'{}' does not fit this scenario, or is damaged", fields.unsound()));
  bringGroundTo(world, moment.steps, executor);
  return Done{};
}

} // namespace loopstad::sim

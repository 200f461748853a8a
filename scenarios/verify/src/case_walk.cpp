// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_walk.hpp"

#include <loopstad/sim/person.hpp>
#include <loopstad/sim/simulation.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace loopstad::scenarios {
namespace {

constexpr std::uint32_t stepsPerMoment = 2; // 0.1 s at the default time step

/// When the first person of the experiment is seen: there the simulation's time begins.
double startOf(const Tracks* data) {
  if (data == nullptr || data->tracks.empty()) return 0.0;
  return std::ranges::min(data->tracks, {}, &Track::from_s).from_s;
}

class TrackKeeper {
public:
  TrackKeeper(Tracks& tracks, double start_s) : tracks_(tracks), start_s_(start_s) {}

  void see(const sim::Simulation& simulation) {
    const sim::Crowd& crowd = simulation.crowd();
    for (std::size_t row = 0; row < crowd.size(); ++row) {
      Track& track = of(crowd.id[row]);
      if (track.at.empty()) {
        track.from_s = start_s_ + simulation.time_s();
        track.destination = crowd.destination[row].value();
        track.profile = crowd.profile[row].value();
        track.freeSpeed_mps = double{crowd.freeSpeed_mps[row]};
        note(simulation, row, track);
      }
      fillGap(track, start_s_ + simulation.time_s());
      track.at.push_back(toMetres(crowd.position[row]));
    }
  }

  /// After every step, where people wait before they set off.
  void watchStarts(const sim::Simulation& simulation) {
    const sim::Crowd& crowd = simulation.crowd();
    for (std::size_t row = 0; row < crowd.size(); ++row) {
      Track& track = of(crowd.id[row]);
      if (!track.start_s && crowd.velocity[row] != sim::Velocity{})
        track.start_s = start_s_ + simulation.time_s() - simulation.settings().timeStep_s;
    }
  }

  void leave(const sim::Simulation& simulation, const sim::Arrival& arrival) {
    Track& track = of(arrival.id);
    track.left_s = start_s_ + simulation.time_s();
    track.leftAt = toMetres(arrival.at.position);
    track.destination = arrival.destination.value();
  }

private:
  /// Who was in a lift meanwhile is taken to have stood where he went in.
  void fillGap(Track& track, double now_s) const {
    const auto moments = static_cast<std::size_t>(std::lround((now_s - track.from_s) / tracks_.interval_s));
    if (!track.at.empty() && moments > track.at.size()) track.at.resize(moments, track.at.back());
  }

  void note(const sim::Simulation& simulation, std::size_t row, Track& track) const {
    const sim::Crowd& crowd = simulation.crowd();
    const sim::Demand& demand = simulation.demand();
    const std::size_t person = crowd.id[row].index();
    if (person < demand.persons.size()) track.group = demand.persons[person].group;
    const sim::Profile& profile = demand.profiles[crowd.profile[row].index()];
    if (!profile.preMovement_s) return;
    track.drawnStart_s =
        track.from_s + sim::drawPreMovement_s(profile, simulation.settings().seed, crowd.id[row]);
  }

  Track& of(sim::AgentId id) {
    if (id.index() >= tracks_.tracks.size()) tracks_.tracks.resize(id.index() + 1);
    return tracks_.tracks[id.index()];
  }

  Tracks& tracks_;
  double start_s_;
};

} // namespace

Result<Tracks> walk(const CaseVariant& variant, const std::shared_ptr<const twin::Twin>& twin,
                    const Tracks* data, std::uint64_t seed, const sim::LocomotionModel& model,
                    const Progress& progress) {
  auto demand = demandOf(variant, *twin, data, seed);
  if (!demand) return demand.error();
  Tracks tracks;
  tracks.wanted = demand->persons.size() + demand->flows.size();
  SerialExecutor serial;
  auto simulation = sim::Simulation::create(twin, std::move(*demand), {.seed = seed, .model = model}, serial);
  if (!simulation) return simulation.error();
  tracks.interval_s = stepsPerMoment * simulation->settings().timeStep_s;
  // On the experiment's clock, at a whole number of moments.
  const double start_s = std::round(startOf(data) / tracks.interval_s) * tracks.interval_s;
  TrackKeeper keeper(tracks, start_s);
  keeper.see(*simulation);
  const bool starts = std::ranges::any_of(simulation->demand().profiles,
                                          [](const sim::Profile& p) { return p.preMovement_s.has_value(); });
  while (!simulation->finished() && simulation->time_s() < variant.limit_s) {
    if (progress.stopRequested()) return interruptedError();
    const sim::StepReport report = simulation->step();
    if (starts) keeper.watchStarts(*simulation);
    for (const sim::Arrival& arrival : report.arrivals) keeper.leave(*simulation, arrival);
    if (simulation->steps() % stepsPerMoment == 0) keeper.see(*simulation);
  }
  tracks.end_s = start_s + simulation->time_s();
  // Who came and went between two moments was never seen.
  std::erase_if(tracks.tracks, [](const Track& track) { return track.at.empty(); });
  return tracks;
}

} // namespace loopstad::scenarios

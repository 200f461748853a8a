// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_walk.hpp"

#include <loopstad/scenarios/verification_report.hpp>
#include <loopstad/sim/run_file.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

constexpr double frameInterval_s = 0.5;

sim::RunHeader headerOf(const VerificationCase& c, const CaseVariant& variant) {
  sim::RunHeader header;
  header.scenarioName = variant.name.empty() ? c.id : fmt::format("{}, {}", c.id, variant.name);
  header.scenarioText = fmt::format("# verification case {} of {}\n", c.id, c.file.filename().string());
  header.frameInterval_s = frameInterval_s;
  for (const CaseGroup& group : variant.groups) header.profiles.push_back(group.name);
  for (const auto& rooms : destinationsOf(variant)) header.destinations.push_back(rooms.front());
  return header;
}

/// Who was there at a moment, in order of their numbers.
sim::Crowd crowdAt(const Tracks& tracks, const twin::Surface& surface, double time_s) {
  sim::Crowd crowd;
  for (std::size_t i = 0; i < tracks.tracks.size(); ++i) {
    const Track& track = tracks.tracks[i];
    const long at = std::lround((time_s - track.from_s) / tracks.interval_s);
    if (at < 0 || at >= static_cast<long>(track.at.size())) continue;
    const Vec2 p = track.at[static_cast<std::size_t>(at)];
    sim::CrowdRow row;
    row.position = toFixed(p);
    if (const auto here = surface.locate(p)) row.face = here->face;
    row.id = sim::AgentId(i);
    row.destination = sim::DestinationId(track.destination);
    row.profile = sim::ProfileId(0U);
    append(crowd, row);
  }
  return crowd;
}

std::string fileName(const VerificationCase& c, const CaseVariant& variant) {
  std::string name = variant.name.empty() ? c.id : fmt::format("{}-{}", c.id, variant.name);
  std::ranges::replace_if(
      name, [](unsigned char ch) { return std::isalnum(ch) == 0 && ch != '.' && ch != '-'; }, '-');
  return name + ".run.h5";
}

Status record(const CaseOutcome& outcome, std::size_t v, const fs::path& folder) {
  const VerificationCase& c = *outcome.verification;
  const VariantOutcome& variant = outcome.variants[v];
  const Tracks& tracks = variant.runs.front().tracks;
  const twin::Surface surface(variant.twin->surface);
  auto writer = sim::RunWriter::open(folder / fileName(c, c.variants[v]), headerOf(c, c.variants[v]),
                                     *variant.twin, surface);
  if (!writer) return writer.error();
  double start_s = tracks.end_s;
  for (const Track& track : tracks.tracks) start_s = std::min(start_s, track.from_s);
  for (double time_s = start_s; time_s <= tracks.end_s; time_s += frameInterval_s)
    writer->frame(time_s - start_s, crowdAt(tracks, surface, time_s));
  sim::RunTally tally;
  tally.born = tracks.tracks.size();
  for (const Track& track : tracks.tracks) tally.arrived += track.left_s ? 1 : 0;
  return writer->finish({}, tally, 0, outcome.wall_s);
}

} // namespace

Status recordCases(const std::vector<CaseOutcome>& outcomes, const fs::path& folder) {
  for (const CaseOutcome& outcome : outcomes) {
    if (outcome.verification->standing == Standing::twinOf) continue;
    for (std::size_t v = 0; v < outcome.variants.size(); ++v)
      if (const Status s = record(outcome, v, folder); !s) return s.error();
  }
  return Done{};
}

} // namespace loopstad::scenarios

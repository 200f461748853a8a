// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_snapshots.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/parse_scenario.hpp>
#include <loopstad/twin/content_hash.hpp>

#include <sstream>
#include <system_error>
#include <utility>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

/// The first line in which two texts differ, of each.
std::pair<std::string, std::string> firstDifference(const std::string& a, const std::string& b) {
  std::istringstream linesOfA(a);
  std::istringstream linesOfB(b);
  std::string lineOfA;
  std::string lineOfB;
  do {
    lineOfA.clear();
    lineOfB.clear();
    std::getline(linesOfA, lineOfA);
    std::getline(linesOfB, lineOfB);
  } while (lineOfA == lineOfB && (linesOfA || linesOfB));
  const auto trimmed = [](const std::string& line) {
    const std::size_t begin = line.find_first_not_of(' ');
    return begin == std::string::npos ? std::string() : line.substr(begin);
  };
  return {trimmed(lineOfA), trimmed(lineOfB)};
}

Error otherRun(const fs::path& file, const std::string& problem) {
  return dataError(file.string(), {}, problem,
                   tr("resume with what the run was begun with, or remove the file and begin anew"));
}

} // namespace

Result<std::optional<sim::RunSnapshot>> earlierSnapshot(const Scenario& scenario, const twin::Twin& twin,
                                                        const RunPlaces& places) {
  std::optional<sim::RunSnapshot> none;
  if (places.run.empty()) return none;
  const fs::path file = sim::snapshotBeside(places.run);
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return none;
  if (!places.snapshots.resume)
    return dataError(file.string(), {}, tr("an earlier run was killed or stopped here and can go on"),
                     tr("add --resume to go on with it, or remove the file to begin anew"));
  auto snapshot = sim::readSnapshot(file);
  if (!snapshot) return snapshot.error();
  if (const std::string text = asYaml(scenario); snapshot->scenarioText != text) {
    const auto [then, now] = firstDifference(snapshot->scenarioText, text);
    return otherRun(file, tr("is of another scenario: it has \"{}\" where this one has \"{}\"", then, now));
  }
  if (snapshot->twinHash != twin::contentHash(twin))
    return otherRun(file, tr("is of a run on another twin than '{}' as it is now", twin.name));
  return std::optional(std::move(*snapshot));
}

Error inSnapshot(const RunPlaces& places, Error error) {
  if (error.file.empty()) error.file = sim::snapshotBeside(places.run).string();
  return error;
}

Snapshots::Snapshots(const Scenario& scenario, const twin::Twin& twin, const RunPlaces& places,
                     std::string startedAt, double wallBefore_s)
    : file_(sim::snapshotBeside(places.run)),
      every_s_(places.snapshots.every_s),
      wallBefore_s_(wallBefore_s) {
  if (!places.snapshots.any()) return;
  frame_.scenarioText = asYaml(scenario);
  frame_.twinHash = twin::contentHash(twin);
  frame_.startedAt = std::move(startedAt);
}

double Snapshots::wall_s() const {
  return wallBefore_s_ + std::chrono::duration<double>(Clock::now() - start_).count();
}

bool Snapshots::due() const {
  return every_s_ && std::chrono::duration<double>(Clock::now() - last_).count() >= *every_s_;
}

bool Snapshots::take(const sim::Simulation& simulation, sim::Measures& measures, sim::RunWriter& writer) {
  sim::RunSnapshot snapshot = frame_;
  snapshot.time_s = simulation.time_s();
  snapshot.fingerprint = simulation.fingerprint();
  snapshot.wallTime_s = wall_s();
  simulation.save(snapshot.state);
  sim::StateFields fields(snapshot.state);
  measures.carry(fields);
  Status done = writer.save(fields);
  if (done) done = sim::writeSnapshot(file_, snapshot);
  if (done)
    writer.countOnSaved();
  else
    say::warn("{}", tr("no snapshot could be taken: {}", describe(done.error())));
  last_ = Clock::now(); // what a snapshot takes is no part of the time between two
  return bool(done);
}

void Snapshots::remove() const { removeWithDraft(file_); }

} // namespace loopstad::scenarios

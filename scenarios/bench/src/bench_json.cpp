// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/version.hpp>
#include <loopstad/scenarios/bench_peers.hpp>
#include <loopstad/scenarios/bench_report.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <thread>

namespace loopstad::scenarios {
namespace {

using Json = nlohmann::ordered_json;

Json phasesOf(const BenchRun& run) {
  Json phases;
  for (std::size_t p = 0; p < run.phases.size(); ++p)
    phases[sim::name(static_cast<sim::Phase>(p))] = run.phases[p];
  return phases;
}

Json peersOf(const BenchCase& what) {
  Json peers = Json::array();
  for (const PeerFigure& peer : peersBeside(what))
    peers.push_back({{"name", peer.name},
                     {"version", peer.version},
                     {"method", peer.method},
                     {"scene", peer.measured.scene},
                     {"persons", peer.measured.persons},
                     {"time_step_s", peer.timeStep_s},
                     {"agent_steps_per_cpu_s", peer.agentSteps_per_cpu_s},
                     {"agent_seconds_per_cpu_s", peer.agentSeconds_per_cpu_s},
                     {"memory_MB", peer.memory_MB},
                     {"source", "README of the benchmark scenes"}});
  return peers;
}

Json runsOf(const std::vector<BenchRun>& runs) {
  Json all = Json::array();
  for (const BenchRun& run : runs)
    all.push_back({{"setup_s", run.setup_s}, {"wall_s", run.wall_s}, {"cpu_s", run.cpu_s}});
  return all;
}

Json scalingOf(const BenchScaling& scaling) {
  return {{"threads", scaling.threads},
          {"gain", scaling.gain},
          {"control_gain", scaling.controlGain},
          {"share", scaling.share()},
          {"rounds", scaling.rounds}};
}

Json rowOf(const BenchRow& row) {
  const BenchRun& run = row.median();
  Json json{{"scene", row.what.scene},
            {"persons", row.what.persons},
            {"generated", row.generated},
            {"threads", row.threads},
            {"time_step_s", row.timeStep_s},
            {"steps", run.steps},
            {"simulated_s", run.simulated_s},
            {"agent_steps", run.agentSteps},
            {"agent_steps_per_cpu_s", agentSteps_per_cpu_s(run)},
            {"agent_seconds_per_cpu_s", agentSeconds_per_cpu_s(run)},
            {"cpu_s", run.cpu_s},
            {"wall_s", run.wall_s},
            {"real_time_factor", realTimeFactor(run)},
            {"bytes_per_agent", row.bytesEach()},
            {"setup_s", run.setup_s},
            {"phases_s", phasesOf(run)},
            {"fingerprint", fmt::format("{:016x}", run.fingerprint)},
            {"runs", runsOf(row.runs)},
            {"peers", peersOf(row.what)}};
  if (row.scaling) json["scaling"] = scalingOf(*row.scaling);
  return json;
}

} // namespace

std::string benchJson(const BenchReport& report) {
  Json json{{"program", fmt::format("loopstad {}", version())},
            {"build", std::string(buildDescription())},
            {"cores", std::thread::hardware_concurrency()},
            {"model", sim::describe(report.settings.model)},
            {"duration_s", report.settings.duration_s},
            {"repeats", report.settings.repeats > 0 ? report.settings.repeats : benchRepeats}};
  if (report.settings.repeats == 0) json["no_new_run_after_s"] = benchPatience_s;
  json["cases"] = Json::array();
  for (const BenchRow& row : report.rows) json["cases"].push_back(rowOf(row));
  return json.dump(2) + "\n";
}

} // namespace loopstad::scenarios

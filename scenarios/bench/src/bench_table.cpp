// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/scenarios/bench_peers.hpp>
#include <loopstad/scenarios/bench_report.hpp>
#include <loopstad/scenarios/text_table.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <thread>

namespace loopstad::scenarios {
namespace {

[[nodiscard]] std::string sceneOf(const BenchRow& row) {
  return row.what.scene + (row.generated && row.what.scene != "open" && row.what.scene != "wide" ? "*" : "");
}

[[nodiscard]] std::string number(std::size_t n) { return std::to_string(n); }

[[nodiscard]] double ns_per_agentStep(const BenchRun& run, double seconds) {
  return run.agentSteps > 0 ? 1e9 * seconds / static_cast<double>(run.agentSteps) : 0.0;
}

std::string speeds(const BenchReport& report) {
  TextTable table({tr("scene"), tr("persons"), tr("threads"), tr("M agent-steps/CPU s"),
                   tr("k agent-s/CPU s"), tr("wall s"), tr("x real time"), tr("bytes each"), tr("set-up s"),
                   tr("runs"), tr("fingerprint")});
  for (const BenchRow& row : report.rows) {
    const BenchRun& run = row.median();
    table.add({sceneOf(row), number(row.what.persons), number(row.threads),
               fmt::format("{:.2f}", 1e-6 * agentSteps_per_cpu_s(run)),
               fmt::format("{:.1f}", 1e-3 * agentSeconds_per_cpu_s(run)), fmt::format("{:.2f}", run.wall_s),
               fmt::format("{:.2f}", realTimeFactor(run)), fmt::format("{:.0f}", row.bytesEach()),
               fmt::format("{:.2f}", run.setup_s), number(row.runs.size()),
               fmt::format("{:016x}", run.fingerprint)});
  }
  return table.text();
}

std::string phases(const BenchReport& report) {
  TextTable::Row heads{tr("scene"), tr("persons")};
  for (std::size_t p = 0; p < sim::phaseCount; ++p) heads.emplace_back(sim::name(static_cast<sim::Phase>(p)));
  heads.emplace_back(tr("whole step"));
  TextTable table(std::move(heads));
  for (const BenchRow& row : report.rows) {
    const BenchRun& run = row.median();
    TextTable::Row cells{sceneOf(row), number(row.what.persons)};
    for (const double spent_s : run.phases)
      cells.push_back(fmt::format("{:.1f}", ns_per_agentStep(run, spent_s)));
    cells.push_back(fmt::format("{:.1f}", ns_per_agentStep(run, run.wall_s)));
    table.add(std::move(cells));
  }
  return fmt::format("\n{}\n{}", tr("Nanoseconds of wall time per agent-step, by phase"), table.text());
}

std::string peers(const BenchReport& report) {
  TextTable table({tr("peer"), tr("scene"), tr("persons"), tr("step s"), tr("M agent-steps/CPU s"),
                   tr("k agent-s/CPU s"), tr("ours: x steps"), tr("ours: x seconds")});
  bool stripes = false;
  for (const BenchRow& row : report.rows)
    for (const PeerFigure& peer : peersBeside(row.what)) {
      const BenchRun& run = row.median();
      stripes = stripes || peer.measured != peer.beside;
      table.add({fmt::format("{} ({})", peer.name, peer.method), peer.measured.scene,
                 number(peer.measured.persons), fmt::format("{}", peer.timeStep_s),
                 fmt::format("{:.3f}", 1e-6 * peer.agentSteps_per_cpu_s),
                 fmt::format("{:.2f}", 1e-3 * peer.agentSeconds_per_cpu_s),
                 fmt::format("{:.2f}", agentSteps_per_cpu_s(run) / peer.agentSteps_per_cpu_s),
                 fmt::format("{:.2f}", agentSeconds_per_cpu_s(run) / peer.agentSeconds_per_cpu_s)});
    }
  if (table.empty()) return {};
  std::string text =
      fmt::format("\n{}\n{}", tr("Open peers on the same scenes, as their README tells"), table.text());
  if (stripes)
    text += std::string(tr("SUMO moves people along stripes of a pavement, once a second, on blocks of its "
                           "own: it knows no plaza, and is shown beside ours")) +
            "\n";
  return text;
}

/// Cores that are free give the control loop nearly their number.
[[nodiscard]] bool onBusyMachine(const BenchRow& row) {
  constexpr double nearly = 0.85;
  return row.scaling && row.scaling->controlGain < nearly * row.scaling->threads;
}

std::string scaling(const BenchReport& report) {
  TextTable table({tr("scene"), tr("persons"), tr("threads"), tr("gain"), tr("of the control loop"),
                   tr("share"), tr("rounds")});
  for (const BenchRow& row : report.rows)
    if (row.scaling)
      table.add({sceneOf(row), number(row.what.persons), number(row.scaling->threads),
                 fmt::format("{:.3f}", row.scaling->gain), fmt::format("{:.3f}", row.scaling->controlGain),
                 fmt::format("{:.1f} %", 100.0 * row.scaling->share()), number(row.scaling->rounds)});
  if (table.empty()) return {};
  std::string text = fmt::format(
      "\n{}\n{}", tr("Times as fast as one thread, beside a loop of pure arithmetic that shares nothing"),
      table.text());
  if (std::ranges::any_of(report.rows, onBusyMachine))
    text +=
        std::string(tr("The machine has other work: a loop that shares nothing gains little itself. Measure "
                       "again when it is quiet")) +
        "\n";
  return text;
}

/// All against the first of them.
std::string linear(const BenchReport& report) {
  if (!report.linear || report.rows.empty()) return {};
  const auto cost_ns = [](const BenchRow& row) { return ns_per_agentStep(row.median(), row.median().cpu_s); };
  TextTable table({tr("scene"), tr("persons"), tr("CPU ns per agent-step"), tr("to the first")});
  for (const BenchRow& row : report.rows)
    table.add({sceneOf(row), number(row.what.persons), fmt::format("{:.0f}", cost_ns(row)),
               fmt::format("{:.2f}", cost_ns(row) / cost_ns(report.rows.front()))});
  return fmt::format("\n{}\n{}", tr("Cost at 1 person per m2, against persons and area"), table.text());
}

std::string ruleOf(const BenchSettings& settings) {
  if (settings.repeats == 1) return tr("One run of each");
  if (settings.repeats > 1)
    return tr("Each figure is of the median of {} runs by CPU time", settings.repeats);
  return tr(
      "Each figure is of the median of {} runs by CPU time; none is begun after {:.0f} s have gone into a "
      "scene",
      benchRepeats, benchPatience_s);
}

std::string notes(const BenchReport& report) {
  const std::string model = sim::describe(report.settings.model);
  const bool usual = model == sim::describe(sim::LocomotionModel{});
  std::string text =
      "\n" +
      (usual ? tr("Default model, parameters and time step; the first {:g} s, whole steps, nothing recorded",
                  report.settings.duration_s)
             : tr("Model {}, default time step; the first {:g} s, whole steps, nothing recorded", model,
                  report.settings.duration_s)) +
      "\n";
  text += ruleOf(report.settings) + "\n";
  if (std::ranges::any_of(report.rows, [](const BenchRow& row) { return sceneOf(row).ends_with('*'); }))
    text +=
        std::string(tr("* generated, of the same size and density: the files of the scene are not there")) +
        "\n";
  text += fmt::format("loopstad {}, {}, ", version(), buildDescription()) +
          tr("{} cores", std::thread::hardware_concurrency()) + "\n";
  return text;
}

} // namespace

std::string benchTable(const BenchReport& report) {
  return speeds(report) + phases(report) + linear(report) + scaling(report) + peers(report) + notes(report);
}

} // namespace loopstad::scenarios

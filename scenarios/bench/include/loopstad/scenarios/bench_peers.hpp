// SPDX-License-Identifier: GPL-3.0-or-later
/// What open simulators reach on the same scenes, one thread each.
///
///   for (const PeerFigure& peer : peersBeside({"plaza", 10'000})) show(peer.name,
///   peer.agentSteps_per_cpu_s);
///
/// Measured on the files that come with the scenes (their README has the table), on another day than ours: a
/// ratio says how many times, not how many per cent.
#pragma once

#include <loopstad/scenarios/bench_scene.hpp>

namespace loopstad::scenarios {

struct PeerFigure {
  std::string name;
  std::string version;
  std::string method;
  BenchCase measured; ///< on this
  BenchCase beside;   ///< shown with this one of ours; the same, unless the peer cannot do ours
  double timeStep_s = 0.0;
  double agentSteps_per_cpu_s = 0.0;
  double agentSeconds_per_cpu_s = 0.0;
  double memory_MB = 0.0; ///< of the whole process
};

[[nodiscard]] const std::vector<PeerFigure>& peerFigures();
[[nodiscard]] std::vector<PeerFigure> peersBeside(const BenchCase& ours);

} // namespace loopstad::scenarios

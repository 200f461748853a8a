// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/bench_peers.hpp>

#include <algorithm>
#include <iterator>

namespace loopstad::scenarios {
namespace {

PeerFigure jupedsim(BenchCase scene, double steps, double seconds, double memory_MB) {
  return {"JuPedSim", "2.0-dev", "collision-free speed model", scene, scene, 0.01, steps, seconds, memory_MB};
}

PeerFigure rvo2(std::size_t persons, double steps, double seconds, double memory_MB) {
  const BenchCase scene{"open", persons};
  return {"RVO2", "2.0.3", "ORCA, no routing", scene, scene, 0.1, steps, seconds, memory_MB};
}

PeerFigure menge(std::size_t persons, double steps, double seconds, double memory_MB) {
  const BenchCase scene{"open", persons};
  return {"Menge", "", "ORCA, state machine", scene, scene, 0.1, steps, seconds, memory_MB};
}

/// A model of lanes that has no plaza: its 10 x 10 blocks are shown beside ours.
PeerFigure sumo() {
  return {
      "SUMO",  "1.15", "one-dimensional stripes", {"10 x 10 blocks", 12'000}, {"plaza", 10'000}, 1.0, 135'000,
      135'000, 99};
}

} // namespace

const std::vector<PeerFigure>& peerFigures() {
  static const std::vector<PeerFigure> figures{jupedsim({"plaza", 2'000}, 117'000, 1'170, 6),
                                               jupedsim({"plaza", 10'000}, 99'000, 990, 9),
                                               jupedsim({"plaza", 50'000}, 42'000, 420, 26),
                                               jupedsim({"city1000", 10'000}, 4'000, 40, 22),
                                               jupedsim({"bottleneck", 500}, 117'000, 1'170, 4),
                                               rvo2(10'000, 510'000, 51'000, 10),
                                               rvo2(100'000, 470'000, 47'000, 81),
                                               menge(10'000, 650'000, 65'000, 15),
                                               menge(100'000, 430'000, 43'000, 114),
                                               sumo()};
  return figures;
}

std::vector<PeerFigure> peersBeside(const BenchCase& ours) {
  std::vector<PeerFigure> peers;
  std::ranges::copy_if(peerFigures(), std::back_inserter(peers),
                       [&](const PeerFigure& peer) { return peer.beside == ours; });
  return peers;
}

} // namespace loopstad::scenarios

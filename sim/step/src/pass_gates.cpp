// SPDX-License-Identifier: GPL-3.0-or-later
#include "phases.hpp"

#include <algorithm>
#include <tuple>

namespace loopstad::sim {
namespace {

/// What a gate's allowance has on top of a step's share: so nobody waits who comes after a quiet moment, and
/// no more than one comes at once.
constexpr double burst = 1.0;

/// The gates that row passes when it walks as move() wrote.
void findCrossed(const World& world, Moment& moment, std::uint32_t row) {
  std::vector<GateEdge>& crossed = moment.gates.crossed;
  crossed.clear();
  const twin::SurfacePoint from{moment.now.face[row], moment.now.position[row]};
  world.ground->surface.eachCrossed(from, moment.next.position[row], [&](twin::FaceId face, unsigned edge) {
    const auto passages = world.barred.passageOver({face, static_cast<std::uint8_t>(edge)});
    crossed.insert(crossed.end(), passages.begin(), passages.end());
  });
}

std::uint32_t waitsSince(const std::vector<Waiting>& waiting, AgentId id, std::uint32_t now) {
  const auto found = std::ranges::lower_bound(waiting, id, {}, &Waiting::id);
  return found != waiting.end() && found->id == id ? found->sinceStep : now;
}

void listAsking(Moment& moment) {
  GateMoment& gates = moment.gates;
  gates.asking.clear();
  for (std::uint32_t row = 0; row < moment.leaving.size(); ++row)
    if ((moment.leaving[row] & crossesGate) != 0) {
      const AgentId id = moment.now.id[row];
      gates.asking.push_back({row, id, waitsSince(gates.waiting, id, moment.steps)});
    }
  std::ranges::sort(gates.asking, {}, [](const Asking& a) { return std::tuple(a.sinceStep, a.id); });
}

void addAllowance(const World& world, Moment& moment) {
  const std::vector<Gate>& gates = world.demand.closures.gates;
  for (std::size_t g = 0; g < gates.size(); ++g) {
    const double share = gates[g].maxFlow_per_s * world.part_s;
    double& allowance = moment.gates.allowance[g];
    allowance = std::min(allowance + share, burst + share);
  }
}

[[nodiscard]] bool mayPass(const World& world, const GateMoment& gates) {
  return std::ranges::all_of(gates.crossed, [&](const GateEdge& e) {
    return !(world.demand.closures.gates[e.gate].maxFlow_per_s > 0.0) || gates.allowance[e.gate] >= 1.0;
  });
}

void pass(const World& world, GateMoment& gates) {
  for (const GateEdge& e : gates.crossed) {
    if (world.demand.closures.gates[e.gate].maxFlow_per_s > 0.0) gates.allowance[e.gate] -= 1.0;
    ++(e.forward ? gates.passed[e.gate].forward : gates.passed[e.gate].backward);
  }
}

/// Stays where he is for this step. The others learn of it in the next.
void hold(Moment& moment, const Asking& who) {
  moment.next.position[who.row] = moment.now.position[who.row];
  moment.next.face[who.row] = moment.now.face[who.row];
  moment.next.velocity[who.row] = {};
  moment.leaving[who.row] = 0;
  moment.gates.held.push_back({who.id, who.sinceStep});
}

} // namespace

bool crosses(const World& world, twin::SurfacePoint from, Fixed2 to) {
  bool any = false;
  world.ground->surface.eachCrossed(from, to, [&](twin::FaceId face, unsigned edge) {
    any = any || !world.barred.passageOver({face, static_cast<std::uint8_t>(edge)}).empty();
  });
  return any;
}

void passGates(const World& world, Moment& moment) {
  if (world.barred.passages.empty()) return;
  GateMoment& gates = moment.gates;
  addAllowance(world, moment);
  listAsking(moment);
  gates.held.clear();
  for (const Asking& who : gates.asking) {
    moment.leaving[who.row] &= static_cast<std::uint8_t>(~crossesGate);
    findCrossed(world, moment, who.row);
    if (mayPass(world, gates))
      pass(world, gates);
    else
      hold(moment, who);
  }
  std::ranges::sort(gates.held, {}, &Waiting::id);
  gates.waiting.swap(gates.held);
}

} // namespace loopstad::sim

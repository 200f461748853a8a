// SPDX-License-Identifier: GPL-3.0-or-later
#include "carry_moment.hpp"
#include "choose.hpp"
#include "phase_clock.hpp"
#include "phases.hpp"

#include <loopstad/sim/bytes_held.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace loopstad::sim {

struct Simulation::State {
  std::unique_ptr<World> world;
  Moment moment;
  Executor* executor = nullptr;
  PhaseTimes phaseTimes{};
};

const char* name(Phase phase) {
  constexpr std::array<const char*, phaseCount> names{"admit", "index", "plan", "steer", "move", "settle"};
  return names[static_cast<std::size_t>(phase)];
}

Simulation::Simulation(std::unique_ptr<State> state) : state_(std::move(state)) {}
Simulation::~Simulation() = default;
Simulation::Simulation(Simulation&&) noexcept = default;
Simulation& Simulation::operator=(Simulation&&) noexcept = default;

namespace {

/// Before anybody is there.
Moment firstMoment(const World& world) {
  Moment moment;
  moment.warnings = world.warnings;
  moment.cabins.resize(world.demand.lifts.size());
  moment.journeys = journeyTables(world.journeys);
  for (const Flow& flow : world.demand.flows)
    moment.flows.push_back({.timetable = Timetable(flow.arrivals), .handled = 0, .warned = {}});
  moment.choosers = makeChoosers(world);
  moment.gates.passed.resize(world.demand.closures.gates.size());
  moment.gates.allowance.resize(moment.gates.passed.size(), 1.0);
  return moment;
}

} // namespace

Result<Simulation> Simulation::create(std::shared_ptr<const twin::Twin> twin, Demand demand,
                                      const SimulationSettings& settings, Executor& executor) {
  Result<std::unique_ptr<World>> world = makeWorld(std::move(twin), std::move(demand), settings, executor);
  if (!world) return world.error();
  auto state = std::make_unique<State>();
  state->world = std::move(*world);
  state->executor = &executor;
  state->moment = firstMoment(*state->world);
  if (Status s = placePersons(*state->world, state->moment); !s) return s.error();
  index(*state->world, state->moment, executor);
  return Simulation(std::move(state));
}

Result<Simulation> Simulation::restore(std::shared_ptr<const twin::Twin> twin, Demand demand,
                                       const SimulationSettings& settings, const SavedState& saved,
                                       Executor& executor) {
  Result<std::unique_ptr<World>> world = makeWorld(std::move(twin), std::move(demand), settings, executor);
  if (!world) return world.error();
  auto state = std::make_unique<State>();
  state->world = std::move(*world);
  state->executor = &executor;
  state->moment = firstMoment(*state->world);
  if (Status s = takeUp(saved, *state->world, state->moment, executor); !s) return s.error();
  return Simulation(std::move(state));
}

void Simulation::save(SavedState& into) const { setDown(*state_->world, state_->moment, into); }

StepReport Simulation::step() {
  const World& world = *state_->world;
  Moment& moment = state_->moment;
  Executor& executor = *state_->executor;
  PhaseClock clock(state_->phaseTimes);
  changeGround(*state_->world, moment, executor);
  admit(world, moment, executor); // serial:   births where there is room
  clock.ended(Phase::admit);
  index(world, moment, executor); // parallel: agents into cells, in an order that depends on ids alone
  clock.ended(Phase::index);
  plan(world, moment, executor);         // parallel: where each wants to go next
  keepTogether(world, moment, executor); // parallel: members of groups turn and wait
  clock.ended(Phase::plan);
  for (unsigned part = 0; part < world.parts; ++part) { // one for most models
    if (part > 0) carryOn(moment);
    steer(world, moment, part, executor); // parallel: the model reads the frozen present, writes its own rows
    clock.ended(Phase::steer);
    move(world, moment, executor); // parallel: slide along the surface into the back buffer
    passGates(world, moment);      // serial:   who passes a gate, and who has to wait before it
    clock.ended(Phase::move);
  }
  passOn(world, moment); // serial:   who has come to a place on the way goes on
  settle(world, moment); // serial:   swap, arrivals in row order
  clock.ended(Phase::settle);
  return moment.report;
}

std::uint32_t Simulation::steps() const { return state_->moment.steps; }
double Simulation::time_s() const { return steps() * settings().timeStep_s; }

bool Simulation::finished() const {
  const auto done = [](const FlowProgress& flow) { return flow.handled >= flow.timetable.total(); };
  const auto vacant = [](const LiftCabin& cabin) { return cabin.people.empty(); };
  return crowd().size() == 0 && std::ranges::all_of(state_->moment.flows, done) &&
         std::ranges::all_of(state_->moment.cabins, vacant);
}

const Crowd& Simulation::crowd() const { return state_->moment.now; }
const Demand& Simulation::demand() const { return state_->world->demand; }
const SimulationSettings& Simulation::settings() const { return state_->world->settings; }
const twin::Twin& Simulation::twin() const { return *state_->world->twin; }
const twin::Surface& Simulation::surface() const { return state_->world->open->surface; }
std::span<const GatePassages> Simulation::gatePassages() const { return state_->moment.gates.passed; }
const JourneyGround& Simulation::journeyGround() const { return state_->world->journeys; }
const JourneyTables& Simulation::journeys() const { return state_->moment.journeys; }
const RunTally& Simulation::tally() const { return state_->moment.tally; }
const std::vector<std::string>& Simulation::warnings() const { return state_->moment.warnings; }

std::uint64_t Simulation::fingerprint() const { return sim::fingerprint(*state_->world, state_->moment); }

const PhaseTimes& Simulation::phaseTimes() const { return state_->phaseTimes; }

std::size_t Simulation::bytes() const {
  const Moment& m = state_->moment;
  return sim::bytes(m.now) + sim::bytes(m.next) + m.cells.bytes() +
         bytesHeld(m.spare, m.rowOf, m.height_m, m.leaving, m.arrivals, m.departures.atStep, m.groups.firstOf,
                   m.groups.sizeOf, m.groupWay, m.groupPace, m.calls, m.reach_m, m.choosers.of,
                   m.choosers.standing) +
         bytesHeld(m.gates.passed, m.gates.allowance, m.gates.waiting, m.gates.asking, m.gates.held,
                   m.gates.crossed) +
         (state_->world->journeys.empty() ? 0 : sim::bytes(m.journeys));
}

} // namespace loopstad::sim

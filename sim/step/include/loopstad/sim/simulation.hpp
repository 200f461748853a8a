// SPDX-License-Identifier: GPL-3.0-or-later
/// A crowd that walks over a twin, step by step.
///
///   auto executor = makeThreadedExecutor(0);
///   Result<Simulation> simulation = Simulation::create(twin, demand, SimulationSettings{}, *executor);
///   while (!simulation->finished()) simulation->step();
///   fmt::print("{:016x}\n", simulation->fingerprint());
///
/// Same inputs, same bits: at any number of threads, with and without recording. Positions are local metres
/// of the twin.
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>
#include <loopstad/sim/crowd.hpp>
#include <loopstad/sim/demand.hpp>
#include <loopstad/sim/journey_ground.hpp>
#include <loopstad/sim/journey_tables.hpp>
#include <loopstad/sim/model_table.hpp>
#include <loopstad/sim/saved_state.hpp>
#include <loopstad/twin/surface.hpp>
#include <loopstad/twin/twin.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace loopstad::sim {

struct SimulationSettings {
  double timeStep_s = 0.05; ///< 0.01 .. 0.5; above 0.05 people walk in several parts of it
  std::uint64_t seed = 1;
  LocomotionModel model{};
};

/// Someone who left: for travel times.
struct Arrival {
  AgentId id;
  DestinationId destination;
  ProfileId profile;
  std::uint32_t bornAtStep = 0;
  std::uint32_t arrivedAtStep = 0;
  twin::SurfacePoint at; ///< where the last step ended: a line just before the destination counts it
};

/// What one step did, and the limits it met.
struct StepReport {
  std::size_t births = 0;
  std::size_t waiting = 0;           ///< wanted to be born, but there was no room yet
  std::size_t overlooked = 0;        ///< had more people within reach than the model looks at (256)
  std::span<const Arrival> arrivals; ///< valid until the next step
  std::span<const LineCall> calls;   ///< whose wait in a line ended; valid until the next step
};

/// What happened over the whole run so far.
struct RunTally {
  std::size_t born = 0;
  std::size_t arrived = 0;
  std::size_t waiting = 0;     ///< due by now, but not born yet: their origin had no room for them
  std::size_t withoutWay = 0;  ///< wait where they are now, since no way is open to their destination
  std::size_t unreachable = 0; ///< without a way to their destination: never born, named in warnings()
};

/// The phases of a step, in their order (docs/step.md).
enum class Phase : std::uint8_t { admit, index, plan, steer, move, settle };
inline constexpr std::size_t phaseCount = 6;
[[nodiscard]] const char* name(Phase phase);
/// Seconds of wall time per phase.
using PhaseTimes = std::array<double, phaseCount>;

class Simulation {
public:
  /// Checks demand against the surface: an origin or destination without walkable ground is an Error that
  /// names it.
  [[nodiscard]] static Result<Simulation> create(std::shared_ptr<const twin::Twin> twin, Demand demand,
                                                 const SimulationSettings& settings, Executor& executor);
  /// Goes on where save() was called, with the same bits, at any number of threads. What is given besides the
  /// state is what that simulation was created with; where this shows to be otherwise, an Error says what.
  [[nodiscard]] static Result<Simulation> restore(std::shared_ptr<const twin::Twin> twin, Demand demand,
                                                  const SimulationSettings& settings, const SavedState& state,
                                                  Executor& executor);
  ~Simulation();
  Simulation(Simulation&&) noexcept;
  Simulation& operator=(Simulation&&) noexcept;

  StepReport step();
  /// Adds all that steps have changed, between two steps. Nothing of it points anywhere.
  void save(SavedState& into) const;

  /// Steps taken, and the time after them.
  [[nodiscard]] std::uint32_t steps() const;
  [[nodiscard]] double time_s() const;
  /// Nobody is left and nobody will come.
  [[nodiscard]] bool finished() const;

  [[nodiscard]] const Crowd& crowd() const;
  [[nodiscard]] const Demand& demand() const;
  [[nodiscard]] const SimulationSettings& settings() const;
  [[nodiscard]] const twin::Twin& twin() const;
  /// With everything open that gates may close.
  [[nodiscard]] const twin::Surface& surface() const;
  /// Lines, servers, how many are where: who does what on a journey. Empty without journeys.
  [[nodiscard]] const JourneyGround& journeyGround() const;
  [[nodiscard]] const JourneyTables& journeys() const;
  /// Per gate of the demand.
  [[nodiscard]] std::span<const GatePassages> gatePassages() const;
  [[nodiscard]] const RunTally& tally() const;
  [[nodiscard]] const std::vector<std::string>& warnings() const;
  /// Over all columns, the journeys if there are some, and the step number.
  [[nodiscard]] std::uint64_t fingerprint() const;

  /// Over all steps so far. What a step takes is no part of the state.
  [[nodiscard]] const PhaseTimes& phaseTimes() const;
  /// Memory that grows with the people: columns, grid, and the room that a step works in.
  [[nodiscard]] std::size_t bytes() const;

private:
  struct State;
  explicit Simulation(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

} // namespace loopstad::sim

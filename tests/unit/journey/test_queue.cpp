// SPDX-License-Identifier: GPL-3.0-or-later
#include "halls.hpp"

#include <loopstad/base/math.hpp>
#include <loopstad/base/random.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace loopstad::sim {
namespace {

/// Who comes to some servers, is served and leaves.
Demand guests(const std::vector<Vec2>& servers, const TruncatedNormal& service_s,
              bool linePerServer = false) {
  Demand demand = test::hallDemand();
  Queue queue{.linePerServer = linePerServer, .service_s = service_s};
  for (const Vec2 p : servers) queue.servers.push_back(test::addServer(demand, p));
  demand.journeys.push_back({"guest", {{"bar", queue, {{1}}}, {"out", Leave{0}, {}}}});
  return demand;
}

/// Every call until everyone has left; fails where somebody gets lost on the way.
std::vector<LineCall> runAll(Simulation& simulation, double limit_s) {
  std::vector<LineCall> calls;
  while (!simulation.finished() && simulation.time_s() < limit_s) {
    const StepReport report = simulation.step();
    calls.insert(calls.end(), report.calls.begin(), report.calls.end());
    EXPECT_EQ(simulation.tally().born, simulation.tally().arrived + simulation.crowd().size());
  }
  EXPECT_TRUE(simulation.finished()) << simulation.crowd().size() << " still there";
  return calls;
}

TEST(Queue, ThroughputIsServersOverMeanServiceTime) {
  const TruncatedNormal service_s{6.0, 2.0, 2.0, 10.0}; // symmetric: the cut leaves the mean
  for (const bool linePerServer : {false, true}) {
    Demand demand = guests({{39, 7}, {39, 10}, {39, 13}}, service_s, linePerServer);
    test::send(demand, 0, {{0, 30, 90}}); // faster than they are served
    SerialExecutor serial;
    Simulation simulation = test::simulate(test::hall(), demand, serial);
    const std::vector<LineCall> calls = runAll(simulation, 600.0);
    ASSERT_EQ(calls.size(), 90U);
    const double busy_s = 0.05 * (calls[83].calledAtStep - calls[3].calledAtStep);
    EXPECT_NEAR(80.0 / busy_s, 3.0 / 6.0, 0.11 * 0.5)
        << linePerServer; // 3 sigma of the service times: 2 / 6 / sqrt(80) * 3 = 0.11
  }
}

TEST(Queue, FirstComeFirstServed) {
  Demand demand = guests({{39, 8}, {39, 12}}, {4.0, 1.0, 2.0, 6.0});
  test::send(demand, 0, {{0, 40, 50}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  const std::vector<LineCall> calls = runAll(simulation, 600.0);
  ASSERT_EQ(calls.size(), 50U);
  std::set<AgentId> persons;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    persons.insert(calls[i].id);
    if (i == 0) continue;
    EXPECT_LE(calls[i - 1].joinedAtStep, calls[i].joinedAtStep);
    EXPECT_LE(calls[i - 1].calledAtStep, calls[i].calledAtStep);
  }
  EXPECT_EQ(persons.size(), 50U);
}

TEST(Queue, StandOneBehindTheOther) {
  Demand demand = guests({{39, 10}}, {.mean = 1000.0});
  test::send(demand, 0, {{0, 30, 12}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  while (simulation.time_s() < 80.0) simulation.step();
  const JourneyTables& tables = simulation.journeys();
  const LineTable& line = tables.lines.front();
  ASSERT_EQ(line.length(), 11U); // and one at the server
  std::map<AgentId, Vec2> at;
  for (std::size_t row = 0; row < simulation.crowd().size(); ++row)
    at[simulation.crowd().id[row]] = toMetres(simulation.crowd().position[row]);
  for (std::uint32_t rank = 1; rank < line.length(); ++rank) {
    const double apart_m =
        distance(at[line.persons[line.gone + rank - 1]], at[line.persons[line.gone + rank]]);
    EXPECT_NEAR(apart_m, 0.7, 0.25) << rank; // all within 0.1 m of a place, 0.3 m when pushed
  }
}

/// One server, arrivals by chance, every service as long as the other.
struct SingleServer {
  static constexpr double service_s = 4.0;
  static constexpr double load = 0.5;
  static constexpr int persons = 1500;

  static Demand demand() {
    Demand demand = guests({{39, 10}}, {.mean = service_s});
    demand.profiles.front().freeSpeed_mps = {.mean = 1.5};
    demand.origins.front().areas = {test::rectangle(0, 9, 2, 11)};
    std::vector<Arrivals> arrivals;
    double time_s = 0.0;
    for (std::uint32_t k = 0; k < persons; ++k) {
      time_s -= service_s / load * exact::log(Draws(7, k, 0, Purpose::test).uniform(0));
      arrivals.push_back({time_s, time_s, 1.0});
    }
    test::send(demand, 0, arrivals);
    return demand;
  }
};

/// Standard error of a mean of correlated values, from the means of twenty batches.
double batchError(const std::vector<double>& values, double mean) {
  constexpr std::size_t batches = 20;
  const std::size_t size = values.size() / batches;
  double squares = 0.0;
  for (std::size_t b = 0; b < batches; ++b) {
    double sum = 0.0;
    for (std::size_t i = b * size; i < (b + 1) * size; ++i) sum += values[i];
    squares += (sum / static_cast<double>(size) - mean) * (sum / static_cast<double>(size) - mean);
  }
  return std::sqrt(squares / (batches - 1) / batches);
}

TEST(Queue, WaitsAreThoseOfQueueingTheory) {
  SerialExecutor serial;
  Simulation simulation =
      test::simulate(test::hall(), SingleServer::demand(), serial, {.timeStep_s = 0.1, .seed = 3});
  const std::vector<LineCall> calls = runAll(simulation, 20000.0);
  ASSERT_EQ(calls.size(), std::size_t{SingleServer::persons});
  // Lindley 1952: each wait follows from the one before, W' = max(0, W + S - A), whatever the arrivals.
  std::vector<double> waits_s;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    waits_s.push_back(0.1 * (calls[i].calledAtStep - calls[i].joinedAtStep));
    if (i == 0) continue;
    const double between_s = 0.1 * (calls[i].joinedAtStep - calls[i - 1].joinedAtStep);
    const double wait_s = std::max(0.0, waits_s[i - 1] + SingleServer::service_s - between_s);
    ASSERT_NEAR(waits_s[i], wait_s, 0.101) << i;
  }
  // Pollaczek and Khinchine for M/D/1: rho S / (2 (1 - rho)) = 2 s. Who finds a line is at its end a little
  // sooner than at the server: 0.25 persons of 0.7 m at 1.5 m/s make 0.12 s.
  double mean_s = 0.0;
  for (const double w : waits_s) mean_s += w / static_cast<double>(waits_s.size());
  const double theory_s = SingleServer::load * SingleServer::service_s / (2.0 * (1.0 - SingleServer::load));
  const double error_s = batchError(waits_s, mean_s);
  EXPECT_LT(error_s, 0.2);
  EXPECT_NEAR(mean_s, theory_s + 0.12, 2.1 * error_s); // 95 %, t with 19 degrees of freedom
}

TEST(Queue, RegularArrivalsAtASlowerPaceNeverWait) { // D/D/1 below its capacity
  Demand demand = guests({{39, 10}}, {.mean = 4.0});
  demand.profiles.front().freeSpeed_mps = {.mean = 1.4};
  demand.origins.front().areas = {test::rectangle(0, 9.5, 0.5, 10.5)};
  test::send(demand, 0, {{0, 200, 40}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  for (const LineCall& call : runAll(simulation, 400.0))
    EXPECT_LE(call.calledAtStep - call.joinedAtStep, 12U);
}

TEST(Queue, ManyMoreThanFitTheLineAreServedAll) {
  Demand demand = guests({{39, 10}}, {.mean = 1.0});
  auto& queue = std::get<Queue>(demand.journeys.front().stages.front().activity);
  queue.lines = {{{38.3, 10.0}, {33.0, 10.0}}}; // for eight
  test::send(demand, 0, {{0, 10, 80}});
  SerialExecutor serial;
  Simulation simulation = test::simulate(test::hall(), demand, serial);
  EXPECT_EQ(simulation.journeyGround().lines.front().places.size(), 8U);
  EXPECT_EQ(runAll(simulation, 400.0).size(), 80U);
}

TEST(Queue, ServesAllWhateverTheModel) {
  for (const ModelRow& row : modelTable()) {
    Demand demand = guests({{39, 8}, {39, 12}}, {.mean = 3.0});
    test::send(demand, 0, {{0, 20, 24}});
    SerialExecutor serial;
    SimulationSettings settings;
    settings.model = *makeModel(row.name, {});
    Simulation simulation = test::simulate(test::hall(), demand, serial, settings);
    EXPECT_EQ(runAll(simulation, 200.0).size(), 24U) << row.name;
  }
}

} // namespace
} // namespace loopstad::sim

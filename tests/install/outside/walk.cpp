// SPDX-License-Identifier: GPL-3.0-or-later
// Loads a twin and walks a person over it for 100 steps.   usage: walk FILE.twin.h5
#include <loopstad/base/executor.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <iostream>
#include <memory>

using namespace loopstad;

int main(int count, char** arguments) {
  if (count != 2) return 2;
  Result<twin::Twin> corridor = twin::readTwin(arguments[1]);
  if (!corridor) {
    std::cerr << describe(corridor.error()) << "\n";
    return 1;
  }
  const Box2 box = twin::bounds(*corridor);
  const double middle = box.center().y;

  sim::Demand demand;
  demand.profiles.push_back({.name = "visitor"});
  const twin::Polygon end{
      {{box.max.x - 1.0, box.min.y}, {box.max.x, box.min.y}, box.max, {box.max.x - 1.0, box.max.y}}, {}};
  demand.destinations.push_back({.name = "end", .areas = {end}});
  demand.persons.push_back({.position = {box.min.x + 2.0, middle}, .freeSpeed_mps = 1.2});

  const auto executor = makeThreadedExecutor(2);
  auto simulation = sim::Simulation::create(std::make_shared<const twin::Twin>(std::move(*corridor)),
                                            std::move(demand), sim::SimulationSettings{}, *executor);
  if (!simulation) {
    std::cerr << describe(simulation.error()) << "\n";
    return 1;
  }
  const double from = toMetres(simulation->crowd().position[0]).x;
  for (int i = 0; i < 100; ++i) simulation->step();
  const double walked_m = toMetres(simulation->crowd().position[0]).x - from;
  std::cout << "walked " << walked_m << " m in " << simulation->time_s() << " s\n";
  return walked_m > 5.0 && walked_m < 6.1 ? 0 : 1; // 5 s at 1.2 m/s, less the start
}

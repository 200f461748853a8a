// SPDX-License-Identifier: GPL-3.0-or-later
// A model of walking of one's own: follow the leader. Everyone walks straight along the way, as fast as the
// gap to the nearest person ahead allows.   usage: own_model FILE.twin.h5
#include <loopstad/base/executor.hpp>
#include <loopstad/sim/simulation.hpp>
#include <loopstad/sim/steer.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

using namespace loopstad;

/// To the nearest person within the own width ahead, less the two radii.
float gapAhead_m(const sim::Surroundings& around, sim::Direction way) {
  float gap_m = 1e6F;
  for (std::size_t k = 0; k < around.count; ++k) {
    const float ahead_m = way.x * around.dx[k] + way.y * around.dy[k];
    const float aside_m = std::abs(way.x * around.dy[k] - way.y * around.dx[k]);
    if (ahead_m > 0.0F && aside_m < around.contact_m[k])
      gap_m = std::min(gap_m, ahead_m - around.contact_m[k]);
  }
  return gap_m;
}

/// Called for a block of rows at a time, from several threads at once: it writes its own rows and nothing
/// else.
sim::SteerTally follow(const sim::Present& present, sim::Moves& next, std::size_t begin, std::size_t end) {
  return sim::forEachPerson(present, next, begin, end, [&](const sim::Surroundings& around, std::size_t row) {
    const sim::Direction way = present.way[row];
    const float free_mps = std::max(0.0F, gapAhead_m(around, way) / present.crowd.timeGap_s[row]);
    const float speed_mps = std::min(present.desiredSpeed_mps(row), free_mps);
    next.facing[row] = way;
    next.velocity[row] = {speed_mps * way.x, speed_mps * way.y};
  });
}

int main(int count, char** arguments) {
  if (count != 2) return 2;
  Result<twin::Twin> read = twin::readTwin(arguments[1]);
  if (!read) {
    std::cerr << describe(read.error()) << "\n";
    return 1;
  }
  const Box2 box = twin::bounds(*read);
  const double middle = box.center().y;
  sim::Demand demand;
  demand.profiles.push_back({.name = "visitor"});
  demand.destinations.push_back(
      {.name = "end",
       .areas = {
           {{{box.max.x - 1.0, box.min.y}, {box.max.x, box.min.y}, box.max, {box.max.x - 1.0, box.max.y}},
            {}}}});
  demand.persons.push_back({.position = {box.min.x + 6.0, middle}, .freeSpeed_mps = 0.6}); // the leader
  demand.persons.push_back({.position = {box.min.x + 2.0, middle}, .freeSpeed_mps = 1.4});

  const sim::OutsideModel model{.name = "follow-the-leader", .source = "docs/models.md", .steer = follow};
  const auto executor = makeThreadedExecutor(2);
  auto simulation = sim::Simulation::create(std::make_shared<const twin::Twin>(std::move(*read)),
                                            std::move(demand), {.model = model}, *executor);
  if (!simulation) {
    std::cerr << describe(simulation.error()) << "\n";
    return 1;
  }
  while (simulation->time_s() < 12.0) simulation->step();
  const sim::Crowd& crowd = simulation->crowd();
  for (std::size_t row = 0; row < crowd.size(); ++row)
    std::cout << crowd.freeSpeed_mps[row] << " m/s wanted, " << crowd.velocity[row].x << " m/s walked\n";
  const bool follows = crowd.size() == 2 && std::abs(crowd.velocity[0].x - crowd.velocity[1].x) < 0.01F;
  std::cout << "with " << sim::nameOf(simulation->settings().model)
            << (follows ? " nobody overtakes\n" : " ...?\n");
  return follows ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
/// A locomotion model from outside the tree: a program that links Loopstad brings its own.
///
///   OutsideModel model{.name = "straight", .source = "an example", .steer = straight};
///   SimulationSettings settings{.model = model};
///
/// steer is called for a block of 256 rows at a time, never per person, from several threads at once: it
/// reads the present, writes its own rows of next.facing, next.wish and next.velocity, and keeps no state but
/// there. steer.hpp says what a model must hold to, and has what most need. docs/models.md has an example.
#pragma once

#include <loopstad/sim/present.hpp>
#include <loopstad/sim/steer_tally.hpp>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::sim {

struct OutsideModel {
  std::string name;                                         ///< other than those of the table
  std::string source;                                       ///< paper or place, for the run file
  std::vector<std::pair<std::string, double>> parameters{}; ///< for the run file; the callable has its own
  double subStep_s =
      0.0; ///< > 0: the step is cut into parts of this at most; Present::timeStep_s is one part
  std::function<SteerTally(const Present& present, Moves& next, std::size_t begin, std::size_t end)> steer{};
};

inline SteerTally steer(const OutsideModel& model, const Present& present, Moves& next, std::size_t begin,
                        std::size_t end) {
  return model.steer(present, next, begin, end);
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// Looks after a simulation in every step: whatever the scene, this must hold.
///
///   test::Watch watch(simulation);
///   while (!simulation.finished() && simulation.time_s() < 60.0) ASSERT_EQ(watch.step(), "");
///   EXPECT_LE(test::deepestOverlap_m(simulation.crowd()), 0.05);
///
/// What is found is told as text, empty when all is well: positions on their faces, velocities finite, nobody
/// further in a step than allowed, ids that nobody shares, nobody lost or made of nothing.
#pragma once

#include <loopstad/sim/simulation.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::test {

/// Social forces push people to 1.3 times the speed that they want; the rest is rounding.
inline constexpr double mostOfFreeSpeed = 1.31;

/// Of all who stand within reach of each other on one level; negative: the nearest two have that much room.
[[nodiscard]] inline double deepestOverlap_m(const sim::Crowd& crowd) {
  double widest_m = 0.0;
  for (const float radius_m : crowd.radius_m) widest_m = std::max(widest_m, 2.0 * double{radius_m});
  std::vector<std::size_t> byX(crowd.size());
  for (std::size_t row = 0; row < byX.size(); ++row) byX[row] = row;
  std::ranges::sort(byX, {}, [&](std::size_t row) { return crowd.position[row]; });
  double deepest_m = -std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < byX.size(); ++i)
    for (std::size_t k = i + 1; k < byX.size(); ++k) {
      const std::size_t a = byX[i];
      const std::size_t b = byX[k];
      const Vec2 apart = toMetres(crowd.position[b]) - toMetres(crowd.position[a]);
      if (apart.x > widest_m) break;
      deepest_m = std::max(deepest_m, double{crowd.radius_m[a]} + double{crowd.radius_m[b]} - length(apart));
    }
  return deepest_m;
}

class Watch {
public:
  /// belt_mps: what an escalator adds to how fast people get on. rides: lifts take people out of sight.
  explicit Watch(sim::Simulation& simulation, double belt_mps = 0.0, bool rides = false)
      : simulation_(simulation), belt_mps_(belt_mps), rides_(rides) {
    remember();
  }

  /// Takes a step; what is wrong after it.
  [[nodiscard]] std::string step() {
    const sim::StepReport report = simulation_.step();
    overlooked_ += report.overlooked;
    std::string found = look();
    if (!found.empty()) found += fmt::format(", after {} s", simulation_.time_s());
    return found;
  }

  /// How often somebody had more people round him than the model looks at.
  [[nodiscard]] std::size_t overlooked() const { return overlooked_; }

private:
  static constexpr Fixed2 nowhere{std::numeric_limits<std::int32_t>::min(), 0};

  void remember() {
    const sim::Crowd& crowd = simulation_.crowd();
    before_.assign(before_.size(), nowhere);
    for (std::size_t row = 0; row < crowd.size(); ++row) at(crowd.id[row]) = crowd.position[row];
  }

  Fixed2& at(sim::AgentId id) {
    if (before_.size() <= id.index()) before_.resize(id.index() + 1, nowhere);
    return before_[id.index()];
  }

  [[nodiscard]] std::string look() {
    const sim::Crowd& crowd = simulation_.crowd();
    const sim::RunTally& tally = simulation_.tally();
    const std::size_t known = crowd.size() + tally.arrived;
    if (rides_ ? known > tally.born : known != tally.born)
      return fmt::format("{} born, {} arrived, {} there", tally.born, tally.arrived, crowd.size());
    for (std::size_t row = 0; row < crowd.size(); ++row)
      if (std::string found = lookAt(crowd, row); !found.empty())
        return fmt::format("person {} {}", crowd.id[row].value(), found);
    remember();
    std::size_t here = 0;
    for (const Fixed2 p : before_) here += p != nowhere ? 1 : 0;
    return here == crowd.size() ? "" : "two have the same id";
  }

  [[nodiscard]] std::string lookAt(const sim::Crowd& crowd, std::size_t row) {
    const twin::SurfaceMesh& mesh = simulation_.twin().surface;
    const Fixed2 p = crowd.position[row];
    const auto& corners = mesh.faces[crowd.face[row].index()];
    for (std::size_t e = 0; e < 3; ++e)
      if (orientation(mesh.vertices[corners[e]], mesh.vertices[corners[(e + 1) % 3]], p) < 0)
        return "is off the face";
    const sim::Velocity v = crowd.velocity[row];
    if (!std::isfinite(v.x) || !std::isfinite(v.y)) return "has no velocity";
    if (!std::isfinite(crowd.facing[row].x) || !std::isfinite(crowd.facing[row].y)) return "faces nowhere";
    const Fixed2 from = at(crowd.id[row]);
    if (from == nowhere) return {};
    constexpr double rounding_m = 1e-4; // to the grid, in each part of a step
    const double most_m =
        (mostOfFreeSpeed * double{crowd.freeSpeed_mps[row]} + belt_mps_) * simulation_.settings().timeStep_s +
        rounding_m;
    const double went_m = distance(toMetres(from), toMetres(p));
    return went_m <= most_m ? "" : fmt::format("went {:.3f} m in a step", went_m);
  }

  sim::Simulation& simulation_;
  double belt_mps_;
  bool rides_;
  std::size_t overlooked_ = 0;
  std::vector<Fixed2> before_; ///< by id
};

} // namespace loopstad::test

// SPDX-License-Identifier: GPL-3.0-or-later
/// Counting lines over a whole crowd: remembers where everybody was.
///
///   LineCounts counts(surface.mesh(), plan.lines);
///   counts.start(crowd);
///   counts.observe(crowd, arrivals, executor);       // after each step
///   counts.closeInterval();
#pragma once

#include <loopstad/base/executor.hpp>
#include <loopstad/sim/counting_line.hpp>
#include <loopstad/sim/crowd.hpp>
#include <loopstad/sim/measures.hpp>
#include <loopstad/sim/saved_state.hpp>

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

namespace loopstad::sim {

class LineCounts {
public:
  LineCounts(const twin::SurfaceMesh& mesh, std::vector<LinePlan> plan);

  void start(const Crowd& crowd);
  void observe(const Crowd& crowd, std::span<const Arrival> arrivals, Executor& executor);
  void closeInterval();
  /// All closed intervals, and the one that runs when asked for.
  [[nodiscard]] std::vector<LineSeries> series(bool withRunningInterval) const;
  void carry(StateFields& fields); ///< saves, or restores

private:
  /// Integers, so that the order in which threads add does not matter.
  struct Count {
    std::atomic<std::uint32_t> towards{0};
    std::atomic<std::uint32_t> away{0};
  };

  void makeRoom(const Crowd& crowd);
  void follow(AgentId id, Fixed2 to, twin::FaceId face);

  const twin::SurfaceMesh& mesh_;
  std::vector<LinePlan> plan_;
  std::vector<CountingLine> lines_;
  std::vector<Count> now_;
  std::vector<LineSeries> series_;
  std::vector<Fixed2> before_; ///< by AgentId; nowhere for who was not seen yet or has left
};

} // namespace loopstad::sim

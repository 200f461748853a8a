// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_counts.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace loopstad::sim {
namespace {

/// Outside fixedLimit_m: nobody is ever there.
constexpr Fixed2 nowhere{std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::min()};

} // namespace

LineCounts::LineCounts(const twin::SurfaceMesh& mesh, std::vector<LinePlan> plan)
    : mesh_(mesh), plan_(std::move(plan)), now_(plan_.size()) {
  for (const LinePlan& line : plan_) {
    lines_.emplace_back(toFixed(line.ends[0]), toFixed(line.ends[1]));
    series_.push_back({line.name, walkableWidth_m(mesh, line.ends[0], line.ends[1], line.sheet), {}, {}});
  }
}

void LineCounts::start(const Crowd& crowd) {
  if (lines_.empty()) return;
  makeRoom(crowd);
  for (std::size_t row = 0; row < crowd.size(); ++row) before_[crowd.id[row].index()] = crowd.position[row];
}

void LineCounts::observe(const Crowd& crowd, std::span<const Arrival> arrivals, Executor& executor) {
  if (lines_.empty()) return;
  makeRoom(crowd);
  forBlocks(executor, crowd.size(), 2048, [&](std::size_t begin, std::size_t end) {
    for (std::size_t row = begin; row < end; ++row)
      follow(crowd.id[row], crowd.position[row], crowd.face[row]);
  });
  for (const Arrival& arrival : arrivals) {
    if (!arrival.at.face || arrival.id.index() >= before_.size()) continue;
    follow(arrival.id, arrival.at.position, arrival.at.face);
    before_[arrival.id.index()] = nowhere;
  }
}

void LineCounts::makeRoom(const Crowd& crowd) {
  std::size_t needed = before_.size();
  for (const AgentId id : crowd.id) needed = std::max(needed, id.index() + 1);
  if (needed > before_.size()) before_.resize(needed, nowhere);
}

void LineCounts::follow(AgentId id, Fixed2 to, twin::FaceId face) {
  const Fixed2 from = std::exchange(before_[id.index()], to);
  if (from == nowhere || from == to) return;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const Crossing crossing = lines_[i].crossing(from, to);
    if (crossing == Crossing::none) continue;
    if (plan_[i].sheet && *plan_[i].sheet != mesh_.sheets[face.index()]) continue;
    (crossing == Crossing::towards ? now_[i].towards : now_[i].away).fetch_add(1, std::memory_order_relaxed);
  }
}

void LineCounts::closeInterval() {
  series_ = series(true);
  for (Count& count : now_) count.towards = count.away = 0;
}

void LineCounts::carry(StateFields& fields) {
  std::vector<std::uint32_t> towards;
  std::vector<std::uint32_t> away;
  for (const Count& count : now_) {
    towards.push_back(count.towards);
    away.push_back(count.away);
  }
  fields.sameLength("lines.now.towards", towards);
  fields.sameLength("lines.now.away", away);
  for (std::size_t i = 0; i < now_.size(); ++i) {
    now_[i].towards = towards[i];
    now_[i].away = away[i];
  }
  fields.eachList("lines.towards", series_,
                  [](LineSeries& s) -> std::vector<std::uint32_t>& { return s.towards; });
  fields.eachList("lines.away", series_, [](LineSeries& s) -> std::vector<std::uint32_t>& { return s.away; });
  fields.column("lines.before", before_);
}

std::vector<LineSeries> LineCounts::series(bool withRunningInterval) const {
  std::vector<LineSeries> all = series_;
  for (std::size_t i = 0; withRunningInterval && i < all.size(); ++i) {
    all[i].towards.push_back(now_[i].towards);
    all[i].away.push_back(now_[i].away);
  }
  return all;
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/scenarios/tracks.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::scenarios {
namespace {

constexpr double speedSpan_s = 0.5;  // either side; +-8 frames at 16 per second, as published with the data
constexpr double standing_mps = 0.2; // slower is standing: heads of who stands sway by some 5 cm
constexpr double binWidth_per_m2 = 0.25;
constexpr std::size_t leastMoments = 20;

/// The number of a moment: the same for all people.
long momentOf(const Tracks& tracks, const Track& track, std::size_t i) {
  return std::lround(track.from_s / tracks.interval_s) + static_cast<long>(i);
}

double timeOf(const Tracks& tracks, long moment) { return static_cast<double>(moment) * tracks.interval_s; }

/// Where along p-q it crosses a-b: 0 to 1, and to which side.
struct Share {
  double along;
  bool towards;
};
std::optional<Share> crossing(Vec2 p, Vec2 q, Vec2 a, Vec2 b) {
  const double before = cross(b - a, p - a);
  const double after = cross(b - a, q - a);
  if ((before >= 0.0) == (after >= 0.0)) return std::nullopt;
  const double share = before / (before - after);
  const double along = dot(p + share * (q - p) - a, b - a) / squaredLength(b - a);
  return along >= 0.0 && along <= 1.0 ? std::optional(Share{share, after >= 0.0}) : std::nullopt;
}

} // namespace

std::size_t speedSpan(const Tracks& tracks) {
  return static_cast<std::size_t>(std::max(1L, std::lround(speedSpan_s / tracks.interval_s)));
}

double speedAt(const Tracks& tracks, const Track& track, std::size_t i) {
  return speedAt(tracks, track, i, speedSpan(tracks));
}

double speedAt(const Tracks& tracks, const Track& track, std::size_t i, std::size_t span) {
  const std::size_t from = i < span ? 0 : i - span;
  const std::size_t to = std::min(i + span, track.at.size() - 1);
  if (from == to) return 0.0;
  return distance(track.at[from], track.at[to]) / (static_cast<double>(to - from) * tracks.interval_s);
}

Vec2 velocityAt(const Tracks& tracks, const Track& track, std::size_t i, std::size_t span) {
  const std::size_t from = i < span ? 0 : i - span;
  const std::size_t to = std::min(i + span, track.at.size() - 1);
  if (from == to) return {};
  return (1.0 / (static_cast<double>(to - from) * tracks.interval_s)) * (track.at[to] - track.at[from]);
}

std::optional<LineCrossing> firstCrossing(const Tracks& tracks, const Track& track,
                                          const std::array<Vec2, 2>& line) {
  for (std::size_t i = 0; i + 1 < track.at.size(); ++i)
    if (const auto share = crossing(track.at[i], track.at[i + 1], line[0], line[1]))
      return LineCrossing{track.from_s + (static_cast<double>(i) + share->along) * tracks.interval_s,
                          share->towards};
  if (!track.left_s || track.at.empty()) return std::nullopt;
  const double last_s = track.from_s + static_cast<double>(track.at.size() - 1) * tracks.interval_s;
  const auto share = crossing(track.at.back(), track.leftAt, line[0], line[1]);
  if (!share) return std::nullopt;
  return LineCrossing{last_s + share->along * (*track.left_s - last_s), share->towards};
}

std::vector<double> passages(const Tracks& tracks, const std::optional<std::array<Vec2, 2>>& line) {
  std::vector<double> times;
  for (const Track& track : tracks.tracks)
    if (!line) {
      if (track.left_s) times.push_back(*track.left_s);
    } else if (const auto crossed = firstCrossing(tracks, track, *line)) {
      times.push_back(crossed->time_s);
    }
  std::ranges::sort(times);
  return times;
}

std::vector<AreaMoment> areaMoments(const Tracks& tracks, const Box2& area, Period period) {
  std::map<long, AreaMoment> moments;
  for (const Track& track : tracks.tracks)
    for (std::size_t i = 0; i < track.at.size(); ++i) {
      const long number = momentOf(tracks, track, i);
      const double time_s = timeOf(tracks, number);
      if (time_s < period.first || time_s > period.second) continue;
      AreaMoment& moment = moments[number];
      moment.time_s = time_s;
      if (!area.contains(track.at[i])) continue;
      const double speed_mps = speedAt(tracks, track, i);
      ++moment.persons;
      moment.speedSum_mps += speed_mps;
      if (speed_mps < standing_mps) ++moment.standing;
    }
  std::vector<AreaMoment> list;
  for (const auto& [number, moment] : moments) list.push_back(moment);
  return list;
}

std::optional<DiagramPoint> meanPoint(const std::vector<AreaMoment>& moments, double area_m2) {
  std::size_t persons = 0;
  double speedSum_mps = 0.0;
  for (const AreaMoment& moment : moments) {
    persons += moment.persons;
    speedSum_mps += moment.speedSum_mps;
  }
  if (persons == 0) return std::nullopt;
  const auto n = static_cast<double>(persons);
  return DiagramPoint{n / static_cast<double>(moments.size()) / area_m2, speedSum_mps / n};
}

std::vector<DiagramPoint> binnedPoints(const std::vector<AreaMoment>& moments, double area_m2) {
  std::map<long, std::vector<AreaMoment>> bins;
  for (const AreaMoment& moment : moments)
    if (moment.persons > 0)
      bins[std::lround(static_cast<double>(moment.persons) / area_m2 / binWidth_per_m2)].push_back(moment);
  std::vector<DiagramPoint> points;
  for (const auto& [number, members] : bins)
    if (members.size() >= leastMoments) points.push_back(*meanPoint(members, area_m2));
  return points;
}

std::vector<SpacingPoint> spacings(const Tracks& tracks, const Box2& area, Period period) {
  struct Walker {
    double x_m;
    double speed_mps;
    bool rightwards;
  };
  std::map<long, std::vector<Walker>> moments;
  for (const Track& track : tracks.tracks)
    for (std::size_t i = 0; i < track.at.size(); ++i) {
      const long number = momentOf(tracks, track, i);
      const double time_s = timeOf(tracks, number);
      if (time_s < period.first || time_s > period.second || !area.contains(track.at[i])) continue;
      moments[number].push_back(
          {track.at[i].x, speedAt(tracks, track, i), track.at.back().x > track.at.front().x});
    }
  std::vector<SpacingPoint> points;
  for (auto& [number, row] : moments) {
    std::ranges::sort(row, {}, &Walker::x_m);
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::size_t ahead = row[i].rightwards ? i + 1 : i - 1; // wraps round where nobody is ahead
      if (ahead < row.size()) points.push_back({std::abs(row[ahead].x_m - row[i].x_m), row[i].speed_mps});
    }
  }
  return points;
}

} // namespace loopstad::scenarios

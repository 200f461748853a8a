// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_figures.hpp"

#include "case_walk.hpp"
#include "start_times.hpp"

#include <loopstad/scenarios/voronoi_point.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace loopstad::scenarios {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double congestion_per_m2 = 4.0; // IMO MSC.1/Circ.1533: more than 4 persons per m2
constexpr double edge_m = 0.02;           // the surface's boundary may lie 1 cm off the drawing's

struct View {
  const CaseVariant& variant;
  const Tracks& tracks;
  const std::vector<AreaMoment>& moments;
  const std::vector<double>& passages_s;
};

Period periodOf(const CaseVariant& variant) { return variant.measure.between_s.value_or(always); }

double areaOf(const Box2& box) { return box.size().x * box.size().y; }

double mean(const std::vector<double>& values) {
  return values.empty()
             ? none
             : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviation(const std::vector<double>& values) {
  const double centre = mean(values);
  double sum = 0.0;
  for (const double value : values) sum += (value - centre) * (value - centre);
  return values.size() < 2 ? none : std::sqrt(sum / static_cast<double>(values.size() - 1));
}

bool inRoom(const CaseVariant& variant, const std::string& name, Vec2 p) {
  const auto room = std::ranges::find(variant.rooms, name, &CaseRoom::name);
  return room != variant.rooms.end() && twin::bounds(room->area).grown(edge_m).contains(p);
}

double travelTime(const Tracks& tracks) {
  std::vector<double> times;
  for (const Track& track : tracks.tracks)
    if (track.left_s) times.push_back(*track.left_s - track.from_s);
  return mean(times);
}

double evacuationTime(const Tracks& tracks) {
  if (tracks.tracks.empty()) return none;
  const double start_s = std::ranges::min(tracks.tracks, {}, &Track::from_s).from_s;
  double last_s = 0.0;
  for (const Track& track : tracks.tracks)
    last_s = std::max(last_s, track.left_s.value_or(tracks.end_s) - start_s);
  return last_s;
}

double arrivedShare(const Tracks& tracks) {
  const auto arrived =
      std::ranges::count_if(tracks.tracks, [](const Track& t) { return t.left_s.has_value(); });
  return tracks.wanted == 0 ? none : static_cast<double>(arrived) / static_cast<double>(tracks.wanted);
}

/// Of the group whose arrivals lie furthest apart; who has not arrived counts as arriving at the end.
double groupSpread(const Tracks& tracks) {
  std::map<std::uint32_t, std::pair<double, double>> groups; // first and last
  for (const Track& track : tracks.tracks) {
    if (!track.group) continue;
    const double left_s = track.left_s.value_or(tracks.end_s);
    auto& [first_s, last_s] = groups.try_emplace(*track.group, left_s, left_s).first->second;
    first_s = std::min(first_s, left_s);
    last_s = std::max(last_s, left_s);
  }
  double widest_s = groups.empty() ? none : 0.0;
  for (const auto& [group, times_s] : groups) widest_s = std::max(widest_s, times_s.second - times_s.first);
  return widest_s;
}

bool walkable(const CaseVariant& variant, Vec2 p) {
  const auto covers = [&](Vec2 q) {
    return std::ranges::any_of(variant.rooms, [&](const CaseRoom& room) { return contains(room.area, q); }) &&
           std::ranges::none_of(variant.obstacles, [&](const auto& o) { return contains(o, q); });
  };
  return covers(p) || covers(p + Vec2{edge_m, 0}) || covers(p - Vec2{edge_m, 0}) ||
         covers(p + Vec2{0, edge_m}) || covers(p - Vec2{0, edge_m});
}

/// Positions off the drawn rooms, and ways between two positions whose middle is.
double wallsCrossed(const CaseVariant& variant, const Tracks& tracks) {
  std::size_t count = 0;
  for (const Track& track : tracks.tracks)
    for (std::size_t i = 0; i < track.at.size(); ++i) {
      if (!walkable(variant, track.at[i])) ++count;
      if (i > 0 && !walkable(variant, midpoint(track.at[i - 1], track.at[i]))) ++count;
    }
  return static_cast<double>(count);
}

double flow(const View& view) {
  const auto& times = view.passages_s;
  const auto [first, last] =
      view.variant.measure.persons.value_or(std::pair<std::size_t, std::size_t>{1, times.size()});
  if (last > times.size() || last <= first) return none;
  return static_cast<double>(last - first) / (times[last - 1] - times[first - 1]);
}

double lineWidth(const CaseVariant& variant) {
  return variant.measure.line ? distance((*variant.measure.line)[0], (*variant.measure.line)[1]) : none;
}

double shareOfMoments(const View& view) {
  if (!view.variant.measure.area || view.moments.empty()) return none;
  const double area_m2 = areaOf(*view.variant.measure.area);
  const auto dense = std::ranges::count_if(view.moments, [&](const AreaMoment& moment) {
    return static_cast<double>(moment.persons) / area_m2 > congestion_per_m2;
  });
  return static_cast<double>(dense) / static_cast<double>(view.moments.size());
}

double standingShare(const View& view) {
  double standing = 0.0;
  double all = 0.0;
  for (const AreaMoment& moment : view.moments) {
    standing += static_cast<double>(moment.standing);
    all += static_cast<double>(moment.persons);
  }
  return all == 0.0 ? none : standing / all;
}

double exitShare(const View& view, const Expectation& e) {
  std::vector<std::string> groupOf; // per profile
  for (const CaseGroup& group : view.variant.groups)
    groupOf.resize(groupOf.size() + group.kinds.size(), group.name);
  const auto isOf = [&](const Track& track) {
    return e.group.empty() || (track.profile < groupOf.size() && groupOf[track.profile] == e.group);
  };
  double arrived = 0.0;
  double here = 0.0;
  for (const Track& track : view.tracks.tracks) {
    if (!track.left_s || !isOf(track)) continue;
    ++arrived;
    if (inRoom(view.variant, e.exit, track.leftAt)) ++here;
  }
  return arrived == 0.0 ? none : here / arrived;
}

double assignedExitShare(const View& view) {
  const auto goals = destinationsOf(view.variant);
  double own = 0.0;
  for (const Track& track : view.tracks.tracks)
    if (track.left_s && std::ranges::any_of(goals[track.destination], [&](const std::string& room) {
          return inRoom(view.variant, room, track.leftAt);
        }))
      ++own;
  return view.tracks.wanted == 0 ? none : own / static_cast<double>(view.tracks.wanted);
}

std::vector<double> drawnSpeeds(const Tracks& tracks) {
  std::vector<double> speeds;
  for (const Track& track : tracks.tracks)
    if (track.freeSpeed_mps > 0.0) speeds.push_back(track.freeSpeed_mps);
  return speeds;
}

double valueOf(const View& view, const Expectation& e, const std::optional<DiagramPoint>& point) {
  switch (e.quantity) {
  case Quantity::travelTime:
    return travelTime(view.tracks);
  case Quantity::evacuationTime:
    return evacuationTime(view.tracks);
  case Quantity::arrivedShare:
    return arrivedShare(view.tracks);
  case Quantity::wallsCrossed:
    return wallsCrossed(view.variant, view.tracks);
  case Quantity::flow:
    return flow(view);
  case Quantity::specificFlow:
    // Without a line: density times speed, the flow of evenly filled ground.
    if (!view.variant.measure.line) return point ? point->density_per_m2 * point->speed_mps : none;
    return flow(view) / lineWidth(view.variant);
  case Quantity::speed:
    return point ? point->speed_mps : none;
  case Quantity::density:
    return point ? point->density_per_m2 : none;
  case Quantity::congestedShare:
    return shareOfMoments(view);
  case Quantity::standingShare:
    return standingShare(view);
  case Quantity::exitShare:
    return exitShare(view, e);
  case Quantity::assignedExitShare:
    return assignedExitShare(view);
  case Quantity::drawnSpeedMean:
    return mean(drawnSpeeds(view.tracks));
  case Quantity::drawnSpeedDeviation:
    return deviation(drawnSpeeds(view.tracks));
  case Quantity::speedMiss: // of all variants together: judged from their points
  case Quantity::flowSlope:
    return flow(view);
  case Quantity::lineShare:
    return view.tracks.wanted == 0
               ? none
               : static_cast<double>(view.passages_s.size()) / static_cast<double>(view.tracks.wanted);
  case Quantity::spacingBandShare:
    return none;
  case Quantity::startMiss:
    return startMiss(view.tracks);
  case Quantity::startKs:
    return startKs(view.variant, view.tracks);
  case Quantity::groupSpread:
    return groupSpread(view.tracks);
  }
  return none;
}

} // namespace

RunFigures figuresOf(const VerificationCase& verification, const CaseVariant& variant, Tracks tracks,
                     const twin::SurfaceMesh& ground) {
  RunFigures figures;
  figures.passages_s = passages(tracks, variant.measure.line);
  // Without an area of its own a case is measured where everyone is.
  const Box2 area = variant.measure.area.value_or(Box2{{-1e9, -1e9}, {1e9, 1e9}});
  const auto moments = areaMoments(tracks, area, periodOf(variant));
  if (variant.measure.area) {
    figures.point = meanPoint(moments, areaOf(area));
    if (variant.measure.voronoi)
      figures.voronoi = voronoiPoint(tracks, twin::Surface(ground), area, periodOf(variant));
    if (verification.plot == CasePlot::diagram) figures.binned = binnedPoints(moments, areaOf(area));
    if (verification.plot == CasePlot::spacing) figures.spacings = spacings(tracks, area, periodOf(variant));
  }
  const View view{variant, tracks, moments, figures.passages_s};
  for (const Expectation& e : verification.expect) figures.values.push_back(valueOf(view, e, figures.point));
  figures.tracks = std::move(tracks);
  return figures;
}

} // namespace loopstad::scenarios

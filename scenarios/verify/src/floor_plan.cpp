// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor_plan.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace loopstad::scenarios {
namespace {

constexpr std::size_t mostTracks = 30;
constexpr double tolerance_m = 0.1; // of a drawn way: two pixels at most
constexpr std::array<std::string_view, 4> wayColours{"#d1495b", "#2e86ab", "#e09f3e", "#5b8e7d"};

/// Douglas & Peucker 1973: the points that are needed to stay within the tolerance.
void keep(const std::vector<Vec2>& way, std::size_t from, std::size_t to, std::vector<Vec2>& kept) {
  std::size_t furthest = from;
  double most_m = tolerance_m;
  for (std::size_t i = from + 1; i < to; ++i)
    if (const double off_m = distance(way[i], nearestOnSegment(way[i], way[from], way[to])); off_m > most_m) {
      most_m = off_m;
      furthest = i;
    }
  if (furthest != from) {
    keep(way, from, furthest, kept);
    keep(way, furthest, to, kept);
  } else {
    kept.push_back(way[to]);
  }
}

void drawWays(Svg& svg, const Tracks& tracks, const PlanScale& scale) {
  const std::size_t stride = std::max<std::size_t>(1, (tracks.tracks.size() + mostTracks - 1) / mostTracks);
  for (std::size_t i = 0; i < tracks.tracks.size(); i += stride) {
    const Track& track = tracks.tracks[i];
    std::vector<Vec2> way{track.at.front()};
    keep(track.at, 0, track.at.size() - 1, way);
    for (Vec2& p : way) p = scale.px(p);
    svg.path(way, false,
             {.stroke = wayColours[track.destination % wayColours.size()], .width = 0.9, .opacity = 0.55});
  }
}

void drawMeasure(Svg& svg, const CaseMeasure& measure, const PlanScale& scale) {
  if (measure.area) {
    const std::array<Vec2, 4> ring{
        scale.px(measure.area->min), scale.px({measure.area->max.x, measure.area->min.y}),
        scale.px(measure.area->max), scale.px({measure.area->min.x, measure.area->max.y})};
    svg.path(ring, true, {.stroke = "#1d3557", .width = 1.4, .dashes = "4 3"});
  }
  if (measure.line)
    svg.line(scale.px((*measure.line)[0]), scale.px((*measure.line)[1]),
             {.stroke = "#1d3557", .width = 2.0, .dashes = "4 3"});
}

} // namespace

PlanScale planScale(const CaseVariant& variant, const Box2& box) {
  Box2 all;
  for (const CaseRoom& room : variant.rooms) all.include(twin::bounds(room.area));
  return planScale(all.grown(0.3), box);
}

void drawGround(Svg& svg, const CaseVariant& variant, const PlanScale& scale) {
  std::set<std::string> goals;
  for (const CaseGroup& group : variant.groups) goals.insert(group.to.begin(), group.to.end());
  const auto fill = [&](const twin::Polygon& area, std::string_view colour) {
    std::vector<Vec2> ring;
    for (const Vec2 p : area.outer) ring.push_back(scale.px(p));
    svg.path(ring, true, {.fill = colour, .stroke = colour, .width = 0.6});
  };
  for (const CaseRoom& room : variant.rooms) fill(room.area, "#f6f3ee");
  for (const CaseRoom& room : variant.rooms)
    if (room.speedFactor < 1.0) fill(room.area, "#e6dcec");
  for (const CaseRoom& room : variant.rooms)
    if (goals.contains(room.name)) fill(room.area, "#dcebdf");
}

void drawFloorPlan(Svg& svg, const CaseVariant& variant, const twin::Twin& twin, const Tracks& tracks,
                   Box2 box) {
  const PlanScale scale = planScale(variant, box);
  drawGround(svg, variant, scale);
  drawWays(svg, tracks, scale);
  drawWalls(svg, twin.surface, scale, 1.3);
  drawMeasure(svg, variant.measure, scale);
  drawPlanScale(svg, scale.perMetre, box);
}

} // namespace loopstad::scenarios

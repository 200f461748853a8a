// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain.hpp"
#include "shape.hpp"
#include "to_rd.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>

namespace loopstad::twin::io {
namespace {

/// Longitude and latitude of the European Netherlands, rounded outwards.
constexpr Box2 netherlands_deg{{3.2, 50.7}, {7.3, 53.7}};

Box2 boundsOf(const Geometry& geometry) {
  Box2 box;
  for (const Vec2 p : geometry.points) box.include(p);
  for (const Line& line : geometry.lines) box.include(bounds(line));
  for (const Polygon& polygon : geometry.polygons) box.include(bounds(polygon));
  return box;
}

/// Into RD New; an error when a place has none there.
Status place(std::vector<PlainFeature>& features, PlanFrame frame, const Content& content) {
  if (frame == PlanFrame::own) return Done{};
  const ToRd toRd = frame == PlanFrame::degrees ? ToRd::fromEpsg(4326) : ToRd();
  for (PlainFeature& f : features) {
    const bool moved = frame == PlanFrame::rd || toRd.apply(f.geometry);
    if (!moved || !isPlausibleRd(f.geometry))
      return dataError(content.path, f.id, tr("lies outside the area of RD New"),
                       tr("check its coordinates and the crs of the file"));
  }
  return Done{};
}

} // namespace

PlanFrame guessFrame(std::span<const Geometry* const> geometries) {
  const auto all = [&](const auto& fits) {
    return std::ranges::all_of(geometries, [&](const Geometry* geometry) { return fits(*geometry); });
  };
  if (geometries.empty()) return PlanFrame::own;
  if (all([](const Geometry& g) { return isPlausibleRd(g); })) return PlanFrame::rd;
  const bool degrees = all([](const Geometry& g) {
    const Box2 box = boundsOf(g);
    return netherlands_deg.contains(box.min) && netherlands_deg.contains(box.max);
  });
  return degrees ? PlanFrame::degrees : PlanFrame::own;
}

const char* assumptionOf(PlanFrame frame) {
  if (frame == PlanFrame::rd) return translatable("no coordinate system named: RD New");
  return frame == PlanFrame::degrees
             ? translatable("no coordinate system named: WGS 84 degrees, brought to RD New")
             : translatable("no coordinate system named: metres of its own");
}

PlanFrame guessFrame(const std::vector<PlainFeature>& features) {
  std::vector<const Geometry*> geometries;
  for (const PlainFeature& f : features) geometries.push_back(&f.geometry);
  return guessFrame(geometries);
}

Result<PlanFrame> placePlan(std::vector<PlainFeature>& features, std::optional<PlanFrame> named,
                            const Content& content, Reading& reading) {
  const PlanFrame frame = named.value_or(guessFrame(features));
  if (!named) reading.report.add({Finding::assumed, content.name, {}, assumptionOf(frame), {}, 0.0});
  if (Status s = place(features, frame, content); !s) return s.error();
  return frame;
}

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gather.hpp"
#include "street_objects.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace loopstad::twin::build {
namespace {

using io::BgtLayer;
using io::BgtRecord;

constexpr std::array groundLayers{BgtLayer::wegdeel,
                                  BgtLayer::ondersteunendwegdeel,
                                  BgtLayer::onbegroeidterreindeel,
                                  BgtLayer::begroeidterreindeel,
                                  BgtLayer::waterdeel,
                                  BgtLayer::ondersteunendwaterdeel,
                                  BgtLayer::overbruggingsdeel,
                                  BgtLayer::tunneldeel,
                                  BgtLayer::kunstwerkdeel,
                                  BgtLayer::overigbouwwerk,
                                  BgtLayer::gebouwinstallatie,
                                  BgtLayer::scheiding,
                                  BgtLayer::overigescheiding,
                                  BgtLayer::vegetatieobject,
                                  BgtLayer::ongeclassificeerdobject};

bool isGround(const BgtRecord& record) {
  return std::ranges::find(groundLayers, record.layer) != groundLayers.end() &&
         !record.geometry.polygons.empty();
}

bool saysNothing(const std::string& value) {
  return value.empty() || value == "waardeOnbekend" || value == "geenWaarde" || value == "transitie" ||
         value == "niet-bgt";
}

/// Green is one layer with its kind as surface: the kind asks like a function, the planting like a surface.
SurfaceClass classOf(const BgtRecord& record, const Walkability& table) {
  if (record.layer != BgtLayer::begroeidterreindeel)
    return classify(table, name(record.layer), record.function, record.surface);
  return classify(table, name(record.layer), record.surface,
                  saysNothing(record.plusSurface) ? std::string{} : record.plusSurface);
}

/// What carries or covers other ground of the same level gives way to it.
Rank rankOf(BgtLayer layer, const SurfaceClass& row) {
  switch (layer) {
  case BgtLayer::scheiding:
  case BgtLayer::overigescheiding:
  case BgtLayer::vegetatieobject:
    return Rank::barrier;
  case BgtLayer::overbruggingsdeel:
  case BgtLayer::tunneldeel:
  case BgtLayer::overigbouwwerk:
  case BgtLayer::gebouwinstallatie:
    return Rank::deck;
  case BgtLayer::kunstwerkdeel:
    return row.access == Access::never ? Rank::deck : Rank::ground;
  default:
    return Rank::ground;
  }
}

void addGround(Gathering& g, const BgtRecord& record) {
  SurfaceClass row = classOf(record, g.options.walkability);
  if (row.kind == GroundKind::unknown)
    g.report.add({Finding::assumed, record.source, record.lokaalId,
                  translatable("no walkability rule: nobody walks there"),
                  row.layer + ", " + row.function + ", " + row.surface});
  if (row.kind == GroundKind::yard && g.options.openYards) row.access = Access::conditional;
  const std::uint16_t classIndex = g.classRow(row);
  for (const Polygon& polygon : record.geometry.polygons) {
    if (!g.wanted(bounds(polygon))) continue;
    const auto area = static_cast<std::uint32_t>(g.twin.ground.size());
    Label label;
    label.walkable = row.access != Access::never;
    label.surfaceClass = classIndex;
    label.hole = holeOf(row.kind);
    if (row.kind == GroundKind::yard && !label.walkable) label.yard = area;
    if (row.kind == GroundKind::water) label.water = area;
    g.twin.ground.push_back({record.lokaalId, classIndex, record.level, g.local(polygon)});
    const Piece piece{{}, record.level, rankOf(record.layer, row), g.ground.labelled(label), area};
    if (!g.ground.add(g.twin.ground.back().polygon, piece))
      g.report.add(
          {Finding::dropped, record.source, record.lokaalId, translatable("surface without area"), {}, 0.0});
  }
}

void addPlatform(Gathering& g, const BgtRecord& record) {
  if (record.layer != BgtLayer::kunstwerkdeel || record.function != "perron") return;
  Place place{
      record.text.empty() ? "perron " + record.lokaalId : record.text, "platform", record.level, {}, {}};
  for (const Polygon& polygon : record.geometry.polygons) place.areas.push_back(g.local(polygon));
  g.twin.places.push_back(std::move(place));
}

void addObjects(Gathering& g, const BgtRecord& record) {
  const auto object = streetObject(record.layer, record.function, g.options);
  if (!object) return;
  for (const Vec2 point : record.geometry.points) {
    if (!g.wanted(Box2{point, point})) continue;
    const Vec2 p = g.twin.frame.toLocal(point);
    addObject(g, {record.lokaalId,
                  object->kind,
                  record.function,
                  record.level,
                  {p.x, p.y, 0.0},
                  object->radius_m,
                  object->height_m,
                  true,
                  {}});
  }
  if (object->radius_m <= 0.0 || isGround(record)) return;
  for (const Polygon& polygon : record.geometry.polygons) {
    if (!g.wanted(bounds(polygon))) continue;
    const Polygon outline = g.local(polygon);
    const Vec2 p = interiorPoint(outline);
    addObject(g, {record.lokaalId,
                  object->kind,
                  record.function,
                  record.level,
                  {p.x, p.y, 0.0},
                  0.0,
                  object->height_m,
                  true,
                  {outline}});
  }
}

void addBarriers(Gathering& g, const BgtRecord& record) {
  if (record.geometry.lines.empty() || !isBarrier(record.layer, record.function)) return;
  for (const Line& line : record.geometry.lines)
    if (g.wanted(bounds(line)))
      addBarrier(g, {record.lokaalId, record.function, record.level, g.local(line),
                     barrierHeight_m(record.layer == BgtLayer::vegetatieobject ? "haag" : record.function),
                     g.options.barrierWidth_m});
}

void addTracks(Gathering& g, const BgtRecord& record) {
  if (record.layer != BgtLayer::spoor) return;
  for (const Line& line : record.geometry.lines)
    if (g.wanted(bounds(line)))
      g.twin.tracks.push_back({record.lokaalId, record.function, record.level, g.local(line)});
}

} // namespace

void gatherBgt(Gathering& g) {
  for (const BgtRecord& record : g.records.bgt) {
    if (record.planned) continue; // the reader has reported it
    if (!g.wanted(record.geometry)) continue;
    if (isGround(record)) addGround(g, record);
    addPlatform(g, record);
    addObjects(g, record);
    addBarriers(g, record);
    addTracks(g, record);
  }
}

} // namespace loopstad::twin::build

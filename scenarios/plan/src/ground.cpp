// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground.hpp"

#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/io/wkt.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace loopstad::scenarios {
namespace {

/// People who come in over the edge of the map stand in a strip of this depth.
constexpr double mapEdgeDepth_m = 1.0; // one person deep with elbow room

twin::Line toLocal(const twin::GeoFrame& frame, twin::Line line) {
  for (Vec2& p : line) p = frame.toLocal(p);
  return line;
}

twin::Polygon toLocal(const twin::GeoFrame& frame, const twin::Polygon& polygon) {
  return twin::translated(polygon, -frame.origin);
}

/// A rectangle along a->b, from right_m beside it to left_m beside it.
twin::Polygon strip(Vec2 a, Vec2 b, double right_m, double left_m) {
  const Vec2 left = perpendicular(normalized(b - a));
  return {{a - right_m * left, b - right_m * left, b + left_m * left, a + left_m * left}, {}};
}

Result<Ground> fromWkt(const Site& site, const std::string& key, const Where& where) {
  const Result<twin::io::Geometry> geometry = twin::io::parseWkt(where.wkt);
  if (!geometry) return site.error(key + ".wkt", geometry.error().problem, geometry.error().remedy);
  Ground ground{.areas = {}, .lines = {}, .points = {}, .doors = {}, .sheet = where.level};
  const twin::GeoFrame& frame = site.twin.frame;
  for (const twin::Polygon& p : geometry->polygons) ground.areas.push_back(toLocal(frame, p));
  for (const twin::Line& l : geometry->lines) ground.lines.push_back(toLocal(frame, l));
  for (const Vec2 p : geometry->points) ground.points.push_back(frame.toLocal(p));
  return ground;
}

Result<Ground> fromPlace(const Site& site, const std::string& key, const Where& where) {
  Ground ground{.areas = {}, .lines = {}, .points = {}, .doors = {}, .sheet = where.level};
  std::vector<std::string> names;
  std::optional<std::int16_t> level;
  for (const twin::Place& place : site.twin.places) {
    names.push_back(place.name);
    if (place.name != where.place) continue;
    ground.areas.insert(ground.areas.end(), place.areas.begin(), place.areas.end());
    if (!place.line.empty()) ground.lines.push_back(place.line);
    level = place.level;
  }
  if (!level)
    return site.error(key + ".place", tr("names \"{}\", which is no place of this twin", where.place),
                      suggestion(where.place, std::move(names)));
  // A platform lies over its tracks: its own level counts, where one can walk on it there.
  if (!where.level && site.surface.region(areasOf(ground), level).area_m2 > 0.0) ground.sheet = level;
  return ground;
}

Result<Ground> fromDoors(const Site& site, const std::string& key, const Where& where) {
  Ground ground{.areas = {}, .lines = {}, .points = {}, .doors = {}, .sheet = where.level};
  std::vector<std::string> uses;
  for (const twin::Door& door : site.twin.doors) {
    const auto& of = site.twin.buildings[door.building.index()].uses;
    uses.insert(uses.end(), of.begin(), of.end());
    const bool fits = where.use.empty() || std::ranges::find(of, where.use) != of.end();
    const bool onLevel = !where.level || site.twin.surface.sheets[door.face.index()] == *where.level;
    if (fits && onLevel) ground.doors.push_back(&door);
  }
  if (!ground.doors.empty()) return ground;
  if (site.twin.doors.empty())
    return site.error(key, tr("asks for doors, but this twin has none"),
                      tr("build it with buildings (BGT pand or BAG), or give a place or WKT"));
  if (where.use.empty())
    return site.error(key, tr("asks for doors on a level that has none"), tr("leave out level"));
  return site.error(key + ".use", tr("no door leads to a building with use \"{}\"", where.use),
                    suggestion(where.use, std::move(uses)));
}

/// Strips along the edge of the map, on ground that anyone walks by choice where there is some.
Result<Ground> fromMapEdge(const Site& site, const std::string& key, const Where& where) {
  Ground ground{.areas = {}, .lines = {}, .points = {}, .doors = {}, .sheet = where.level};
  const twin::SurfaceMesh& mesh = site.twin.surface;
  std::vector<twin::Polygon> others;
  for (const twin::Wall& wall : site.surface.walls()) {
    if (wall.kind != twin::Boundary::mapEdge) continue;
    if (where.level && mesh.sheets[wall.face.index()] != *where.level) continue;
    const bool free = mesh.surfaceClasses[mesh.classes[wall.face.index()]].access == twin::Access::walk;
    (free ? ground.areas : others).push_back(strip(toMetres(wall.a), toMetres(wall.b), 0.0, mapEdgeDepth_m));
  }
  if (ground.areas.empty()) ground.areas = std::move(others);
  if (ground.areas.empty())
    return site.error(key, tr("asks for the edge of the map, but no walkable ground reaches it"),
                      tr("give a place or WKT, or crop the twin where streets leave it"));
  return ground;
}

} // namespace

Error Site::error(const std::string& key, std::string problem, std::string remedy) const {
  return dataError(scenario.file.string(), key, std::move(problem), std::move(remedy));
}

Result<Ground> findGround(const Site& site, const std::string& key, const Where& where) {
  if (where.doors) return fromDoors(site, key, where);
  if (where.mapEdge) return fromMapEdge(site, key, where);
  return where.place.empty() ? fromWkt(site, key, where) : fromPlace(site, key, where);
}

std::vector<twin::Polygon> areasOf(const Ground& ground) {
  std::vector<twin::Polygon> areas = ground.areas;
  for (const twin::Line& line : ground.lines)
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
      areas.push_back(strip(line[i], line[i + 1], lineReach_m, lineReach_m));
  return areas;
}

Result<twin::SurfacePoint> standAt(const Site& site, const std::string& key, Vec2 local,
                                   std::optional<std::int16_t> sheet) {
  constexpr double search_m = 100.0; // for the remedy only
  if (const auto point = site.surface.locate(local, sheet)) return *point;
  const Vec2 at = site.twin.frame.toRd(local);
  const auto near = site.surface.nearest(local, search_m, sheet);
  const Vec2 walkable = near ? site.twin.frame.toRd(toMetres(near->position)) : Vec2{};
  return site.error(key,
                    tr("stands at {:.2f} {:.2f}{}, where nobody can stand: in a wall, a building, "
                       "water or off the map",
                       at.x, at.y, sheet ? tr(" on level {}", *sheet) : ""),
                    near ? tr("the nearest walkable ground is at {:.2f} {:.2f}", walkable.x, walkable.y)
                         : tr("there is no walkable ground near: check the coordinates and their order"));
}

Result<std::vector<twin::SurfacePoint>> spotsOf(const Site& site, const std::string& key,
                                                const Ground& ground) {
  std::vector<twin::SurfacePoint> spots;
  for (const twin::Door* door : ground.doors) spots.push_back({door->face, toFixed(door->position)});
  for (const Vec2 p : ground.points) {
    const Result<twin::SurfacePoint> spot = standAt(site, key, p, ground.sheet);
    if (!spot) return spot.error();
    spots.push_back(*spot);
  }
  return spots;
}

Status checkWalkable(const Site& site, const std::string& key, const std::vector<twin::Polygon>& areas,
                     std::optional<std::int16_t> sheet) {
  if (site.surface.region(areas, sheet).area_m2 > 0.0) return Done{};
  std::string problem = sheet ? tr("holds no ground on level {} that can be walked on", *sheet)
                              : tr("holds no ground that can be walked on");
  Box2 box;
  for (const twin::Polygon& area : areas) box.include(bounds(area));
  const Vec2 low = site.twin.frame.toRd(box.min);
  const Vec2 high = site.twin.frame.toRd(box.max);
  return site.error(key, std::move(problem),
                    tr("look at the map between {:.0f} {:.0f} and {:.0f} {:.0f}: is it a building, "
                       "water, private ground, another level or off the map?",
                       low.x, low.y, high.x, high.y));
}

} // namespace loopstad::scenarios

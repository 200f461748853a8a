// SPDX-License-Identifier: GPL-3.0-or-later
#include "ogr_writer.hpp"
#include "qgis_styles.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/twin/export/geopackage.hpp>
#include <loopstad/twin/surface_patches.hpp>

namespace loopstad::twin {
namespace {

using enum OgrTable::Kind;

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

void writeWalkable(OgrWriter& out, const SurfaceMesh& mesh) {
  OgrTable table = out.table("walkable", OgrTable::polygons,
                             {{"kind", text},
                              {"layer", text},
                              {"function", text},
                              {"surface", text},
                              {"access", text},
                              {"sheet", integer},
                              {"speed_factor", real},
                              {"cost_factor", real},
                              {"wheelchair", flag},
                              {"area_m2", real}});
  for (const SurfacePatch& patch : surfacePatches(mesh, PatchBy::surfaceClass)) {
    const SurfaceClass& c = mesh.surfaceClasses[mesh.classes[patch.face.index()]];
    table.add(out.polygon(patch.polygon),
              {name(c.kind), c.layer, c.function, c.surface, name(c.access),
               std::int64_t{mesh.sheets[patch.face.index()]}, double{c.speedFactor}, double{c.costFactor},
               std::int64_t{c.wheelchair}, patch.area_m2});
  }
}

void writeGround(OgrWriter& out, const Twin& twin) {
  OgrTable table = out.table("ground", OgrTable::polygons,
                             {{"id", text},
                              {"kind", text},
                              {"layer", text},
                              {"function", text},
                              {"surface", text},
                              {"access", text},
                              {"level", integer}});
  for (const GroundArea& area : twin.ground) {
    const SurfaceClass& c = twin.surface.surfaceClasses[area.surfaceClass];
    table.add(out.polygon(area.polygon), {area.id, name(c.kind), c.layer, c.function, c.surface,
                                          name(c.access), std::int64_t{area.level}});
  }
}

void writeBuildings(OgrWriter& out, const Twin& twin) {
  OgrTable table = out.table("buildings", OgrTable::multiPolygons,
                             {{"id", text},
                              {"bag_id", text},
                              {"status", text},
                              {"construction_year", integer},
                              {"uses", text},
                              {"floor_area_m2", real},
                              {"units", integer},
                              {"level", integer},
                              {"ground_m", real},
                              {"roof_m", real},
                              {"height_assumed", flag},
                              {"lod", text}});
  for (const Building& b : twin.buildings) {
    const OgrValue year = b.constructionYear ? OgrValue(std::int64_t{*b.constructionYear}) : OgrValue();
    table.add(out.polygons(b.footprint),
              {b.id, b.bagId, b.status, year, joined(b.uses), b.floorArea_m2, std::int64_t{b.units},
               std::int64_t{b.level}, b.ground_m, b.roof_m, std::int64_t{b.heightAssumed}, b.lod});
  }
}

void writeDoors(OgrWriter& out, const Twin& twin) {
  OgrTable table = out.table("doors", OgrTable::points,
                             {{"building", text},
                              {"bag_id", text},
                              {"sheet", integer},
                              {"width_m", real},
                              {"weight", real},
                              {"outward_x", real},
                              {"outward_y", real}});
  for (const Door& door : twin.doors) {
    const Building* b = door.building ? &twin.buildings[door.building.index()] : nullptr;
    table.add(out.point(door.position),
              {b ? OgrValue(b->id) : OgrValue(), b ? OgrValue(b->bagId) : OgrValue(),
               std::int64_t{twin.surface.sheets[door.face.index()]}, door.width_m, door.weight,
               door.outward.x, door.outward.y});
  }
}

void writeObjects(OgrWriter& out, const Twin& twin) {
  OgrTable table = out.table("objects", OgrTable::pointsWithHeight,
                             {{"id", text},
                              {"kind", text},
                              {"type", text},
                              {"level", integer},
                              {"radius_m", real},
                              {"height_m", real},
                              {"height_assumed", flag}});
  for (const CityObject& object : twin.objects)
    table.add(out.point(object.position),
              {object.id, name(object.kind), object.type, std::int64_t{object.level}, object.radius_m,
               object.height_m, std::int64_t{object.heightAssumed}});
}

void writeBarriers(OgrWriter& out, const Twin& twin) {
  OgrTable table = out.table("barriers", OgrTable::lines,
                             {{"id", text}, {"type", text}, {"level", integer}, {"height_m", real}});
  for (const Barrier& barrier : twin.barriers)
    table.add(out.line(barrier.line),
              {barrier.id, barrier.type, std::int64_t{barrier.level}, barrier.height_m});
}

void writeTracks(OgrWriter& out, const Twin& twin) {
  OgrTable table = out.table("tracks", OgrTable::lines, {{"id", text}, {"type", text}, {"level", integer}});
  for (const Track& track : twin.tracks)
    table.add(out.line(track.line), {track.id, track.type, std::int64_t{track.level}});
}

/// Triangles with heights. Upright faces have no area on a map and stay out.
void writeTerrain(OgrWriter& out, const Twin& twin) {
  OgrTable table = out.table("terrain", OgrTable::trianglesWithHeight, {{"kind", text}, {"level", integer}});
  const Terrain& terrain = twin.terrain;
  const auto corner = [&](std::uint32_t v) {
    const Vec2 p = toMetres(terrain.vertices[v]);
    return Vec3{p.x, p.y, terrain.heights_m[v]};
  };
  for (std::size_t f = 0; f < terrain.faces.size(); ++f) {
    const auto& [a, b, c] = terrain.faces[f];
    const std::uint16_t row = terrain.classes[f];
    const GroundKind kind = terrain.holes[f] == Boundary::building ? GroundKind::building
                            : row == noClass                       ? GroundKind::unknown
                                                                   : twin.surface.surfaceClasses[row].kind;
    table.add(out.triangle({corner(a), corner(b), corner(c)}), {name(kind), std::int64_t{terrain.levels[f]}});
  }
}

/// QGIS looks for this table, and shows the layers as it says.
void writeStyles(OgrWriter& out) {
  OgrTable table = out.table("layer_styles", OgrTable::none,
                             {{"f_table_catalog", text},
                              {"f_table_schema", text},
                              {"f_table_name", text},
                              {"f_geometry_column", text},
                              {"styleName", text},
                              {"styleQML", text},
                              {"styleSLD", text},
                              {"useAsDefault", flag},
                              {"description", text},
                              {"owner", text}});
  for (const QgisStyle& style : qgisStyles())
    table.add(OgrWriter::nothing(),
              {"", "", style.layer, "geom", "Loopstad", style.qml, "", std::int64_t{1}, "Loopstad", ""});
}

void writePlaces(OgrWriter& out, const Twin& twin) {
  OgrTable table =
      out.table("places", OgrTable::anyShapes, {{"name", text}, {"kind", text}, {"level", integer}});
  for (const Place& place : twin.places)
    table.add(place.areas.empty() ? out.line(place.line) : out.polygons(place.areas),
              {place.name, place.kind, std::int64_t{place.level}});
}

} // namespace

Status exportGeoPackage(const Twin& twin, const std::filesystem::path& file) {
  OgrWriter out("GPKG", "gpkg", twin.frame);
  writeTerrain(out, twin);
  writeGround(out, twin);
  writeWalkable(out, twin.surface);
  writeBuildings(out, twin);
  writeDoors(out, twin);
  writeObjects(out, twin);
  writeBarriers(out, twin);
  writeTracks(out, twin);
  writePlaces(out, twin);
  writeStyles(out);
  Result<std::string> bytes = out.finish();
  if (!bytes) {
    Error error = bytes.error();
    error.file = file.string();
    return error;
  }
  return writeTextFile(file, *bytes);
}

} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
/// The city as plain arrays: ground, buildings, doors, objects, named places, the walkable surface and the
/// relief. Immutable once built.
///
///   Result<Twin> read = readTwin("otterlo.twin.h5");
///   const auto twin = std::make_shared<const Twin>(std::move(*read));
///   for (const Building& b : twin->buildings) draw(shellsOf(b));
///
/// All positions are local metres from frame.origin in RD New (EPSG:28992), heights metres above NAP
/// (EPSG:7415).
#pragma once

#include <loopstad/twin/geo_frame.hpp>
#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/shell.hpp>
#include <loopstad/twin/surface_mesh.hpp>
#include <loopstad/twin/terrain.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::twin {

using BuildingId = Id<struct BuildingTag>;

/// A piece of ground as delivered, for maps and exports; the surface below is made from all of them.
struct GroundArea {
  std::string id;                 ///< lokaalID, or the feature's own id
  std::uint16_t surfaceClass = 0; ///< index into surface.surfaceClasses
  std::int16_t level = 0;
  Polygon polygon;

  friend bool operator==(const GroundArea&, const GroundArea&) = default;
};

struct Building {
  std::string id;     ///< lokaalID of the BGT pand, or the feature's own id
  std::string bagId;  ///< 16 digits; empty where unknown
  std::string status; ///< as BAG says; empty where unknown
  std::optional<int> constructionYear;
  std::vector<std::string> uses; ///< gebruiksdoelen, without repeats
  double floorArea_m2 = 0.0;     ///< sum over its verblijfsobjecten; 0 where unknown
  std::uint32_t units = 0;       ///< number of verblijfsobjecten
  std::int16_t level = 0;
  double ground_m = 0.0;
  double roof_m = 0.0;
  bool heightAssumed = true;      ///< no height source: roof_m follows from the stated default
  std::vector<Polygon> footprint; ///< its parts, which do not overlap; courtyards are holes
  /// Level of detail (Biljecki et al. 2016) of its shape: "1.2" is the prism of footprint, ground_m and
  /// roof_m, "0" has none of its own: the shell of another building with this bagId covers it.
  std::string lod = "1.2";
  std::vector<Shell> shells; ///< where a source knows its shape: one per part; else empty

  friend bool operator==(const Building&, const Building&) = default;
};

/// Where people enter public ground from a building or its private ground. Never on a wall that public ground
/// does not touch.
struct Door {
  BuildingId building;
  FaceId face;   ///< walkable face just outside
  Vec2 position; ///< inside that face
  Vec2 outward;  ///< unit vector away from the building
  double width_m = 0.9;
  double weight =
      1.0; ///< people expected relative to other doors: floor area in m2, 100 per unit without one

  friend bool operator==(const Door&, const Door&) = default;
};

enum class ObjectKind : std::uint8_t {
  tree,
  pole,
  mast,
  furniture,
  sign,
  box,
  bin,
  drain,
  installation,
  other
};

struct CityObject {
  std::string id;
  ObjectKind kind = ObjectKind::other;
  std::string type; ///< as the source says: "lichtmast", "boom"
  std::int16_t level = 0;
  Vec3 position;
  double radius_m = 0.0;     ///< of its hole in the surface; 0 when it does not hinder, or has a footprint
  double height_m = 0.0;     ///< above its foot; 0 for what lies in the ground
  bool heightAssumed = true; ///< what things of its type commonly have: no source shows it
  std::vector<Polygon> footprint; ///< of its hole, where the source draws its outline

  friend bool operator==(const CityObject&, const CityObject&) = default;
};

/// Fence, wall or hedge given as a line.
struct Barrier {
  std::string id;
  std::string type;
  std::int16_t level = 0;
  Line line;
  double height_m = 0.0; ///< what things of its type commonly have: no register knows it
  double width_m = 0.0;  ///< of its hole in the surface

  friend bool operator==(const Barrier&, const Barrier&) = default;
};

/// A track of a railway, metro or tram, along its middle.
struct Track {
  std::string id;
  std::string type; ///< "trein", "tram", "(haven)kraan", ...
  std::int16_t level = 0;
  Line line;

  friend bool operator==(const Track&, const Track&) = default;
};

/// Something a scenario can name: an exit, a room, a zone of a site plan, a street, a station platform.
struct Place {
  std::string name;
  std::string kind; ///< "exit", "zone", "room", "platform", "street", ...
  std::int16_t level = 0;
  std::vector<Polygon> areas; ///< one of areas and line is empty
  Line line;

  friend bool operator==(const Place&, const Place&) = default;
};

struct Source {
  std::string name;   ///< file name without folder
  std::string format; ///< "BGT GML light", "LV BAG 2.0", "GeoJSON", ...
  std::string sha256;
  std::string date; ///< of the delivery, ISO 8601; empty where the source does not say

  friend bool operator==(const Source&, const Source&) = default;
};

struct Twin {
  std::string name;
  GeoFrame frame;
  std::vector<Source> sources;
  std::vector<GroundArea> ground;
  std::vector<Building> buildings;
  std::vector<Door> doors;
  std::vector<CityObject> objects;
  std::vector<Barrier> barriers;
  std::vector<Track> tracks;
  std::vector<Place> places;
  SurfaceMesh surface;
  Terrain terrain;

  friend bool operator==(const Twin&, const Twin&) = default;
};

[[nodiscard]] Box2 bounds(const Twin& twin);
/// Its shape: the shells that a source knows, else the prisms over the parts of its footprint.
[[nodiscard]] std::vector<Shell> shellsOf(const Building& building);
[[nodiscard]] const char* name(ObjectKind kind);

} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
/// What the readers hand over: plain records, one kind per register, as close to the source as can be
/// compared.
///
/// Coordinates are RD New metres (EPSG:28992), curves already turned into points. Code values are kept as the
/// source spells them, trimmed; "geenWaarde" and "waardeOnbekend" are empty (counted in the report),
/// "transitie" and "niet-bgt" stay. Ids are text. Only current objects are here: what ended or never came is
/// counted in the BuildReport.
#pragma once

#include <loopstad/twin/build_report.hpp>
#include <loopstad/twin/io/height_raster.hpp>
#include <loopstad/twin/polygon.hpp>
#include <loopstad/twin/shell.hpp>
#include <loopstad/twin/twin.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::io {

struct Geometry {
  std::vector<Polygon> polygons;
  std::vector<Line> lines;
  std::vector<Vec2> points;

  [[nodiscard]] bool empty() const { return polygons.empty() && lines.empty() && points.empty(); }
};

/// The classes of a BGT delivery (IMGeo 2.1), by the names of its files.
enum class BgtLayer : std::uint8_t {
  wegdeel,
  ondersteunendwegdeel,
  onbegroeidterreindeel,
  begroeidterreindeel,
  pand,
  waterdeel,
  ondersteunendwaterdeel,
  overbruggingsdeel,
  tunneldeel,
  kunstwerkdeel,
  overigbouwwerk,
  gebouwinstallatie,
  scheiding,
  overigescheiding,
  spoor,
  paal,
  mast,
  put,
  bord,
  bak,
  kast,
  sensor,
  installatie,
  straatmeubilair,
  weginrichtingselement,
  waterinrichtingselement,
  vegetatieobject,
  functioneelgebied,
  ongeclassificeerdobject,
  openbareruimtelabel,
  buurt,
  wijk,
  stadsdeel,
  waterschap,
  openbareruimte,
};
[[nodiscard]] const char* name(BgtLayer layer);
[[nodiscard]] std::optional<BgtLayer> bgtLayerNamed(std::string_view name);

struct BgtRecord {
  BgtLayer layer = BgtLayer::wegdeel;
  std::string gmlId;
  std::string lokaalId;
  std::string source;   ///< file it came from, for findings
  std::string function; ///< function, class or bgt-type, whichever the layer has
  std::string plusFunction;
  std::string surface; ///< fysiek voorkomen: surfaceMaterial, bgt-fysiekVoorkomen, class of green
  std::string plusSurface;
  std::string text;                ///< name on a label, of a quarter, of a functional area
  std::string registered;          ///< tijdstipRegistratie, ISO 8601
  std::vector<std::string> bagIds; ///< pand ids, 16 digits
  std::int16_t level = 0;          ///< relatieveHoogteligging
  bool planned = false;            ///< plus-status or bgt-status "plan"
  Geometry geometry;
};

struct BagPand {
  std::string id; ///< 16 digits
  std::string status;
  std::optional<int> constructionYear; ///< nothing for 9999
  Geometry footprint;
  int occurrence = 0; ///< voorkomenidentificatie: higher is newer
};

struct BagUnit { ///< verblijfsobject
  std::string id;
  std::string status;
  std::vector<std::string> uses;
  std::vector<std::string> pandIds;
  std::string addressId; ///< main nummeraanduiding
  double area_m2 = 0.0;  ///< 0 where unknown (999999 in the source)
  Vec2 position;
  int occurrence = 0; ///< voorkomenidentificatie: higher is newer
};

struct BagAddress { ///< nummeraanduiding
  std::string id;
  std::string number; ///< house number with letter and addition: "12A-3"
  std::string postcode;
  std::string streetId;
  int occurrence = 0; ///< voorkomenidentificatie: higher is newer
};

struct BagStreet { ///< openbare ruimte
  std::string id;
  std::string name;
  std::string type;
  std::string townId;
  int occurrence = 0; ///< voorkomenidentificatie: higher is newer
};

struct BagTown { ///< woonplaats
  std::string id;
  std::string name;
  Geometry area;
  int occurrence = 0; ///< voorkomenidentificatie: higher is newer
};

struct BagPitch { ///< ligplaats or standplaats
  std::string id;
  std::string kind; ///< "ligplaats", "standplaats"
  std::string status;
  Geometry area;
  int occurrence = 0; ///< voorkomenidentificatie: higher is newer
};

/// A building of a city model (CityJSON), its parts put together, in one level of detail.
struct ModelBuilding {
  std::string id;       ///< of the city object
  std::string source;   ///< file it came from, for findings
  std::string bagId;    ///< 16 digits; empty where unknown
  std::string lokaalId; ///< of the BGT; empty where unknown
  std::string status;   ///< as BAG says
  std::optional<int> constructionYear;
  std::optional<double> ground_m; ///< NAP, as the source states it
  std::optional<double> roof_m;   ///< NAP, 70th percentile of the roof as the source states it
  bool heightAssumed = false;     ///< the source says that its heights are a default
  std::string lod;                ///< "1.2", "2.2", ...
  std::vector<Shell> shells;      ///< x, y in RD New, z above NAP
};
[[nodiscard]] Box2 extentOf(const ModelBuilding& building);

using OsmTags = std::map<std::string, std::string, std::less<>>;

/// An element of OpenStreetMap with its tags: a node as a point, a way as a line, an area (a closed way or a
/// multipolygon) as polygons.
struct OsmRecord {
  std::string id;     ///< "node/1", "way/2", "relation/3"
  std::string source; ///< file it came from, for findings
  OsmTags tags;
  Geometry geometry;

  /// Its value; empty where it has no such tag.
  [[nodiscard]] std::string_view tag(std::string_view key) const;
};

/// A piece of plain geometry: benchmarks, verification cases, event plans.
struct PlainFeature {
  enum Kind { walkable, obstacle, wall, door, stairs, exit, zone, building };
  Kind kind = walkable;
  std::string id;
  std::string source;
  std::string name;
  std::int16_t level = 0;
  std::optional<std::int16_t> toLevel; ///< stairs and ramps: the storey at the upper end
  std::optional<double> height_m;      ///< of the floor
  double width_m = 0.0;                ///< doors given as a line need none
  double speedFactor = 1.0;
  bool wheelchair = true;
  Geometry geometry; ///< metres: RD, or the plan's own when Records::placed is false
};

struct Records {
  std::vector<Source> sources;
  std::vector<BgtRecord> bgt;
  std::vector<BagPand> panden;
  std::vector<BagUnit> units;
  std::vector<BagAddress> addresses;
  std::vector<BagStreet> streets;
  std::vector<BagTown> towns;
  std::vector<BagPitch> pitches;
  std::vector<ModelBuilding> models;
  std::vector<OsmRecord> osm;
  Box2 osmBounds; ///< that the extracts of OpenStreetMap state; empty where none does
  std::vector<PlainFeature> plain;
  std::vector<HeightRaster> terrain; ///< heights of the bare ground (DTM)
  std::vector<HeightRaster> roofs;   ///< of what stands on it too: roofs, decks, trees (DSM)
  bool placed = true;                ///< false when only plain geometry without a place on earth was read
};

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin_tables.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/hdf5/memory_file.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <new>
#include <stdexcept>

namespace loopstad::twin {
namespace {

constexpr const char* format = "loopstad-twin";
constexpr std::uint32_t formatVersion = 1;

template <class Enum>
constexpr std::size_t upTo(Enum last) {
  return static_cast<std::size_t>(last) + 1;
}

// The layout: one list per table, for writing and for reading.

template <class Table>
void sourceFields(Table& t) {
  t.text("name", &Source::name);
  t.text("format", &Source::format);
  t.text("sha256", &Source::sha256);
  t.text("date", &Source::date);
}

template <class Table>
void classFields(Table& t) {
  t.text("layer", &SurfaceClass::layer);
  t.text("function", &SurfaceClass::function);
  t.text("surface", &SurfaceClass::surface);
  t.choice("kind", &SurfaceClass::kind, upTo(GroundKind::unknown));
  t.choice("access", &SurfaceClass::access, upTo(Access::never));
  t.template number<float>("speed_factor", &SurfaceClass::speedFactor);
  t.template number<float>("cost_factor", &SurfaceClass::costFactor);
  t.template number<std::uint8_t>("wheelchair", &SurfaceClass::wheelchair);
}

template <class Table>
void groundFields(Table& t) {
  t.text("id", &GroundArea::id);
  t.template number<std::uint16_t>("class", &GroundArea::surfaceClass);
  t.template number<std::int16_t>("level", &GroundArea::level);
  t.polygon("polygon", &GroundArea::polygon);
}

template <class Table>
void buildingFields(Table& t) {
  t.text("id", &Building::id);
  t.text("bag_id", &Building::bagId);
  t.text("status", &Building::status);
  t.maybe("construction_year", &Building::constructionYear);
  t.texts("uses", &Building::uses);
  t.template number<double>("floor_area_m2", &Building::floorArea_m2);
  t.template number<std::uint32_t>("units", &Building::units);
  t.template number<std::int16_t>("level", &Building::level);
  t.template number<double>("ground_m", &Building::ground_m);
  t.template number<double>("roof_m", &Building::roof_m);
  t.template number<std::uint8_t>("height_assumed", &Building::heightAssumed);
  t.polygon("footprint", &Building::footprint);
}

template <class Table>
void doorFields(Table& t) {
  t.id("building", &Door::building);
  t.id("face", &Door::face);
  t.vec("position", &Door::position);
  t.vec("outward", &Door::outward);
  t.template number<double>("width_m", &Door::width_m);
  t.template number<double>("weight", &Door::weight);
}

template <class Table>
void objectFields(Table& t) {
  t.text("id", &CityObject::id);
  t.choice("kind", &CityObject::kind, upTo(ObjectKind::other));
  t.text("type", &CityObject::type);
  t.template number<std::int16_t>("level", &CityObject::level);
  t.vec("position", &CityObject::position);
  t.template number<double>("radius_m", &CityObject::radius_m);
}

template <class Table>
void barrierFields(Table& t) {
  t.text("id", &Barrier::id);
  t.text("type", &Barrier::type);
  t.template number<std::int16_t>("level", &Barrier::level);
  t.line("line", &Barrier::line);
}

template <class Table>
void placeFields(Table& t) {
  t.text("name", &Place::name);
  t.text("kind", &Place::kind);
  t.template number<std::int16_t>("level", &Place::level);
  t.polygons("areas", &Place::areas);
  t.line("line", &Place::line);
}

/// Both ways: TwinType is const Twin for a TableWriter, Twin for a TableReader.
template <template <class> class Table, class TwinType>
void tables(const hdf5::Handle& file, const hdf5::Handle& surface, TwinType& twin) {
  const auto table = [](const hdf5::Handle& parent, const char* name, auto& rows, auto fields) {
    Table<typename std::remove_cvref_t<decltype(rows)>::value_type> t(parent, name, rows);
    fields(t);
  };
  table(file, "sources", twin.sources, [](auto& t) { sourceFields(t); });
  table(file, "ground", twin.ground, [](auto& t) { groundFields(t); });
  table(file, "buildings", twin.buildings, [](auto& t) { buildingFields(t); });
  table(file, "doors", twin.doors, [](auto& t) { doorFields(t); });
  table(file, "objects", twin.objects, [](auto& t) { objectFields(t); });
  table(file, "barriers", twin.barriers, [](auto& t) { barrierFields(t); });
  table(file, "places", twin.places, [](auto& t) { placeFields(t); });
  table(surface, "surface_classes", twin.surface.surfaceClasses, [](auto& t) { classFields(t); });
}

/// A column whose rows are `width` numbers each.
template <class Number, class Row>
void writeRows(const hdf5::Handle& group, const char* name, const std::vector<Row>& rows) {
  static_assert(sizeof(Row) % sizeof(Number) == 0);
  hdf5::writeDataset(group, name, hdf5::storedType<Number>(), hdf5::memoryType<Number>(),
                     {rows.size(), sizeof(Row) / sizeof(Number)}, rows.data());
}

template <class Number, class Row>
void readRows(const hdf5::Handle& group, const char* name, std::vector<Row>& rows) {
  constexpr std::size_t width = sizeof(Row) / sizeof(Number);
  const std::size_t count = hdf5::elements(group, name);
  if (count % width != 0) throw hdf5::Failure(name, tr("has a row that is cut off"));
  rows.resize(count / width);
  hdf5::readDataset(group, name, hdf5::memoryType<Number>(), rows.data());
}

void writeMesh(const hdf5::Handle& group, const SurfaceMesh& mesh) {
  writeRows<std::int32_t>(group, "vertices", mesh.vertices);
  hdf5::writeColumn(group, "heights_m", mesh.heights_m);
  writeRows<std::uint32_t>(group, "faces", mesh.faces);
  writeRows<std::uint32_t>(group, "neighbours", mesh.neighbours);
  writeRows<std::uint8_t>(group, "boundaries", mesh.boundaries);
  hdf5::writeColumn(group, "sheets", mesh.sheets);
  hdf5::writeColumn(group, "classes", mesh.classes);
}

void readMesh(const hdf5::Handle& group, SurfaceMesh& mesh) {
  readRows<std::int32_t>(group, "vertices", mesh.vertices);
  mesh.heights_m = hdf5::readColumn<float>(group, "heights_m");
  readRows<std::uint32_t>(group, "faces", mesh.faces);
  readRows<std::uint32_t>(group, "neighbours", mesh.neighbours);
  readRows<std::uint8_t>(group, "boundaries", mesh.boundaries);
  mesh.sheets = hdf5::readColumn<std::int16_t>(group, "sheets");
  mesh.classes = hdf5::readColumn<std::uint16_t>(group, "classes");
}

/// What the tables cannot know of each other.
void requireSound(const Twin& twin) {
  if (const std::string defect = findDefect(twin.surface); !defect.empty())
    throw hdf5::Failure("surface", tr("is unsound ({})", defect));
  for (const auto& edges : twin.surface.boundaries)
    for (const Boundary kind : edges)
      if (kind > Boundary::mapEdge)
        throw hdf5::Failure("surface/boundaries", tr("has a value that this version does not know"));
  for (const GroundArea& area : twin.ground)
    if (area.surfaceClass >= twin.surface.surfaceClasses.size())
      throw hdf5::Failure("ground/class", tr("names a class that does not exist"));
  for (const Door& door : twin.doors)
    if (door.face.index() >= twin.surface.faces.size() ||
        (door.building && door.building.index() >= twin.buildings.size()))
      throw hdf5::Failure("doors", tr("name a face or building that does not exist"));
}

std::string asBytes(const Twin& twin) {
  hdf5::Handle file = hdf5::createMemoryFile();
  hdf5::setAttribute(file, "format", format);
  hdf5::setAttribute(file, "format_version", formatVersion);
  hdf5::setAttribute(file, "program_version", std::string(version()));
  hdf5::setAttribute(file, "name", twin.name);
  hdf5::setAttribute(file, "crs", twin.frame.placed ? "EPSG:7415" : "");
  hdf5::setAttribute(file, "origin_x", twin.frame.origin.x);
  hdf5::setAttribute(file, "origin_y", twin.frame.origin.y);
  {
    const hdf5::Handle surface = hdf5::createGroup(file, "surface");
    writeMesh(surface, twin.surface);
    tables<TableWriter>(file, surface, twin);
  }
  return hdf5::takeBytes(file);
}

/// Empty when it is a file of ours that this version can read; else what it is.
std::string notOurs(const hdf5::Handle& file) {
  if (!hdf5::hasAttribute(file, "format") || hdf5::textAttribute(file, "format") != format)
    return tr("is an HDF5 file, but not a twin file");
  const auto found = hdf5::attribute<std::uint32_t>(file, "format_version");
  if (found <= formatVersion) return {};
  return tr("is a twin file of version {}, newer than this program knows ({})", found, formatVersion);
}

Twin fromFile(const hdf5::Handle& file) {
  Twin twin;
  twin.name = hdf5::textAttribute(file, "name");
  twin.frame.placed = !hdf5::textAttribute(file, "crs").empty();
  twin.frame.origin = {hdf5::attribute<double>(file, "origin_x"), hdf5::attribute<double>(file, "origin_y")};
  const hdf5::Handle surface = hdf5::openGroup(file, "surface");
  readMesh(surface, twin.surface);
  tables<TableReader>(file, surface, twin);
  requireSound(twin);
  return twin;
}

} // namespace

Status writeTwin(const Twin& twin, const std::filesystem::path& file) {
  try {
    return writeTextFile(file, asBytes(twin));
  } catch (const hdf5::Failure& failure) {
    return dataError(file.string(), failure.object(), failure.what(),
                     tr("check the memory, and report this"));
  }
}

Result<Twin> readTwin(const std::filesystem::path& file) {
  const std::string name = file.string();
  std::error_code error;
  if (!std::filesystem::exists(file, error))
    return dataError(name, {}, tr("does not exist"), tr("check the path"));
  const char* const again = tr("build it again with 'loopstad twin build'");
  const auto damaged = [&] { return tr("the file is damaged: {}", again); };
  try {
    if (!hdf5::isHdf5(file)) return dataError(name, {}, tr("is not a twin file (not HDF5)"), again);
    const hdf5::Handle handle = hdf5::openFile(file);
    if (const std::string problem = notOurs(handle); !problem.empty())
      return dataError(name, {}, problem, tr("use the program that made it, or {}", again));
    return fromFile(handle);
  } catch (const hdf5::Failure& failure) {
    return dataError(name, failure.object(), failure.what(), damaged());
  } catch (const std::bad_alloc&) {
    return dataError(name, {}, tr("asks for more memory than there is"), damaged());
  } catch (const std::length_error&) {
    return dataError(name, {}, tr("has a table of impossible size"), damaged());
  }
}

bool isTwinFile(const std::filesystem::path& file) {
  try {
    if (!hdf5::isHdf5(file)) return false;
    const hdf5::Handle handle = hdf5::openFile(file);
    return hdf5::hasAttribute(handle, "format") && hdf5::textAttribute(handle, "format") == format;
  } catch (const hdf5::Failure&) {
    return false;
  }
}

} // namespace loopstad::twin

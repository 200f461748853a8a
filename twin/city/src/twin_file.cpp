// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin_layout.hpp"
#include "twin_tables.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>
#include <loopstad/hdf5/memory_file.hpp>
#include <loopstad/twin/content_hash.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <cmath>
#include <new>
#include <stdexcept>

namespace loopstad::twin {
namespace {

constexpr const char* format = "loopstad-twin";
constexpr std::uint32_t formatVersion =
    5; // 2: parts and shells of buildings; 3: terrain; 4: tracks; 5: holes, shapes of objects

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

void writeTerrain(const hdf5::Handle& group, const Terrain& terrain) {
  writeRows<std::int32_t>(group, "vertices", terrain.vertices);
  hdf5::writeColumn(group, "heights_m", terrain.heights_m);
  writeRows<std::uint32_t>(group, "faces", terrain.faces);
  hdf5::writeColumn(group, "classes", terrain.classes);
  hdf5::writeColumn(group, "levels", terrain.levels);
  writeRows<std::uint8_t>(group, "holes", terrain.holes);
  writeRows<std::uint32_t>(group, "walls", terrain.walls);
  hdf5::setAttribute(group, "assumed", static_cast<std::uint32_t>(terrain.assumed));
}

void readTerrain(const hdf5::Handle& group, Terrain& terrain) {
  readRows<std::int32_t>(group, "vertices", terrain.vertices);
  terrain.heights_m = hdf5::readColumn<float>(group, "heights_m");
  readRows<std::uint32_t>(group, "faces", terrain.faces);
  terrain.classes = hdf5::readColumn<std::uint16_t>(group, "classes");
  terrain.levels = hdf5::readColumn<std::int16_t>(group, "levels");
  readRows<std::uint8_t>(group, "holes", terrain.holes);
  readRows<std::uint32_t>(group, "walls", terrain.walls);
  terrain.assumed = hdf5::attribute<std::uint32_t>(group, "assumed") != 0;
}

/// What the tables cannot know of each other.
void requireSound(const Twin& twin) {
  if (const std::string defect = findDefect(twin.surface); !defect.empty())
    throw hdf5::Failure("surface", tr("is unsound ({})", defect));
  if (const std::string defect = findDefect(twin.terrain, twin.surface.surfaceClasses.size());
      !defect.empty())
    throw hdf5::Failure("terrain", tr("is unsound ({})", defect));
  for (const auto& edges : twin.surface.boundaries)
    for (const Boundary kind : edges)
      if (kind > Boundary::mapEdge)
        throw hdf5::Failure("surface/boundaries", tr("has a value that this version does not know"));
  for (const Boundary kind : twin.terrain.holes)
    if (kind > Boundary::mapEdge)
      throw hdf5::Failure("terrain/holes", tr("has a value that this version does not know"));
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
  hdf5::setAttribute(file, "content_hash", contentHash(twin));
  {
    const hdf5::Handle surface = hdf5::createGroup(file, "surface");
    writeMesh(surface, twin.surface);
    writeTerrain(hdf5::createGroup(file, "terrain"), twin.terrain);
    tables<TableWriter>(file, surface, twin);
  }
  return hdf5::takeBytes(file);
}

/// Empty when it is a file of ours that this version reads; else what it is.
std::string notOurs(const hdf5::Handle& file) {
  if (!hdf5::hasAttribute(file, "format") || hdf5::textAttribute(file, "format") != format)
    return tr("is an HDF5 file, but not a twin file");
  const auto found = hdf5::attribute<std::uint32_t>(file, "format_version");
  if (found == formatVersion) return {};
  if (found < formatVersion)
    return tr("is a twin file of version {}, older than this program reads ({})", found, formatVersion);
  return tr("is a twin file of version {}, newer than this program knows ({})", found, formatVersion);
}

double finiteAttribute(const hdf5::Handle& file, const char* name) {
  const auto value = hdf5::attribute<double>(file, name);
  if (!std::isfinite(value)) throw hdf5::Failure(name, tr("has a value that is no number"));
  return value;
}

Twin fromFile(const hdf5::Handle& file) {
  Twin twin;
  twin.name = hdf5::textAttribute(file, "name");
  twin.frame.placed = !hdf5::textAttribute(file, "crs").empty();
  twin.frame.origin = {finiteAttribute(file, "origin_x"), finiteAttribute(file, "origin_y")};
  const hdf5::Handle surface = hdf5::openGroup(file, "surface");
  readMesh(surface, twin.surface);
  readTerrain(hdf5::openGroup(file, "terrain"), twin.terrain);
  tables<TableReader>(file, surface, twin);
  requireSound(twin);
  if (hdf5::attribute<std::uint64_t>(file, "content_hash") != contentHash(twin))
    throw hdf5::Failure("content_hash", tr("does not fit the content"));
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

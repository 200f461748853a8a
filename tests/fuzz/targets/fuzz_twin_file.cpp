// SPDX-License-Identifier: GPL-3.0-or-later
// Twin files. By the first byte: content of the file is changed, so that the hash over it holds no more; or
// the twin is changed before it is written, so that every hash holds and what is unsound has to be seen.
#include "hdf5_edits.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/test/twins.hpp>
#include <loopstad/twin/content_hash.hpp>
#include <loopstad/twin/surface.hpp>
#include <loopstad/twin/twin_file.hpp>

#include <fstream>

using namespace loopstad;

namespace {

template <class Value>
void set(Value& value, fuzz::Bytes& bytes) {
  const std::uint64_t odd = bytes.oddBits();
  static_assert(std::is_trivially_copyable_v<Value> && sizeof(Value) <= sizeof odd);
  if constexpr (std::is_same_v<Value, bool>)
    value = odd % 2 == 1;
  else
    std::memcpy(static_cast<void*>(&value), &odd, sizeof(Value));
}
template <class Value, std::size_t count>
void set(std::array<Value, count>& values, fuzz::Bytes& bytes) {
  set(values[bytes.below(count)], bytes);
}
void set(Fixed2& p, fuzz::Bytes& bytes) { set(bytes.below(2) == 0 ? p.x : p.y, bytes); }
void set(Vec2& p, fuzz::Bytes& bytes) { set(bytes.below(2) == 0 ? p.x : p.y, bytes); }

/// A row gets another value, is there twice or no more.
template <class Row>
void bend(std::vector<Row>& rows, fuzz::Bytes& bytes) {
  if (rows.empty()) return;
  const std::size_t at = bytes.below(rows.size());
  switch (bytes.below(8)) {
  case 0:
    return void(rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(at)));
  case 1:
    return rows.push_back(Row(rows[at]));
  default:
    return set(rows[at], bytes);
  }
}

void bendSurface(twin::SurfaceMesh& mesh, fuzz::Bytes& bytes) {
  switch (bytes.below(10)) {
  case 0:
    return bend(mesh.vertices, bytes);
  case 1:
    return bend(mesh.heights_m, bytes);
  case 2:
    return bend(mesh.faces, bytes);
  case 3:
    return bend(mesh.neighbours, bytes);
  case 4:
    return bend(mesh.boundaries, bytes);
  case 5:
    return bend(mesh.sheets, bytes);
  case 6:
    return bend(mesh.classes, bytes);
  case 7:
    return mesh.surfaceClasses.pop_back();
  case 8:
    return set(mesh.surfaceClasses.front().speedFactor, bytes);
  default:
    return set(mesh.surfaceClasses.front().kind, bytes);
  }
}

void bendTerrain(twin::Terrain& terrain, fuzz::Bytes& bytes) {
  switch (bytes.below(7)) {
  case 0:
    return bend(terrain.vertices, bytes);
  case 1:
    return bend(terrain.heights_m, bytes);
  case 2:
    return bend(terrain.faces, bytes);
  case 3:
    return bend(terrain.classes, bytes);
  case 4:
    return bend(terrain.levels, bytes);
  case 5:
    return bend(terrain.holes, bytes);
  default:
    return bend(terrain.walls, bytes);
  }
}

void bendTables(twin::Twin& city, fuzz::Bytes& bytes) {
  switch (bytes.below(10)) {
  case 0:
    return set(city.doors[bytes.below(city.doors.size())].face, bytes);
  case 1:
    return set(city.doors[bytes.below(city.doors.size())].building, bytes);
  case 2:
    return set(city.doors.front().position, bytes);
  case 3:
    return set(city.ground.front().surfaceClass, bytes);
  case 4:
    return set(city.ground.front().polygon.outer.front(), bytes);
  case 5:
    return set(city.buildings.front().roof_m, bytes);
  case 6:
    return city.buildings.front().footprint.front().outer.clear();
  case 7:
    return set(city.objects.front().kind, bytes);
  case 8:
    return set(city.frame.origin, bytes);
  default:
    city.name = bytes.text();
  }
}

/// What is read can be walked on.
void walkOn(const twin::Twin& city) {
  const twin::Surface surface(city.surface);
  constexpr double reach_m = 30.0;
  for (const Vec2 p : {Vec2{0.5, 0.5}, Vec2{-20.0, 3.0}, Vec2{8.0, 8.0}}) {
    const auto here = surface.nearest(p, reach_m);
    if (!here) continue;
    const twin::SlideEnd end = surface.slide(*here, toFixed(p + Vec2{5.0, 3.0}));
    fuzz::require(end.point.face.index() < city.surface.faces.size(), "a slide ends on the surface");
    fuzz::require(surface.clearance_m(end.point, reach_m) >= 0.0, "walls are somewhere");
  }
}

void readEdited(fuzz::Bytes& bytes, const std::filesystem::path& file) {
  static const std::string whole = [&] {
    fuzz::require(static_cast<bool>(twin::writeTwin(test::fullTwin(), file)), "a sound twin is written");
    return *readTextFile(file);
  }();
  std::ofstream(file, std::ios::binary) << fuzz::edited(whole, bytes);
  (void)twin::isTwinFile(file);
  const auto city = twin::readTwin(file);
  if (!city)
    fuzz::requireTold(city.error(), "area.twin.h5");
  else
    walkOn(*city);
}

void readBent(fuzz::Bytes& bytes, const std::filesystem::path& file) {
  constexpr std::size_t most = 6;
  static const twin::Twin sound = test::fullTwin();
  twin::Twin city = sound;
  for (std::size_t i = 0; i < most && !bytes.empty(); ++i) {
    const std::size_t part = bytes.below(4);
    if (part == 0)
      bendTerrain(city.terrain, bytes);
    else if (part == 1)
      bendTables(city, bytes);
    else if (!city.surface.surfaceClasses.empty())
      bendSurface(city.surface, bytes);
  }
  fuzz::require(static_cast<bool>(twin::writeTwin(city, file)), "any twin is written");
  const auto again = twin::readTwin(file);
  if (!again) return fuzz::requireTold(again.error(), "area.twin.h5");
  fuzz::require(twin::findDefect(again->surface).empty(), "what is read is sound");
  fuzz::require(twin::contentHash(*again) == twin::contentHash(city), "what is read is what was written");
  fuzz::require(*again == city, "it comes back equal");
  walkOn(*again);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::TemporaryFolder folder;
  const auto file = folder.path() / "area.twin.h5";
  fuzz::Bytes bytes(data, size);
  if (bytes.take<std::uint8_t>() % 2 == 0)
    readEdited(bytes, file);
  else
    readBent(bytes, file);
  return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery.hpp"

#include <loopstad/base/progress.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <cmath>

namespace loopstad::fuzz {
namespace {

namespace io = twin::io;

bool isFinite(Vec2 p) { return std::isfinite(p.x) && std::isfinite(p.y); }
bool isFinite(const Vec3& p) { return isFinite(p.xy()) && std::isfinite(p.z); }

/// Coordinates that reach a twin are numbers, and rings have an inside.
void requireSound(const io::Geometry& geometry) {
  const auto finite = [](const auto& points) {
    return std::ranges::all_of(points, [](Vec2 p) { return isFinite(p); });
  };
  require(finite(geometry.points), "points are numbers");
  for (const twin::Line& line : geometry.lines)
    require(line.size() >= 2 && finite(line), "lines have two ends that are numbers");
  for (const twin::Polygon& polygon : geometry.polygons) {
    require(polygon.outer.size() >= 3 && finite(polygon.outer), "rings have three points that are numbers");
    for (const twin::Ring& hole : polygon.holes)
      require(hole.size() >= 3 && finite(hole), "holes have three points that are numbers");
  }
}

void requireSound(const std::vector<twin::Shell>& shells) {
  for (const twin::Shell& shell : shells)
    for (const twin::ShellSurface& surface : shell.surfaces) {
      require(!surface.rings.empty(), "surfaces have a ring");
      for (const twin::Ring3& ring : surface.rings) {
        require(ring.size() >= 3, "rings have three points");
        for (const Vec3& p : ring) require(isFinite(p), "points of shells are numbers");
      }
    }
}

} // namespace

void readDelivery(std::string_view bytes) {
  constexpr std::string_view sqliteMark = "SQLite format 3"; // GDAL's and SQLite's to read
  if (bytes.starts_with(sqliteMark)) return;
  SilentProgress progress;
  twin::BuildReport report;
  const Result<io::Records> records = io::readBytes("delivery", bytes, {}, progress, report);
  if (!records) return requireTold(records.error(), "delivery");
  for (const io::BgtRecord& r : records->bgt) requireSound(r.geometry);
  for (const io::BagPand& r : records->panden) requireSound(r.footprint);
  for (const io::BagUnit& r : records->units) require(isFinite(r.position), "positions are numbers");
  for (const io::BagTown& r : records->towns) requireSound(r.area);
  for (const io::BagPitch& r : records->pitches) requireSound(r.area);
  for (const io::PlainFeature& r : records->plain) requireSound(r.geometry);
  for (const io::ModelBuilding& r : records->models) requireSound(r.shells);
}

} // namespace loopstad::fuzz

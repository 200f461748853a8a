// SPDX-License-Identifier: GPL-3.0-or-later
#include "packed_columns.hpp"

#include <loopstad/base/text.hpp>

#include <cmath>

namespace loopstad::twin::packed {
namespace {

static_assert(sizeof(Vec2) == 2 * sizeof(double) && sizeof(Vec3) == 3 * sizeof(double));

std::uint32_t endAt(std::size_t size, const std::string& name) {
  if (size > 0xffffffffU) throw hdf5::Failure(name, tr("holds more than 2^32 elements"));
  return static_cast<std::uint32_t>(size);
}
bool isFinite(Vec2 p) { return std::isfinite(p.x) && std::isfinite(p.y); }
bool isFinite(const Vec3& p) { return isFinite(p.xy()) && std::isfinite(p.z); }

template <class Point>
void writePoints(const hdf5::Handle& parent, const std::string& name,
                 const std::vector<std::vector<Point>>& lines) {
  std::vector<Point> points;
  Ends ends;
  ends.reserve(lines.size());
  for (const auto& line : lines) {
    points.insert(points.end(), line.begin(), line.end());
    ends.push_back(endAt(points.size(), name));
  }
  const hdf5::Handle group = hdf5::createGroup(parent, name);
  hdf5::writeDataset(group, "points", hdf5::storedType<double>(), hdf5::memoryType<double>(),
                     {points.size(), sizeof(Point) / sizeof(double)}, points.data());
  hdf5::writeColumn(group, "ends", ends);
}

template <class Point>
std::vector<std::vector<Point>> readPoints(const hdf5::Handle& parent, const std::string& name) {
  constexpr std::size_t width = sizeof(Point) / sizeof(double);
  const hdf5::Handle group = hdf5::openGroup(parent, name);
  const std::size_t numbers = hdf5::elements(group, "points");
  const auto ends = hdf5::readColumn<std::uint32_t>(group, "ends");
  if (numbers % width != 0) throw hdf5::Failure(name, tr("has half a point"));
  requireEnds(ends, numbers / width, name);
  std::vector<Point> points(numbers / width);
  hdf5::readDataset(group, "points", hdf5::memoryType<double>(), points.data());
  for (const Point& p : points)
    if (!isFinite(p)) throw hdf5::Failure(name, tr("has a point that is no number"));
  std::vector<std::vector<Point>> lines;
  lines.reserve(ends.size());
  for (std::size_t i = 0; i < ends.size(); ++i)
    lines.emplace_back(points.begin() + static_cast<std::ptrdiff_t>(beginOf(ends, i)),
                       points.begin() + ends[i]);
  return lines;
}

} // namespace

void requireEnds(const Ends& ends, std::size_t size, const std::string& name) {
  std::uint32_t last = 0;
  for (const std::uint32_t end : ends) {
    if (end < last) throw hdf5::Failure(name, tr("has rows that end before they begin"));
    last = end;
  }
  if (last != size) throw hdf5::Failure(name, tr("has rows that do not add up to its content"));
}

void writeTexts(const hdf5::Handle& parent, const std::string& name, const std::vector<std::string>& texts) {
  std::vector<std::uint8_t> bytes;
  Ends ends;
  ends.reserve(texts.size());
  for (const std::string& text : texts) {
    bytes.insert(bytes.end(), text.begin(), text.end());
    ends.push_back(endAt(bytes.size(), name));
  }
  const hdf5::Handle group = hdf5::createGroup(parent, name);
  hdf5::writeColumn(group, "bytes", bytes);
  hdf5::writeColumn(group, "ends", ends);
}

std::vector<std::string> readTexts(const hdf5::Handle& parent, const std::string& name) {
  const hdf5::Handle group = hdf5::openGroup(parent, name);
  const auto bytes = hdf5::readColumn<std::uint8_t>(group, "bytes");
  const auto ends = hdf5::readColumn<std::uint32_t>(group, "ends");
  requireEnds(ends, bytes.size(), name);
  std::vector<std::string> texts;
  texts.reserve(ends.size());
  for (std::size_t i = 0; i < ends.size(); ++i)
    texts.emplace_back(bytes.begin() + static_cast<std::ptrdiff_t>(beginOf(ends, i)),
                       bytes.begin() + ends[i]);
  return texts;
}

void writeLines(const hdf5::Handle& parent, const std::string& name, const std::vector<Line>& lines) {
  writePoints(parent, name, lines);
}

std::vector<Line> readLines(const hdf5::Handle& parent, const std::string& name) {
  return readPoints<Vec2>(parent, name);
}

void writePolygons(const hdf5::Handle& parent, const std::string& name,
                   const std::vector<Polygon>& polygons) {
  std::vector<Line> rings;
  Ends ends;
  ends.reserve(polygons.size());
  for (const Polygon& polygon : polygons) {
    rings.push_back(polygon.outer);
    rings.insert(rings.end(), polygon.holes.begin(), polygon.holes.end());
    ends.push_back(endAt(rings.size(), name));
  }
  const hdf5::Handle group = hdf5::createGroup(parent, name);
  writeLines(group, "rings", rings);
  hdf5::writeColumn(group, "ends", ends);
}

std::vector<Polygon> readPolygons(const hdf5::Handle& parent, const std::string& name) {
  const hdf5::Handle group = hdf5::openGroup(parent, name);
  std::vector<Line> rings = readLines(group, "rings");
  const auto ends = hdf5::readColumn<std::uint32_t>(group, "ends");
  requireEnds(ends, rings.size(), name);
  std::vector<Polygon> polygons(ends.size());
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const std::size_t begin = beginOf(ends, i);
    if (begin == ends[i]) throw hdf5::Failure(name, tr("has a polygon without a ring"));
    polygons[i].outer = std::move(rings[begin]);
    for (std::size_t ring = begin + 1; ring < ends[i]; ++ring)
      polygons[i].holes.push_back(std::move(rings[ring]));
  }
  return polygons;
}

void writeShells(const hdf5::Handle& parent, const std::string& name, const std::vector<Shell>& shells) {
  std::vector<Ring3> rings;
  std::vector<std::uint8_t> roles;
  Ends ringEnds;
  Ends ends;
  for (const Shell& shell : shells) {
    for (const ShellSurface& surface : shell.surfaces) {
      rings.insert(rings.end(), surface.rings.begin(), surface.rings.end());
      ringEnds.push_back(endAt(rings.size(), name));
      roles.push_back(static_cast<std::uint8_t>(surface.role));
    }
    ends.push_back(endAt(roles.size(), name));
  }
  const hdf5::Handle group = hdf5::createGroup(parent, name);
  writePoints(group, "rings", rings);
  hdf5::writeColumn(group, "ring_ends", ringEnds);
  hdf5::writeColumn(group, "roles", roles);
  hdf5::writeColumn(group, "ends", ends);
}

std::vector<Shell> readShells(const hdf5::Handle& parent, const std::string& name) {
  const hdf5::Handle group = hdf5::openGroup(parent, name);
  std::vector<Ring3> rings = readPoints<Vec3>(group, "rings");
  const auto ringEnds = hdf5::readColumn<std::uint32_t>(group, "ring_ends");
  const auto roles = hdf5::readColumn<std::uint8_t>(group, "roles");
  const auto ends = hdf5::readColumn<std::uint32_t>(group, "ends");
  requireEnds(ringEnds, rings.size(), name);
  requireEnds(ends, ringEnds.size(), name);
  if (roles.size() != ringEnds.size())
    throw hdf5::Failure(name, tr("has rows that do not add up to its content"));
  std::vector<Shell> shells(ends.size());
  for (std::size_t i = 0; i < ends.size(); ++i)
    for (std::size_t k = beginOf(ends, i); k < ends[i]; ++k) {
      if (roles[k] > static_cast<std::uint8_t>(SurfaceRole::other))
        throw hdf5::Failure(name, tr("has a value that this version does not know"));
      ShellSurface& surface = shells[i].surfaces.emplace_back(ShellSurface{SurfaceRole{roles[k]}, {}});
      for (std::size_t ring = beginOf(ringEnds, k); ring < ringEnds[k]; ++ring)
        surface.rings.push_back(std::move(rings[ring]));
    }
  return shells;
}

} // namespace loopstad::twin::packed

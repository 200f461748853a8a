// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkable_outline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace loopstad::sim {
namespace {

using twin::FaceId;
using twin::Polygon;
using FixedRing = std::vector<Fixed2>;

struct Side {
  FaceId face;
  std::size_t edge = 0;
};

/// The face beyond an edge, when it belongs to the same sheet.
FaceId beyond(const twin::SurfaceMesh& mesh, Side side) {
  const FaceId other = mesh.neighbours[side.face.index()][side.edge];
  return other && mesh.sheets[other.index()] == mesh.sheets[side.face.index()] ? other : FaceId::none();
}

std::uint32_t startOf(const twin::SurfaceMesh& mesh, Side side) {
  return mesh.faces[side.face.index()][side.edge];
}

/// The border edge that follows in the same fan of faces: turns round the end of side.
Side nextBorder(const twin::SurfaceMesh& mesh, Side side) {
  side.edge = (side.edge + 1) % 3;
  const std::uint32_t pivot = startOf(mesh, side);
  for (FaceId other = beyond(mesh, side); other; other = beyond(mesh, side)) {
    side.face = other;
    side.edge = 0;
    while (startOf(mesh, side) != pivot) ++side.edge;
  }
  return side;
}

/// A ring that meets itself in a point becomes several that don't.
void addSimpleRings(const FixedRing& ring, std::vector<FixedRing>& rings) {
  FixedRing open;
  std::map<Fixed2, std::size_t> at;
  for (const Fixed2 p : ring) {
    const auto [seen, isNew] = at.try_emplace(p, open.size());
    if (!isNew) {
      const auto from = open.begin() + static_cast<std::ptrdiff_t>(seen->second);
      rings.emplace_back(from, open.end());
      for (auto gone = from; gone != open.end(); ++gone) at.erase(*gone);
      open.erase(from, open.end());
      at[p] = open.size();
    }
    open.push_back(p);
  }
  rings.push_back(std::move(open));
}

/// Without the points on straight stretches, in metres.
twin::Ring straightened(const FixedRing& ring) {
  twin::Ring out;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Fixed2 before = ring[(i + ring.size() - 1) % ring.size()];
    const Fixed2 after = ring[(i + 1) % ring.size()];
    if (orientation(before, ring[i], after) != 0) out.push_back(toMetres(ring[i]));
  }
  return out;
}

/// Outer rings run counter-clockwise and the rest are holes; of several outer ones the smallest round it.
std::vector<Polygon> polygonsOf(const std::vector<FixedRing>& rings) {
  std::vector<Polygon> polygons;
  std::vector<twin::Ring> holes;
  for (const FixedRing& fixed : rings) {
    twin::Ring ring = straightened(fixed);
    if (ring.size() < 3) continue; // no area
    if (twin::signedArea_m2(ring) > 0.0)
      polygons.push_back({std::move(ring), {}});
    else
      holes.push_back(std::move(ring));
  }
  std::ranges::stable_sort(polygons, {}, [](const Polygon& p) { return twin::signedArea_m2(p.outer); });
  for (twin::Ring& hole : holes) {
    const auto around = std::ranges::find_if(polygons, [&](const Polygon& p) {
      return polygons.size() == 1 || std::ranges::all_of(hole, [&](Vec2 q) {
               return twin::contains({p.outer, {}}, q);
             });
    });
    if (around != polygons.end()) around->holes.push_back(std::move(hole));
  }
  return polygons;
}

/// Numbers of connected pieces of one sheet, by face.
std::vector<std::uint32_t> pieces(const twin::SurfaceMesh& mesh, std::uint32_t& count) {
  constexpr std::uint32_t none = 0xffffffffU;
  std::vector<std::uint32_t> piece(mesh.faces.size(), none);
  std::vector<FaceId> stack;
  count = 0;
  for (const FaceId seed : ids<FaceId>(mesh.faces.size())) {
    if (piece[seed.index()] != none) continue;
    piece[seed.index()] = count;
    stack.push_back(seed);
    while (!stack.empty()) {
      const FaceId face = stack.back();
      stack.pop_back();
      for (std::size_t e = 0; e < 3; ++e)
        if (const FaceId other = beyond(mesh, {face, e}); other && piece[other.index()] == none) {
          piece[other.index()] = count;
          stack.push_back(other);
        }
    }
    ++count;
  }
  return piece;
}

void appendRing(std::string& wkt, const twin::Ring& ring) {
  wkt += '(';
  for (std::size_t i = 0; i <= ring.size(); ++i) {
    const Vec2 p = ring[i % ring.size()];
    fmt::format_to(std::back_inserter(wkt), "{}{} {}", i == 0 ? "" : ", ", p.x, p.y);
  }
  wkt += ')';
}

void appendRings(std::string& wkt, const Polygon& polygon) {
  wkt += '(';
  appendRing(wkt, polygon.outer);
  for (const twin::Ring& hole : polygon.holes) {
    wkt += ", ";
    appendRing(wkt, hole);
  }
  wkt += ')';
}

} // namespace

std::vector<SheetOutline> walkableOutlines(const twin::SurfaceMesh& mesh) {
  std::uint32_t count = 0;
  const std::vector<std::uint32_t> piece = pieces(mesh, count);
  std::vector<std::vector<FixedRing>> rings(count);
  std::vector<std::int16_t> sheets(count);
  std::vector<std::array<bool, 3>> done(mesh.faces.size(), {false, false, false});
  for (const FaceId face : ids<FaceId>(mesh.faces.size()))
    for (std::size_t e = 0; e < 3; ++e) {
      if (done[face.index()][e] || beyond(mesh, {face, e})) continue;
      FixedRing ring;
      for (Side side{face, e}; !done[side.face.index()][side.edge]; side = nextBorder(mesh, side)) {
        done[side.face.index()][side.edge] = true;
        ring.push_back(mesh.vertices[startOf(mesh, side)]);
      }
      addSimpleRings(ring, rings[piece[face.index()]]);
      sheets[piece[face.index()]] = mesh.sheets[face.index()];
    }
  std::map<std::int16_t, SheetOutline> bySheet;
  for (std::uint32_t i = 0; i < count; ++i) {
    SheetOutline& outline = bySheet[sheets[i]];
    outline.sheet = sheets[i];
    std::ranges::move(polygonsOf(rings[i]), std::back_inserter(outline.parts));
  }
  std::vector<SheetOutline> outlines;
  for (auto& [sheet, outline] : bySheet) {
    std::ranges::stable_sort(outline.parts, std::ranges::greater{},
                             [](const Polygon& p) { return twin::area_m2(p); });
    outlines.push_back(std::move(outline));
  }
  return outlines;
}

Polygon largestPart(std::span<const SheetOutline> outlines) {
  const Polygon* largest = nullptr;
  for (const SheetOutline& outline : outlines)
    if (!outline.parts.empty() &&
        (largest == nullptr || twin::area_m2(outline.parts.front()) > twin::area_m2(*largest)))
      largest = &outline.parts.front();
  return largest != nullptr ? *largest : Polygon{};
}

std::string asWkt(const Polygon& polygon) {
  if (polygon.outer.empty()) return "POLYGON EMPTY";
  std::string wkt = "POLYGON ";
  appendRings(wkt, polygon);
  return wkt;
}

std::string asWkt(std::span<const Polygon> polygons) {
  if (polygons.empty()) return "MULTIPOLYGON EMPTY";
  std::string wkt = "MULTIPOLYGON (";
  for (const Polygon& polygon : polygons) {
    if (&polygon != polygons.data()) wkt += ", ";
    appendRings(wkt, polygon);
  }
  return wkt + ')';
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "voronoi_neighbours.hpp"

#include <loopstad/sim/voronoi.hpp>
#include <loopstad/twin/convex_clip.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace loopstad::sim {
namespace {

constexpr std::size_t circleCorners = 64; // its area is 0.16 % less than the circle's
constexpr std::size_t block = 256;

/// People of one sheet at different places, and who else stands at each.
struct SheetCrowd {
  std::vector<Fixed2> places;
  std::vector<std::vector<std::uint32_t>> persons; ///< at each place
};

std::map<std::int16_t, SheetCrowd> bySheet(const twin::Surface& surface,
                                           std::span<const twin::SurfacePoint> people) {
  std::map<std::int16_t, std::vector<std::pair<Fixed2, std::uint32_t>>> sorted;
  for (std::uint32_t i = 0; i < people.size(); ++i)
    if (people[i].face) sorted[surface.sheet(people[i])].emplace_back(people[i].position, i);
  std::map<std::int16_t, SheetCrowd> sheets;
  for (auto& [sheet, list] : sorted) {
    std::ranges::sort(list);
    SheetCrowd& crowd = sheets[sheet];
    for (const auto& [place, person] : list) {
      if (crowd.places.empty() || crowd.places.back() != place) {
        crowd.places.push_back(place);
        crowd.persons.emplace_back();
      }
      crowd.persons.back().push_back(person);
    }
  }
  return sheets;
}

/// Corners of a circle of 1 m: halves of angles, so that no library decides the digits.
std::vector<Vec2> circle() {
  std::vector<Vec2> ring{{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
  while (ring.size() < circleCorners) {
    std::vector<Vec2> finer;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      finer.push_back(ring[i]);
      finer.push_back(normalized(midpoint(ring[i], ring[(i + 1) % ring.size()])));
    }
    ring = std::move(finer);
  }
  return ring;
}

Box2 boxOf(const twin::SurfaceMesh& mesh) {
  Box2 box;
  for (const Fixed2 v : mesh.vertices) box.include(toMetres(v));
  return box.grown(1.0);
}

/// Goes over the ground from face to face; one for each thread's block, since it remembers where it was.
class CellCutter {
public:
  CellCutter(const twin::Surface& surface, twin::Ring start, bool round)
      : surface_(surface), start_(std::move(start)), round_(round), seenIn_(surface.mesh().faces.size(), 0) {}

  VoronoiCell cut(twin::SurfacePoint person, std::span<const Fixed2> places,
                  std::span<const std::uint32_t> neighbours) {
    const Vec2 here = toMetres(person.position);
    cell_ = start_;
    if (round_)
      for (Vec2& corner : cell_) corner += here;
    for (const std::uint32_t n : neighbours) {
      const Vec2 there = toMetres(places[n]);
      const Vec2 middle = midpoint(here, there);
      twin::clipLeftOf(cell_, middle, middle + perpendicular(there - here), scratch_);
    }
    return onGround(person.face);
  }

private:
  VoronoiCell onGround(twin::FaceId start) {
    VoronoiCell cell;
    const std::int16_t sheet = surface_.mesh().sheets[start.index()];
    ++cut_;
    open_.assign(1, start);
    seenIn_[start.index()] = cut_;
    while (!open_.empty()) {
      const twin::FaceId face = open_.back();
      open_.pop_back();
      add(face, cell);
      const auto& neighbours = surface_.mesh().neighbours[face.index()];
      for (std::size_t e = 0; e < 3; ++e) {
        const twin::FaceId next = neighbours[e];
        if (!next || seenIn_[next.index()] == cut_ || surface_.mesh().sheets[next.index()] != sheet ||
            !opens(face, e))
          continue;
        seenIn_[next.index()] = cut_;
        open_.push_back(next);
      }
    }
    return cell;
  }

  [[nodiscard]] Vec2 corner(twin::FaceId face, std::size_t k) const {
    return toMetres(surface_.row(face).corners[k % 3]);
  }

  void add(twin::FaceId face, VoronoiCell& cell) {
    piece_ = {corner(face, 0), corner(face, 1), corner(face, 2)};
    for (std::size_t i = 0; i < cell_.size() && !piece_.empty(); ++i)
      twin::clipLeftOf(piece_, cell_[i], cell_[(i + 1) % cell_.size()], scratch_);
    const double area_m2 = piece_.empty() ? 0.0 : twin::signedArea_m2(piece_);
    if (area_m2 <= 0.0) return;
    cell.area_m2 += area_m2;
    cell.pieces.push_back({face, piece_});
  }

  /// Some of the edge lies inside the cell: one can go through there without leaving it.
  [[nodiscard]] bool opens(twin::FaceId face, std::size_t edge) const {
    const Vec2 a = corner(face, edge);
    const Vec2 b = corner(face, edge + 1);
    double from = 0.0;
    double to = 1.0;
    for (std::size_t i = 0; i < cell_.size(); ++i) {
      const Vec2 along = cell_[(i + 1) % cell_.size()] - cell_[i];
      const double atA = cross(along, a - cell_[i]);
      const double atB = cross(along, b - cell_[i]);
      if (atA <= 0.0 && atB <= 0.0) return false;
      if (atA < 0.0) from = std::max(from, atA / (atA - atB));
      if (atB < 0.0) to = std::min(to, atA / (atA - atB));
    }
    return from < to;
  }

  const twin::Surface& surface_;
  twin::Ring start_;                  ///< what a person alone would have
  bool round_;                        ///< a circle round the person, else the same for all
  std::vector<std::uint32_t> seenIn_; ///< by face: the cut that was last there
  std::uint32_t cut_ = 0;
  std::vector<twin::FaceId> open_;
  twin::Ring cell_;
  twin::Ring piece_;
  twin::Ring scratch_;
};

twin::Ring startRing(const twin::Surface& surface, const VoronoiOptions& options) {
  if (options.cutOff_m) {
    twin::Ring ring = circle();
    for (Vec2& corner : ring) corner = *options.cutOff_m * corner;
    return ring;
  }
  const Box2 box = boxOf(surface.mesh());
  return {box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}};
}

} // namespace

std::vector<VoronoiCell> voronoiCells(const twin::Surface& surface,
                                      std::span<const twin::SurfacePoint> people,
                                      const VoronoiOptions& options, Executor& executor) {
  std::vector<VoronoiCell> cells(people.size());
  const twin::Ring start = startRing(surface, options);
  for (const auto& entry : bySheet(surface, people)) {
    const SheetCrowd& crowd = entry.second;
    const auto neighbours = voronoiNeighbours(crowd.places);
    forBlocks(executor, crowd.places.size(), block, [&](std::size_t begin, std::size_t end) {
      CellCutter cutter(surface, start, options.cutOff_m.has_value());
      for (std::size_t place = begin; place < end; ++place) {
        const auto& persons = crowd.persons[place];
        VoronoiCell cell = cutter.cut(people[persons.front()], crowd.places, neighbours[place]);
        cell.area_m2 /= static_cast<double>(persons.size());
        for (std::size_t i = 1; i < persons.size(); ++i) cells[persons[i]] = cell;
        cells[persons.front()] = std::move(cell);
      }
    });
  }
  return cells;
}

double sharedArea_m2(const VoronoiCell& cell, const twin::Polygon& area) {
  double whole_m2 = 0.0;
  double shared_m2 = 0.0;
  for (const CellPiece& piece : cell.pieces) {
    whole_m2 += twin::signedArea_m2(piece.corners);
    shared_m2 += twin::sharedArea_m2(piece.corners, area);
  }
  return whole_m2 > 0.0 ? shared_m2 * cell.area_m2 / whole_m2 : 0.0;
}

} // namespace loopstad::sim

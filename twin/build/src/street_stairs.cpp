// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble.hpp"
#include "flight_ends.hpp"
#include "islands.hpp"
#include "sheet_edges.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace loopstad::twin::build {
namespace {

struct SheetFace {
  std::size_t sheet;
  std::uint32_t face;
};

/// Ground beyond an edge of a flight: on the flight's own sheet the walk goes on, to another one it needs a
/// seam.
struct Beyond {
  std::size_t sheet;
  std::int16_t level;
};

/// An edge of a flight.
struct Edge {
  SheetFace at;
  std::size_t e;
  std::vector<Beyond> beyond{};
};

/// Stairs that hang together, of whatever levels.
struct Flight {
  std::vector<SheetFace> faces{};
  std::vector<Edge> edges{};
};

class StreetStairs {
public:
  StreetStairs(std::span<SheetMesh> sheets, Ground& ground, const Twin& twin, BuildReport& report)
      : sheets_(sheets), ground_(ground), twin_(twin), report_(report) {}

  std::vector<Seam> find() {
    numberPatches();
    if (patches_ == 0) return {};
    joinPatchesOfAllSheets();
    collectFlights();
    lookBeyond();
    for (auto& [patch, flight] : flights_) settle(flight);
    return std::move(seams_);
  }

private:
  [[nodiscard]] bool isStairs(const SheetMesh& mesh, std::uint32_t face) const {
    if (!isWalkable(mesh, ground_, face)) return false;
    const Label& label = ground_.labels[mesh.labels[face]];
    return !label.indoor && twin_.surface.surfaceClasses[label.surfaceClass].kind == GroundKind::stairs;
  }

  /// Faces of stairs that border on each other on one sheet are one patch.
  void numberPatches() {
    patchOf_.resize(sheets_.size());
    std::vector<std::uint32_t> open;
    for (std::size_t s = 0; s < sheets_.size(); ++s) {
      const SheetMesh& mesh = sheets_[s];
      patchOf_[s].assign(mesh.faces.size(), nothing);
      for (std::uint32_t seed = 0; seed < mesh.faces.size(); ++seed) {
        if (patchOf_[s][seed] != nothing || !isStairs(mesh, seed)) continue;
        patchOf_[s][seed] = patches_;
        open.assign(1, seed);
        while (!open.empty()) {
          const std::uint32_t face = open.back();
          open.pop_back();
          for (const std::uint32_t other : mesh.neighbours[face]) {
            if (other == noFace || patchOf_[s][other] != nothing || !isStairs(mesh, other)) continue;
            patchOf_[s][other] = patches_;
            open.push_back(other);
          }
        }
        ++patches_;
      }
    }
    for (std::uint32_t patch = 0; patch < patches_; ++patch) flightOf_.push_back(patch);
  }

  std::uint32_t leader(std::uint32_t patch) const {
    while (flightOf_[patch] != patch) patch = flightOf_[patch];
    return patch;
  }

  template <class F>
  void forEdgesOfStairs(F&& f) {
    for (std::size_t s = 0; s < sheets_.size(); ++s)
      for (std::uint32_t face = 0; face < sheets_[s].faces.size(); ++face)
        for (std::size_t e = 0; e < 3; ++e)
          if (patchOf_[s][face] != nothing && patchOf_[s][sheets_[s].neighbours[face][e]] == nothing)
            f(Edge{{s, face}, e}, edgeOf(sheets_[s], face, e));
  }

  /// Stairs that are cut where their level number changes go on as one flight.
  void joinPatchesOfAllSheets() {
    std::map<DirectedEdge, Edge> rims;
    forEdgesOfStairs([&](const Edge& edge, DirectedEdge key) {
      const auto other = rims.find(reversed(key));
      rims.emplace(key, edge);
      if (other == rims.end() || other->second.at.sheet == edge.at.sheet) return;
      const SheetFace there = other->second.at;
      const std::uint32_t a = leader(patchOf_[edge.at.sheet][edge.at.face]);
      const std::uint32_t b = leader(patchOf_[there.sheet][there.face]);
      flightOf_[std::max(a, b)] = std::min(a, b);
      seams_.push_back({key.first, key.second, edge.at.sheet, there.sheet});
      inner_.insert(key);
      inner_.insert(reversed(key));
    });
  }

  void collectFlights() {
    for (std::size_t s = 0; s < sheets_.size(); ++s)
      for (std::uint32_t face = 0; face < sheets_[s].faces.size(); ++face)
        if (patchOf_[s][face] != nothing) flights_[leader(patchOf_[s][face])].faces.push_back({s, face});
    forEdgesOfStairs([&](const Edge& edge, DirectedEdge key) {
      if (inner_.contains(key)) return;
      Flight& flight = flights_[leader(patchOf_[edge.at.sheet][edge.at.face])];
      flight.edges.push_back(edge);
      const SheetMesh& mesh = sheets_[edge.at.sheet];
      if (isWalkable(mesh, ground_, mesh.neighbours[edge.at.face][edge.e]))
        flight.edges.back().beyond.push_back({edge.at.sheet, mesh.sheet.level});
    });
  }

  /// Ground of other sheets that ends where a flight does, on the other side of the line.
  void lookBeyond() {
    std::map<DirectedEdge, std::pair<std::uint32_t, std::size_t>> wanted; // flight and index of its edge
    for (const auto& [patch, flight] : flights_)
      for (std::size_t i = 0; i < flight.edges.size(); ++i) {
        const Edge& edge = flight.edges[i];
        wanted[reversed(edgeOf(sheets_[edge.at.sheet], edge.at.face, edge.e))] = {patch, i};
      }
    for (std::size_t s = 0; s < sheets_.size(); ++s) {
      const SheetMesh& mesh = sheets_[s];
      if (mesh.sheet.isStairs()) continue;
      for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
        if (!isWalkable(mesh, ground_, face) || patchOf_[s][face] != nothing ||
            ground_.labels[mesh.labels[face]].indoor)
          continue;
        for (std::size_t e = 0; e < 3; ++e) {
          if (mesh.pieces[mesh.neighbours[face][e]] == mesh.pieces[face])
            continue; // no boundary of the source
          const auto found = wanted.find(edgeOf(mesh, face, e));
          if (found == wanted.end()) continue;
          Edge& edge = flights_[found->second.first].edges[found->second.second];
          if (edge.at.sheet != s) edge.beyond.push_back({s, mesh.sheet.level});
        }
      }
    }
  }

  struct Levels {
    std::int16_t low;
    std::int16_t high;
  };

  /// The two levels that the flight joins: its own and the nearest other, of two as near the one beside it
  /// for longer.
  [[nodiscard]] std::optional<Levels> levelsOf(const Flight& flight) const {
    std::map<std::int16_t, double> beside_m;
    std::set<std::int16_t> own;
    for (const SheetFace& face : flight.faces) own.insert(sheets_[face.sheet].sheet.level);
    for (const Edge& edge : flight.edges)
      for (const Beyond& beyond : edge.beyond)
        beside_m[beyond.level] += length(outwardOf(sheets_[edge.at.sheet], edge.at.face, edge.e));
    std::set<std::int16_t> all = own;
    for (const auto& [level, metres] : beside_m) all.insert(level);
    if (all.size() < 2) return std::nullopt;
    const std::int16_t from = *own.begin();
    if (own.size() > 1 || (beside_m.size() > 1 && !beside_m.contains(from)))
      return beside_m.size() > 1 ? Levels{beside_m.begin()->first, beside_m.rbegin()->first}
                                 : Levels{*all.begin(), *all.rbegin()};
    std::optional<std::int16_t> other;
    const auto rating = [&](std::int16_t level) {
      return std::pair(std::abs(level - from), -beside_m.at(level));
    };
    for (const auto& [level, metres] : beside_m)
      if (level != from && (!other || rating(level) < rating(*other))) other = level;
    return Levels{std::min(from, *other), std::max(from, *other)};
  }

  [[nodiscard]] const GroundArea& area(const Flight& flight) const { return twin_.ground[groundOf(flight)]; }
  [[nodiscard]] std::uint32_t groundOf(const Flight& flight) const {
    const SheetFace& first = flight.faces.front();
    return ground_.pieces[sheets_[first.sheet].pieces[first.face]].ground;
  }

  void tell(Finding::Action action, const Flight& flight, const char* reason, std::string detail = {}) {
    double m2 = 0.0;
    for (const SheetFace& face : flight.faces) m2 += area_m2(sheets_[face.sheet], face.face);
    report_.add({action, surfaceSource, area(flight).id, reason, std::move(detail), m2});
  }

  [[nodiscard]] std::vector<FlightRim> rimsOf(const Flight& flight, Levels levels) const {
    std::vector<FlightRim> rims;
    for (const Edge& edge : flight.edges) {
      const SheetMesh& mesh = sheets_[edge.at.sheet];
      FlightRim rim{toMetres(corner(mesh, edge.at.face, edge.e)),
                    toMetres(corner(mesh, edge.at.face, next(edge.e)))};
      for (const Beyond& beyond : edge.beyond) {
        rim.low = rim.low || beyond.level == levels.low;
        rim.high = rim.high || beyond.level == levels.high;
      }
      rims.push_back(rim);
    }
    return rims;
  }

  /// Between two levels stairs are a flight: open at foot and head, closed along their sides. Else they are
  /// ground.
  void settle(Flight& flight) {
    const std::optional<Levels> levels = levelsOf(flight);
    if (!levels) {
      tell(Finding::note, flight,
           translatable("stairs between ground of one level: flat, and open all round"));
      return;
    }
    const std::vector<FlightRim> rims = rimsOf(flight, *levels);
    const FlightEnds ends = chooseEnds(rims);
    double foot_m = 0.0;
    double head_m = 0.0;
    for (std::size_t i = 0; i < rims.size(); ++i) {
      const bool isFoot = ends.parts[i] == FlightPart::foot && rims[i].low;
      const bool isHead = ends.parts[i] == FlightPart::head && rims[i].high;
      (isFoot ? foot_m : head_m) += isFoot || isHead ? distance(rims[i].from, rims[i].to) : 0.0;
      if (isFoot || isHead)
        open(flight.edges[i], isFoot ? levels->low : levels->high);
      else
        close(flight.edges[i]);
    }
    relabel(flight);
    report_.count(surfaceSource, translatable("flights of stairs between levels"));
    tell(Finding::assumed, flight, reasonOf(ends.known),
         fmt::format("level {} to {}: foot {:.1f} m, head {:.1f} m", levels->low, levels->high, foot_m,
                     head_m));
    if (foot_m == 0.0 || head_m == 0.0)
      tell(Finding::note, flight, translatable("stairs with a floor at one end only"));
  }

  static const char* reasonOf(FlightEnds::Known known) {
    switch (known) {
    case FlightEnds::byLevels:
      return translatable("stairs: foot and head told by the levels beside them");
    case FlightEnds::byShape:
      return translatable("stairs: foot and head taken to be the short sides");
    default:
      return translatable("stairs: foot and head guessed, both levels lie at either end");
    }
  }

  /// On the flight's own sheet an open edge is one that nothing closes.
  void open(const Edge& edge, std::int16_t level) {
    const SheetMesh& mesh = sheets_[edge.at.sheet];
    if (level == mesh.sheet.level) return;
    const auto [a, b] = edgeOf(mesh, edge.at.face, edge.e);
    for (const Beyond& beyond : edge.beyond)
      if (beyond.level == level) {
        seams_.push_back({a, b, edge.at.sheet, beyond.sheet});
        break;
      }
  }

  void close(const Edge& edge) {
    SheetMesh& mesh = sheets_[edge.at.sheet];
    if (isWalkable(mesh, ground_, mesh.neighbours[edge.at.face][edge.e])) lock(mesh, edge.at.face, edge.e);
  }

  /// A flight has labels of its own: whatever edits the mesh later keeps it apart.
  void relabel(const Flight& flight) {
    std::map<std::uint32_t, std::uint32_t> own;
    for (const SheetFace& face : flight.faces) {
      std::uint32_t& label = sheets_[face.sheet].labels[face.face];
      const auto [entry, isNew] = own.try_emplace(label, nothing);
      if (isNew) {
        Label flights = ground_.labels[label];
        flights.stairs = groundOf(flight);
        entry->second = ground_.labelled(flights);
      }
      label = entry->second;
    }
  }

  std::span<SheetMesh> sheets_;
  Ground& ground_;
  const Twin& twin_;
  BuildReport& report_;
  std::vector<std::vector<std::uint32_t>> patchOf_; ///< by sheet and face
  std::uint32_t patches_ = 0;
  std::vector<std::uint32_t>
      flightOf_; ///< by patch: a patch of the same flight, the first of it points to itself
  std::map<std::uint32_t, Flight> flights_;
  std::set<DirectedEdge> inner_; ///< between patches of one flight
  std::vector<Seam> seams_;
};

} // namespace

std::vector<Seam> findStreetStairs(std::span<SheetMesh> sheets, Ground& ground, const Twin& twin,
                                   BuildReport& report) {
  return StreetStairs(sheets, ground, twin, report).find();
}

} // namespace loopstad::twin::build

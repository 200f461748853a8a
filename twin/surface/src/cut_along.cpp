// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh_splitter.hpp"

#include <loopstad/twin/cut_along.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace loopstad::twin {
namespace {

constexpr double snap_units = snap_m * fixedUnitsPerMetre;
/// Pieces lower than this are avoided (1 mm) where another vertex is not far (10 cm): slides round to 15 um.
constexpr double thin_units = 64.0;
constexpr double farAside_units = 10.0 * snap_units;

constexpr unsigned next(unsigned corner) { return corner == 2 ? 0 : corner + 1; }

Vec2 way(Fixed2 a, Fixed2 b) { return {static_cast<double>(b.x) - a.x, static_cast<double>(b.y) - a.y}; }
double apart(Fixed2 a, Fixed2 b) { return length(way(a, b)); }

Fixed2 moved(Fixed2 p, Vec2 by) {
  return {p.x + static_cast<std::int32_t>(std::floor(by.x + 0.5)),
          p.y + static_cast<std::int32_t>(std::floor(by.y + 0.5))};
}

/// The vertices on both ends of an edge, the lower one first.
using Ends = std::pair<std::uint32_t, std::uint32_t>;

/// A line runs along an edge: from its lower to its higher vertex, or back.
struct Mark {
  std::uint32_t line;
  std::int16_t sheet;
  bool upwards;

  friend bool operator==(const Mark&, const Mark&) = default;
};

/// A line crosses an edge: u to the left of it, w to the right.
struct Crossed {
  std::uint32_t face;
  std::uint32_t a, b; ///< of the edge as the face has it
  std::uint32_t u, w;
  std::uint32_t at = 0; ///< the vertex that the line goes through
};

class Cutter {
public:
  explicit Cutter(SurfaceMesh& mesh) : mesh_(mesh), splitter_(mesh) {
    splitter_.onSplit = [this](std::uint32_t a, std::uint32_t b, std::uint32_t v) { share(a, b, v); };
  }

  void cut(std::uint32_t line, std::int16_t sheet, Vec2 from, Vec2 to) {
    const Fixed2 s = placeEnd(from, sheet);
    const Fixed2 t = placeEnd(to, sheet);
    if (s == t) return;
    std::vector<Crossed> edges;
    std::map<std::pair<std::uint32_t, unsigned>, std::size_t> known; // by face and edge, from both sides
    std::vector<std::pair<std::size_t, std::size_t>> steps;          // through a face: over which edges
    for (std::uint32_t f = 0; f < mesh_.faces.size(); ++f)
      if (mesh_.sheets[f] == sheet && meets(f, s, t)) cross(f, s, t, edges, known, steps);
    for (Crossed& edge : edges) edge.at = vertexOn(edge, s, t);
    for (const auto& [first, second] : steps) mark(edges[first].at, edges[second].at, line, sheet);
  }

  [[nodiscard]] const std::vector<std::uint32_t>& origins() const { return splitter_.origins(); }

  [[nodiscard]] std::vector<std::vector<MeshEdge>> edgesOf(std::size_t lines) const {
    std::vector<std::vector<MeshEdge>> edges(lines);
    for (std::uint32_t f = 0; f < mesh_.faces.size(); ++f)
      for (unsigned e = 0; e < 3; ++e) {
        const std::uint32_t a = mesh_.faces[f][e];
        const std::uint32_t b = mesh_.faces[f][next(e)];
        const auto found = marks_.find(std::minmax(a, b));
        if (found == marks_.end()) continue;
        const FaceId other = mesh_.neighbours[f][e];
        for (const Mark& m : found->second)
          if (m.upwards == (a < b) &&
              (m.sheet == mesh_.sheets[f] || (other && m.sheet == mesh_.sheets[other.index()])))
            edges[m.line].push_back({FaceId(f), static_cast<std::uint8_t>(e)});
      }
    return edges;
  }

private:
  [[nodiscard]] Fixed2 at(std::uint32_t vertex) const { return mesh_.vertices[vertex]; }
  [[nodiscard]] Fixed2 corner(std::uint32_t face, unsigned k) const { return at(mesh_.faces[face][k]); }

  [[nodiscard]] bool meets(std::uint32_t f, Fixed2 s, Fixed2 t) const {
    const auto [lowX, highX] = std::minmax({corner(f, 0).x, corner(f, 1).x, corner(f, 2).x});
    const auto [lowY, highY] = std::minmax({corner(f, 0).y, corner(f, 1).y, corner(f, 2).y});
    return lowX <= std::max(s.x, t.x) && highX >= std::min(s.x, t.x) && lowY <= std::max(s.y, t.y) &&
           highY >= std::min(s.y, t.y);
  }

  /// An end of a line becomes a vertex, where it lies on the ground.
  Fixed2 placeEnd(Vec2 metres, std::int16_t sheet) {
    const Fixed2 p = toFixed(metres);
    for (std::uint32_t f = 0; f < mesh_.faces.size(); ++f) {
      if (mesh_.sheets[f] != sheet || !meets(f, p, p)) continue;
      bool inside = true;
      for (unsigned e = 0; e < 3; ++e)
        inside = inside && orientation(corner(f, e), corner(f, next(e)), p) >= 0;
      if (inside) return placeIn(f, p);
    }
    return p;
  }

  Fixed2 placeIn(std::uint32_t f, Fixed2 p) {
    for (unsigned k = 0; k < 3; ++k)
      if (apart(corner(f, k), p) < snap_units) return corner(f, k);
    for (unsigned e = 0; e < 3; ++e) {
      const Fixed2 a = corner(f, e);
      const Vec2 along = way(a, corner(f, next(e)));
      const double share = std::clamp(dot(way(a, p), along) / squaredLength(along), 0.0, 1.0);
      const Fixed2 foot = moved(a, share * along);
      if (apart(foot, p) >= snap_units) continue;
      for (const unsigned k : {e, next(e)})
        if (apart(corner(f, k), foot) < snap_units) return corner(f, k);
      if (splitter_.splitEdge(f, mesh_.faces[f][e], mesh_.faces[f][next(e)], foot)) return foot;
    }
    splitter_.splitFace(f, p);
    return p;
  }

  /// What lies on the line counts as left of it: so a line crosses two edges of a face, or none.
  void cross(std::uint32_t f, Fixed2 s, Fixed2 t, std::vector<Crossed>& edges,
             std::map<std::pair<std::uint32_t, unsigned>, std::size_t>& known,
             std::vector<std::pair<std::size_t, std::size_t>>& steps) {
    std::array<bool, 3> left{};
    for (unsigned k = 0; k < 3; ++k) left[k] = orientation(s, t, corner(f, k)) >= 0;
    std::optional<std::size_t> in;
    std::optional<std::size_t> out;
    for (unsigned e = 0; e < 3; ++e) {
      if (left[e] == left[next(e)]) continue;
      const std::int64_t before = orientation(corner(f, e), corner(f, next(e)), s);
      const std::int64_t beyond = orientation(corner(f, e), corner(f, next(e)), t);
      if ((before > 0 && beyond > 0) || (before < 0 && beyond < 0)) continue;
      // Counter-clockwise from left to right is where a line comes in.
      (left[e] ? in : out) = numberOf(f, e, left[e], edges, known);
    }
    if (in && out) steps.emplace_back(*in, *out);
  }

  std::size_t numberOf(std::uint32_t f, unsigned e, bool fromLeft, std::vector<Crossed>& edges,
                       std::map<std::pair<std::uint32_t, unsigned>, std::size_t>& known) const {
    const auto [entry, isNew] = known.try_emplace({f, e}, edges.size());
    if (!isNew) return entry->second;
    const std::uint32_t a = mesh_.faces[f][e];
    const std::uint32_t b = mesh_.faces[f][next(e)];
    edges.push_back({.face = f, .a = a, .b = b, .u = fromLeft ? a : b, .w = fromLeft ? b : a});
    if (const auto other = otherSide(mesh_, {FaceId(f), static_cast<std::uint8_t>(e)}))
      known.try_emplace({other->face.value(), other->edge}, edges.size() - 1);
    return edges.size() - 1;
  }

  /// A new vertex where the line crosses the edge; one of the ends where that is near, or no face is left.
  std::uint32_t vertexOn(const Crossed& edge, Fixed2 s, Fixed2 t) {
    const auto left = static_cast<double>(orientation(s, t, at(edge.u)));
    const auto right = static_cast<double>(orientation(s, t, at(edge.w)));
    const double share = left / (left - right);
    const Vec2 along = way(at(edge.u), at(edge.w));
    const double fromU = share * length(along);
    const double fromW = length(along) - fromU;
    const std::uint32_t nearer = fromU <= fromW ? edge.u : edge.w;
    const double aside = std::min(fromU, fromW);
    if (aside < snap_units) return nearer;
    const Fixed2 middle = moved(at(edge.u), share * along);
    Fixed2 best = middle;
    double thickest = splitter_.thinnest(edge.face, edge.a, edge.b, middle);
    for (std::int32_t k = 0; thickest < thin_units && k < 9;
         ++k) { // rounding may have pushed it over an edge
      const Fixed2 p{middle.x + k % 3 - 1, middle.y + k / 3 - 1};
      const double thick = splitter_.thinnest(edge.face, edge.a, edge.b, p);
      if (thick > thickest) best = p;
      thickest = std::max(thickest, thick);
    }
    if (thickest < thin_units && aside < farAside_units) return nearer;
    return splitter_.splitEdge(edge.face, edge.a, edge.b, best).value_or(nearer);
  }

  /// Marks the edge between two vertices. There and back again is nothing.
  void mark(std::uint32_t from, std::uint32_t to, std::uint32_t line, std::int16_t sheet) {
    if (from == to) return;
    std::vector<Mark>& here = marks_[std::minmax(from, to)];
    const bool upwards = from < to;
    if (std::erase(here, Mark{line, sheet, !upwards}) > 0) return;
    if (std::ranges::find(here, Mark{line, sheet, upwards}) == here.end())
      here.push_back({line, sheet, upwards});
  }

  /// Both parts of an edge that is split carry its marks on.
  void share(std::uint32_t a, std::uint32_t b, std::uint32_t v) {
    const auto found = marks_.find(std::minmax(a, b));
    if (found == marks_.end()) return;
    const std::vector<Mark> old = std::move(found->second);
    marks_.erase(found);
    for (const Mark& m : old) {
      const std::uint32_t from = m.upwards == (a < b) ? a : b;
      mark(from, v, m.line, m.sheet);
      mark(v, from == a ? b : a, m.line, m.sheet);
    }
  }

  SurfaceMesh& mesh_;
  MeshSplitter splitter_;
  std::map<Ends, std::vector<Mark>> marks_;
};

} // namespace

CutMesh cutAlong(SurfaceMesh mesh, std::span<const CutLine> lines) {
  CutMesh cut{std::move(mesh), {}, {}};
  std::vector<std::int16_t> sheets = cut.mesh.sheets;
  std::ranges::sort(sheets);
  sheets.erase(std::unique(sheets.begin(), sheets.end()),
               sheets.end()); // clang 14 can't read std::ranges::unique
  Cutter cutter(cut.mesh);
  for (std::uint32_t i = 0; i < lines.size(); ++i)
    for (const std::int16_t sheet : sheets)
      if (!lines[i].sheet || *lines[i].sheet == sheet) cutter.cut(i, sheet, lines[i].from, lines[i].to);
  cut.lines = cutter.edgesOf(lines.size());
  cut.from = cutter.origins();
  return cut;
}

} // namespace loopstad::twin

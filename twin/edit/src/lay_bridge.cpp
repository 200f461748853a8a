// SPDX-License-Identifier: GPL-3.0-or-later
#include "lay_bridge.hpp"

#include "check_shape.hpp"
#include "paint.hpp"
#include "patch.hpp"
#include "triangulate.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::twin::edit {
namespace {

constexpr double margin_m = 1.0;
/// Two wheelchairs pass each other, between railings: an assumption, which the report tells.
constexpr double usualWidth_m = 2.5;
/// Along floors with a drop of more than a metre: Bouwbesluit 2012, article 2.18.
constexpr double railing_m = 1.0;
/// Of an end that may lack ground: its edges bend by snap_m.
constexpr double looseness_m = 3.0 * snap_m;

/// A line with the way along it.
class Course {
public:
  explicit Course(const Line& line) : line_(line) {
    along_.push_back(0.0);
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
      along_.push_back(along_.back() + distance(line[i], line[i + 1]));
  }
  /// 0 at its beginning, 1 at its end.
  [[nodiscard]] double shareAt(Vec2 p) const {
    double nearest = std::numeric_limits<double>::infinity();
    double share = 0.0;
    for (std::size_t i = 0; i + 1 < line_.size(); ++i) {
      const Vec2 foot = nearestOnSegment(p, line_[i], line_[i + 1]);
      if (distance(p, foot) >= nearest) continue;
      nearest = distance(p, foot);
      share = (along_[i] + distance(line_[i], foot)) / along_.back();
    }
    return share;
  }

private:
  const Line& line_;
  std::vector<double> along_;
};

/// Its right side forwards, then its left side back: counter-clockwise.
Ring ringAlong(const Line& line, double width_m) {
  Ring right;
  Ring left;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const Vec2 before = normalized(i == 0 ? line[1] - line[0] : line[i] - line[i - 1]);
    const Vec2 after = normalized(i + 1 == line.size() ? before : line[i + 1] - line[i]);
    const Vec2 normal = perpendicular(before) + perpendicular(after);
    const Vec2 aside = (width_m / std::max(squaredLength(normal), 0.5)) * normal;
    right.push_back(line[i] - aside);
    left.push_back(line[i] + aside);
  }
  right.insert(right.end(), left.rbegin(), left.rend());
  return right;
}

class BridgeLayer {
public:
  BridgeLayer(const Edit& edit, const EditOptions& options, Twin& twin)
      : edit_(edit),
        options_(options),
        twin_(twin),
        line_(withoutRepeats(edit.lines.front())),
        course_(line_),
        deck_{{ringAlong(line_, edit.width_m.value_or(usualWidth_m)), {}}},
        patch_(takePatch(twin, bounds(deck_.front().outer).grown(margin_m))) {}

  Status run() {
    const std::vector<std::vector<MeshEdge>> sides = cutOut(patch_, edit_.level, deck_);
    ends_ = {sides[line_.size() - 1], sides.back()};
    for (std::vector<MeshEdge>& end : ends_)
      if (auto error = notOnGround(end)) return *error;
    const std::vector<std::uint32_t> inside = facesInside(patch_, edit_.level, deck_);
    if (auto error = overBuilding({patch_, inside, twin_, edit_, options_})) return *error;
    end_m_ = {meanHeight(ends_[1]), meanHeight(ends_[0])};
    shutUnder(inside);
    addDeck();
    mend(patch_, edit_.level, options_.thinnest_m);
    fillHeights(patch_);
    (void)putBack(patch_, twin_);
    twin_.ground.push_back({edit_.id, row_, level_, deck_.front()});
    if (!edit_.name.empty()) twin_.places.push_back({edit_.name, "bridge", level_, deck_, {}});
    addRailings();
    return Done{};
  }

private:
  static Line withoutRepeats(const Line& line) {
    Line out;
    for (const Vec2 p : line)
      if (out.empty() || distance(out.back(), p) > snap_m) out.push_back(p);
    return out;
  }

  [[nodiscard]] std::uint32_t start(const MeshEdge& e) const {
    return patch_.mesh.faces[e.face.index()][e.edge];
  }
  [[nodiscard]] std::uint32_t finish(const MeshEdge& e) const {
    return patch_.mesh.faces[e.face.index()][(e.edge + 1U) % 3];
  }
  [[nodiscard]] Vec2 at(std::uint32_t v) const { return toMetres(patch_.mesh.vertices[v]); }

  /// Beyond each of its edges people must stand. Puts them in order.
  [[nodiscard]] std::optional<Error> notOnGround(std::vector<MeshEdge>& end) const {
    double ground_m = 0.0;
    for (const MeshEdge& e : end) {
      const FaceId beyond = patch_.mesh.neighbours[e.face.index()][e.edge];
      if (beyond && patch_.faces[beyond.index()].walkable) ground_m += distance(at(start(e)), at(finish(e)));
    }
    const double wide_m = edit_.width_m.value_or(usualWidth_m);
    if (ground_m < wide_m - looseness_m)
      return errorOf(edit_, tr("has an end with {:.1f} of {:.1f} m on walkable ground", ground_m, wide_m),
                     tr("draw its line on to where people stand on both sides, or make it narrower"));
    const bool first = &end == &ends_.front();
    const Vec2 from = deck_.front().outer[first ? line_.size() - 1 : 2 * line_.size() - 1];
    std::ranges::sort(end, {}, [&](const MeshEdge& e) { return distance(from, at(start(e))); });
    return std::nullopt;
  }

  [[nodiscard]] double meanHeight(const std::vector<MeshEdge>& end) const {
    double sum = patch_.mesh.heights_m[start(end.front())];
    for (const MeshEdge& e : end) sum += patch_.mesh.heights_m[finish(e)];
    return sum / static_cast<double>(end.size() + 1);
  }

  [[nodiscard]] float deckHeight(Vec2 p) const {
    const double share = course_.shareAt(p);
    return static_cast<float>(end_m_[0] + share * (end_m_[1] - end_m_[0]));
  }

  /// The ground under it with less than headroom, and the level on which the deck lies free of others.
  void shutUnder(const std::vector<std::uint32_t>& inside) {
    for (const std::uint32_t f : inside) {
      PatchFace& face = patch_.faces[f];
      const auto low = [&](std::uint32_t v) {
        return deckHeight(at(v)) - patch_.mesh.heights_m[v] < options_.headroom_m;
      };
      if (!face.walkable || std::ranges::none_of(patch_.mesh.faces[f], low)) continue;
      face.walkable = false;
      face.hole = Boundary::barrier;
    }
    level_ = edit_.level;
    for (std::uint32_t f = 0; f < patch_.faces.size(); ++f)
      if (contains(deck_.front(), centroidOf(patch_, f))) level_ = std::max(level_, patch_.mesh.sheets[f]);
    ++level_;
  }

  std::uint32_t addVertex(Vec2 p) {
    patch_.mesh.vertices.push_back(toFixed(p));
    patch_.mesh.heights_m.push_back(deckHeight(p));
    patch_.vertexOf.push_back(nothing);
    return static_cast<std::uint32_t>(patch_.mesh.vertices.size() - 1);
  }

  /// Vertices round the deck: its ends are those of the ground, its bends its own.
  std::vector<std::uint32_t> vertexRing() {
    const Ring& outline = deck_.front().outer;
    const std::size_t n = line_.size();
    std::vector<std::uint32_t> ring;
    const auto addEnd = [&](const std::vector<MeshEdge>& end) {
      ring.push_back(start(end.front()));
      for (const MeshEdge& e : end) ring.push_back(finish(e));
    };
    for (std::size_t i = 1; i + 1 < n; ++i) ring.push_back(addVertex(outline[i]));
    addEnd(ends_[0]);
    for (std::size_t i = n + 1; i + 1 < 2 * n; ++i) ring.push_back(addVertex(outline[i]));
    addEnd(ends_[1]);
    return ring;
  }

  void addDeck() {
    const std::vector<std::uint32_t> ring = vertexRing();
    std::vector<Fixed2> points;
    Polygon outline;
    std::vector<std::array<std::uint32_t, 2>> sides;
    for (std::uint32_t i = 0; i < ring.size(); ++i) {
      points.push_back(patch_.mesh.vertices[ring[i]]);
      outline.outer.push_back(at(ring[i]));
      sides.push_back({i, static_cast<std::uint32_t>((i + 1) % ring.size())});
    }
    const build::Triangulation deck = build::triangulate(points, sides);
    Edit footway = edit_;
    if (footway.function.empty()) footway.function = "voetpad";
    row_ = classRow(footway, options_, patch_.mesh.surfaceClasses);
    const PatchFace face = groundOf(row_, patch_.mesh.surfaceClasses);
    std::vector<std::uint32_t> number(deck.faces.size(), nothing);
    for (std::size_t f = 0; f < deck.faces.size(); ++f) {
      const auto& [a, b, c] = deck.faces[f];
      if (contains(outline, (1.0 / 3.0) * (toMetres(points[a]) + toMetres(points[b]) + toMetres(points[c]))))
        number[f] = static_cast<std::uint32_t>(patch_.faces.size() + made_++);
    }
    for (std::size_t f = 0; f < deck.faces.size(); ++f)
      if (number[f] != nothing) addFace(deck, f, number, ring, face);
    for (const std::vector<MeshEdge>& end : ends_)
      for (const MeshEdge& e : end) stepOver(e);
  }

  void addFace(const build::Triangulation& deck, std::size_t f, const std::vector<std::uint32_t>& number,
               const std::vector<std::uint32_t>& ring, const PatchFace& face) {
    const auto& corners = deck.faces[f];
    patch_.mesh.faces.push_back({ring[corners[0]], ring[corners[1]], ring[corners[2]]});
    auto& neighbours = patch_.mesh.neighbours.emplace_back();
    auto& boundaries = patch_.mesh.boundaries.emplace_back();
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t beyond = deck.neighbours[f][e];
      const bool open = beyond != build::noFace && number[beyond] != nothing;
      neighbours[e] = open ? FaceId(number[beyond]) : FaceId::none();
      boundaries[e] = open ? Boundary::none : Boundary::drop;
    }
    patch_.mesh.sheets.push_back(level_);
    patch_.mesh.classes.push_back(face.surfaceClass);
    patch_.faces.push_back(face);
    patch_.from.push_back(nothing);
  }

  /// The ground beyond an end leads onto the deck; the ground under it ends there.
  void stepOver(const MeshEdge& e) {
    SurfaceMesh& mesh = patch_.mesh;
    const FaceId beyond = mesh.neighbours[e.face.index()][e.edge];
    const std::uint32_t a = start(e);
    const std::uint32_t b = finish(e);
    mesh.neighbours[e.face.index()][e.edge] = FaceId::none();
    mesh.boundaries[e.face.index()][e.edge] = Boundary::barrier;
    for (std::size_t d = patch_.faces.size() - made_; d < patch_.faces.size(); ++d)
      for (std::size_t k = 0; k < 3; ++k) {
        if (mesh.faces[d][k] != a || mesh.faces[d][(k + 1) % 3] != b) continue;
        mesh.neighbours[d][k] = beyond;
        mesh.boundaries[d][k] = Boundary::none;
        for (std::size_t g = 0; g < 3; ++g)
          if (mesh.neighbours[beyond.index()][g] == e.face) mesh.neighbours[beyond.index()][g] = FaceId(d);
      }
  }

  void addRailings() {
    const Ring& outline = deck_.front().outer;
    const auto half = outline.begin() + static_cast<std::ptrdiff_t>(line_.size());
    for (const Line& side : {Line(outline.begin(), half), Line(half, outline.end())})
      twin_.barriers.push_back(
          {edit_.id + " railing", "hek", level_, side, railing_m, options_.fenceWidth_m});
  }

  const Edit& edit_;
  const EditOptions& options_;
  Twin& twin_;
  Line line_;
  Course course_;
  std::vector<Polygon> deck_;
  Patch patch_;
  std::array<std::vector<MeshEdge>, 2> ends_; ///< where the line ends, where it begins; faces under the deck
  std::array<double, 2> end_m_{};             ///< height where it begins, where it ends
  std::int16_t level_ = 0;
  std::uint16_t row_ = 0;
  std::size_t made_ = 0; ///< faces of the deck
};

} // namespace

Status layBridge(const Edit& edit, const EditOptions& options, Twin& twin, BuildReport& report) {
  if (!edit.width_m)
    report.add(
        {Finding::assumed, edit.source, edit.id, translatable("bridge without a width: 2.5 m"), {}, 0.0});
  return BridgeLayer(edit, options, twin).run();
}

} // namespace loopstad::twin::edit

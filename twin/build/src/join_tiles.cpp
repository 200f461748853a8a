// SPDX-License-Identifier: GPL-3.0-or-later
#include "join_tiles.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace loopstad::twin::build {
namespace {

template <class T>
void appendTo(std::vector<T>& all, const std::vector<T>& part) {
  all.insert(all.end(), part.begin(), part.end());
}

/// The faces of one tile behind those of the others.
void append(Walkable& all, const Walkable& part) {
  const auto vertices = static_cast<std::uint32_t>(all.mesh.vertices.size());
  const auto faces = static_cast<std::uint32_t>(all.mesh.faces.size());
  appendTo(all.mesh.vertices, part.mesh.vertices);
  appendTo(all.mesh.heights_m, part.mesh.heights_m);
  for (const auto& corners : part.mesh.faces)
    all.mesh.faces.push_back({corners[0] + vertices, corners[1] + vertices, corners[2] + vertices});
  for (const auto& row : part.mesh.neighbours) {
    auto& moved = all.mesh.neighbours.emplace_back();
    for (std::size_t e = 0; e < 3; ++e) moved[e] = row[e] ? FaceId(row[e].value() + faces) : FaceId::none();
  }
  appendTo(all.mesh.boundaries, part.mesh.boundaries);
  appendTo(all.mesh.sheets, part.mesh.sheets);
  appendTo(all.mesh.classes, part.mesh.classes);
  appendTo(all.beyond, part.beyond);
  appendTo(all.labels, part.labels);
  appendTo(all.foreign, part.foreign);
  for (const TileEdge& edge : part.tileEdges)
    all.tileEdges.push_back({edge.face + faces, edge.edge, edge.beyond});
}

/// Along the side of a hole either tile may have given a sliver away that the other has kept: less than that
/// is a part of the hole's side.
constexpr double sliver_m = 0.05;

/// An edge by where it runs, its face's level and that of the face beyond.
using EdgePlace = std::tuple<Fixed2, Fixed2, std::int16_t, std::int16_t>;

class Stitcher {
public:
  explicit Stitcher(Walkable& walkable) : walkable_(walkable), mesh_(walkable.mesh) {
    leader_.resize(mesh_.vertices.size());
    for (std::uint32_t v = 0; v < leader_.size(); ++v) leader_[v] = v;
  }

  /// Gives the length of edges that lead nowhere.
  double run() {
    std::map<EdgePlace, TileEdge> open;
    for (const TileEdge& edge : walkable_.tileEdges) {
      const auto there = open.find(oppositeOf(edge));
      if (there == open.end()) {
        open.emplace(placeOf(edge), edge);
        continue;
      }
      join(there->second, edge);
      open.erase(there);
    }
    useLeaders();
    double unmet_m = 0.0;
    for (const auto& [place, edge] : open) {
      const double length = distance(toMetres(std::get<0>(place)), toMetres(std::get<1>(place)));
      if (length > sliver_m) unmet_m += length;
    }
    return unmet_m;
  }

private:
  [[nodiscard]] std::uint32_t vertex(const TileEdge& edge, std::size_t end) const {
    return mesh_.faces[edge.face][(edge.edge + end) % 3];
  }
  [[nodiscard]] EdgePlace placeOf(const TileEdge& edge) const {
    return {mesh_.vertices[vertex(edge, 0)], mesh_.vertices[vertex(edge, 1)], mesh_.sheets[edge.face],
            edge.beyond};
  }
  /// Where the face beyond sees it.
  [[nodiscard]] EdgePlace oppositeOf(const TileEdge& edge) const {
    return {mesh_.vertices[vertex(edge, 1)], mesh_.vertices[vertex(edge, 0)], edge.beyond,
            mesh_.sheets[edge.face]};
  }
  [[nodiscard]] std::uint32_t leaderOf(std::uint32_t v) const {
    while (leader_[v] != v) v = leader_[v];
    return v;
  }
  void joinVertices(std::uint32_t a, std::uint32_t b) {
    a = leaderOf(a);
    b = leaderOf(b);
    leader_[std::max(a, b)] = std::min(a, b);
  }
  void join(const TileEdge& a, const TileEdge& b) {
    joinVertices(vertex(a, 0), vertex(b, 1));
    joinVertices(vertex(a, 1), vertex(b, 0));
    mesh_.neighbours[a.face][a.edge] = FaceId(b.face);
    mesh_.neighbours[b.face][b.edge] = FaceId(a.face);
    mesh_.boundaries[a.face][a.edge] = Boundary::none;
    mesh_.boundaries[b.face][b.edge] = Boundary::none;
  }

  void useLeaders() {
    std::vector<std::uint32_t> now(leader_.size(), nothing);
    std::uint32_t count = 0;
    for (std::uint32_t v = 0; v < leader_.size(); ++v) {
      if (leader_[v] != v) continue;
      mesh_.vertices[count] = mesh_.vertices[v];
      mesh_.heights_m[count] = mesh_.heights_m[v];
      now[v] = count++;
    }
    mesh_.vertices.resize(count);
    mesh_.heights_m.resize(count);
    for (auto& corners : mesh_.faces)
      for (std::uint32_t& v : corners) v = now[leaderOf(v)];
  }

  Walkable& walkable_;
  SurfaceMesh& mesh_;
  std::vector<std::uint32_t> leader_;
};

/// Two heights that near at one place are one: the rest is rounding.
constexpr float sameHeight_m = 0.05F;

class TerrainJoiner {
public:
  void add(const Terrain& part) {
    std::vector<std::uint32_t> now(part.vertices.size());
    for (std::uint32_t v = 0; v < now.size(); ++v) {
      now[v] = known(part.vertices[v], part.heights_m[v]);
      if (now[v] != nothing) continue;
      now[v] = static_cast<std::uint32_t>(all_.vertices.size());
      all_.vertices.push_back(part.vertices[v]);
      all_.heights_m.push_back(part.heights_m[v]);
    }
    const auto moved = [&](const std::array<std::uint32_t, 3>& corners) {
      return std::array<std::uint32_t, 3>{now[corners[0]], now[corners[1]], now[corners[2]]};
    };
    for (const auto& face : part.faces) all_.faces.push_back(moved(face));
    for (const auto& wall : part.walls) addWall(moved(wall));
    appendTo(all_.classes, part.classes);
    appendTo(all_.levels, part.levels);
    appendTo(all_.holes, part.holes);
    all_.assumed = all_.assumed && part.assumed;
    for (const std::uint32_t v : rimOf(part)) shared_.emplace(part.vertices[v], now[v]);
  }
  [[nodiscard]] Terrain take() { return std::move(all_); }

private:
  [[nodiscard]] std::uint32_t known(Fixed2 p, float height_m) const {
    const auto [from, to] = shared_.equal_range(p);
    for (auto at = from; at != to; ++at)
      if (std::abs(all_.heights_m[at->second] - height_m) <= sameHeight_m) return at->second;
    return nothing;
  }
  /// Its ends may have become one.
  void addWall(const std::array<std::uint32_t, 3>& wall) {
    if (wall[0] != wall[1] && wall[1] != wall[2] && wall[2] != wall[0]) all_.walls.push_back(wall);
  }
  /// Vertices of edges that one face or wall has alone.
  static std::vector<std::uint32_t> rimOf(const Terrain& part) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    edges.reserve(3 * part.faces.size());
    for (const auto& corners : part.faces)
      for (std::size_t e = 0; e < 3; ++e)
        edges.emplace_back(std::min(corners[e], corners[next(e)]), std::max(corners[e], corners[next(e)]));
    std::ranges::sort(edges);
    std::vector<std::uint32_t> rim;
    for (std::size_t i = 0; i < edges.size(); ++i) {
      const bool paired =
          (i > 0 && edges[i - 1] == edges[i]) || (i + 1 < edges.size() && edges[i + 1] == edges[i]);
      if (paired) continue;
      rim.push_back(edges[i].first);
      rim.push_back(edges[i].second);
    }
    std::ranges::sort(rim);
    rim.erase(std::unique(rim.begin(), rim.end()), rim.end());
    return rim;
  }

  Terrain all_;
  std::multimap<Fixed2, std::uint32_t> shared_; ///< vertices at the rim of tiles
};

} // namespace

JoinedTiles joinTiles(std::vector<BuiltTile> tiles) {
  JoinedTiles joined;
  if (tiles.size() == 1) {
    joined.walkable = std::move(tiles.front().walkable);
    joined.terrain = std::move(tiles.front().terrain);
    joined.yards = std::move(tiles.front().yards);
    return joined;
  }
  TerrainJoiner terrain;
  for (BuiltTile& tile : tiles) {
    append(joined.walkable, tile.walkable);
    terrain.add(tile.terrain);
    appendTo(joined.yards, tile.yards);
    tile = {};
  }
  joined.terrain = terrain.take();
  std::ranges::sort(joined.yards);
  joined.yards.erase(std::unique(joined.yards.begin(), joined.yards.end()), joined.yards.end());
  joined.unmet_m = Stitcher(joined.walkable).run();
  return joined;
}

} // namespace loopstad::twin::build

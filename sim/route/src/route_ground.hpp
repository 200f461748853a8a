// SPDX-License-Identifier: GPL-3.0-or-later
/// The walkable surface as routes see it: metres, costs, what is closed, and the vertices where paths may
/// bend.
///
///   const RouteGround ground(surface.mesh(), /*wheelchair*/ false);
///   for (const FanFace& g : ground.fan(face, corner)) ...   // all faces round that corner,
///   counter-clockwise
///
/// A wave runs against the way that people go: where these may pass an edge one way only, it passes the
/// other way only.
#pragma once

#include <loopstad/base/vec.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace loopstad::sim::route {

inline constexpr std::uint32_t none = 0xffffffffU;

/// Where a shortest path may bend: nowhere; round the end of a wall; where the ground changes its cost.
enum class Bend : std::uint8_t { no, corner, cost };

/// A face with the vertex that the fan turns round as its corner k: the vertices after it are k + 1, k + 2.
struct FanFace {
  std::uint32_t face = none;
  std::uint8_t corner = 0;

  friend constexpr bool operator==(const FanFace&, const FanFace&) = default;
};

/// Faces round a vertex, counter-clockwise; open when it begins and ends at a wall, else the whole turn.
struct Fan {
  std::vector<FanFace> faces;
  bool open = false;
};

class RouteGround {
public:
  RouteGround(const twin::SurfaceMesh& mesh, bool wheelchair);

  [[nodiscard]] Vec2 at(std::uint32_t vertex) const { return at_[vertex]; }
  [[nodiscard]] std::size_t vertices() const { return at_.size(); }
  [[nodiscard]] std::size_t faces() const { return cost_.size(); }
  /// Vertices of the mesh where the surface hangs together in a point only count once per part.
  [[nodiscard]] std::uint32_t vertex(std::uint32_t face, unsigned corner) const {
    return corners_[face][corner];
  }
  /// Times length; 0 for a face that is closed.
  [[nodiscard]] double cost(std::uint32_t face) const { return cost_[face]; }
  [[nodiscard]] bool closed(std::uint32_t face) const { return cost_[face] == 0.0F; }
  /// Where a wave goes on across edge e; none where it ends.
  [[nodiscard]] std::uint32_t across(std::uint32_t face, unsigned edge) const { return across_[face][edge]; }
  /// The same, where people may pass both ways; else none.
  [[nodiscard]] std::uint32_t beside(std::uint32_t face, unsigned edge) const {
    return oneWay(face, edge) == nullptr ? across_[face][edge] : none;
  }
  /// The edge of `to` that is edge `edge` of `from`.
  [[nodiscard]] unsigned edgeSeenFrom(std::uint32_t to, std::uint32_t from, unsigned edge) const;
  /// For a vertex that ends or turns a wall in any of its fans, or joins ground of different cost.
  [[nodiscard]] bool mayBend(std::uint32_t vertex) const { return bends_[vertex] != Bend::no; }
  [[nodiscard]] bool bendsByCost(std::uint32_t vertex) const { return bends_[vertex] == Bend::cost; }
  /// A wall ends at the vertex.
  [[nodiscard]] bool onWall(std::uint32_t vertex) const { return onWall_[vertex] != 0; }
  /// A one-way line ends at the vertex.
  [[nodiscard]] bool endsOneWay(std::uint32_t vertex) const {
    return !endsOneWay_.empty() && endsOneWay_[vertex] != 0;
  }
  /// How wide the open ground is beside a corner where paths bend; 0 for other vertices.
  [[nodiscard]] double room_m(std::uint32_t vertex) const { return static_cast<double>(room_m_[vertex]); }
  /// All open faces cost the same.
  [[nodiscard]] bool even() const { return even_; }

  void fan(std::uint32_t face, unsigned corner, Fan& fan) const;
  [[nodiscard]] Bend bend(const Fan& fan) const;

private:
  /// An edge that a wave passes out of a face, but not into it.
  struct OneWay {
    std::uint32_t face = none;
    std::uint32_t edge = 0;
    std::uint32_t to = none; ///< the face beyond, and its number of the edge
    std::uint32_t toEdge = 0;
  };

  void splitPinches();
  void linkOneWays(const twin::SurfaceMesh& mesh);
  void findBends();
  void findRoom();
  [[nodiscard]] const OneWay* oneWay(std::uint32_t face, unsigned edge) const {
    return oneWays_.empty() ? nullptr : findOneWay(face, edge);
  }
  [[nodiscard]] const OneWay* findOneWay(std::uint32_t face, unsigned edge) const;
  [[nodiscard]] FanFace turned(FanFace at, bool left) const;
  void directedFan(FanFace start, Fan& fan) const;

  std::vector<Vec2> at_;
  std::vector<std::array<std::uint32_t, 3>> corners_;
  std::vector<float> cost_;
  std::vector<std::array<std::uint32_t, 3>> across_;
  std::vector<OneWay> oneWays_; ///< by face and edge
  std::vector<Bend> bends_;
  std::vector<std::uint8_t> onWall_;
  std::vector<std::uint8_t> endsOneWay_; ///< empty where all is both ways
  std::vector<float> room_m_;
  bool even_ = true;
};

} // namespace loopstad::sim::route

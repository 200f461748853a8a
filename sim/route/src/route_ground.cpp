// SPDX-License-Identifier: GPL-3.0-or-later
#include "route_ground.hpp"

#include "corner_room.hpp"

#include <loopstad/twin/slopes.hpp>

#include <algorithm>
#include <tuple>

namespace loopstad::sim::route {
namespace {

/// Who rolls takes a way three times as long rather than one steeper than 1 in 12. It is not closed: a raster
/// of heights can't tell a kerb from a ramp, nor a pusher's strength.
constexpr float steepCost = 3.0F;
/// A ramp that was made at just 1 in 12 is none of them, whatever the rounding.
constexpr double steepest = 1.02 * twin::wheelchairSlope;

void addSteepness(const twin::SurfaceMesh& mesh, std::vector<float>& cost) {
  if (mesh.heights_m.empty()) return;
  const std::vector<Vec2> slopes = twin::slopesOf(mesh);
  for (std::size_t f = 0; f < cost.size(); ++f)
    if (squaredLength(slopes[f]) > steepest * steepest) cost[f] *= steepCost;
}

/// One comes back the way one went.
bool leadsBack(const twin::SurfaceMesh& mesh, std::size_t face, twin::FaceId other) {
  return std::ranges::find(mesh.neighbours[other.index()], twin::FaceId(face)) !=
         mesh.neighbours[other.index()].end();
}

} // namespace

RouteGround::RouteGround(const twin::SurfaceMesh& mesh, bool wheelchair) : corners_(mesh.faces) {
  const std::size_t faces = mesh.faces.size();
  at_.reserve(mesh.vertices.size());
  for (const Fixed2 v : mesh.vertices) at_.push_back(toMetres(v));

  cost_.resize(faces);
  for (std::size_t f = 0; f < faces; ++f) {
    const twin::SurfaceClass& row = mesh.surfaceClasses[mesh.classes[f]];
    cost_[f] = wheelchair && !row.wheelchair ? 0.0F : row.costFactor;
  }
  if (wheelchair) addSteepness(mesh, cost_);
  across_.resize(faces);
  float first = 0.0F;
  for (std::size_t f = 0; f < faces; ++f)
    for (std::size_t e = 0; e < 3; ++e) {
      const twin::FaceId g = mesh.neighbours[f][e];
      const bool open = g && cost_[f] != 0.0F && cost_[g.index()] != 0.0F && leadsBack(mesh, f, g);
      across_[f][e] = open ? g.value() : none;
      if (cost_[f] == 0.0F) continue;
      if (first == 0.0F) first = cost_[f];
      even_ = even_ && cost_[f] == first;
    }

  splitPinches(); // by what can be passed both ways: the two sides of a one-way line are apart
  linkOneWays(mesh);
  onWall_.assign(at_.size(), 0);
  for (std::size_t f = 0; f < faces; ++f)
    for (std::size_t e = 0; e < 3; ++e)
      if (across_[f][e] == none && cost_[f] != 0.0F)
        onWall_[corners_[f][e]] = onWall_[corners_[f][(e + 1) % 3]] = 1;
  findBends();
  findRoom();
}

void RouteGround::findBends() {
  bends_.assign(at_.size(), Bend::no);
  endsOneWay_.assign(oneWays_.empty() ? 0 : at_.size(), 0);
  for (const OneWay& way : oneWays_)
    for (const unsigned k : {0U, 1U})
      endsOneWay_[vertex(way.face, (way.edge + k) % 3)] = endsOneWay_[vertex(way.to, (way.toEdge + k) % 3)] =
          1;
  Fan around;
  for (std::uint32_t f = 0; f < corners_.size(); ++f)
    for (unsigned k = 0; k < 3; ++k) {
      const std::uint32_t v = vertex(f, k);
      if (closed(f) || bends_[v] == Bend::cost) continue;
      // An open fan is looked at from its first face alone, a whole turn only where costs differ; where a
      // one-way line ends, from every face.
      if (!endsOneWay(v))
        if (onWall(v) ? across(f, k) != none : even_) continue;
      fan(f, k, around);
      bends_[v] = std::max(bends_[v], bend(around));
    }
}

void RouteGround::findRoom() {
  room_m_.assign(at_.size(), 0.0F);
  std::vector<std::uint32_t> reached;
  Fan around;
  for (std::uint32_t f = 0; f < corners_.size(); ++f)
    for (unsigned k = 0; k < 3; ++k) {
      const std::uint32_t v = vertex(f, k);
      if (closed(f) || bends_[v] == Bend::no || !onWall(v) || room_m_[v] != 0.0F) continue;
      fan(f, k, around);
      if (around.open) room_m_[v] = cornerRoom_m(*this, around, reached);
    }
}

/// Where people pass one way, waves pass the other way.
void RouteGround::linkOneWays(const twin::SurfaceMesh& mesh) {
  for (std::uint32_t f = 0; f < corners_.size(); ++f)
    for (std::uint32_t e = 0; e < 3; ++e) {
      const twin::FaceId g = mesh.neighbours[f][e];
      if (!g || leadsBack(mesh, f, g) || closed(f) || closed(g.value())) continue;
      std::uint32_t there = 0;
      while (there < 2 && mesh.faces[g.index()][there] != mesh.faces[f][(e + 1) % 3]) ++there;
      across_[g.index()][there] = f;
      oneWays_.push_back({g.value(), there, f, e});
    }
  std::ranges::sort(oneWays_, {}, [](const OneWay& w) { return std::tuple(w.face, w.edge); });
}

const RouteGround::OneWay* RouteGround::findOneWay(std::uint32_t face, unsigned edge) const {
  const auto found = std::ranges::lower_bound(oneWays_, std::tuple(face, std::uint32_t{edge}), {},
                                              [](const OneWay& w) { return std::tuple(w.face, w.edge); });
  return found != oneWays_.end() && found->face == face && found->edge == edge ? &*found : nullptr;
}

void RouteGround::splitPinches() {
  std::vector<std::array<std::uint32_t, 3>> split(corners_.size(), {none, none, none});
  std::vector<std::uint8_t> taken(at_.size(), 0);
  Fan around;
  for (std::uint32_t f = 0; f < corners_.size(); ++f)
    for (unsigned k = 0; k < 3; ++k) {
      if (split[f][k] != none) continue;
      std::uint32_t v = corners_[f][k];
      if (!closed(f) && taken[v] != 0) {
        at_.push_back(at_[v]);
        v = static_cast<std::uint32_t>(at_.size() - 1);
      } else if (!closed(f)) {
        taken[v] = 1;
      }
      fan(f, k, around);
      for (const FanFace& g : around.faces) split[g.face][g.corner] = v;
    }
  corners_ = std::move(split);
}

unsigned RouteGround::edgeSeenFrom(std::uint32_t to, std::uint32_t from, unsigned edge) const {
  if (const OneWay* way = oneWay(from, edge)) return way->toEdge;
  const std::uint32_t start = vertex(from, (edge + 1) % 3); // the edge runs the other way round over there
  for (unsigned e = 0; e < 2; ++e)
    if (across_[to][e] == from && vertex(to, e) == start) return e;
  return 2;
}

/// The next face round the corner, to the left or to the right; none at a wall.
FanFace RouteGround::turned(FanFace at, bool left) const {
  const unsigned edge = left ? (at.corner + 2U) % 3U : at.corner;
  const std::uint32_t g = across(at.face, edge);
  if (g == none) return {};
  const unsigned e = edgeSeenFrom(g, at.face, edge);
  return {g, static_cast<std::uint8_t>(left ? e : (e + 1U) % 3U)};
}

/// With one-way lines, as seen from the face: as far as one can turn from it both ways. When one comes round
/// one way only, the line stands where the other way ends. Ground on which both ways end is in view over one
/// of its sides without a bend, but hides what lies behind it: it counts as a wall.
void RouteGround::directedFan(FanFace start, Fan& fan) const {
  const auto turn = [&](bool left, std::vector<FanFace>& faces) { // true when it comes back to the start
    for (FanFace at = turned(start, left); at.face != none; at = turned(at, left)) {
      if (at == start) return true;
      faces.push_back(at);
    }
    return false;
  };
  const auto without = [](std::vector<FanFace>& list, const std::vector<FanFace>& others) {
    std::erase_if(list, [&](FanFace g) { return std::ranges::find(others, g) != others.end(); });
  };
  std::vector<FanFace> lefts;
  std::vector<FanFace> rights;
  const bool leftRound = turn(true, lefts);
  const bool rightRound = turn(false, rights);
  fan.open = !(leftRound && rightRound);
  const std::vector<FanFace> allLefts = lefts;
  if (!rightRound) without(lefts, rights);
  if (!leftRound || rightRound) without(rights, allLefts);
  fan.faces.assign(rights.rbegin(), rights.rend()); // counter-clockwise
  fan.faces.push_back(start);
  fan.faces.insert(fan.faces.end(), lefts.begin(), lefts.end());
}

void RouteGround::fan(std::uint32_t face, unsigned corner, Fan& fan) const {
  if (!oneWays_.empty()) return directedFan({face, static_cast<std::uint8_t>(corner)}, fan);
  fan.faces.clear();
  fan.open = false;
  // Clockwise to the wall where the fan begins, if there is one.
  std::uint32_t f = face;
  unsigned k = corner;
  while (true) {
    const std::uint32_t g = across(f, k);
    if (g == none) {
      fan.open = true;
      break;
    }
    const unsigned e = edgeSeenFrom(g, f, k); // ends at the vertex
    f = g;
    k = (e + 1) % 3;
    if (f == face && k == corner) break;
  }
  const std::uint32_t begin = f;
  const unsigned beginCorner = k;
  while (true) {
    fan.faces.push_back({f, static_cast<std::uint8_t>(k)});
    const unsigned edge = (k + 2) % 3; // comes back to the vertex
    const std::uint32_t g = across(f, edge);
    if (g == none) break;
    const unsigned e = edgeSeenFrom(g, f, edge); // starts at the vertex
    f = g;
    k = e;
    if (f == begin && k == beginCorner) break;
  }
}

Bend RouteGround::bend(const Fan& fan) const {
  for (const FanFace& g : fan.faces)
    if (cost_[g.face] != cost_[fan.faces.front().face]) return Bend::cost;
  if (!fan.open) return Bend::no;
  // More than a straight angle is free. Angles add up by turning: count how the directions pass half a turn.
  const FanFace first = fan.faces.front();
  const std::uint32_t v = vertex(first.face, first.corner);
  const Vec2 begin = at_[vertex(first.face, (first.corner + 1U) % 3U)] - at_[v];
  for (const FanFace& g : fan.faces) {
    const Vec2 end = at_[vertex(g.face, (g.corner + 2U) % 3U)] - at_[v];
    if (cross(begin, end) < 0.0) return Bend::corner;
  }
  return Bend::no;
}

} // namespace loopstad::sim::route

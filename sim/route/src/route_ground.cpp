// SPDX-License-Identifier: GPL-3.0-or-later
#include "route_ground.hpp"

#include <algorithm>

namespace loopstad::sim::route {

RouteGround::RouteGround(const twin::SurfaceMesh& mesh, bool wheelchair) : corners_(mesh.faces) {
  const std::size_t faces = mesh.faces.size();
  at_.reserve(mesh.vertices.size());
  for (const Fixed2 v : mesh.vertices) at_.push_back(toMetres(v));

  cost_.resize(faces);
  for (std::size_t f = 0; f < faces; ++f) {
    const twin::SurfaceClass& row = mesh.surfaceClasses[mesh.classes[f]];
    cost_[f] = wheelchair && !row.wheelchair ? 0.0F : row.costFactor;
  }
  across_.resize(faces);
  float first = 0.0F;
  for (std::size_t f = 0; f < faces; ++f)
    for (std::size_t e = 0; e < 3; ++e) {
      const twin::FaceId g = mesh.neighbours[f][e];
      const bool open = g && cost_[f] != 0.0F && cost_[g.index()] != 0.0F;
      across_[f][e] = open ? g.value() : none;
      if (cost_[f] == 0.0F) continue;
      if (first == 0.0F) first = cost_[f];
      even_ = even_ && cost_[f] == first;
    }

  splitPinches();
  onWall_.assign(at_.size(), 0);
  for (std::size_t f = 0; f < faces; ++f)
    for (std::size_t e = 0; e < 3; ++e)
      if (across_[f][e] == none && cost_[f] != 0.0F)
        onWall_[corners_[f][e]] = onWall_[corners_[f][(e + 1) % 3]] = 1;

  bends_.assign(at_.size(), Bend::no);
  Fan around;
  for (std::uint32_t f = 0; f < faces; ++f)
    for (unsigned k = 0; k < 3; ++k) {
      const std::uint32_t v = vertex(f, k);
      if (closed(f) || bends_[v] == Bend::cost) continue;
      // An open fan is looked at from its first face alone, a whole turn only where costs differ.
      if (onWall(v) ? across(f, k) != none : even_) continue;
      fan(f, k, around);
      bends_[v] = std::max(bends_[v], bend(around));
    }
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
  const std::uint32_t start = vertex(from, (edge + 1) % 3); // the edge runs the other way round over there
  for (unsigned e = 0; e < 2; ++e)
    if (across_[to][e] == from && vertex(to, e) == start) return e;
  return 2;
}

void RouteGround::fan(std::uint32_t face, unsigned corner, Fan& fan) const {
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

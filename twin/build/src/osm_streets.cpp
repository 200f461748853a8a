// SPDX-License-Identifier: GPL-3.0-or-later
#include "osm_streets.hpp"

#include <algorithm>
#include <cstdlib>

namespace loopstad::twin::build {
namespace {

/// Beyond this a mitred corner sticks out more than twice the width: the quadrilaterals just overlap there.
constexpr double sharpestMitre = 0.5;

/// Offset of the corner between two unit directions, to the left, for a half width of one.
Vec2 mitre(Vec2 before, Vec2 after) {
  const Vec2 normal = perpendicular(before) + perpendicular(after);
  return (2.0 / squaredLength(normal)) * normal; // its square is 2 + 2 cos(turn)
}

} // namespace

StreetNet::StreetNet(std::vector<Street> streets) : streets_(std::move(streets)) {
  for (std::size_t s = 0; s < streets_.size(); ++s)
    for (std::size_t v = 0; v < streets_[s].line.size(); ++v)
      nodes_[{streets_[s].line[v].x, streets_[s].line[v].y}].push_back({s, v});
}

const std::vector<StreetNet::Use>& StreetNet::usesOf(Vec2 node) const {
  static const std::vector<Use> none;
  const auto found = nodes_.find({node.x, node.y});
  return found == nodes_.end() ? none : found->second;
}

bool StreetNet::isEnd(const Use& use) const {
  return use.vertex == 0 || use.vertex + 1 == streets_[use.street].line.size();
}

double StreetNet::halfWidthAt(Vec2 node) const {
  double widest = 0.0;
  for (const Use& use : usesOf(node)) widest = std::max(widest, streets_[use.street].halfWidth_m);
  return widest;
}

StreetNet::Cap StreetNet::capOf(std::size_t street, bool atStart) const {
  const Street& own = streets_[street];
  const std::size_t vertex = atStart ? 0 : own.line.size() - 1;
  Cap cap;
  std::size_t others = 0;
  double widest = 0.0;
  for (const Use& use : usesOf(own.line[vertex])) {
    const Street& other = streets_[use.street];
    if (other.level != own.level || (use.street == street && use.vertex == vertex)) continue;
    ++others;
    widest = std::max(widest, other.halfWidth_m);
    cap.mitred = others == 1 && isEnd(use);
    if (cap.mitred) cap.beyond = use.vertex == 0 ? other.line[1] : other.line[use.vertex - 1];
  }
  cap.loose = others == 0;
  if (!cap.mitred) cap.extension_m = std::min(own.halfWidth_m, widest);
  return cap;
}

std::vector<Polygon> StreetNet::strip(std::size_t street, double left_m, double right_m,
                                      std::array<double, 2> reach_m) const {
  const Line& line = streets_[street].line;
  const Cap start = capOf(street, true);
  const Cap end = capOf(street, false);
  const double half = 0.5 * (left_m + right_m);
  // Where two directions meet: the normal that both share, or overlapping ends where they turn too sharply.
  const auto corner = [&](Vec2 before, Vec2 after, Vec2 along, double outward, Vec2& normal, Vec2& at) {
    if (dot(before, after) > -sharpestMitre)
      normal = mitre(before, after);
    else
      at += (outward * half) * along;
  };
  std::vector<Polygon> quads;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const Vec2 along = normalized(line[i + 1] - line[i]);
    Vec2 from = line[i];
    Vec2 to = line[i + 1];
    Vec2 atFrom = perpendicular(along);
    Vec2 atTo = atFrom;
    if (i > 0)
      corner(normalized(line[i] - line[i - 1]), along, along, -1.0, atFrom, from);
    else if (start.mitred)
      corner(normalized(line[0] - start.beyond), along, along, -1.0, atFrom, from);
    else
      from += -(start.loose ? reach_m[0] : start.extension_m) * along;
    if (i + 2 < line.size())
      corner(along, normalized(line[i + 2] - line[i + 1]), along, 1.0, atTo, to);
    else if (end.mitred)
      corner(along, normalized(end.beyond - line[i + 1]), along, 1.0, atTo, to);
    else
      to += (end.loose ? reach_m[1] : end.extension_m) * along;
    quads.push_back(
        {{from - right_m * atFrom, to - right_m * atTo, to + left_m * atTo, from + left_m * atFrom}, {}});
  }
  return quads;
}

std::vector<LooseEnd> StreetNet::looseEnds() const {
  std::vector<LooseEnd> ends;
  for (std::size_t s = 0; s < streets_.size(); ++s)
    for (const bool atStart : {true, false}) {
      if (!capOf(s, atStart).loose) continue;
      const Line& line = streets_[s].line;
      LooseEnd end{
          s, atStart ? std::size_t{0} : std::size_t{1}, atStart ? line.front() : line.back(), {}, false, 0};
      end.outward = normalized(end.node - (atStart ? line[1] : line[line.size() - 2]));
      for (const Use& use : usesOf(end.node)) {
        const std::int16_t level = streets_[use.street].level;
        if (use.street == s || (end.met && std::abs(level) >= std::abs(end.otherLevel))) continue;
        end.met = true;
        end.otherLevel = level;
      }
      ends.push_back(end);
    }
  return ends;
}

Polygon rectangleAt(Vec2 node, Vec2 outward, double halfWidth_m, double length_m) {
  const Vec2 side = halfWidth_m * perpendicular(outward);
  const Vec2 far = node + length_m * outward;
  return {{node - side, far - side, far + side, node + side}, {}};
}

} // namespace loopstad::twin::build

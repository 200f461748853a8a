// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover.hpp"

#include <algorithm>
#include <cassert>

namespace loopstad::twin::build {
namespace {

constexpr std::int32_t frameMargin = 64 * 65536; // beyond the data, so that its hull has faces outside

bool usedOn(const Arrangement& net, const Ground& ground, std::size_t segment, SheetKey sheet) {
  return std::ranges::any_of(net.usesOf(segment),
                             [&](std::uint32_t piece) { return ground.pieces[piece].sheet == sheet; });
}

void addFrame(SheetInput& input) {
  Fixed2 min = input.points.front();
  Fixed2 max = min;
  for (const Fixed2 p : input.points) {
    min = {std::min(min.x, p.x), std::min(min.y, p.y)};
    max = {std::max(max.x, p.x), std::max(max.y, p.y)};
  }
  for (const Fixed2 p :
       {Fixed2{min.x - frameMargin, min.y - frameMargin}, Fixed2{max.x + frameMargin, min.y - frameMargin},
        Fixed2{max.x + frameMargin, max.y + frameMargin}, Fixed2{min.x - frameMargin, max.y + frameMargin}}) {
    input.points.push_back(p);
    input.global.push_back(frameVertex);
  }
}

std::vector<std::uint32_t> patchOfFaces(const Triangulation& t, std::uint32_t& count) {
  std::vector<std::uint32_t> patch(t.faces.size(), nothing);
  std::vector<std::uint32_t> open;
  count = 0;
  for (std::uint32_t seed = 0; seed < t.faces.size(); ++seed) {
    if (patch[seed] != nothing) continue;
    patch[seed] = count;
    open.assign(1, seed);
    while (!open.empty()) {
      const std::uint32_t face = open.back();
      open.pop_back();
      for (std::size_t e = 0; e < 3; ++e) {
        const std::uint32_t other = t.neighbours[face][e];
        if (other == noFace || t.constrained[face][e] || patch[other] != nothing) continue;
        patch[other] = count;
        open.push_back(other);
      }
    }
    ++count;
  }
  return patch;
}

/// The cover beyond a segment: each piece whose boundary it is toggles, as often as it runs there.
Cover beyond(Cover cover, const Arrangement& net, const Ground& ground, std::size_t segment, SheetKey sheet) {
  for (const std::uint32_t piece : net.usesOf(segment)) {
    if (ground.pieces[piece].sheet != sheet) continue;
    const auto place = std::ranges::lower_bound(cover, piece);
    if (place != cover.end() && *place == piece)
      cover.erase(place);
    else
      cover.insert(place, piece);
  }
  return cover;
}

} // namespace

SheetInput inputOf(const Arrangement& net, const Ground& ground, SheetKey sheet) {
  SheetInput input;
  std::vector<std::uint32_t> local(net.vertices.size(), nothing);
  const auto at = [&](std::uint32_t v) {
    if (local[v] == nothing) {
      local[v] = static_cast<std::uint32_t>(input.points.size());
      input.points.push_back(net.vertices[v]);
      input.global.push_back(v);
    }
    return local[v];
  };
  for (std::size_t s = 0; s < net.segments.size(); ++s)
    if (usedOn(net, ground, s, sheet)) {
      const std::uint32_t a = at(net.segments[s][0]);
      const std::uint32_t b = at(net.segments[s][1]);
      input.segments.push_back({a, b});
    }
  addFrame(input);
  return input;
}

Patches coverPatches(const SheetInput& input, const Triangulation& t, const Arrangement& net,
                     const Ground& ground, SheetKey sheet) {
  Patches patches;
  std::uint32_t count = 0;
  patches.ofFace = patchOfFaces(t, count);
  patches.covers.resize(count);
  std::vector<std::uint8_t> known(t.faces.size(), 0);
  std::vector<std::uint8_t> patchKnown(count, 0);
  std::vector<std::uint32_t> open;
  const auto reach = [&](std::uint32_t face) {
    known[face] = 1;
    open.push_back(face);
  };
  for (std::uint32_t face = 0; face < t.faces.size() && open.empty(); ++face)
    if (std::ranges::any_of(t.faces[face], [&](std::uint32_t v) { return input.global[v] == frameVertex; })) {
      patches.outside = patches.ofFace[face];
      patchKnown[patches.outside] = 1;
      reach(face);
    }
  while (!open.empty()) {
    const std::uint32_t face = open.back();
    open.pop_back();
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t other = t.neighbours[face][e];
      if (other == noFace || known[other] != 0) continue;
      const std::uint32_t patch = patches.ofFace[other];
      if (patchKnown[patch] == 0) {
        patchKnown[patch] = 1;
        const std::size_t segment =
            net.find(input.global[t.faces[face][e]], input.global[t.faces[face][next(e)]]);
        assert(segment < net.segments.size());
        patches.covers[patch] = beyond(patches.covers[patches.ofFace[face]], net, ground, segment, sheet);
      }
      reach(other);
    }
  }
  return patches;
}

} // namespace loopstad::twin::build

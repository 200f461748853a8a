// SPDX-License-Identifier: GPL-3.0-or-later
#include "shadows.hpp"

#include <algorithm>

namespace loopstad::sim::route {

// Turns left and right from the face that the wave came through, until a face holds the ray straight on:
// where a deck leads over the ground beside it, a fan turns further than once round, and the side of the ray
// alone does not tell.
Shadows shadowsIn(const Fan& fan, std::uint32_t arrival, const Spokes& spokes) {
  const std::vector<FanFace>& faces = fan.faces;
  if (!fan.open) return {faces.size(), 0};
  const auto from =
      static_cast<std::size_t>(std::ranges::find(faces, arrival, &FanFace::face) - faces.begin());
  const auto holdsFromRight = [&](FanFace g) {
    return spokes.side(spokes.right(g)) <= 0.0 && spokes.side(spokes.left(g)) > 0.0;
  };
  const auto holdsFromLeft = [&](FanFace g) {
    return spokes.side(spokes.left(g)) >= 0.0 && spokes.side(spokes.right(g)) < 0.0;
  };
  Shadows shadows{from, from + 1};
  while (shadows.left < faces.size() && !holdsFromRight(faces[shadows.left])) ++shadows.left;
  while (shadows.right > 0 && !holdsFromLeft(faces[shadows.right - 1])) --shadows.right;
  return shadows;
}

WallSide wallSide(const Fan& fan, const Shadows& shadows, const Spokes& spokes) {
  if (!fan.open) return WallSide::absent;
  if (shadows.left < fan.faces.size()) return WallSide::left;
  if (shadows.right > 0) return WallSide::right;
  // Nothing is hidden: the wall runs along the ray, or is all to one side.
  const double first = spokes.side(spokes.right(fan.faces.front()));
  const double last = spokes.side(spokes.left(fan.faces.back()));
  if (first >= 0.0 && last >= 0.0) return WallSide::left;
  return first <= 0.0 && last <= 0.0 ? WallSide::right : WallSide::absent;
}

} // namespace loopstad::sim::route

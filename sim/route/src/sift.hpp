// SPDX-License-Identifier: GPL-3.0-or-later
/// Of all roots that a face has in sight, the few that are the best way from somewhere in it.
///
///   sift(wave, sights);   // sights of one face; the rest is thrown out
///
/// A sight stays when it wins somewhere on a pattern of points over what it sees of the face. What is lost
/// lies between them: ways that others beat by less than rounding, or that win in a sliver alone.
#pragma once

#include "wave.hpp"

#include <array>
#include <vector>

namespace loopstad::sim::route {

/// Keeps its memory from face to face.
class Sieve {
public:
  explicit Sieve(const Wave& wave) : wave_(&wave) {}
  void sift(std::vector<Sight>& sights);

private:
  /// A sight with everything that tells how good it is at a point.
  struct View {
    Sight sight;
    Root root;
    Vec2 leftOrigin, leftRay, rightOrigin, rightRay;
    std::vector<Vec2> corners; ///< of what it sees of the face
    double middle_m = 0.0;     ///< the way from the middle of the face, in view or not
    bool wins = false;
  };

  void join(std::vector<Sight>& sights) const;
  void look(const Sight& sight);
  [[nodiscard]] bool beatenByCorner(const View& view) const;
  [[nodiscard]] bool sees(const View& view, Vec2 p) const;
  double judge(Vec2 p, double fromMiddle_m);
  void probe(std::size_t view, const std::array<Vec2, 3>& t, Vec2 middle, int depth);

  const Wave* wave_;
  std::vector<View> views_;
  std::vector<Vec2> spare_;
};

} // namespace loopstad::sim::route

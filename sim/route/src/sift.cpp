// SPDX-License-Identifier: GPL-3.0-or-later
#include "sift.hpp"

#include <algorithm>

namespace loopstad::sim::route {
namespace {

/// Ways that differ by less are the same: a tenth of a millimetre.
constexpr double same_m = 1e-4;
/// Views narrower than this are nobody's: less than the resolution of positions.
constexpr double sliver_m2 = 1e-9;

/// The ring's part to the right of the line from o along d, for side +1, or to the left, for -1.
void keepSide(std::vector<Vec2>& ring, Vec2 o, Vec2 d, double side, std::vector<Vec2>& spare) {
  spare.clear();
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Vec2 p = ring[i];
    const Vec2 q = ring[(i + 1) % ring.size()];
    const double outP = side * cross(d, p - o);
    const double outQ = side * cross(d, q - o);
    if (outP <= 0.0) spare.push_back(p);
    if ((outP < 0.0 && outQ > 0.0) || (outP > 0.0 && outQ < 0.0))
      spare.push_back(p + outP / (outP - outQ) * (q - p));
  }
  ring.swap(spare);
}

} // namespace

/// The same root, seen past both sides of a vertex that hides nothing, is one sight.
void Sieve::join(std::vector<Sight>& sights) const {
  if (!wave_->ground().even()) return; // each entry edge has its own costs
  for (std::size_t i = 0; i < sights.size(); ++i)
    for (std::size_t j = 0; j < sights.size(); ++j) {
      if (i == j || sights[i].root != sights[j].root || sights[i].right != sights[j].left) continue;
      if (sights[i].right == none || sights[i].right == alongParent) continue;
      sights[i].right = sights[j].right;
      sights.erase(sights.begin() + static_cast<std::ptrdiff_t>(j));
      i = sights.size(); // start again: indices have moved
      break;
    }
}

void Sieve::look(const Sight& sight) {
  View& view = views_.emplace_back();
  const RouteGround& ground = wave_->ground();
  view.sight = sight;
  view.root = wave_->roots()[sight.root];
  view.corners.clear();
  for (unsigned k = 0; k < 3; ++k) view.corners.push_back(ground.at(ground.vertex(sight.face, k)));
  if (sight.left != none) {
    view.leftOrigin = wave_->boundAt(view.root, sight.left);
    view.leftRay = wave_->boundRay(view.root, sight.left);
    keepSide(view.corners, view.leftOrigin, view.leftRay, 1.0, spare_);
  }
  if (sight.right != none) {
    view.rightOrigin = wave_->boundAt(view.root, sight.right);
    view.rightRay = wave_->boundRay(view.root, sight.right);
    keepSide(view.corners, view.rightOrigin, view.rightRay, -1.0, spare_);
  }
  if (view.root.straight())
    keepSide(view.corners, view.root.at, -perpendicular(view.root.front), -1.0, spare_);
  double twice_m2 = 0.0;
  for (std::size_t i = 0; i < view.corners.size(); ++i)
    twice_m2 += cross(view.corners[i] - view.corners[0],
                      view.corners[(i + 1) % view.corners.size()] - view.corners[0]);
  if (twice_m2 <= sliver_m2 || beatenByCorner(view)) views_.pop_back();
}

/// One of the face's own vertices is on a better way from every corner of the view. Sure where the root is
/// nearer to the target than the vertex is (what is closer to the vertex's way is then convex), else nearly.
bool Sieve::beatenByCorner(const View& view) const {
  const RouteGround& ground = wave_->ground();
  const double cost = ground.cost(view.sight.face);
  for (unsigned k = 0; k < 3; ++k) {
    const std::uint32_t v = ground.vertex(view.sight.face, k);
    if (v == view.root.vertex) continue;
    if (std::ranges::all_of(view.corners, [&](Vec2 p) {
          return wave_->distance_m(view.sight, p) >
                 wave_->distance_m(v) + cost * distance(p, ground.at(v)) + same_m;
        }))
      return true;
  }
  return false;
}

bool Sieve::sees(const View& view, Vec2 p) const {
  if (view.sight.left != none && cross(view.leftRay, p - view.leftOrigin) > 0.0) return false;
  if (view.sight.right != none && cross(view.rightRay, p - view.rightOrigin) < 0.0) return false;
  return !view.root.straight() || dot(view.root.front, p - view.root.at) >= 0.0;
}

/// The best way from p wins; one that has won before is kept rather than another as good. Views come in the
/// order of their ways from the middle, and ways differ from there by what lies between at most.
void Sieve::judge(Vec2 p, double fromMiddle_m) {
  View* best = nullptr;
  double lowest_m = std::numeric_limits<double>::infinity();
  for (View& view : views_) {
    if (view.middle_m - fromMiddle_m > lowest_m) break;
    const double way_m = wave_->distance_m(view.sight, p) - (view.wins ? same_m : 0.0);
    if (way_m >= lowest_m || !sees(view, p)) continue;
    lowest_m = way_m;
    best = &view;
  }
  if (best != nullptr) best->wins = true;
}

void Sieve::sift(std::vector<Sight>& sights) {
  if (sights.size() < 2) return;
  join(sights);
  views_.clear();
  for (const Sight& sight : sights) look(sight);
  const RouteGround& ground = wave_->ground();
  const std::uint32_t face = sights.front().face;
  const Vec2 middle = (1.0 / 3.0) * (ground.at(ground.vertex(face, 0)) + ground.at(ground.vertex(face, 1)) +
                                     ground.at(ground.vertex(face, 2)));
  for (View& view : views_) view.middle_m = wave_->distance_m(view.sight, middle);
  std::ranges::stable_sort(views_, {}, &View::middle_m);

  const double cost = ground.cost(face);
  for (std::size_t v = 0; v < views_.size(); ++v) {
    const std::vector<Vec2>& corners = views_[v].corners;
    Vec2 own;
    for (const Vec2 p : corners) own += p;
    own = (1.0 / static_cast<double>(corners.size())) * own;
    const auto test = [&](Vec2 p) {
      constexpr double inset = 0.01; // off the border, where neighbouring views are as good
      if (views_[v].wins) return;
      const Vec2 at = (1.0 - inset) * p + inset * own;
      judge(at, cost * distance(at, middle));
    };
    test(own);
    for (const Vec2 p : corners) test(p);
    for (std::size_t i = 0; i < corners.size(); ++i)
      test(midpoint(corners[i], corners[(i + 1) % corners.size()]));
  }
  sights.clear();
  for (const View& view : views_)
    if (view.wins) sights.push_back(view.sight);
}

} // namespace loopstad::sim::route

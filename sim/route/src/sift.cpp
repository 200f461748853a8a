// SPDX-License-Identifier: GPL-3.0-or-later
#include "sift.hpp"

#include <algorithm>

namespace loopstad::sim::route {
namespace {

/// Ways that differ by less are the same: a tenth of a millimetre.
constexpr double same_m = 1e-4;
/// Where views are as good as each other, they are compared in pieces of this size at least.
constexpr double fine_m = 1.0;
constexpr int deepest = 2;
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

/// One of the face's own vertices is on a better way from every corner of the view, and so from all of it:
/// where the root is nearer to the target than the vertex is, what is closer by the vertex is convex.
bool Sieve::beatenByCorner(const View& view) const {
  const RouteGround& ground = wave_->ground();
  const double cost = ground.cost(view.sight.face);
  for (unsigned k = 0; k < 3; ++k) {
    const std::uint32_t v = ground.vertex(view.sight.face, k);
    if (v == view.root.vertex || wave_->distance_m(v) < view.root.distance_m) continue;
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
double Sieve::judge(Vec2 p, double fromMiddle_m) {
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
  return lowest_m;
}

/// Looks for a place in the triangle where the view wins. Ways change by no more than what lies between, so
/// that a view that loses by much in the middle loses all over; else the quarters are looked at.
void Sieve::probe(std::size_t view, const std::array<Vec2, 3>& t, Vec2 middle, int depth) {
  const Vec2 at = (1.0 / 3.0) * (t[0] + t[1] + t[2]);
  const double cost = wave_->ground().cost(views_[view].sight.face);
  const double lowest_m = judge(at, cost * distance(at, middle));
  if (views_[view].wins) return;
  const double radius_m = std::max({distance(at, t[0]), distance(at, t[1]), distance(at, t[2])});
  const double behind_m = wave_->distance_m(views_[view].sight, at) - lowest_m;
  if (depth == deepest || radius_m < fine_m || behind_m > 2.0 * cost * radius_m) return;
  const Vec2 ab = midpoint(t[0], t[1]);
  const Vec2 bc = midpoint(t[1], t[2]);
  const Vec2 ca = midpoint(t[2], t[0]);
  const std::array<std::array<Vec2, 3>, 4> quarters{
      {{ab, bc, ca}, {t[0], ab, ca}, {ab, t[1], bc}, {ca, bc, t[2]}}};
  for (const std::array<Vec2, 3>& quarter : quarters)
    if (!views_[view].wins) probe(view, quarter, middle, depth + 1);
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

  for (std::size_t v = 0; v < views_.size(); ++v) {
    const std::vector<Vec2> corners = views_[v].corners;
    Vec2 own;
    for (const Vec2 p : corners) own += p;
    own = (1.0 / static_cast<double>(corners.size())) * own;
    for (const Vec2 p : corners) {
      constexpr double inset = 0.01; // off the border, where neighbouring views are as good
      const Vec2 at = (1.0 - inset) * p + inset * own;
      if (!views_[v].wins) judge(at, ground.cost(face) * distance(at, middle));
    }
    for (std::size_t i = 0; i < corners.size() && !views_[v].wins; ++i)
      probe(v, {own, corners[i], corners[(i + 1) % corners.size()]}, middle, 0);
  }
  sights.clear();
  for (const View& view : views_)
    if (view.wins) sights.push_back(view.sight);
}

} // namespace loopstad::sim::route

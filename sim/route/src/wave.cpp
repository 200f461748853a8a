// SPDX-License-Identifier: GPL-3.0-or-later
#include "wave.hpp"

#include "edge_run.hpp"
#include "shadows.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace loopstad::sim::route {
namespace {

/// Ties between equal ways stay in, whatever rounding makes of them.
constexpr double tie_m = 1e-9;

/// Where ground of different cost meets, straight ways and ways by a vertex often differ little. What a way
/// by a vertex loses at most, as a share of its length; the heading turns by sqrt(2 * 0.002), 3.6 degrees, at
/// most.
constexpr double nearlyAsGood = 0.002;

/// Where the line through o along d meets the line through a and b, held between a and b.
Vec2 crossing(Vec2 o, Vec2 d, Vec2 a, Vec2 b) {
  const double denominator = cross(b - a, d);
  if (denominator == 0.0) return a;
  return a + std::clamp(cross(o - a, d) / denominator, 0.0, 1.0) * (b - a);
}

double share(Vec2 a, Vec2 b, Vec2 p) {
  const double l2 = squaredLength(b - a);
  return l2 > 0.0 ? std::clamp(dot(p - a, b - a) / l2, 0.0, 1.0) : 0.5;
}

} // namespace

double wayLength_m(const RouteGround& ground, const Root& root, const Sight& sight, Vec2 p) {
  const double cost = ground.cost(sight.face);
  if (ground.even()) return root.distance_m + cost * root.length_m(p);
  if (sight.entry == 3) {
    const std::optional<EdgeRun> run = edgeRun(ground, sight.face, root.at, p);
    return root.distance_m + (run ? run->length_m : cost * root.length_m(p));
  }
  const Vec2 a = ground.at(ground.vertex(sight.face, sight.entry));
  const Vec2 b = ground.at(ground.vertex(sight.face, (sight.entry + 1U) % 3U));
  const Vec2 ray = root.towards(p);
  const double turn = cross(b - a, ray);
  if (turn == 0.0) return root.distance_m + cost * root.length_m(p);
  const double s = std::clamp(cross(p - a, ray) / turn, 0.0, 1.0);
  const Vec2 entry = a + s * (b - a);
  const double mean =
      (1.0 - s) * static_cast<double>(sight.costLeft) + s * static_cast<double>(sight.costRight);
  return root.distance_m + mean * root.length_m(entry) + cost * distance(entry, p);
}

Wave::Wave(const RouteGround& ground)
    : ground_(&ground),
      distance_(ground.vertices(), std::numeric_limits<double>::infinity()),
      reach_(ground.vertices()),
      rootAt_(ground.vertices(), none) {}

Vec2 Wave::boundAt(const Root& root, std::uint32_t bound) const {
  if (bound == alongParent) return root.at;
  return bound < ground_->vertices() ? ground_->at(bound) : points_[bound - ground_->vertices()];
}

Vec2 Wave::boundRay(const Root& root, std::uint32_t bound) const {
  return bound == alongParent ? roots_[root.parent].towards(root.at) : root.towards(boundAt(root, bound));
}

void Wave::seedPoint(std::uint32_t face, Vec2 p) {
  if (ground_->closed(face)) return;
  const auto id = static_cast<std::uint32_t>(roots_.size());
  for (unsigned k = 0; k < 3; ++k) {
    const std::uint32_t v = ground_->vertex(face, k);
    if (!(ground_->at(v) == p)) continue;
    if (rootAt_[v] != none && distance_[v] == 0.0) return;
    roots_.push_back({.at = p, .vertex = v});
    touch(v);
    distance_[v] = 0.0;
    rootAt_[v] = id;
    ground_->fan(face, k, fan_);
    const std::vector<FanFace> around = fan_.faces;
    for (const FanFace g : around)
      emit(id, g, ground_->vertex(g.face, (g.corner + 1U) % 3U),
           ground_->vertex(g.face, (g.corner + 2U) % 3U));
    return;
  }
  roots_.push_back({.at = p});
  const double c = ground_->cost(face);
  sights_.push_back(
      {.face = face, .root = id, .costLeft = static_cast<float>(c), .costRight = static_cast<float>(c)});
  for (unsigned e = 0; e < 3; ++e) {
    const std::uint32_t right = ground_->vertex(face, e);
    const std::uint32_t left = ground_->vertex(face, (e + 1) % 3);
    reach(face, e, c * distance(p, ground_->at(right)), id);
    pass(face, e, {none, id, left, right, ground_->at(left), ground_->at(right), c, c, 0});
  }
}

void Wave::seedSide(std::uint32_t face, Vec2 p, Vec2 q, Vec2 front) {
  if (ground_->closed(face)) return;
  const auto id = static_cast<std::uint32_t>(roots_.size());
  const auto pointP = static_cast<std::uint32_t>(ground_->vertices() + points_.size());
  const std::uint32_t pointQ = pointP + 1;
  roots_.push_back({.at = p, .front = front});
  points_.insert(points_.end(), {p, q});
  const double c = ground_->cost(face);
  sights_.push_back({face, id, pointP, pointQ, static_cast<float>(c), static_cast<float>(c)});
  for (unsigned e = 0; e < 3; ++e) {
    const std::uint32_t right = ground_->vertex(face, e);
    const std::uint32_t left = ground_->vertex(face, (e + 1) % 3);
    const Vec2 rightAt = ground_->at(right);
    const Vec2 leftAt = ground_->at(left);
    if (cross(front, rightAt - p) <= 0.0 && cross(front, rightAt - q) >= 0.0 &&
        dot(front, rightAt - p) >= 0.0)
      reach(face, e, c * dot(front, rightAt - p), id);
    if (cross(front, leftAt - rightAt) <= 0.0) continue; // the edge lies behind or along the way
    Window window{none, id, left, right, leftAt, rightAt, c, c, 0};
    if (cross(front, leftAt - p) > 0.0) {
      window.left = pointP;
      window.leftAt = crossing(p, front, rightAt, leftAt);
    }
    if (cross(front, rightAt - q) < 0.0) {
      window.right = pointQ;
      window.rightAt = crossing(q, front, rightAt, leftAt);
    }
    if (cross(front, window.leftAt - window.rightAt) > 0.0) pass(face, e, window);
  }
}

void Wave::pass(std::uint32_t from, unsigned edge, Window window) {
  const std::uint32_t to = ground_->across(from, edge);
  if (to == none) return;
  window.face = to;
  window.entry = static_cast<std::uint8_t>(ground_->edgeSeenFrom(to, from, edge));
  if (dominated(window)) return;
  const Root& root = roots_[window.root];
  const double nearest_m = root.straight()
                               ? std::min(root.length_m(window.leftAt), root.length_m(window.rightAt))
                               : distance(root.at, nearestOnSegment(root.at, window.leftAt, window.rightAt));
  const double key_m = root.distance_m + std::min(window.costLeft, window.costRight) * nearest_m;
  queue_.put(window, key_m);
}

/// Whoever comes through the window would do better by one of the ends of its edge: the far end of the window
/// is reached sooner that way, and so is all of it, by the triangle inequality (Xin & Wang 2009,
/// theorem 3.2). An end that sends waves everywhere wins already when it is nearly as good.
bool Wave::dominated(const Window& window) const {
  const Root& root = roots_[window.root];
  const std::uint32_t back = ground_->beside(window.face, window.entry);
  const double c =
      back == none ? ground_->cost(window.face) : std::min(ground_->cost(window.face), ground_->cost(back));
  const auto better = [&](unsigned corner, Vec2 farEnd, double cost) {
    const std::uint32_t v = ground_->vertex(window.face, corner % 3U);
    const double share = ground_->bendsByCost(v) ? 1.0 - nearlyAsGood : 1.0;
    return root.distance_m + cost * root.length_m(farEnd) >
           distance_[v] + share * c * distance(ground_->at(v), farEnd) + tie_m;
  };
  return better(window.entry, window.rightAt, window.costRight) ||
         better(window.entry + 1U, window.leftAt, window.costLeft);
}

void Wave::take(const WaveEvent& event) {
  if (event.isVertex) {
    if (event.distance_m == distance_[event.index]) bendAt(event.index);
    return;
  }
  const Window window = queue_.take(event);
  if (!stale(window.root) && !dominated(window)) advance(window);
}

void Wave::run() {
  while (!queue_.empty()) take(queue_.next());
}

void Wave::runInView() {
  inView_ = true;
  rootsInView_ = static_cast<std::uint32_t>(roots_.size());
  queue_.watch(rootsInView_);
  while (queue_.watchedWindows() > 0) {
    const WaveEvent event = queue_.next();
    // On even ground what is in view is reached straight: nothing wins from there.
    if (!event.isVertex || (!ground_->even() && reach_[event.index].root < rootsInView_)) take(event);
  }
}

void Wave::clear() {
  for (const std::uint32_t v : touched_) {
    distance_[v] = std::numeric_limits<double>::infinity();
    reach_[v] = {};
    rootAt_[v] = none;
  }
  touched_.clear();
  roots_.clear();
  points_.clear();
  queue_.clear();
  sights_.clear();
  inView_ = false;
  rootsInView_ = 0;
}

/// Notes the sight. Costs known at the ends of the window are carried on in line to the ends of the edge.
void Wave::see(const Window& window, Vec2 a, Vec2 b) {
  double costA = 0.5 * (window.costLeft + window.costRight);
  double costB = costA;
  const double left = share(a, b, window.leftAt);
  const double right = share(a, b, window.rightAt);
  constexpr double narrow = 0.01; // of the edge: a slope from less means nothing
  if (right - left > narrow && window.costLeft != window.costRight) {
    const double slope = (window.costRight - window.costLeft) / (right - left);
    costA = window.costLeft - slope * left;
    costB = window.costLeft + slope * (1.0 - left);
  }
  sights_.push_back({window.face, window.root, window.left, window.right, static_cast<float>(costA),
                     static_cast<float>(costB), window.entry});
}

void Wave::advance(const Window& window) {
  const Root root = roots_[window.root];
  const unsigned apexCorner = (window.entry + 2U) % 3U;
  const std::uint32_t apex = ground_->vertex(window.face, apexCorner);
  const Vec2 a = ground_->at(ground_->vertex(window.face, window.entry));
  const Vec2 b = ground_->at(ground_->vertex(window.face, (window.entry + 1U) % 3U));
  const Vec2 v = ground_->at(apex);
  const double c = ground_->cost(window.face);
  see(window, a, b);
  const Vec2 leftOrigin = boundAt(root, window.left);
  const Vec2 rightOrigin = boundAt(root, window.right);
  const Vec2 leftRay = boundRay(root, window.left);
  const Vec2 rightRay = boundRay(root, window.right);
  const double apexLeft = cross(leftRay, v - leftOrigin);    // > 0: the apex is beyond the left ray
  const double apexRight = cross(rightRay, v - rightOrigin); // < 0: beyond the right one

  // The mean cost grows along a ray by what the face adds.
  const auto costAt = [&](Vec2 entry, double entryCost, Vec2 exit) {
    if (entryCost == c) return c;
    const double length_m = root.length_m(exit);
    if (length_m <= 0.0) return c;
    return (entryCost * root.length_m(entry) + c * distance(entry, exit)) / length_m;
  };
  double apexCost = c;
  if (apexLeft <= 0.0 && apexRight >= 0.0) {
    const Vec2 entry = crossing(v, root.towards(v), a, b);
    const double s = share(window.leftAt, window.rightAt, entry);
    apexCost = costAt(entry, (1.0 - s) * window.costLeft + s * window.costRight, v);
    reach(window.face, apexCorner, root.distance_m + apexCost * root.length_m(v), window.root);
  }
  if (apexLeft < 0.0) {
    Window child = window;
    child.leftAt = crossing(leftOrigin, leftRay, v, a);
    child.costLeft = costAt(window.leftAt, window.costLeft, child.leftAt);
    if (apexRight >= 0.0) {
      child.right = apex;
      child.rightAt = v;
      child.costRight = apexCost;
    } else {
      child.rightAt = crossing(rightOrigin, rightRay, v, a);
      child.costRight = costAt(window.rightAt, window.costRight, child.rightAt);
    }
    pass(window.face, apexCorner, child);
  }
  if (apexRight > 0.0) {
    Window child = window;
    child.rightAt = crossing(rightOrigin, rightRay, b, v);
    child.costRight = costAt(window.rightAt, window.costRight, child.rightAt);
    if (apexLeft <= 0.0) {
      child.left = apex;
      child.leftAt = v;
      child.costLeft = apexCost;
    } else {
      child.leftAt = crossing(leftOrigin, leftRay, b, v);
      child.costLeft = costAt(window.leftAt, window.costLeft, child.leftAt);
    }
    pass(window.face, (window.entry + 1U) % 3U, child);
  }
}

void Wave::reach(std::uint32_t face, unsigned corner, double distance_m, std::uint32_t root) {
  const std::uint32_t v = ground_->vertex(face, corner);
  if (distance_m >= distance_[v]) return;
  touch(v);
  distance_[v] = distance_m;
  if (!ground_->mayBend(v)) return;
  reach_[v] = {root, face, static_cast<std::uint8_t>(corner)};
  queue_.putVertex(v, distance_m);
}

/// Sends the wave on from a vertex into what its own root does not see: the shadow of the wall that ends
/// here, or everything where the ground changes its cost.
void Wave::bendAt(std::uint32_t vertex) {
  const Reach reached = reach_[vertex];
  const Vec2 v = ground_->at(vertex);
  const Vec2 onward = roots_[reached.root].towards(v);
  ground_->fan(reached.face, reached.corner, fan_);
  const Bend bend = ground_->bend(fan_);
  if (bend == Bend::no) return;
  const std::vector<FanFace>& faces = fan_.faces;
  const Spokes spokes{*ground_, v, onward};
  const Shadows shadows = shadowsIn(fan_, reached.face, spokes);
  const auto id = static_cast<std::uint32_t>(roots_.size());
  roots_.push_back({v, {}, distance_[vertex], reached.root, vertex, wallSide(fan_, shadows, spokes)});
  rootAt_[vertex] = id;
  if (bend == Bend::cost) return bendRound(id, {reached.face, reached.corner}, onward);
  for (std::size_t i = faces.size(); i-- > shadows.left;) {
    const FanFace g = faces[i];
    const bool cut = i == shadows.left && spokes.side(spokes.right(g)) < 0.0;
    emit(id, g, cut ? alongParent : spokes.right(g), spokes.left(g));
  }
  const std::uint32_t other = shadows.right > 0 ? withWall(id, WallSide::right) : id;
  for (std::size_t i = 0; i < shadows.right; ++i) {
    const FanFace g = faces[i];
    const bool cut = i + 1 == shadows.right && spokes.side(spokes.left(g)) > 0.0;
    emit(other, g, spokes.right(g), cut ? alongParent : spokes.left(g));
  }
}

/// The root itself, or one more like it for what lies round the other side of its vertex.
std::uint32_t Wave::withWall(std::uint32_t root, WallSide wall) {
  if (roots_[root].wall == wall) return root;
  roots_.push_back(Root(roots_[root]));
  roots_.back().wall = wall;
  return static_cast<std::uint32_t>(roots_.size() - 1);
}

/// Into all faces of the fan. What lies more than half a turn from where the wave came is reached round the
/// vertex: counter-clockwise with the wall on the left, clockwise with it on the right. At a bridge end the
/// fan goes on under the bridge, so that there are both, and ways of more than a whole turn.
void Wave::bendRound(std::uint32_t root, FanFace reached, Vec2 onward) {
  const Fan fan = fan_;
  const Spokes spokes{*ground_, roots_[root].at, onward};
  const auto start = static_cast<std::size_t>(std::ranges::find(fan.faces, reached.face, &FanFace::face) -
                                              fan.faces.begin());
  std::uint32_t by = root;
  for (std::size_t i = start; i < fan.faces.size(); ++i) {
    const FanFace g = fan.faces[i];
    const bool passes = by == root && spokes.side(spokes.right(g)) < 0.0 &&
                        spokes.side(spokes.left(g)) > 0.0; // what lies straight on
    const std::uint32_t beyond = passes && fan.open ? withWall(root, WallSide::left) : by;
    emit(by, g, spokes.right(g), beyond == by ? spokes.left(g) : alongParent, true);
    if (beyond != by) emit(beyond, g, alongParent, spokes.left(g), true);
    by = beyond;
  }
  by = root;
  for (std::size_t i = start; i-- > 0;) {
    const FanFace g = fan.faces[i];
    const bool passes = by == root && spokes.side(spokes.left(g)) > 0.0 && spokes.side(spokes.right(g)) < 0.0;
    const std::uint32_t beyond = passes && fan.open ? withWall(root, WallSide::right) : by;
    emit(by, g, beyond == by ? spokes.right(g) : alongParent, spokes.left(g), true);
    if (beyond != by) emit(beyond, g, spokes.right(g), alongParent, true);
    by = beyond;
  }
}

/// From a root on a vertex through one face of its fan and on across the edge beyond.
void Wave::emit(std::uint32_t root, FanFace g, std::uint32_t right, std::uint32_t left, bool part) {
  const Root from = roots_[root];
  const double c = ground_->cost(g.face);
  const unsigned rightCorner = (g.corner + 1U) % 3U;
  const unsigned leftCorner = (g.corner + 2U) % 3U;
  const Vec2 a = ground_->at(ground_->vertex(g.face, rightCorner));
  const Vec2 b = ground_->at(ground_->vertex(g.face, leftCorner));
  sights_.push_back({.face = g.face,
                     .root = root,
                     .left = part && left == alongParent ? alongParent : none,
                     .right = part && right == alongParent ? alongParent : none,
                     .costLeft = static_cast<float>(c),
                     .costRight = static_cast<float>(c)});
  Window window{none, root, left, right, b, a, c, c, 0};
  if (right == alongParent)
    window.rightAt = crossing(from.at, boundRay(from, right), a, b);
  else
    reach(g.face, rightCorner, from.distance_m + c * distance(from.at, a), root);
  if (left == alongParent)
    window.leftAt = crossing(from.at, boundRay(from, left), a, b);
  else
    reach(g.face, leftCorner, from.distance_m + c * distance(from.at, b), root);
  pass(g.face, rightCorner, window);
}

std::vector<Sight> Wave::takeSights() {
  std::erase_if(sights_, [this](const Sight& s) { return stale(s.root); });
  return std::move(sights_);
}

} // namespace loopstad::sim::route

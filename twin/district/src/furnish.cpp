// SPDX-License-Identifier: GPL-3.0-or-later
#include "furnish.hpp"

#include "chain.hpp"
#include "street_profile.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace loopstad::twin::district {
namespace {

constexpr double lampsEvery_m =
    28.0; ///< between four and five times the height of a mast of 6 m: an assumption
constexpr double clearOfEdge_m = 0.5; ///< a trunk's hole stays inside its ground
constexpr double lampFromKerb_m = 0.3;
constexpr double treeFromWater_m = 0.6;

struct Furnisher {
  const Layout& layout;
  const DistrictPlan& plan = layout.plan;
  std::vector<DistrictObject> objects{};
  std::map<std::pair<std::uint32_t, Cover>, std::vector<Polygon>> grounds{}; ///< by street

  void add(const char* layer, const char* type, Vec2 p) { objects.push_back({layer, type, p}); }

  void gatherGrounds() {
    for (const CellId cell : ids<CellId>(layout.ground.cellCount()))
      if (layout.ground.has(cell) && layout.streetOf(cell))
        grounds[{layout.streetOf(cell).value(), layout.coverOf(cell)}].push_back(layout.ground.polygon(cell));
  }

  /// Inside one of them, and not at its edge.
  [[nodiscard]] static bool isWithin(const std::vector<Polygon>& polygons, Vec2 p, double margin) {
    return std::ranges::any_of(polygons, [&](const Polygon& polygon) {
      if (!bounds(polygon.outer).contains(p) || !contains(polygon, p)) return false;
      const auto clear = [&](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i)
          if (distance(p, nearestOnSegment(p, ring[i], ring[(i + 1) % ring.size()])) < margin) return false;
        return true;
      };
      return clear(polygon.outer) && std::ranges::all_of(polygon.holes, clear);
    });
  }

  /// Nothing stands where one steps on a bridge.
  [[nodiscard]] bool isBeforeBridge(Vec2 p) const {
    constexpr double free_m = 2.5;
    return std::ranges::any_of(layout.decks, [&](const Deck& deck) {
      for (std::size_t i = 0; i < deck.loop.size(); ++i)
        if (distance(p, nearestOnSegment(p, layout.ground.at(deck.loop[i]),
                                         layout.ground.at(deck.loop[(i + 1) % deck.loop.size()]))) < free_m)
          return true;
      return false;
    });
  }

  void line(std::uint32_t street, Cover on, double aside, double every, double margin, const char* layer,
            const char* type, double begin) {
    const auto found = grounds.find({street, on});
    if (found == grounds.end()) return;
    const Line& middle = layout.streets[street].middle;
    // Straight streets are drawn shorter than they are.
    Line whole = middle;
    if (middle.size() == 2) {
      const Vec2 d = normalized(middle[1] - middle[0]);
      const double far = plan.width_m + plan.height_m;
      double low = far;
      double high = -far;
      for (const Polygon& polygon : found->second)
        for (const Vec2 p : polygon.outer) {
          low = std::min(low, dot(p - middle[0], d));
          high = std::max(high, dot(p - middle[0], d));
        }
      whole = {middle[0] + low * d, middle[0] + high * d};
    }
    const double length = length_m(whole);
    for (double at = begin; at < length; at += every) {
      const Along there = along(whole, at);
      const Vec2 p = there.point + aside * perpendicular(there.direction);
      if (isWithin(found->second, p, margin) && !isBeforeBridge(p)) add(layer, type, p);
    }
  }

  void furnishStreet(std::uint32_t id) {
    const Street& street = layout.streets[id];
    if (street.kind == StreetKind::alley) return;
    const std::vector<Lane> lanes = profileOf(plan, street.kind, street.width_m);
    double left = 0.5 * street.width_m;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
      const double right = left - lanes[i].width_m;
      const bool onLeft = i < lanes.size() / 2;
      if (lanes[i].cover == Cover::verge)
        for (const Cover on : {Cover::verge, Cover::parking})
          line(id, on, 0.5 * (left + right), plan.treeSpacing_m, clearOfEdge_m, "vegetatieobject", "boom",
               0.5 * plan.treeSpacing_m);
      if (lanes[i].cover == Cover::path)
        line(id, Cover::path, onLeft ? right + treeFromWater_m : left - treeFromWater_m, plan.treeSpacing_m,
             clearOfEdge_m, "vegetatieobject", "boom", 0.5 * plan.treeSpacing_m);
      if (lanes[i].cover == Cover::footway && (onLeft || street.kind != StreetKind::side))
        line(id, Cover::footway, onLeft ? right + lampFromKerb_m : left - lampFromKerb_m, lampsEvery_m,
             0.5 * lampFromKerb_m, "paal", "lichtmast", onLeft ? 5.0 : 5.0 + 0.5 * lampsEvery_m);
      left = right;
    }
  }

  /// Points of a jittered grid, well inside.
  template <class Place>
  void scatter(const Polygon& ground, double every, double jitter, double margin, std::uint32_t salt,
               Place place) {
    const Box2 box = bounds(ground.outer);
    std::uint32_t which = salt;
    for (double y = box.min.y + 0.5 * every; y < box.max.y; y += every)
      for (double x = box.min.x + 0.5 * every; x < box.max.x; x += every) {
        which += 2;
        const Vec2 p{x + jitter * every * chance(plan, Matter::tree, which, -0.5, 0.5),
                     y + jitter * every * chance(plan, Matter::tree, which + 1, -0.5, 0.5)};
        if (isWithin({ground}, p, margin)) place(p);
      }
  }

  void furnishSquare() {
    if (!layout.square) return;
    const Polygon square = layout.ground.polygon(layout.square);
    // Two rows of trees round it, benches between them, lamp posts in the middle.
    const Ring& ring = square.outer;
    double behind = 0.0;
    int count = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Vec2 a = ring[i];
      const Vec2 b = ring[(i + 1) % ring.size()];
      const Vec2 in = perpendicular(normalized(b - a));
      const double length = distance(a, b);
      for (double at = plan.treeSpacing_m - behind; at < length; at += plan.treeSpacing_m) {
        const Vec2 p = a + (at / length) * (b - a) + 5.0 * in;
        if (!isWithin({square}, p, 4.0)) continue;
        add("vegetatieobject", "boom", p);
        const Vec2 q = p + 0.5 * plan.treeSpacing_m * normalized(b - a);
        if (++count % 2 == 0 && isWithin({square}, q, 4.0)) add("straatmeubilair", "bank", q);
        if (count % 6 == 1 && isWithin({square}, q, 4.0)) add("bak", "afval apart plaats", q);
      }
      behind = std::fmod(behind + length, plan.treeSpacing_m);
    }
    scatter(square, 18.0, 0.0, 8.0, 900000, [&](Vec2 p) { add("paal", "lichtmast", p); });
  }

  /// A tree in each bed between parked cars, some in gardens.
  void furnishBeds() {
    for (const CellId bed : layout.cellsOf(Cover::planting))
      add("vegetatieobject", "boom", interiorPoint(layout.ground.polygon(bed)));
    for (const CellId yard : layout.cellsOf(Cover::yard)) {
      const Polygon ground = layout.ground.polygon(yard);
      constexpr double least_m2 = 150.0;
      if (area_m2(ground) < least_m2) continue;
      std::uint32_t count = 0;
      scatter(ground, 12.0, 0.9, 2.0, 1000 * yard.value(), [&](Vec2 p) {
        if (chance(plan, Matter::bench, 1000 * yard.value() + ++count) < 0.35)
          add("vegetatieobject", "boom", p);
      });
    }
  }

  void furnishParks() {
    for (const CellId lawn : layout.cellsOf(Cover::lawn)) {
      const Polygon ground = layout.ground.polygon(lawn);
      std::uint32_t count = 0;
      scatter(ground, 11.0, 0.8, 1.2, 1000 * lawn.value(), [&](Vec2 p) {
        if (chance(plan, Matter::bench, 1000 * lawn.value() + ++count) < 0.55)
          add("vegetatieobject", "boom", p);
        else if (count % 5 == 0)
          add("straatmeubilair", "bank", p);
      });
    }
    for (const CellId yard : layout.cellsOf(Cover::playground)) {
      const Polygon ground = layout.ground.polygon(yard);
      std::uint32_t count = 0;
      scatter(ground, 14.0, 0.5, 2.0, 1000 * yard.value(), [&](Vec2 p) {
        if (++count % 3 == 0)
          add("straatmeubilair", "speelvoorziening", p);
        else
          add("vegetatieobject", "boom", p);
      });
    }
  }
};

} // namespace

std::vector<DistrictObject> furnish(const Layout& layout) {
  Furnisher furnisher{layout};
  furnisher.gatherGrounds();
  for (std::uint32_t id = 0; id < layout.streets.size(); ++id) furnisher.furnishStreet(id);
  furnisher.furnishSquare();
  furnisher.furnishBeds();
  furnisher.furnishParks();
  return std::move(furnisher.objects);
}

} // namespace loopstad::twin::district

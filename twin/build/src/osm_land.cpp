// SPDX-License-Identifier: GPL-3.0-or-later
#include "osm_land.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/convex_clip.hpp>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace loopstad::twin::build {
namespace {

/// People come in at the rim of the data through a strip of this depth.
constexpr double edgeDepth_m = 0.5;
/// Where a street goes on to another level it does so for at least this length: one step.
constexpr double shortestJoint_m = 1.0;
/// Ground is cut at this distance from the origin, below the limit of coordinates: a forest may reach across
/// a province.
constexpr double farthest_m = 15500.0;

Boundary holeOf(const io::OsmRecord& record, GroundKind kind) {
  if (isPrivate(record) || kind == GroundKind::yard) return Boundary::privateGround;
  return kind == GroundKind::water ? Boundary::water : Boundary::unwalkable;
}

/// Without the part that no coordinate of the twin can hold.
Polygon withinReach(Polygon polygon) {
  const Box2 box{{-farthest_m, -farthest_m}, {farthest_m, farthest_m}};
  const Box2 reach = bounds(polygon);
  if (box.contains(reach.min) && box.contains(reach.max)) return polygon;
  const std::array corners{box.min, Vec2{box.max.x, box.min.y}, box.max, Vec2{box.min.x, box.max.y}};
  Ring scratch;
  const auto clip = [&](Ring& ring) {
    for (std::size_t i = 0; i < corners.size(); ++i)
      clipLeftOf(ring, corners[i], corners[(i + 1) % corners.size()], scratch);
  };
  clip(polygon.outer);
  for (Ring& hole : polygon.holes) clip(hole);
  return polygon;
}

Line withoutRepeats(const Line& line) {
  Line out;
  for (const Vec2 p : line)
    if (out.empty() || distance(out.back(), p) > snap_m) out.push_back(p);
  return out;
}

/// A way that ends at an area has its last node on the outline of it.
bool touches(const Polygon& polygon, Vec2 p) {
  const auto near = [&](Vec2 q) { return distance(p, q) <= snap_m; };
  return contains(polygon, p) || std::ranges::any_of(polygon.outer, near);
}

const char* placeKind(const SurfaceClass& row) {
  if (row.kind == GroundKind::platform) return "platform";
  if (row.function == "place=square" || row.function == "amenity=marketplace") return "square";
  return row.function.starts_with("highway=") ? "street" : "area";
}

} // namespace

/// What lies on what: the first is seen.
enum class OsmLand::Order : std::uint8_t {
  joint,    ///< where a street goes on to another level
  steps,    ///< stairs
  walkway,  ///< lines that anyone walks; platforms and piers
  square,   ///< areas of the street, and what lies within them: a pond, a lawn
  roadway,  ///< lines that are walked at a price
  closed,   ///< lines that nobody walks
  pavement, ///< footways that are tagged on a street: what it leaves free
  land,
  yard,
  edge, ///< where the data ends
};

OsmLand::Order OsmLand::orderOf(const Plot& plot) {
  const GroundKind kind = plot.row.kind;
  if (kind == GroundKind::stairs) return Order::steps;
  if (!plot.record->geometry.lines.empty()) {
    if (plot.row.access == Access::walk) return Order::walkway;
    return plot.row.access == Access::conditional ? Order::roadway : Order::closed;
  }
  if (kind == GroundKind::platform || kind == GroundKind::jetty) return Order::walkway;
  if (isSquare(plot)) return Order::square;
  return kind == GroundKind::yard ? Order::yard : Order::land;
}

bool OsmLand::isSquare(const Plot& plot) {
  return plot.row.access == Access::walk && !plot.record->geometry.polygons.empty() &&
         plot.row.kind != GroundKind::bare;
}

void OsmLand::add(const io::OsmRecord& record, const OsmGround& ground) {
  Plot plot{&record, ground, osmClass(record, ground, g_.options.walkability), Order::land};
  if (plot.row.kind == GroundKind::yard && g_.options.openYards) plot.row.access = Access::conditional;
  plot.order = orderOf(plot);
  g_.report.count(record.source, translatable("ground"));
  if (!record.geometry.lines.empty()) return addStreets(std::move(plot));
  if (isSquare(plot))
    for (const Polygon& polygon : record.geometry.polygons)
      squares_.push_back({&polygon, bounds(polygon).grown(snap_m), ground.level, area_m2(polygon)});
  plots_.push_back(std::move(plot));
}

void OsmLand::addStreets(Plot plot) {
  if (plot.ground.widthAssumed)
    g_.report.count(plot.record->source, translatable("ways as wide as their type usually is"));
  const double half = plot.left_m = plot.right_m = 0.5 * plot.ground.width_m;
  for (const Line& line : plot.record->geometry.lines) {
    Street street{withoutRepeats(g_.local(line)), half, plot.ground.level};
    if (street.line.size() < 2) {
      g_.report.add(
          {Finding::dropped, plot.record->source, plot.record->id, translatable("way without length"), {}});
      continue;
    }
    plot.street = streets_.size();
    plotOf_.push_back(plots_.size());
    plots_.push_back(plot);
    streets_.push_back(std::move(street));
    const auto [left, right] = std::pair(plot.ground.leftFootway_m, plot.ground.rightFootway_m);
    if (left <= 0.0 && right <= 0.0) continue;
    Plot& pavement = plots_.emplace_back(plot);
    pavement.ground.function = "highway=footway";
    pavement.ground.surface.clear();
    pavement.row = osmClass(*plot.record, pavement.ground, g_.options.walkability);
    pavement.order = Order::pavement;
    pavement.left_m = left > 0.0 ? half + left : 0.0;
    pavement.right_m = right > 0.0 ? half + right : 0.0;
  }
}

void OsmLand::lay() {
  makeNet();
  for (std::size_t i = 0; i < plots_.size(); ++i)
    plots_[i].record->geometry.lines.empty() ? layArea(i) : layLine(i);
  endStreets();
  addPieces();
  for (auto& [key, place] : places_) g_.twin.places.push_back(std::move(place));
}

void OsmLand::makeNet() {
  net_.emplace(std::move(streets_));
  reach_m_.assign(net_->streets().size(), {});
  for (const LooseEnd& end : net_->looseEnds()) {
    const Street& street = net_->streets()[end.street];
    if (endsOnSquare(end.node, street.level)) reach_m_[end.street][end.end] = street.halfWidth_m;
  }
}

double OsmLand::openingAt(Vec2 local) const { return 2.0 * net_->halfWidthAt(local); }

bool OsmLand::endsOnSquare(Vec2 node, std::int16_t level) const {
  const Vec2 p = g_.twin.frame.toRd(node);
  return std::ranges::any_of(squares_, [&](const Square& square) {
    return square.level == level && square.box.contains(p) && touches(*square.polygon, p);
  });
}

bool OsmLand::liesOnSquare(const Polygon& polygon) const {
  const Vec2 inside = interiorPoint(polygon);
  const double area = area_m2(polygon);
  return std::ranges::any_of(squares_, [&](const Square& square) {
    return square.area_m2 > area && square.box.contains(inside) && contains(*square.polygon, inside);
  });
}

void OsmLand::layLine(std::size_t i) {
  const Plot& plot = plots_[i];
  for (Polygon& quad : net_->strip(plot.street, plot.left_m, plot.right_m, reach_m_[plot.street])) {
    if (plot.order != Order::pavement) name(plot, quad);
    put(i, plot.order, plot.ground.level, std::move(quad));
  }
}

void OsmLand::layArea(std::size_t i) {
  const Plot& plot = plots_[i];
  for (const Polygon& polygon : plot.record->geometry.polygons) {
    if (!g_.wanted(bounds(polygon))) continue;
    const bool lowly = plot.order == Order::land || plot.order == Order::yard;
    const Order order = lowly && liesOnSquare(polygon) ? Order::square : plot.order;
    Polygon local = withinReach(g_.local(polygon));
    name(plot, local);
    put(i, order, plot.ground.level, std::move(local));
  }
}

/// Ends go on to another level, or to where the data ends.
void OsmLand::endStreets() {
  const Box2& stated = g_.records.osmBounds;
  for (LooseEnd end : net_->looseEnds()) {
    const std::size_t i = plotOf_[end.street];
    const Plot& plot = plots_[i];
    if (plot.row.access == Access::never) continue;
    const double half = net_->streets()[end.street].halfWidth_m;
    const std::int16_t level = plot.ground.level;
    if (!end.met && level != 0) end.met = endsOnSquare(end.node, 0); // otherLevel is 0
    if (end.met && std::abs(level) > std::abs(end.otherLevel))
      put(i, Order::joint, end.otherLevel,
          rectangleAt(end.node, end.outward, half, std::max(half, shortestJoint_m)));
    const bool rim = stated.empty() || !stated.contains(g_.twin.frame.toRd(end.node));
    if (!end.met && rim && reach_m_[end.street][end.end] == 0.0)
      put(i, Order::edge, level, rectangleAt(end.node, end.outward, half, edgeDepth_m));
  }
}

void OsmLand::put(std::size_t plot, Order order, std::int16_t level, Polygon polygon) {
  const bool bySize = order == Order::square || order == Order::land || order == Order::yard;
  layers_.push_back(
      {order, bySize ? area_m2(polygon) : 0.0, layers_.size(), plot, level, std::move(polygon)});
}

void OsmLand::addPieces() {
  std::ranges::sort(layers_, {},
                    [](const Layer& layer) { return std::tuple(layer.order, layer.area_m2, layer.number); });
  for (const Layer& layer : layers_) addPiece(layer);
}

void OsmLand::addPiece(const Layer& layer) {
  const Plot& plot = plots_[layer.plot];
  if (layer.order == Order::edge) {
    g_.ground.add(layer.polygon,
                  {.sheet = layer.level, .rank = Rank::mapped, .label = g_.holeLabel(Boundary::mapEdge)});
    return;
  }
  const auto area = static_cast<std::uint32_t>(g_.twin.ground.size());
  Label label;
  label.walkable = plot.row.access != Access::never;
  label.surfaceClass = g_.classRow(plot.row);
  label.hole = holeOf(*plot.record, plot.row.kind);
  if (plot.row.kind == GroundKind::yard && !label.walkable) label.yard = area;
  if (plot.row.kind == GroundKind::water) label.water = area;
  const Rank rank = plot.ground.passage ? Rank::door : Rank::mapped;
  g_.twin.ground.push_back({plot.record->id, label.surfaceClass, layer.level, layer.polygon});
  if (g_.ground.add(layer.polygon, {{}, layer.level, rank, g_.ground.labelled(label), area})) return;
  g_.twin.ground.pop_back();
  g_.report.add(
      {Finding::dropped, plot.record->source, plot.record->id, translatable("surface without area"), {}});
}

void OsmLand::name(const Plot& plot, const Polygon& local) {
  const std::string_view name = plot.record->tag("name");
  if (name.empty() || plot.row.access == Access::never) return;
  Place& place = places_[{std::string(name), plot.ground.level}];
  if (place.areas.empty()) {
    place.name = name;
    place.kind = placeKind(plot.row);
    place.level = plot.ground.level;
  }
  place.areas.push_back(local);
}

} // namespace loopstad::twin::build

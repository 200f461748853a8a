// SPDX-License-Identifier: GPL-3.0-or-later
#include "clear_way.hpp"
#include "corner_map.hpp"
#include "seeds.hpp"
#include "sight_map.hpp"

#include <loopstad/sim/route_map.hpp>

#include <algorithm>
#include <variant>

namespace loopstad::sim {

namespace {
/// Of one destination, or of one among many.
using Sights = std::variant<route::SightMap, route::CornerMap>;
} // namespace

struct RouteMap::Field {
  const twin::Surface* surface;
  twin::SurfaceRegion region;
  Sights sights;
  double clearance_m;
};

namespace {

/// A spot is reached from this near: less than a step, more than rounding.
constexpr double onSpot_m = 1e-4;
/// Of a map of its own: 42 on blocks of houses, 69 on ground of different cost.
constexpr std::size_t bytesPerFace = 60;
/// Of many targets: they share the room to work in.
constexpr std::size_t targetsPerBlock = 8;

} // namespace

RouteMap::RouteMap(std::unique_ptr<Field> field) : field_(std::move(field)) {}
RouteMap::~RouteMap() = default;
RouteMap::RouteMap(RouteMap&&) noexcept = default;
RouteMap& RouteMap::operator=(RouteMap&&) noexcept = default;

RouteMap RouteMap::build(const twin::Surface& surface, const RouteTarget& target, const RouteOptions& options,
                         Executor& executor) {
  return std::move(buildAll(surface, std::span(&target, 1), options, executor).front());
}

std::vector<RouteMap> RouteMap::buildAll(const twin::Surface& surface, std::span<const RouteTarget> targets,
                                         const RouteOptions& options, Executor& executor) {
  const auto ground = std::make_shared<const route::RouteGround>(surface.mesh(), options.wheelchair);
  const bool many = targets.size() * ground->faces() * bytesPerFace > options.most_bytes;
  const auto views = many ? std::make_shared<const route::ViewTable>(ground, executor) : nullptr;
  std::vector<std::unique_ptr<Field>> fields(targets.size());
  const std::size_t perBlock = many ? targetsPerBlock : 1;
  forBlocks(executor, targets.size(), perBlock, [&](std::size_t begin, std::size_t end) {
    route::Wave wave(*ground);
    route::CornerRoom room;
    for (std::size_t i = begin; i < end; ++i) {
      wave.clear();
      seed(wave, targets[i]);
      if (many)
        wave.runInView();
      else
        wave.run();
      fields[i] = std::make_unique<Field>(Field{&surface, targets[i].region,
                                                many ? Sights(route::CornerMap(ground, views, wave, room))
                                                     : Sights(route::SightMap(ground, wave)),
                                                options.clearance_m});
    }
  });
  std::vector<RouteMap> maps;
  maps.reserve(fields.size());
  for (std::unique_ptr<Field>& field : fields) maps.push_back(RouteMap(std::move(field)));
  return maps;
}

Heading RouteMap::heading(twin::SurfacePoint p, std::optional<double> lane) const {
  if (!field_->region.faces.empty() && field_->surface->inside(field_->region, p)) return {{}, 0.0};
  const Vec2 here = toMetres(p.position);
  const route::Aim aim =
      std::visit([&](const auto& sights) { return sights.best(p.face.value(), here); }, field_->sights);
  if (aim.distance_m == std::numeric_limits<double>::infinity()) return {};
  if (aim.distance_m < onSpot_m) return {{}, 0.0};
  return {route::clearWay(aim, here, {field_->clearance_m, lane}), aim.distance_m,
          route::straight_m(aim, here)};
}

bool RouteMap::reachable(twin::FaceId face) const {
  if (std::visit([&](const auto& sights) { return sights.any(face.value()); }, field_->sights)) return true;
  return std::ranges::binary_search(field_->region.faces, face);
}

std::size_t RouteMap::bytes() const {
  const twin::SurfaceRegion& region = field_->region;
  std::size_t bytes = sizeof(Field) +
                      std::visit([](const auto& sights) { return sights.bytes(); }, field_->sights) +
                      region.faces.capacity() * sizeof(twin::FaceId) + region.whole.capacity() +
                      region.cumulative_m2.capacity() * sizeof(double);
  for (const twin::Polygon& area : region.areas) {
    bytes += area.outer.capacity() * sizeof(Vec2);
    for (const twin::Ring& hole : area.holes) bytes += hole.capacity() * sizeof(Vec2);
  }
  return bytes;
}

std::size_t RouteMap::sharedBytes() const {
  const auto* map = std::get_if<route::CornerMap>(&field_->sights);
  return map != nullptr ? map->views().bytes() : 0;
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "clear_way.hpp"
#include "seeds.hpp"
#include "sight_map.hpp"

#include <loopstad/sim/route_map.hpp>

#include <algorithm>

namespace loopstad::sim {

struct RouteMap::Field {
  const twin::Surface* surface;
  twin::SurfaceRegion region;
  route::SightMap sights;
  double clearance_m;
};

namespace {

/// A spot is reached from this near: less than a step, more than rounding.
constexpr double onSpot_m = 1e-4;

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
  std::vector<std::unique_ptr<Field>> fields(targets.size());
  forBlocks(executor, targets.size(), 1, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      route::Wave wave(*ground);
      seed(wave, targets[i]);
      wave.run();
      fields[i] = std::make_unique<Field>(
          Field{&surface, targets[i].region, route::SightMap(ground, wave), options.clearance_m});
    }
  });
  std::vector<RouteMap> maps;
  maps.reserve(fields.size());
  for (std::unique_ptr<Field>& field : fields) maps.push_back(RouteMap(std::move(field)));
  return maps;
}

Heading RouteMap::heading(twin::SurfacePoint p) const {
  if (!field_->region.faces.empty() && field_->surface->inside(field_->region, p)) return {{}, 0.0};
  const Vec2 here = toMetres(p.position);
  const route::Aim aim = field_->sights.best(p.face.value(), here);
  if (aim.distance_m == std::numeric_limits<double>::infinity()) return {};
  if (aim.distance_m < onSpot_m) return {{}, 0.0};
  return {route::clearWay(aim, here, field_->clearance_m), aim.distance_m, route::straight_m(aim, here)};
}

bool RouteMap::reachable(twin::FaceId face) const {
  if (field_->sights.any(face.value())) return true;
  return std::ranges::binary_search(field_->region.faces, face);
}

std::size_t RouteMap::bytes() const {
  const twin::SurfaceRegion& region = field_->region;
  std::size_t bytes = sizeof(Field) + field_->sights.bytes() +
                      region.faces.capacity() * sizeof(twin::FaceId) + region.whole.capacity() +
                      region.cumulative_m2.capacity() * sizeof(double);
  for (const twin::Polygon& area : region.areas) {
    bytes += area.outer.capacity() * sizeof(Vec2);
    for (const twin::Ring& hole : area.holes) bytes += hole.capacity() * sizeof(Vec2);
  }
  return bytes;
}

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/random.hpp>
#include <loopstad/sim/climbs.hpp>
#include <loopstad/twin/slopes.hpp>

#include <algorithm>
#include <cmath>

namespace loopstad::sim {
namespace {

/// Heights between two levels, not the unevenness of one.
constexpr double leastSlope = 0.06;
/// The ground's factor on stairs that say nothing else; a profile's own shares take its place.
constexpr float usualStairs = 0.5F;

[[nodiscard]] Direction unit(Vec2 v) {
  const double length = std::sqrt(squaredLength(v));
  if (!(length > 0.0)) return {1.0F, 0.0F};
  return {static_cast<float>(v.x / length), static_cast<float>(v.y / length)};
}

[[nodiscard]] bool covers(const Flight& flight, Vec2 p) {
  return std::ranges::any_of(flight.areas, [p](const twin::Polygon& area) { return contains(area, p); });
}

} // namespace

float rampShare(float slope) {
  constexpr float noEffect = 0.06F;
  constexpr float steep = 0.10F;
  constexpr float steeper = 0.20F;
  if (slope <= noEffect) return 1.0F;
  if (slope <= steep) return 1.0F - 0.115F * (slope - noEffect) / (steep - noEffect);
  const float share = 0.885F - 0.135F * (slope - steep) / (steeper - steep);
  return std::max(share, usualStairs); // steeper than that is climbed as stairs are
}

Climbs::Climbs(const twin::Surface& surface, std::span<const Flight> flights,
               std::span<const Profile> profiles, std::uint64_t seed)
    : surface_(&surface), flights_(flights.begin(), flights.end()), seed_(seed) {
  findSlopes(surface);
  for (std::uint32_t i = 0; i < flights_.size(); ++i) lay(surface, i);
  for (const Profile& profile : profiles)
    stairShares_.push_back(
        {static_cast<float>(profile.climbing.stairsUp), static_cast<float>(profile.climbing.stairsDown)});
}

void Climbs::findSlopes(const twin::Surface& surface) {
  const twin::SurfaceMesh& mesh = surface.mesh();
  if (mesh.heights_m.empty()) return;
  const std::vector<Vec2> slopes = twin::slopesOf(mesh);
  for (std::size_t face = 0; face < mesh.faces.size(); ++face) {
    const Vec2 slope = slopes[face];
    if (squaredLength(slope) <= leastSlope * leastSlope) continue;
    const twin::SurfaceClass& ground = mesh.surfaceClasses[mesh.classes[face]];
    const bool stairs = ground.kind == twin::GroundKind::stairs;
    // Who gives stairs a factor of his own has said it for everyone.
    if (stairs && ground.speedFactor != usualStairs) continue;
    if (pieceOf_.empty()) pieceOf_.assign(mesh.faces.size(), none);
    pieceOf_[face] = static_cast<std::uint32_t>(pieces_.size());
    pieces_.push_back({.kind = stairs ? Flight::Kind::stairs : Flight::Kind::ramp,
                       .towards = unit(slope),
                       .share = stairs ? 1.0F : ground.speedFactor,
                       .slope = static_cast<float>(std::sqrt(squaredLength(slope)))});
  }
}

void Climbs::lay(const twin::Surface& surface, std::uint32_t flight) {
  const twin::SurfaceMesh& mesh = surface.mesh();
  const Flight& from = flights_[flight];
  const twin::SurfaceRegion region = surface.region(from.areas, from.sheet);
  if (pieceOf_.empty()) pieceOf_.assign(mesh.faces.size(), none);
  if (cut_.empty()) cut_.assign(mesh.faces.size(), 0);
  for (std::size_t i = 0; i < region.faces.size(); ++i) {
    const std::size_t face = region.faces[i].index();
    const twin::SurfaceClass& ground = mesh.surfaceClasses[mesh.classes[face]];
    const bool usual = ground.kind == twin::GroundKind::stairs && ground.speedFactor == usualStairs;
    pieceOf_[face] = static_cast<std::uint32_t>(pieces_.size());
    cut_[face] = region.whole[i] == 0 ? 1 : 0;
    pieces_.push_back({.kind = from.kind,
                       .towards = unit(from.towards),
                       .share = usual ? 1.0F : ground.speedFactor,
                       .slope = static_cast<float>(from.slope),
                       .belt_mps = static_cast<float>(from.belt_mps),
                       .upwards = from.upwards,
                       .standing = from.standingShare,
                       .flight = flight});
  }
}

float Climbs::onBelt(const Piece& piece, Direction way, const Climber& who) const {
  // Who crosses the belt or goes against it walks.
  constexpr float along = 0.5F;
  const float share = piece.towards.x * way.x + piece.towards.y * way.y;
  const float belt_mps = share * piece.belt_mps;
  const bool stands =
      share > along && Draws(seed_, who.id.value(), 0, Purpose::standsOnBelt).uniform(0) < piece.standing;
  if (stands) return belt_mps;
  return std::max(0.0F, belt_mps + stairs(who, piece.upwards == (share >= 0.0F)));
}

float Climbs::speed_mps(twin::SurfacePoint at, Direction way, const Climber& who) const {
  const twin::SurfaceMesh& mesh = surface_->mesh();
  const std::size_t face = at.face.index();
  const float level_mps = who.freeSpeed_mps * mesh.surfaceClasses[mesh.classes[face]].speedFactor;
  if (pieceOf_[face] == none) return level_mps;
  const Piece& piece = pieces_[pieceOf_[face]];
  if (piece.flight != none && cut_[face] != 0 && !covers(flights_[piece.flight], toMetres(at.position)))
    return level_mps;
  const float climb = piece.towards.x * way.x + piece.towards.y * way.y;
  switch (piece.kind) {
  case Flight::Kind::stairs:
    return piece.share * stairs(who, climb >= 0.0F);
  case Flight::Kind::ramp:
    return piece.share * who.freeSpeed_mps * rampShare(climb * piece.slope);
  case Flight::Kind::escalator:
    return onBelt(piece, way, who);
  }
  return level_mps;
}

} // namespace loopstad::sim

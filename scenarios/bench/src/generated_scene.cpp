// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_scene.hpp"

#include "scene_layout.hpp"

#include <loopstad/base/random.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/build/build_twin.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace loopstad::scenarios {
namespace {

constexpr std::uint64_t seed = 1;
/// Places lie on a grid, each shifted by up to this share of its spacing, as in the files.
constexpr double shift = 0.1;
constexpr double denser = 0.98; ///< next spacing to try when too few places are free
constexpr double narrowest_m =
    0.55; ///< spacing: two of the widest bodies (0.42 m), shifted towards each other
constexpr double fromWalls_m = 0.3;

/// A fair number for place i, in a use of its own.
[[nodiscard]] double drawn(std::size_t i, std::uint32_t use, unsigned k) {
  return Draws(seed, static_cast<std::uint32_t>(i), use, Purpose::birthPlace).uniform(k);
}

/// Free places of a grid over the box where people start, local metres.
std::vector<Vec2> freePlaces(const Box2& start, double spacing_m, const twin::Surface& surface) {
  constexpr double rounding = 1e-9;
  const auto columns = static_cast<std::size_t>(std::ceil(start.size().x / spacing_m - rounding));
  const auto rows = static_cast<std::size_t>(std::ceil(start.size().y / spacing_m - rounding));
  const Vec2 cell{start.size().x / static_cast<double>(columns), start.size().y / static_cast<double>(rows)};
  std::vector<Vec2> places;
  places.reserve(columns * rows);
  for (std::size_t i = 0; i < columns * rows; ++i) {
    const double x = static_cast<double>(i % columns) + 0.5 + shift * (2.0 * drawn(i, 0, 0) - 1.0);
    const double y = static_cast<double>(i / columns) + 0.5 + shift * (2.0 * drawn(i, 0, 1) - 1.0);
    const Vec2 p = start.min + Vec2{x * cell.x, y * cell.y};
    const auto ground = surface.locate(p);
    if (ground && surface.clearance_m(*ground, fromWalls_m) >= fromWalls_m) places.push_back(p);
  }
  return places;
}

void shuffle(std::vector<Vec2>& places) {
  std::vector<std::pair<double, Vec2>> keyed;
  keyed.reserve(places.size());
  for (std::size_t i = 0; i < places.size(); ++i) keyed.emplace_back(drawn(i, 1, 0), places[i]);
  std::ranges::stable_sort(keyed, {}, &std::pair<double, Vec2>::first);
  std::ranges::transform(keyed, places.begin(), &std::pair<double, Vec2>::second);
}

Result<std::vector<Vec2>> placesFor(const BenchCase& what, const SceneLayout& layout,
                                    const twin::Surface& surface) {
  const std::size_t wanted = std::max(what.persons, layout.listed);
  double spacing_m = std::sqrt(layout.start.size().x * layout.start.size().y / static_cast<double>(wanted));
  std::vector<Vec2> places;
  for (; places.size() < wanted; spacing_m *= denser) {
    if (spacing_m < narrowest_m)
      return usageError(tr("{} has no room for {} persons", what.scene, what.persons),
                        tr("ask for {} at most", places.size()));
    places = freePlaces(layout.start, spacing_m, surface);
  }
  shuffle(places);
  places.resize(what.persons);
  return places;
}

/// Any exit, or any that is far enough: exits of open squares lie along the edges, south, north, west, east.
[[nodiscard]] std::size_t exitFor(std::size_t person, Vec2 p, const SceneLayout& layout) {
  if (!layout.farExits) {
    const auto exits = static_cast<double>(layout.exits.size());
    return static_cast<std::size_t>(drawn(person, 2, 0) * exits);
  }
  const Box2& box = layout.start;
  const std::array<double, 4> away_m{p.y - box.min.y, box.max.y - p.y, p.x - box.min.x, box.max.x - p.x};
  const double enough_m = std::min(farAway_m, 0.5 * box.size().x);
  std::array<std::size_t, 4> far{};
  std::size_t count = 0;
  for (std::size_t exit = 0; exit < away_m.size(); ++exit)
    if (away_m[exit] >= enough_m) far[count++] = exit;
  return far[static_cast<std::size_t>(drawn(person, 2, 0) * static_cast<double>(count))];
}

Result<twin::Twin> twinOf(const std::string& name, const twin::Polygon& ground, Progress& progress) {
  twin::io::PlainFeature feature;
  feature.id = name;
  feature.source = name;
  feature.geometry.polygons.push_back(ground);
  twin::io::Records records;
  records.placed = false;
  records.plain.push_back(std::move(feature));
  twin::build::BuildOptions options;
  options.name = name;
  twin::BuildReport report;
  return twin::build::buildTwin(records, options, progress, report);
}

} // namespace

Result<BenchScene> generatedScene(const BenchCase& what, Progress& progress) {
  SceneLayout layout = layoutOf(what);
  auto twin = twinOf(what.scene, layout.ground, progress);
  if (!twin) return twin.error();
  const Vec2 origin = twin->frame.origin;
  layout.start = {layout.start.min - origin, layout.start.max - origin};
  const auto places = placesFor(what, layout, twin::Surface(twin->surface));
  if (!places) return places.error();

  BenchScene scene{.what = what, .twin = {}, .demand = {}, .generated = true};
  scene.demand.profiles.push_back({.name = "adult"});
  for (twin::Polygon& area : layout.exits)
    scene.demand.destinations.push_back({.name = fmt::format("exit {}", scene.demand.destinations.size()),
                                         .areas = {twin::translated(std::move(area), -origin)}});
  for (std::size_t i = 0; i < places->size(); ++i)
    scene.demand.persons.push_back(
        {.position = (*places)[i], .destination = exitFor(i, (*places)[i], layout)});
  scene.twin = std::make_shared<const twin::Twin>(std::move(*twin));
  return scene;
}

} // namespace loopstad::scenarios

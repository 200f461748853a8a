// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_interval.hpp"

#include <loopstad/sim/voronoi.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace loopstad::scenarios {
namespace {

/// Heads lean over walls, and outlines are drawn a little inside them: who is no further off is on the
/// ground's edge.
constexpr double headReach_m = 0.5;
/// The Gaussian is 1e-4 of its height there.
constexpr double kernelReach = 3.0;
/// Where less is felt, the mean velocity is that of one person far away.
constexpr double felt_per_m2 = 0.1;

/// Gaussian density and mean velocity over the grid at one moment, and their sums over the interval.
class GaussianField {
public:
  explicit GaussianField(const MeasureScene& scene)
      : scene_(scene),
        density_(scene.walkable.size(), 0.0),
        momentum_(scene.walkable.size()),
        felt_(scene.walkable.size()) {}

  void add(Vec2 at, Vec2 velocity) {
    const double r_m = scene_.spec.kernel_m;
    const double height = 1.0 / (std::numbers::pi * r_m * r_m);
    const HeatMap& grid = scene_.grid;
    const double reach = kernelReach * r_m / grid.cell_m;
    const Vec2 place = (1.0 / grid.cell_m) * (at - grid.origin);
    const auto clamp = [](double v, std::size_t n) {
      return static_cast<std::size_t>(std::clamp(v, 0.0, static_cast<double>(n)));
    };
    for (std::size_t row = clamp(place.y - reach, grid.rows); row < clamp(place.y + reach + 1, grid.rows);
         ++row)
      for (std::size_t column = clamp(place.x - reach, grid.columns);
           column < clamp(place.x + reach + 1, grid.columns); ++column) {
        const std::size_t cell = row * grid.columns + column;
        if (scene_.walkable[cell] == 0) continue;
        const double weight = height * std::exp(-squaredLength(grid.middle(cell) - at) / (r_m * r_m));
        if (density_[cell] == 0.0) touched_.push_back(cell);
        density_[cell] += weight;
        momentum_[cell] += weight * velocity;
      }
  }

  [[nodiscard]] double mean(const std::vector<std::uint32_t>& cells) const {
    double sum = 0.0;
    for (const std::uint32_t cell : cells) sum += density_[cell];
    return cells.empty() ? 0.0 : sum / static_cast<double>(cells.size());
  }

  /// The moment is over.
  void close(std::vector<double>& sum) {
    for (const std::size_t cell : touched_) {
      sum[cell] += density_[cell];
      if (density_[cell] >= felt_per_m2) {
        const Vec2 v = (1.0 / density_[cell]) * momentum_[cell];
        Felt& felt = felt_[cell];
        ++felt.moments;
        felt.density += density_[cell];
        felt.velocity += v;
        felt.squared += squaredLength(v);
      }
      density_[cell] = 0.0;
      momentum_[cell] = {};
    }
    touched_.clear();
  }

  /// Helbing, Johansson & Al-Abideen 2007: density times the variance of the local velocity in time.
  [[nodiscard]] std::vector<double> pressure(std::size_t moments) const {
    std::vector<double> values(felt_.size(), 0.0);
    for (std::size_t cell = 0; cell < felt_.size(); ++cell) {
      const Felt& felt = felt_[cell];
      if (felt.moments < 2 || 2 * felt.moments < moments) continue;
      const auto n = static_cast<double>(felt.moments);
      const double variance = felt.squared / n - squaredLength((1.0 / n) * felt.velocity);
      values[cell] = felt.density / n * std::max(0.0, variance);
    }
    return values;
  }

private:
  struct Felt {
    std::size_t moments = 0;
    double density = 0.0;
    Vec2 velocity;
    double squared = 0.0;
  };

  const MeasureScene& scene_;
  std::vector<double> density_;
  std::vector<Vec2> momentum_;
  std::vector<std::size_t> touched_;
  std::vector<Felt> felt_;
};

bool inside(const std::vector<Vec2>& convex, Vec2 p) {
  for (std::size_t i = 0; i < convex.size(); ++i)
    if (cross(convex[(i + 1) % convex.size()] - convex[i], p - convex[i]) < 0.0) return false;
  return true;
}

/// The middles of the grid's cells that lie in a Voronoi cell get its density.
/// On a border between two the first counts. paintedAt: by cell of the grid, the moment that found it.
void paint(const MeasureScene& scene, const sim::VoronoiCell& cell, double density_per_m2, std::size_t moment,
           std::vector<std::size_t>& paintedAt, std::vector<double>& sum) {
  const HeatMap& grid = scene.grid;
  for (const sim::CellPiece& piece : cell.pieces) {
    const Box2 box = twin::bounds(piece.corners);
    const auto first = [&](double metres, double origin) {
      return static_cast<std::size_t>(std::max(0.0, std::ceil((metres - origin) / grid.cell_m - 0.5)));
    };
    for (std::size_t row = first(box.min.y, grid.origin.y); row < grid.rows; ++row) {
      if (grid.middle(row * grid.columns).y > box.max.y) break;
      for (std::size_t column = first(box.min.x, grid.origin.x); column < grid.columns; ++column) {
        const std::size_t at = row * grid.columns + column;
        if (grid.middle(at).x > box.max.x) break;
        if (paintedAt[at] == moment || !inside(piece.corners, grid.middle(at))) continue;
        paintedAt[at] = moment;
        sum[at] += density_per_m2;
      }
    }
  }
}

struct Moment {
  std::vector<Vec2> at;
  std::vector<double> speed_mps;
  std::vector<sim::VoronoiCell> cells;
};

Moment lookAt(const MeasureScene& scene, const SeenMoment& seen, IntervalFigures& figures) {
  Moment moment;
  std::vector<twin::SurfacePoint> points;
  for (const SeenPerson& person : seen.people) {
    const Track& track = scene.tracks.tracks[person.track];
    const Vec2 p = track.at[person.i];
    moment.at.push_back(p);
    moment.speed_mps.push_back(speedAt(scene.tracks, track, person.i, scene.speedSpan));
    auto on = scene.surface.locate(p);
    if (!on) {
      on = scene.surface.nearest(p, headReach_m);
      if (on)
        figures.furthestOff_m = std::max(figures.furthestOff_m, distance(p, toMetres(on->position)));
      else
        ++figures.offGround;
    }
    points.push_back(on.value_or(twin::SurfacePoint{}));
  }
  SerialExecutor serial; // intervals run side by side
  moment.cells = sim::voronoiCells(scene.surface, points, {.cutOff_m = scene.spec.cutOff_m}, serial);
  return moment;
}

AreaFigures figuresIn(const SceneArea& area, const Moment& moment, double time_s) {
  AreaFigures figures{.time_s = time_s};
  double speedSum_mps = 0.0;
  double shares = 0.0;
  double covered_m2 = 0.0;
  double speedGround = 0.0;
  const twin::Polygon& polygon = area.series->area;
  for (std::size_t i = 0; i < moment.at.size(); ++i) {
    const sim::VoronoiCell& cell = moment.cells[i];
    if (area.whole ? cell.area_m2 > 0.0 : contains(polygon, moment.at[i])) {
      ++figures.persons;
      speedSum_mps += moment.speed_mps[i];
    }
    if (cell.area_m2 <= 0.0) continue;
    const double shared_m2 = area.whole ? cell.area_m2 : sim::sharedArea_m2(cell, polygon);
    shares += shared_m2 / cell.area_m2;
    covered_m2 += shared_m2;
    speedGround += shared_m2 * moment.speed_mps[i];
  }
  figures.classical_per_m2 = static_cast<double>(figures.persons) / area.series->area_m2;
  figures.voronoi_per_m2 = shares / area.series->area_m2;
  if (figures.persons > 0) figures.speed_mps = speedSum_mps / static_cast<double>(figures.persons);
  if (covered_m2 > 0.0) figures.voronoiSpeed_mps = speedGround / covered_m2;
  return figures;
}

} // namespace

IntervalFigures measureInterval(const MeasureScene& scene, std::size_t first, std::size_t last) {
  IntervalFigures figures;
  figures.voronoi.assign(scene.walkable.size(), 0.0);
  figures.gaussian.assign(scene.walkable.size(), 0.0);
  GaussianField field(scene);
  std::vector<std::size_t> paintedAt(scene.walkable.size(), 0);
  for (std::size_t m = first; m < last; ++m) {
    const SeenMoment& seen = scene.moments[m];
    const Moment moment = lookAt(scene, seen, figures);
    for (std::size_t i = 0; i < seen.people.size(); ++i) {
      const SeenPerson& person = seen.people[i];
      field.add(moment.at[i],
                velocityAt(scene.tracks, scene.tracks.tracks[person.track], person.i, scene.speedSpan));
      const double density_per_m2 = moment.cells[i].density_per_m2();
      if (density_per_m2 <= 0.0) continue;
      figures.service.push_back({person.track, density_per_m2});
      paint(scene, moment.cells[i], density_per_m2, m + 1, paintedAt, figures.voronoi);
    }
    for (const SceneArea& area : scene.areas) {
      figures.areas.push_back(figuresIn(area, moment, seen.time_s));
      figures.areas.back().gaussian_per_m2 = field.mean(area.cells);
    }
    field.close(figures.gaussian);
  }
  figures.pressure = field.pressure(last - first);
  return figures;
}

} // namespace loopstad::scenarios

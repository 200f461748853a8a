// SPDX-License-Identifier: GPL-3.0-or-later
#include "dense_field.hpp"

#include <loopstad/base/math.hpp>
#include <loopstad/twin/convex_clip.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace loopstad::sim {
namespace {

constexpr std::size_t block = 1024;
/// Where less is felt, the mean velocity is that of one person far away.
constexpr double felt_per_m2 = 0.1;

bool inside(const std::vector<Vec2>& convex, Vec2 p) {
  for (std::size_t i = 0; i < convex.size(); ++i)
    if (cross(convex[(i + 1) % convex.size()] - convex[i], p - convex[i]) < 0.0) return false;
  return true;
}

} // namespace

DenseField::DenseField(const twin::Surface& surface, const WalkableGrid& grid,
                       const std::vector<ZonePlan>& zones, DensePlan plan)
    : surface_(surface), grid_(grid), plan_(plan) {
  if (plan_.voronoiEvery_s) {
    for (const ZonePlan& zone : zones) {
      zones_.push_back({zone.areas, {}, zone.sheet, surface.region(zone.areas, zone.sheet).area_m2});
      for (const twin::Polygon& area : zone.areas) zones_.back().boxes.push_back(twin::bounds(area));
    }
    found_.zoneVoronoi_per_m2.resize(zones.size());
    paintedAt_.assign(grid.size(), 0);
    interval_.assign(grid.size(), 0.0F);
    total_.assign(grid.size(), 0.0);
    voronoiPeak_.assign(grid.size(), 0.0F);
  }
  if (plan_.pressure) {
    felt_.assign(grid.size(), {});
    pressurePeak_.assign(grid.size(), 0.0F);
  }
}

void DenseField::sampleVoronoi(const Crowd& crowd, Executor& executor) {
  std::vector<twin::SurfacePoint> people(crowd.size());
  for (std::size_t row = 0; row < crowd.size(); ++row) people[row] = {crowd.face[row], crowd.position[row]};
  const auto cells = voronoiCells(surface_, people, {.cutOff_m = plan_.cutOff_m}, executor);
  ++voronoiSamples_;
  ++voronoiNow_;
  for (const VoronoiCell& cell : cells) {
    if (cell.area_m2 <= 0.0) continue;
    paint(cell);
    addToZones(cell);
  }
}

/// The points of the grid that lie in a person's cell get its density; on a border between two, the first's.
void DenseField::paint(const VoronoiCell& cell) {
  const double density_per_m2 = cell.density_per_m2();
  for (const CellPiece& piece : cell.pieces) {
    const Box2 box = twin::bounds(piece.corners);
    const auto at = [&](double metres, double origin) {
      return static_cast<std::int64_t>(std::floor((metres - origin) / grid_.cell_m()));
    };
    const std::uint16_t layer = grid_.layerOf(piece.face);
    for (std::int64_t row = at(box.min.y, grid_.origin().y); row <= at(box.max.y, grid_.origin().y); ++row)
      for (std::int64_t column = at(box.min.x, grid_.origin().x); column <= at(box.max.x, grid_.origin().x);
           ++column) {
        const CellId c = grid_.at(column, row, layer);
        if (!c || paintedAt_[c.index()] == voronoiSamples_) continue;
        if (!inside(piece.corners, toMetres(grid_.point(c).position))) continue;
        paintedAt_[c.index()] = voronoiSamples_;
        interval_[c.index()] += static_cast<float>(density_per_m2);
        total_[c.index()] += density_per_m2;
      }
  }
}

void DenseField::addToZones(const VoronoiCell& cell) {
  for (Zone& zone : zones_) {
    double shared_m2 = 0.0;
    for (const CellPiece& piece : cell.pieces) {
      if (zone.sheet && surface_.mesh().sheets[piece.face.index()] != *zone.sheet) continue;
      const Box2 box = twin::bounds(piece.corners);
      for (std::size_t i = 0; i < zone.areas.size(); ++i)
        if (zone.boxes[i].overlaps(box)) shared_m2 += twin::sharedArea_m2(piece.corners, zone.areas[i]);
    }
    if (shared_m2 > 0.0 && zone.area_m2 > 0.0)
      zone.sum_per_m2 += shared_m2 * cell.density_per_m2() / zone.area_m2;
  }
}

/// rho = sum f_j, V = sum f_j v_j / sum f_j over the people felt from a cell, with Helbing's Gaussian.
void DenseField::samplePressure(const Crowd& crowd, const DensityField& field, Executor& executor) {
  const double r2 = plan_.pressureRadius_m * plan_.pressureRadius_m;
  const double height = 1.0 / (std::numbers::pi * r2);
  const auto cells = field.cells();
  ++pressureNow_;
  for (const CellId c : cells)
    if (felt_[c.index()].samples == 0) feltNow_.push_back(c);
  forBlocks(executor, cells.size(), block, [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      double density = 0.0;
      Vec2 momentum;
      field.eachFelt(crowd, i, [&](std::size_t row, double squared_m2) {
        const double weight = height * exact::exp(-squared_m2 / r2);
        density += weight;
        momentum += weight * Vec2{double(crowd.velocity[row].x), double(crowd.velocity[row].y)};
      });
      if (density < felt_per_m2) continue;
      const Vec2 v = (1.0 / density) * momentum;
      Felt& felt = felt_[cells[i].index()];
      ++felt.samples;
      felt.density += static_cast<float>(density);
      felt.x += static_cast<float>(v.x);
      felt.y += static_cast<float>(v.y);
      felt.squared += static_cast<float>(squaredLength(v));
    }
  });
}

/// paintedAt_ goes by the number of the sample.
void DenseField::carry(StateFields& fields) {
  fields.each("dense.zones.sum_per_m2", zones_, [](Zone& zone) -> double& { return zone.sum_per_m2; });
  fields.sameLength("dense.paintedAt", paintedAt_);
  fields.sameLength("dense.interval", interval_);
  fields.sameLength("dense.total", total_);
  fields.sameLength("dense.voronoiPeak", voronoiPeak_);
  fields.number("dense.voronoiSamples", voronoiSamples_);
  fields.number("dense.voronoiNow", voronoiNow_);
  fields.sameLength("dense.felt", felt_);
  fields.column("dense.feltNow", feltNow_);
  fields.sameLength("dense.pressurePeak", pressurePeak_);
  fields.number("dense.pressureNow", pressureNow_);
  fields.eachList("dense.zoneVoronoi_per_m2", found_.zoneVoronoi_per_m2,
                  [](std::vector<double>& series) -> std::vector<double>& { return series; });
  fields.number("dense.found.voronoiPeak", found_.voronoiPeak);
  fields.number("dense.found.pressurePeak", found_.pressurePeak);
  fields.expect(std::ranges::all_of(feltNow_, [this](CellId c) { return c.index() < grid_.size(); }),
                "dense.feltNow");
}

void DenseField::closeInterval(double time_s) {
  if (plan_.voronoiEvery_s) closeVoronoi(time_s);
  if (plan_.pressure) closePressure(time_s);
}

void DenseField::closeVoronoi(double time_s) {
  const auto samples = static_cast<double>(std::max(1U, voronoiNow_));
  for (const CellId c : ids<CellId>(grid_.size())) {
    float& sum = interval_[c.index()];
    const double mean = double(sum) / samples;
    voronoiPeak_[c.index()] = std::max(voronoiPeak_[c.index()], static_cast<float>(mean));
    if (mean > found_.voronoiPeak.value)
      found_.voronoiPeak = {mean, toMetres(grid_.point(c).position), time_s};
    sum = 0.0F;
  }
  for (std::size_t z = 0; z < zones_.size(); ++z) {
    found_.zoneVoronoi_per_m2[z].push_back(zones_[z].sum_per_m2 / samples);
    zones_[z].sum_per_m2 = 0.0;
  }
  voronoiNow_ = 0;
}

/// Density times the variance of the local velocity, where people were felt for half of the interval at
/// least.
void DenseField::closePressure(double time_s) {
  std::ranges::sort(feltNow_);
  feltNow_.erase(std::unique(feltNow_.begin(), feltNow_.end()), feltNow_.end());
  for (const CellId c : feltNow_) {
    Felt& felt = felt_[c.index()];
    if (felt.samples >= 2 && 2 * felt.samples >= pressureNow_) {
      const auto n = static_cast<double>(felt.samples);
      const Vec2 mean{double(felt.x) / n, double(felt.y) / n};
      const double variance = std::max(0.0, double(felt.squared) / n - squaredLength(mean));
      const double pressure = double(felt.density) / n * variance;
      pressurePeak_[c.index()] = std::max(pressurePeak_[c.index()], static_cast<float>(pressure));
      const bool crowded = double(felt.density) / n >= crowded_per_m2;
      if (crowded && pressure > found_.pressurePeak.value)
        found_.pressurePeak = {pressure, toMetres(grid_.point(c).position), time_s};
    }
    felt = {};
  }
  feltNow_.clear();
  pressureNow_ = 0;
}

void DenseField::results(const DensityMap& map, DenseResults& into) const {
  into = found_;
  const std::size_t cells = map.sheets.size() * map.rows * map.columns;
  const auto layer = [&](bool asked) { return std::vector<float>(asked ? cells : 0, -1.0F); };
  into.voronoiMean_per_m2 = layer(plan_.voronoiEvery_s.has_value());
  into.voronoiPeak_per_m2 = layer(plan_.voronoiEvery_s.has_value());
  into.pressurePeak_per_s2 = layer(plan_.pressure);
  const auto first = [&](double metres, double origin) {
    return static_cast<std::int64_t>(std::lround((metres - origin) / grid_.cell_m()));
  };
  const std::int64_t firstColumn = first(map.origin.x, grid_.origin().x);
  const std::int64_t firstRow = first(map.origin.y, grid_.origin().y);
  for (std::size_t i = 0; i < cells; ++i) {
    const auto column = firstColumn + static_cast<std::int64_t>(i % map.columns);
    const auto row = firstRow + static_cast<std::int64_t>(i / map.columns % map.rows);
    const CellId c = grid_.at(column, row, static_cast<std::uint16_t>(i / map.columns / map.rows));
    if (!c) continue;
    if (plan_.voronoiEvery_s) {
      into.voronoiMean_per_m2[i] = static_cast<float>(total_[c.index()] / std::max(1U, voronoiSamples_));
      into.voronoiPeak_per_m2[i] = voronoiPeak_[c.index()];
    }
    if (plan_.pressure) into.pressurePeak_per_s2[i] = pressurePeak_[c.index()];
  }
}

} // namespace loopstad::sim

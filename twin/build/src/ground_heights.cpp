// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground_heights.hpp"

#include <array>

namespace loopstad::twin::build {
namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

constexpr double pavedRadius_m = 2.0;
constexpr double softRadius_m = 0.75;
constexpr double carriedRadius_m = 1.0;
/// Fewer cells than this say little of paved ground: what lies beside it is asked too.
constexpr std::size_t fewCells = 3;
constexpr double farthest_m = 100.0;

struct Step {
  std::int64_t x;
  std::int64_t y;
};
constexpr std::array<Step, 8> directions{
    {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}};

} // namespace

GroundHeights::GroundHeights(const HeightGrid& dtm, const HeightGrid& dsm)
    : dtm_(dtm), dsm_(dsm), cover_(dtm.heights_m.size(), GroundCover::none) {}

void GroundHeights::coverWith(const SheetMesh& sheet, const Ground& ground, const Twin& twin) {
  std::vector<GroundCover> covers;
  for (const Label& label : ground.labels) covers.push_back(coverOf(label, twin));
  for (std::uint32_t face = 0; face < sheet.faces.size(); ++face) {
    if (sheet.labels[face] == gone || covers[sheet.labels[face]] == GroundCover::none) continue;
    dtm_.forCellsIn(cornersOf(sheet, face), [&](std::size_t i) { cover_[i] = covers[sheet.labels[face]]; });
  }
  // A road on a bridge may lie on the ground level, with the bridge below it.
  for (const GroundArea& area : twin.ground)
    if (area.level <= 0 &&
        coverOf(twin.surface.surfaceClasses[area.surfaceClass].kind) == GroundCover::carried)
      forCellsIn(dtm_, area.polygon, [&](std::size_t i) {
        if (isLand(cover_[i])) cover_[i] = GroundCover::carried;
      });
}

GroundCover GroundHeights::coverAt(Vec2 p) const {
  const auto cell = dtm_.cellAt(p);
  return cell ? cover_[*cell] : GroundCover::none;
}

bool GroundHeights::isLandCell(std::size_t i) const {
  return dtm_.has(i) && (isLand(cover_[i]) || cover_[i] == GroundCover::none);
}

template <class Wanted>
float GroundHeights::middleOf(const HeightGrid& grid, Vec2 p, double radius_m, Wanted&& wanted) const {
  std::array<float, 256> values; // cells of 0.25 m within 2 m, and no more are needed
  std::size_t count = 0;
  grid.forCellsWithin(p, radius_m, [&](std::size_t i) {
    if (count < values.size() && grid.has(i) && wanted(i)) values[count++] = grid.heights_m[i];
  });
  if (count == 0) return unknown;
  // The mean of the middle half: no cell that stands out counts, and a kerb is met half way.
  std::sort(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
  const std::size_t from = count / 4;
  const std::size_t to = count - from;
  double sum = 0.0;
  for (std::size_t i = from; i < to; ++i) sum += values[i];
  return static_cast<float>(sum / static_cast<double>(to - from));
}

float GroundHeights::at(Vec2 p, GroundCover cover) const {
  if (dtm_.cell_m > softRadius_m * 2.0) return between(p);
  float height = unknown;
  if (cover == GroundCover::carried) {
    height = middleOf(dsm_, p, carriedRadius_m,
                      [&](std::size_t i) { return coverAt(dsm_.centre(i)) == GroundCover::carried; });
  } else if (cover == GroundCover::paved) {
    std::size_t count = 0;
    height = middleOf(dtm_, p, pavedRadius_m, [&](std::size_t i) {
      const bool wanted = cover_[i] == GroundCover::paved;
      count += wanted ? 1U : 0U;
      return wanted;
    });
    if (count < fewCells) height = unknown;
  }
  if (std::isnan(height))
    height = middleOf(dtm_, p, softRadius_m, [&](std::size_t i) { return isLandCell(i); });
  if (std::isnan(height))
    height = middleOf(dtm_, p, pavedRadius_m, [&](std::size_t i) { return isLandCell(i); });
  return std::isnan(height) ? fromAfar(p) : height;
}

float GroundHeights::landAt(Vec2 p) const { return at(p, GroundCover::soft); }

/// Between the centres of coarse cells: bilinear over those that have a height.
float GroundHeights::between(Vec2 p) const {
  const double x = (p.x - dtm_.first.x) / dtm_.cell_m;
  const double y = (p.y - dtm_.first.y) / dtm_.cell_m;
  const auto column = static_cast<std::int64_t>(std::floor(x));
  const auto row = static_cast<std::int64_t>(std::floor(y));
  double sum = 0.0;
  double weights = 0.0;
  for (const std::int64_t i : {column, column + 1})
    for (const std::int64_t j : {row, row + 1}) {
      if (!dtm_.inside(i, j) || !isLandCell(dtm_.index(i, j))) continue;
      const double weight =
          (1.0 - std::abs(x - static_cast<double>(i))) * (1.0 - std::abs(y - static_cast<double>(j)));
      sum += weight * dtm_.heights_m[dtm_.index(i, j)];
      weights += weight;
    }
  return weights > 1e-6 ? static_cast<float>(sum / weights) : fromAfar(p);
}

float GroundHeights::fromAfar(Vec2 p) const {
  const std::int64_t column = dtm_.columnOf(p.x);
  const std::int64_t row = dtm_.rowOf(p.y);
  const auto steps = static_cast<std::int64_t>(farthest_m / dtm_.cell_m);
  double sum = 0.0;
  double weights = 0.0;
  for (const Step& step : directions)
    for (std::int64_t k = 1; k <= steps; ++k) {
      const std::int64_t i = column + k * step.x;
      const std::int64_t j = row + k * step.y;
      if (!dtm_.inside(i, j) || !isLandCell(dtm_.index(i, j))) continue;
      const double weight = 1.0 / static_cast<double>(k * k * (step.x * step.x + step.y * step.y));
      sum += weight * dtm_.heights_m[dtm_.index(i, j)];
      weights += weight;
      break;
    }
  return weights > 0.0 ? static_cast<float>(sum / weights) : unknown;
}

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.hpp"

#include <cmath>
#include <limits>
#include <map>

namespace loopstad::scenarios {
namespace {

constexpr double binWidth_m = 0.1;
constexpr std::size_t leastPersons = 20;

void append(std::vector<SpacingPoint>& all, const std::vector<SpacingPoint>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

} // namespace

std::vector<SpacingBand> spacingBands(const std::vector<SpacingPoint>& points) {
  std::map<long, std::vector<double>> bins;
  for (const SpacingPoint& p : points)
    bins[static_cast<long>(std::floor(p.spacing_m / binWidth_m))].push_back(p.speed_mps);
  std::vector<SpacingBand> bands;
  for (auto& [number, speeds] : bins)
    if (speeds.size() >= leastPersons)
      bands.push_back({(static_cast<double>(number) + 0.5) * binWidth_m, spreadOf(std::move(speeds))});
  return bands;
}

double spacingBandShare(const std::vector<VariantOutcome>& variants, std::size_t seed) {
  std::vector<SpacingPoint> seen;
  std::vector<SpacingPoint> walked;
  for (const VariantOutcome& variant : variants) {
    if (variant.data) append(seen, variant.data->spacings);
    append(walked, variant.runs[seed].spacings);
  }
  double compared = 0.0;
  double inside = 0.0;
  const auto simulated = spacingBands(walked);
  for (const SpacingBand& band : spacingBands(seen))
    for (const SpacingBand& own : simulated)
      if (std::abs(own.spacing_m - band.spacing_m) < 0.5 * binWidth_m) {
        ++compared;
        if (own.speed.median >= band.speed.low && own.speed.median <= band.speed.high) ++inside;
      }
  return compared == 0.0 ? std::numeric_limits<double>::quiet_NaN() : inside / compared;
}

} // namespace loopstad::scenarios

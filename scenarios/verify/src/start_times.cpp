// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_times.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <variant>

namespace loopstad::scenarios {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// The laws once more, by the C library: independent of the functions that draw.
double below(const sim::Uniform& law, double x) {
  return std::clamp((x - law.from) / (law.to - law.from), 0.0, 1.0);
}
double normalBelow(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }
double below(const sim::Normal& law, double x) { return normalBelow((x - law.mean) / law.deviation); }
double below(const sim::LogNormal& law, double x) {
  return x <= 0.0 ? 0.0 : normalBelow((std::log(x) - law.mu) / law.sigma);
}
double below(const sim::Weibull& law, double x) {
  return x <= 0.0 ? 0.0 : -std::expm1(-std::pow(x / law.scale, law.shape));
}

double shareBelow(const sim::DrawLaw& law, double x) {
  const auto at = [&](double y) {
    return std::visit([y](const auto& shape) { return below(shape, y); }, law.shape);
  };
  return (at(x) - at(law.low)) / (at(law.high) - at(law.low));
}

} // namespace

double startMiss(const Tracks& tracks) {
  double most_s = none;
  for (const Track& track : tracks.tracks)
    if (track.drawnStart_s)
      most_s = std::fmax(most_s, std::abs(track.start_s.value_or(tracks.end_s) - *track.drawnStart_s));
  return most_s;
}

double startKs(const CaseVariant& variant, const Tracks& tracks) {
  if (variant.groups.empty() || !variant.groups.front().kinds.front().first.preMovement_s) return none;
  const sim::DrawLaw& law = *variant.groups.front().kinds.front().first.preMovement_s;
  std::vector<double> shares;
  for (const Track& track : tracks.tracks)
    shares.push_back(shareBelow(law, track.start_s.value_or(tracks.end_s) - track.from_s));
  return kolmogorovSmirnovP(std::move(shares));
}

double kolmogorovSmirnovP(std::vector<double> uniforms) {
  if (uniforms.empty()) return none;
  std::ranges::sort(uniforms);
  const auto n = static_cast<double>(uniforms.size());
  double d = 0.0;
  for (std::size_t i = 0; i < uniforms.size(); ++i)
    d = std::max({d, uniforms[i] - static_cast<double>(i) / n, static_cast<double>(i + 1) / n - uniforms[i]});
  const double x = (std::sqrt(n) + 0.12 + 0.11 / std::sqrt(n)) * d;
  if (x < 0.2) return 1.0; // the series needs many terms there, and is 1 to 12 digits
  double sum = 0.0;
  for (int k = 1; k <= 100; ++k) sum += (k % 2 == 1 ? 2.0 : -2.0) * std::exp(-2.0 * k * k * x * x);
  return std::clamp(sum, 0.0, 1.0);
}

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/math.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/sim/draw_law.hpp>

#include <algorithm>
#include <cassert>

namespace loopstad::sim {
namespace {

double below(const Uniform& law, double x) {
  if (x >= law.to) return 1.0;
  return x <= law.from ? 0.0 : (x - law.from) / (law.to - law.from);
}
double below(const Normal& law, double x) { return exact::normalCdf((x - law.mean) / law.deviation); }
double below(const LogNormal& law, double x) {
  return x > 0.0 ? exact::normalCdf((exact::log(x) - law.mu) / law.sigma) : 0.0;
}
double below(const Weibull& law, double x) {
  // (x / scale)^shape by its logarithm
  return x > 0.0 ? 1.0 - exact::exp(-exact::exp(law.shape * exact::log(x / law.scale))) : 0.0;
}

double inverse(const Uniform& law, double p) { return law.from + p * (law.to - law.from); }
double inverse(const Normal& law, double p) { return law.mean + law.deviation * exact::normalQuantile(p); }
double inverse(const LogNormal& law, double p) {
  return exact::exp(law.mu + law.sigma * exact::normalQuantile(p));
}
double inverse(const Weibull& law, double p) {
  return law.scale * exact::exp(exact::log(-exact::log(1.0 - p)) / law.shape);
}

std::string defect(const Uniform& law) {
  return law.from <= law.to ? "" : tr("runs from {} down to {}", law.from, law.to);
}
std::string defect(const Normal& law) {
  return law.deviation > 0.0 ? "" : tr("has a deviation of {}", law.deviation);
}
std::string defect(const LogNormal& law) {
  return law.sigma > 0.0 ? "" : tr("has a deviation of {}", law.sigma);
}
std::string defect(const Weibull& law) {
  return law.shape > 0.0 && law.scale > 0.0 ? "" : tr("has a shape or a scale of 0 or less");
}

constexpr double infinity = std::numeric_limits<double>::infinity();

double shareBelow(const DrawLaw& law, double x) {
  if (x == infinity) return 1.0;
  if (x == -infinity) return 0.0;
  return std::visit([x](const auto& shape) { return below(shape, x); }, law.shape);
}

} // namespace

double quantile(const DrawLaw& law, double p) {
  assert(p > 0.0 && p < 1.0);
  const double from = shareBelow(law, law.low);
  const double to = shareBelow(law, law.high);
  // Away from 0 and 1, where the tails are infinite and rounding may arrive.
  constexpr double least = 1e-15;
  const double share = std::clamp(from + p * (to - from), least, 1.0 - least);
  const double x = std::visit([share](const auto& shape) { return inverse(shape, share); }, law.shape);
  return std::clamp(x, law.low, law.high);
}

double distribution(const DrawLaw& law, double x) {
  if (x < law.low) return 0.0;
  if (x >= law.high) return 1.0;
  const double from = shareBelow(law, law.low);
  return (shareBelow(law, x) - from) / (shareBelow(law, law.high) - from);
}

std::string findDefect(const DrawLaw& law) {
  if (std::string text = std::visit([](const auto& shape) { return defect(shape); }, law.shape);
      !text.empty())
    return text;
  if (const auto* uniform = std::get_if<Uniform>(&law.shape); uniform && uniform->from == uniform->to)
    return law.low <= uniform->from && uniform->from <= law.high ? "" : tr("lies outside its own limits");
  // Further out the share between the limits has no digits left.
  constexpr double leastShare = 1e-9;
  if (!(law.low < law.high) || shareBelow(law, law.high) - shareBelow(law, law.low) < leastShare)
    return tr("lies outside its own limits");
  return {};
}

} // namespace loopstad::sim

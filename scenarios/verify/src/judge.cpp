// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/verify.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace loopstad::scenarios {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Trial {
  const VerificationCase& c;
  const std::vector<VariantOutcome>& variants;
  std::size_t expectation;

  [[nodiscard]] const Expectation& e() const { return c.expect[expectation]; }
  [[nodiscard]] std::size_t seeds() const { return variants.empty() ? 0 : variants.front().runs.size(); }
  [[nodiscard]] double value(std::size_t variant, std::size_t seed) const {
    const VariantOutcome& v = variants[variant];
    const double found = v.runs[seed].values[expectation];
    if (e().overData) return v.data ? found / v.data->values[expectation] : none;
    if (e().lessData) return v.data ? found - v.data->values[expectation] : none;
    return found;
  }
  [[nodiscard]] std::size_t index(const std::string& name) const {
    return static_cast<std::size_t>(std::ranges::find(c.variants, name, &CaseVariant::name) -
                                    c.variants.begin());
  }
};

std::vector<double> overSeeds(const Trial& trial, const std::function<double(std::size_t)>& value) {
  std::vector<double> values;
  for (std::size_t seed = 0; seed < trial.seeds(); ++seed) values.push_back(value(seed));
  return values;
}

bool within(const Spread& s, const Expectation& e) {
  // Written so that what is not a number does not hold.
  return (!e.min || s.low >= *e.min) && (!e.max || s.high <= *e.max) && std::isfinite(s.median);
}

/// The value of a curve at x, straight between its points and level beyond them.
double along(const std::vector<DiagramPoint>& curve, double density_per_m2) {
  if (density_per_m2 <= curve.front().density_per_m2) return curve.front().speed_mps;
  for (std::size_t i = 1; i < curve.size(); ++i) {
    const DiagramPoint& a = curve[i - 1];
    const DiagramPoint& b = curve[i];
    if (density_per_m2 > b.density_per_m2) continue;
    const double share = (density_per_m2 - a.density_per_m2) / (b.density_per_m2 - a.density_per_m2);
    return a.speed_mps + share * (b.speed_mps - a.speed_mps);
  }
  return curve.back().speed_mps;
}

/// All points of one seed, or of the experiment, by density: one per variant, or the bins of a single one.
std::vector<DiagramPoint> pointsOf(const Trial& trial, std::optional<std::size_t> seed) {
  std::vector<DiagramPoint> points;
  for (const VariantOutcome& variant : trial.variants) {
    if (!seed && !variant.data) return {};
    const RunFigures& figures = seed ? variant.runs[*seed] : *variant.data;
    if (trial.variants.size() == 1)
      points = figures.binned;
    else if (figures.point)
      points.push_back(*figures.point);
  }
  std::ranges::sort(points, {}, &DiagramPoint::density_per_m2);
  return points;
}

double speedMiss(const Trial& trial, std::size_t seed) {
  const auto data = pointsOf(trial, std::nullopt);
  const auto curve = pointsOf(trial, seed);
  if (data.empty() || curve.empty()) return none;
  double sum = 0.0;
  for (const DiagramPoint& p : data) {
    const double miss = along(curve, p.density_per_m2) - p.speed_mps;
    sum += miss * miss;
  }
  return std::sqrt(sum / static_cast<double>(data.size()));
}

/// Least squares of the values over the variants' places.
double slope(const Trial& trial, std::size_t seed) {
  const auto n = static_cast<double>(trial.variants.size());
  double x = 0.0, y = 0.0, xx = 0.0, xy = 0.0;
  for (std::size_t v = 0; v < trial.variants.size(); ++v) {
    const double at = trial.c.variants[v].at;
    const double value = trial.value(v, seed);
    x += at;
    y += value;
    xx += at * at;
    xy += at * value;
  }
  return (n * xy - x * y) / (n * xx - x * x);
}

Check bounded(const Trial& trial) {
  Check check;
  check.holds = true;
  const auto add = [&](const std::string& variant, std::vector<double> values) {
    const Spread spread = spreadOf(std::move(values));
    check.found.push_back({variant, spread});
    check.holds = check.holds && within(spread, trial.e());
  };
  const Expectation& e = trial.e();
  if (e.quantity == Quantity::speedMiss)
    add("", overSeeds(trial, [&](std::size_t seed) { return speedMiss(trial, seed); }));
  else if (e.quantity == Quantity::flowSlope)
    add("", overSeeds(trial, [&](std::size_t seed) { return slope(trial, seed); }));
  else if (e.quantity == Quantity::spacingBandShare)
    add("", overSeeds(trial, [&](std::size_t seed) { return spacingBandShare(trial.variants, seed); }));
  else if (!e.ratio.empty())
    add(fmt::format("{} / {}", e.ratio[0], e.ratio[1]), overSeeds(trial, [&](std::size_t seed) {
          return trial.value(trial.index(e.ratio[0]), seed) / trial.value(trial.index(e.ratio[1]), seed);
        }));
  else
    for (std::size_t v = 0; v < trial.variants.size(); ++v)
      if (e.variant.empty() || e.variant == trial.c.variants[v].name)
        add(trial.c.variants[v].name,
            overSeeds(trial, [&](std::size_t seed) { return trial.value(v, seed); }));
  return check;
}

/// Each higher (sign 1) or lower (-1) than the one before: over the seeds, the 10 % quantile of the step is.
Check ordered(const Trial& trial, const std::vector<std::string>& names, double sign) {
  Check check;
  check.holds = true;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::size_t v = trial.index(names[i]);
    check.found.push_back(
        {names[i], spreadOf(overSeeds(trial, [&](std::size_t s) { return trial.value(v, s); }))});
    if (i == 0) continue;
    const std::size_t before = trial.index(names[i - 1]);
    const Spread step = spreadOf(overSeeds(
        trial, [&](std::size_t seed) { return sign * (trial.value(v, seed) - trial.value(before, seed)); }));
    check.holds = check.holds && step.low > 0.0;
  }
  return check;
}

/// Lowest and highest value of a band at a density.
std::pair<double, double> bandAt(const std::vector<BandPoint>& band, double density_per_m2) {
  std::vector<DiagramPoint> low;
  std::vector<DiagramPoint> high;
  for (const BandPoint& p : band) {
    low.push_back({p[0], p[1]});
    high.push_back({p[0], p[2]});
  }
  return {along(low, density_per_m2), along(high, density_per_m2)};
}

Check banded(const Trial& trial) {
  Check check;
  check.holds = true;
  for (std::size_t v = 0; v < trial.variants.size(); ++v) {
    const Spread spread = spreadOf(overSeeds(trial, [&](std::size_t seed) { return trial.value(v, seed); }));
    const Spread density = spreadOf(overSeeds(trial, [&](std::size_t seed) {
      const auto& point = trial.variants[v].runs[seed].point;
      return point ? point->density_per_m2 : none;
    }));
    const auto [low, high] = bandAt(trial.e().band, density.median);
    check.found.push_back({trial.c.variants[v].name, spread});
    check.holds = check.holds && spread.low >= low && spread.high <= high;
  }
  return check;
}

std::string bounds(const Expectation& e) {
  const QuantityRow& r = row(e.quantity);
  const std::string unit = r.unit.empty() || e.overData || !e.ratio.empty() ? "" : fmt::format(" {}", r.unit);
  if (e.min && e.max && *e.min == *e.max) return fmt::format("{:g}{}", *e.min, unit);
  if (e.min && e.max) return tr("{:g} to {:g}{}", *e.min, *e.max, unit);
  return e.min ? tr("at least {:g}{}", *e.min, unit) : tr("at most {:g}{}", *e.max, unit);
}

std::string words(const Expectation& e) {
  std::string label = tr(row(e.quantity).label);
  if (!e.exit.empty()) label += " " + e.exit;
  if (e.overData) label = tr("{}, simulation / experiment", label);
  if (e.lessData) label = tr("{}, simulation - experiment", label);
  return label;
}

} // namespace

Spread spreadOf(std::vector<double> values) {
  if (values.empty() || std::ranges::any_of(values, [](double v) { return std::isnan(v); }))
    return {none, none, none};
  std::ranges::sort(values);
  const auto quantile = [&](double share) {
    const double at = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - static_cast<double>(below)) * (values[above] - values[below]);
  };
  return {quantile(0.1), quantile(0.5), quantile(0.9)};
}

std::vector<Check> judge(const VerificationCase& verification, const std::vector<VariantOutcome>& variants) {
  std::vector<Check> checks;
  const auto add = [&](const Expectation& e, Check check, const std::string& what) {
    check.quantity = e.quantity;
    check.expected = words(e) + ": " + what;
    checks.push_back(std::move(check));
  };
  for (std::size_t i = 0; i < verification.expect.size(); ++i) {
    const Trial trial{verification, variants, i};
    const Expectation& e = verification.expect[i];
    if (e.min || e.max) add(e, bounded(trial), bounds(e));
    if (!e.rises.empty()) add(e, ordered(trial, e.rises, 1.0), tr("rises"));
    if (!e.falls.empty()) add(e, ordered(trial, e.falls, -1.0), tr("falls"));
    if (!e.band.empty()) add(e, banded(trial), tr("within the band of the data"));
  }
  return checks;
}

CaseState stateOf(const VerificationCase& verification, const std::vector<Check>& checks) {
  switch (verification.standing) {
  case Standing::notYetPossible:
    return CaseState::notYetPossible;
  case Standing::notApplicable:
    return CaseState::notApplicable;
  case Standing::criterionUnknown:
    return CaseState::criterionUnknown;
  case Standing::judged:
  case Standing::twinOf:
    break;
  }
  const bool holds = std::ranges::all_of(checks, &Check::holds);
  if (verification.knownFailure.empty() && holds && verification.limited()) return CaseState::passedByLimiter;
  if (verification.knownFailure.empty()) return holds ? CaseState::passed : CaseState::failed;
  return holds ? CaseState::passedUnexpectedly : CaseState::failedAsKnown;
}

bool allAsExpected(const std::vector<CaseOutcome>& outcomes) {
  return std::ranges::none_of(outcomes, [](const CaseOutcome& o) { return o.state == CaseState::failed; });
}

} // namespace loopstad::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
/// A law that a number is drawn by, through the inverse of its distribution function.
///
///   const DrawLaw response{LogNormal{3.44, 0.94}, 0.0, 300.0};           // seconds, cut at 300
///   const double time_s = quantile(response, Draws(seed, id, 0, Purpose::preMovement).uniform(0));
///
/// The same bits on every machine: exact:: functions only. A cut law is that law on the condition that the
/// number lies between low and high, not a clamp.
#pragma once

#include <limits>
#include <string>
#include <variant>

namespace loopstad::sim {

struct Uniform {
  double from = 0.0;
  double to = 1.0; ///< >= from; equal gives everyone the same
};

struct Normal {
  double mean = 0.0;
  double deviation = 1.0; ///< > 0
};

/// The logarithm is normal.
struct LogNormal {
  double mu = 0.0;    ///< mean of the logarithm
  double sigma = 1.0; ///< its deviation, > 0
};

struct Weibull {
  double shape = 1.0; ///< k > 0; 1 is the exponential law
  double scale = 1.0; ///< lambda > 0: 63 % lie below
};

struct DrawLaw {
  std::variant<Uniform, Normal, LogNormal, Weibull> shape{};
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity(); ///< > low
};

/// The number below which a share p in (0, 1) of the draws lies.
[[nodiscard]] double quantile(const DrawLaw& law, double p);
/// The share of draws at or below x.
[[nodiscard]] double distribution(const DrawLaw& law, double x);
/// What is wrong with the law's numbers, in words; empty when nothing is.
[[nodiscard]] std::string findDefect(const DrawLaw& law);

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// The weight with which a person counts at a distance, and what one makes of such sums.
///
///   const DensityKernel kernel(1.5);
///   density += kernel(squaredDistance_m2);          // 1/m2; integral over the plane is 1
///
/// Quartic (biweight) kernel, 3 / (pi R^2) (1 - (r/R)^2)^2 within R: smooth, compact, no transcendental
/// functions (Silverman 1986, "Density estimation for statistics and data analysis", section 4.2).
#pragma once

#include <algorithm>
#include <numbers>

namespace loopstad::sim {

class DensityKernel {
public:
  explicit DensityKernel(double radius_m)
      : perRadius2_(1.0 / (radius_m * radius_m)), ownSpace_per_m2_(perRadius2_ / std::numbers::pi) {}

  [[nodiscard]] double operator()(double squaredDistance_m2) const {
    const double rest = std::max(0.0, 1.0 - squaredDistance_m2 * perRadius2_);
    return 3.0 * ownSpace_per_m2_ * rest * rest;
  }
  /// Density at a person from the sum over everybody else. People keep their own space, so a sum over others
  /// misses a disc of area 1/density round the person: solves rho (1 - m)^3 = others, where
  /// m = 1 / (rho pi R^2) is the share of the kernel's disc that the own space takes. A lone person has
  /// 1 / (pi R^2); a dense even crowd its true density.
  [[nodiscard]] double aroundPerson_per_m2(double others_per_m2) const {
    const double a = ownSpace_per_m2_;
    double rho = others_per_m2 + 3.0 * a; // right of the root, where Newton's steps shrink towards it
    for (int i = 0; i < 12; ++i) {
      const double rest = rho - a;
      const double f = rest * rest * rest - others_per_m2 * rho * rho;
      const double slope = 3.0 * rest * rest - 2.0 * others_per_m2 * rho;
      if (slope <= 0.0) break;
      rho = std::max(a, rho - f / slope);
    }
    return rho;
  }

private:
  double perRadius2_;
  double ownSpace_per_m2_; ///< 1 / (pi R^2)
};

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/math.hpp>

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace loopstad::exact {
namespace {

constexpr double ln2High = 0x1.62e42fee00000p-1; // ln 2 with its last 20 bits zero: n * ln2High is exact
constexpr double ln2Low = 0x1.a39ef35793c76p-33;
constexpr double inverseLn2 = 1.4426950408889634074;

// pi/2 in three parts of 33 bits (Cody & Waite 1980): exact products for |n| < 2^20.
constexpr double halfPi1 = 0x1.921fb54400000p+0;
constexpr double halfPi2 = 0x1.0b4611a600000p-34;
constexpr double halfPi3 = 0x1.3198a2e037073p-69;
constexpr double twoOverPi = 0.63661977236758134308;

/// 2^n for -1074 < n < 1024.
double powerOfTwo(int n) {
  if (n < -1022) return powerOfTwo(n + 64) * 0x1p-64;
  return std::bit_cast<double>(static_cast<std::uint64_t>(n + 1023) << 52);
}

template <std::size_t N>
double polynomial(const std::array<double, N>& ascending, double x) {
  double sum = ascending[N - 1];
  for (std::size_t i = N - 1; i-- > 0;) sum = sum * x + ascending[i];
  return sum;
}

/// Nearest integer, halves away from zero; |x| < 2^31.
int nearest(double x) { return static_cast<int>(x < 0.0 ? x - 0.5 : x + 0.5); }

// Taylor series on |r| <= pi/4: the first term left out is below 1e-16.
double sinTaylor(double r) {
  double term = r;
  double sum = r;
  for (int k = 2; k <= 16; k += 2) {
    term *= -(r * r) / static_cast<double>(k * (k + 1));
    sum += term;
  }
  return sum;
}

double cosTaylor(double r) {
  double term = 1.0;
  double sum = 1.0;
  for (int k = 1; k <= 17; k += 2) {
    term *= -(r * r) / static_cast<double>(k * (k + 1));
    sum += term;
  }
  return sum;
}

/// sin(x + quarters * pi/2).
double shiftedSin(double x, int quarters) {
  const int n = nearest(x * twoOverPi);
  const double r = ((x - n * halfPi1) - n * halfPi2) - n * halfPi3;
  switch ((n + quarters) & 3) {
  case 0:
    return sinTaylor(r);
  case 1:
    return cosTaylor(r);
  case 2:
    return -sinTaylor(r);
  default:
    return -cosTaylor(r);
  }
}

} // namespace

double exp(double x) {
  if (x < -708.0) return 0.0;
  if (x > 709.0) return std::numeric_limits<double>::infinity();
  const int n = nearest(x * inverseLn2);
  const double r = (x - n * ln2High) - n * ln2Low;
  double sum = 1.0;
  for (int k = 14; k >= 1; --k) sum = 1.0 + r / static_cast<double>(k) * sum;
  return sum * powerOfTwo(n);
}

double log(double x) {
  constexpr double sqrtHalf = 0.70710678118654752440;
  const auto bits = std::bit_cast<std::uint64_t>(x);
  int exponent = static_cast<int>(bits >> 52) - 1022;
  double mantissa = std::bit_cast<double>((bits & 0x000fffffffffffffULL) | 0x3fe0000000000000ULL); // [0.5, 1)
  if (mantissa < sqrtHalf) {
    mantissa *= 2.0;
    --exponent;
  }
  const double s = (mantissa - 1.0) / (mantissa + 1.0); // ln m = 2 artanh s, |s| < 0.172
  const double s2 = s * s;
  double sum = 0.0;
  for (int k = 23; k >= 3; k -= 2) sum = (sum + 1.0 / static_cast<double>(k)) * s2;
  return exponent * ln2High + (2.0 * (s + s * sum) + exponent * ln2Low);
}

double sin(double x) { return shiftedSin(x, 0); }
double cos(double x) { return shiftedSin(x, 1); }

double normalCdf(double x) {
  if (x > 8.3) return 1.0;
  if (x < -8.3) return 0.0;
  constexpr double halfLogTwoPi = 0.91893853320467274178;
  double sum = x;
  double term = x;
  for (int k = 3; sum + term != sum; k += 2) {
    term *= x * x / static_cast<double>(k);
    sum += term;
  }
  return 0.5 + sum * exp(-0.5 * x * x - halfLogTwoPi);
}

double normalQuantile(double p) {
  constexpr std::array a{3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                         1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                         3.3430575583588128105e4, 2.5090809287301226727e3};
  constexpr std::array b{1.0,
                         4.2313330701600911252e1,
                         6.8718700749205790830e2,
                         5.3941960214247511077e3,
                         2.1213794301586595867e4,
                         3.9307895800092710610e4,
                         2.8729085735721942674e4,
                         5.2264952788528545610e3};
  constexpr std::array c{1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                         3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                         2.27238449892691845833e-2, 7.74545014278341407640e-4};
  constexpr std::array d{1.0,
                         2.05319162663775882187e0,
                         1.67638483018380384940e0,
                         6.89767334985100004550e-1,
                         1.48103976427480074590e-1,
                         1.51986665636164571966e-2,
                         5.47593808499534494600e-4,
                         1.05075007164441684324e-9};
  constexpr std::array e{6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                         2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                         2.71155556874348757815e-5, 2.01033439929228813265e-7};
  constexpr std::array f{1.0,
                         5.99832206555887937690e-1,
                         1.36929880922735805310e-1,
                         1.48753612908506148525e-2,
                         7.86869131145613259100e-4,
                         1.84631831751005468180e-5,
                         1.42151175831644588870e-7,
                         2.04426310338993978564e-15};
  const double q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const double r = 0.180625 - q * q;
    return q * polynomial(a, r) / polynomial(b, r);
  }
  const double r = std::sqrt(-log(q < 0.0 ? p : 1.0 - p));
  const double tail = r <= 5.0 ? polynomial(c, r - 1.6) / polynomial(d, r - 1.6)
                               : polynomial(e, r - 5.0) / polynomial(f, r - 5.0);
  return q < 0.0 ? -tail : tail;
}

} // namespace loopstad::exact

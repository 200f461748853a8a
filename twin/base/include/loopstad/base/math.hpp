// SPDX-License-Identifier: GPL-3.0-or-later
/// Transcendental functions that give the same bits on every machine, compiler and C library.
///
/// Used wherever a result enters the state of a simulation; elsewhere <cmath> is right. Only +, -, *, /, sqrt
/// and integer operations are used, all exactly rounded by IEEE 754. Errors are relative to the true value,
/// in double.
#pragma once

namespace loopstad::exact {

/// e^x; relative error < 4e-16. Below -708 the result is 0, above 709 it is infinite.
[[nodiscard]] double exp(double x);
/// Natural logarithm of x > 0 (normal numbers); relative error < 4e-16 except near 1, where it is absolute.
[[nodiscard]] double log(double x);
/// x in radians, |x| < 1e5; absolute error < 1e-15.
[[nodiscard]] double sin(double x);
[[nodiscard]] double cos(double x);

/// Standard normal distribution function, by its Taylor series (Marsaglia 2004, "Evaluating the normal
/// distribution", J. Stat. Software 11(4)); absolute error < 1e-15.
[[nodiscard]] double normalCdf(double x);
/// Its inverse on (0, 1) (Wichura 1988, algorithm AS 241, PPND16).
[[nodiscard]] double normalQuantile(double p);

} // namespace loopstad::exact

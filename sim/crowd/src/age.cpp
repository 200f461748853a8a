// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/age.hpp>

#include <array>
#include <cstddef>

namespace loopstad::sim {
namespace {

struct AgeRow {
  double age_years;
  SpeedOfAge speed;
};

constexpr std::array<AgeRow, 10> table{{
    {3.0, {0.56, 0.10}},
    {10.0, {1.17, 0.23}},
    {20.0, {1.60, 0.31}},
    {30.0, {1.53, 0.28}},
    {40.0, {1.48, 0.28}},
    {50.0, {1.41, 0.24}},
    {60.0, {1.26, 0.24}},
    {70.0, {1.06, 0.20}},
    {80.0, {0.70, 0.10}},
    {85.0, {0.55, 0.04}},
}};

} // namespace

SpeedOfAge speedOfAge(double age_years) {
  if (age_years <= table.front().age_years) return table.front().speed;
  for (std::size_t i = 1; i < table.size(); ++i) {
    const AgeRow& a = table[i - 1];
    const AgeRow& b = table[i];
    if (age_years > b.age_years) continue;
    const double share = (age_years - a.age_years) / (b.age_years - a.age_years);
    return {a.speed.mean_mps + share * (b.speed.mean_mps - a.speed.mean_mps),
            a.speed.deviation_mps + share * (b.speed.deviation_mps - a.speed.deviation_mps)};
  }
  return table.back().speed;
}

} // namespace loopstad::sim

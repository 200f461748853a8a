// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/math.hpp>
#include <loopstad/base/random.hpp>

#include <Random123/philox.h>

#include <algorithm>
#include <cassert>

namespace loopstad {

Draws::Draws(std::uint64_t seed, std::uint32_t who, std::uint32_t when, Purpose purpose) {
  const r123::Philox4x32::key_type key{
      {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)}};
  const r123::Philox4x32::ctr_type counter{{who, when, static_cast<std::uint32_t>(purpose), 0U}};
  const auto block = r123::Philox4x32{}(counter, key);
  std::copy(block.begin(), block.end(), words_.begin());
}

double Draws::uniform(unsigned i) const {
  assert(i < words_.size());
  return (static_cast<double>(words_[i]) + 0.5) * 0x1p-32;
}

double Draws::normal(unsigned i, double mean, double deviation) const {
  return mean + deviation * exact::normalQuantile(uniform(i));
}

double Draws::truncatedNormal(unsigned i, double mean, double deviation, double low, double high) const {
  assert(low < high);
  if (deviation <= 0.0) return std::clamp(mean, low, high);
  const double from = exact::normalCdf((low - mean) / deviation);
  const double to = exact::normalCdf((high - mean) / deviation);
  const double p = std::clamp(uniform(i, from, to), 0x1p-60, 1.0 - 0x1p-53);
  return std::clamp(mean + deviation * exact::normalQuantile(p), low, high);
}

} // namespace loopstad

// SPDX-License-Identifier: GPL-3.0-or-later
#include "spread.hpp"

#include <functional>
#include <queue>

namespace loopstad::twin::build {

Spread spread(std::span<const Fixed2> vertices, std::span<const std::array<std::uint32_t, 3>> faces,
              const Seeds& seeds) {
  std::vector<std::vector<std::uint32_t>> around(vertices.size());
  for (const auto& corners : faces)
    for (std::size_t e = 0; e < 3; ++e) {
      around[corners[e]].push_back(corners[(e + 1) % 3]);
      around[corners[(e + 1) % 3]].push_back(corners[e]);
    }
  Spread d{std::vector<float>(vertices.size(), beyondReach), std::vector<float>(vertices.size(), 0.0F)};
  using Entry = std::pair<float, std::uint32_t>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
  for (const auto& [v, height] : seeds) {
    d.to_m[v] = 0.0F;
    d.seed_m[v] = height;
    open.push({0.0F, v});
  }
  while (!open.empty()) {
    const auto [length, v] = open.top();
    open.pop();
    if (length > d.to_m[v]) continue;
    for (const std::uint32_t w : around[v]) {
      const float longer =
          length + static_cast<float>(distance(toMetres(vertices[v]), toMetres(vertices[w])));
      if (longer >= d.to_m[w]) continue;
      d.to_m[w] = longer;
      d.seed_m[w] = d.seed_m[v];
      open.push({longer, w});
    }
  }
  return d;
}

} // namespace loopstad::twin::build

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/geo_frame.hpp>

namespace loopstad::twin {

GeoFrame frameAround(const Box2& rd) {
  const auto rounded = [](double metres) { return 100.0 * std::round(metres / 100.0); };
  return {{rounded(rd.center().x), rounded(rd.center().y)}, true};
}

bool isPlausibleRd(Vec2 p) { return p.x >= -7000.0 && p.x <= 300000.0 && p.y >= 289000.0 && p.y <= 629000.0; }

} // namespace loopstad::twin

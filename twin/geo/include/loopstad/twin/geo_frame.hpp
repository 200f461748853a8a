// SPDX-License-Identifier: GPL-3.0-or-later
/// Local metres and the Dutch national grid: RD New with NAP heights (EPSG:7415), origin at a whole metre.
///
///   const GeoFrame frame = frameAround(box);             // box in RD
///   const Vec2 local = frame.toLocal(Vec2{181156.982, 457394.060});
///   const Vec2 rd = frame.toRd(local);
///
/// Only a shift: no rotation, no scale, so lengths are RD lengths (RD's own scale error stays below 0.02 %).
#pragma once

#include <loopstad/base/vec.hpp>

namespace loopstad::twin {

struct GeoFrame {
  Vec2 origin;        ///< in RD New, whole metres; (0, 0) for plain geometry without a place on earth
  bool placed = true; ///< false: plain geometry, coordinates mean nothing outside

  [[nodiscard]] constexpr Vec2 toLocal(Vec2 rd) const { return rd - origin; }
  [[nodiscard]] constexpr Vec2 toRd(Vec2 local) const { return local + origin; }
  friend constexpr bool operator==(const GeoFrame&, const GeoFrame&) = default;
};

/// Origin at the box's centre, rounded to 100 m.
[[nodiscard]] GeoFrame frameAround(const Box2& rd);

/// True inside the area where RD New is defined (-7,000..300,000 east, 289,000..629,000 north).
[[nodiscard]] bool isPlausibleRd(Vec2 p);

} // namespace loopstad::twin

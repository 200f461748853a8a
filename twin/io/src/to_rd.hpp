// SPDX-License-Identifier: GPL-3.0-or-later
/// Coordinates of other systems brought to RD New (EPSG:28992) by PROJ, which is good to 0.25 m without the
/// grid rdtrans2018 of the Kadaster, and to a millimetre with it.
///
///   const ToRd toRd = ToRd::fromEpsg(4326);
///   if (!toRd.apply(geometry)) ...          // longitude before latitude
#pragma once

#include <loopstad/twin/io/records.hpp>

#include <memory>

namespace loopstad::twin::io {

class ToRd {
public:
  ToRd() = default; ///< does nothing, and says so: apply() is false
  [[nodiscard]] static ToRd fromEpsg(int code);
  /// ogrReference: an OGRSpatialReferenceH.
  [[nodiscard]] static ToRd from(void* ogrReference);

  /// In place; false when some point has no place in RD New.
  [[nodiscard]] bool apply(Geometry& geometry) const;
  /// The same for an OGRGeometryH.
  [[nodiscard]] bool applyToOgr(void* ogrGeometry) const;

private:
  [[nodiscard]] bool move(std::vector<Vec2>& points) const;
  std::shared_ptr<void> transformation_;
};

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
/// The colours of Loopstad's pictures, on paper and in 3D: calm ground, so that density speaks.
///
///   canvas.fill(square, groundColour(GroundKind::pedestrianArea));
///   canvas.fill(cell, serviceColour(sim::walkwayService(density)));
///
/// sRGB, each channel 0..1.
#pragma once

#include <loopstad/sim/measures.hpp>
#include <loopstad/twin/map_colour.hpp>

namespace loopstad::scenarios {

struct Colour {
  double r = 0.0;
  double g = 0.0;
  double b = 0.0;
  double a = 1.0;
};

/// 0xrrggbb, as designers write it.
[[nodiscard]] constexpr Colour hex(unsigned rgb, double alpha = 1.0) {
  return {((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0, alpha};
}

inline constexpr Colour buildingFill = hex(twin::buildingColour);

[[nodiscard]] Colour groundColour(twin::GroundKind kind);

/// A to F: blue over yellow to dark red; darkness grows with density, so that it reads in grey and for the
/// colour-blind too.
[[nodiscard]] Colour serviceColour(sim::LevelOfService service);

} // namespace loopstad::scenarios

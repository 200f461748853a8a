// SPDX-License-Identifier: GPL-3.0-or-later
/// A line on the ground that people are counted over, decided in integers.
///
///   const CountingLine gate(toFixed(Vec2{12.0, 3.5}), toFixed(Vec2{18.0, 3.5}));
///   count[gate.crossing(before, after)]++;          // towards, away or none
///
/// A point on the line belongs to its left side, and the start of a line belongs to it while its end does not
/// (seen along the walk), so nobody is counted twice or missed: not who stops on the line, nor who passes
/// where two lines meet. A person who turns round counts once each way.
#pragma once

#include <loopstad/base/fixed.hpp>
#include <loopstad/twin/surface_mesh.hpp>

#include <cstdint>
#include <optional>

namespace loopstad::sim {

enum class Crossing : std::uint8_t { none, towards, away };

class CountingLine {
public:
  CountingLine(Fixed2 a, Fixed2 b) : a_(a), b_(b) {}

  /// Of the straight way from one position to the next: towards is to the left of a->b.
  [[nodiscard]] Crossing crossing(Fixed2 from, Fixed2 to) const;

private:
  Fixed2 a_;
  Fixed2 b_;
};

/// Length of the line that lies on walkable ground of this sheet (nothing: of any), m.
[[nodiscard]] double walkableWidth_m(const twin::SurfaceMesh& mesh, Vec2 a, Vec2 b,
                                     std::optional<std::int16_t> sheet);

} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
/// One of many destinations on the same ground: how far every corner is from it, and what of it is in view.
///
///   seed(wave, target);
///   wave.runInView();
///   const CornerMap map(views, wave, room);          // 2 bytes per corner, and the target's own sights
///   const Aim aim = map.best(face, p);
///
/// Paths aim at the target where it is in view, else at the corner in view by which they are shortest: the
/// same answers as a SightMap's to a few millimetres of length, read from a longer list.
#pragma once

#include "far_distances.hpp"
#include "sight_map.hpp"
#include "view_table.hpp"

#include <memory>
#include <utility>
#include <vector>

namespace loopstad::sim::route {

/// Kept from one destination to the next.
struct CornerRoom {
  std::vector<double> distance_m;
  std::vector<std::pair<double, std::uint32_t>> heap;
};

class CornerMap {
public:
  CornerMap(std::shared_ptr<const RouteGround> ground, std::shared_ptr<const ViewTable> views, Wave& wave,
            CornerRoom& room);

  [[nodiscard]] bool any(std::uint32_t face) const;
  [[nodiscard]] Aim best(std::uint32_t face, Vec2 p) const;
  /// Without what maps share.
  [[nodiscard]] std::size_t bytes() const;
  [[nodiscard]] const ViewTable& views() const { return *views_; }

  /// A corner that has the target in view.
  struct Direct {
    std::uint32_t corner = none;
    float distance_m = 0.0F;
    unsigned sector = 0; ///< through which one leaves it; told for folded corners alone
    Vec2 onward;         ///< to the target
  };

private:
  struct Way {
    double length_m;
    double judged_m;
  };
  struct Choice {
    Way way;
    const ViewTable::View* view = nullptr; ///< none: straight to the target
  };
  void look(const ViewTable::Run& run, std::uint32_t face, Vec2 p, Choice& best) const;
  [[nodiscard]] Way wayBy(const ViewTable::View& view, std::uint32_t face, Vec2 p) const;
  [[nodiscard]] Aim bestWithin(std::uint32_t face, Vec2 p) const;
  [[nodiscard]] Aim aimAt(const ViewTable::View& view, std::uint32_t face, Vec2 p) const;
  /// How the path goes on from a corner.
  struct Onward {
    Vec2 way; ///< to where it bends next, or ends
    unsigned sector = 0;
  };
  [[nodiscard]] Onward onward(std::uint32_t corner) const;
  [[nodiscard]] WallSide wallSide(std::uint32_t corner, std::uint32_t face, Vec2 p, const Onward& on) const;

  std::shared_ptr<const RouteGround> ground_;
  std::shared_ptr<const ViewTable> views_;
  std::vector<Direct> direct_; ///< by corner
  SightMap target_;
  FarDistances far_;
};

} // namespace loopstad::sim::route

// SPDX-License-Identifier: GPL-3.0-or-later
// A bridge starts at a quay; a lawn beside the quay runs on under it. Round the corner of the bridge end the
// surface makes more than a whole turn: from the deck over the quay and the lawn to below the deck.
#include "made_records.hpp"

#include <loopstad/base/executor.hpp>
#include <loopstad/sim/route_map.hpp>

#include <tuple>

namespace loopstad::sim {
namespace {

namespace io = twin::io;
using twin::build::bgt;
using twin::build::built;
using twin::build::canal;
using twin::build::corner;
using twin::build::footway;
using twin::build::rectangle;
using twin::build::street;

/// The deck leans to one side or the other, so that its railing falls left or right of the straight way on.
twin::build::Built bridgeOverLawn(double lean_m) {
  const twin::Polygon deck{{corner + Vec2{15, 10}, corner + Vec2{20, 10}, corner + Vec2{20 + lean_m, 30},
                            corner + Vec2{15 + lean_m, 30}},
                           {}};
  return built({street(rectangle(0, 0, 40, 10)),
                bgt(io::BgtLayer::begroeidterreindeel, "", "groenvoorziening", rectangle(0, 10, 40, 16)),
                canal(rectangle(0, 16, 40, 30)), street(rectangle(0, 30, 40, 40)), footway(deck, 1)});
}

/// How the deck leans, and the most that maps may take: 0 makes them share what the corners see.
class BridgeEnds : public testing::TestWithParam<std::tuple<double, std::size_t>> {};

TEST_P(BridgeEnds, EveryoneNearTheCornersGetsAcross) {
  const twin::build::Built b = bridgeOverLawn(std::get<0>(GetParam()));
  const twin::Surface surface(b.twin.surface);
  const auto local = [&](Vec2 p) { return b.twin.frame.toLocal(corner + p); };
  const twin::Polygon north{{local({0, 34}), local({40, 34}), local({40, 40}), local({0, 40})}, {}};
  SerialExecutor serial;
  const RouteMap map = RouteMap::build(surface, {surface.region({north}), {}},
                                       {.most_bytes = std::get<1>(GetParam())}, serial);
  for (const Vec2 at : {Vec2{15, 10}, Vec2{20, 10}})
    for (int i = -6; i <= 6; ++i)
      for (int j = -6; j <= 6; ++j) {
        const Vec2 start = at + Vec2{0.113 * i, 0.113 * j};
        auto p = *surface.locate(local(start), std::int16_t{0});
        double walked_m = 0.0;
        Heading h = map.heading(p);
        const double told_m = h.distance_m;
        for (int step = 0; step < 2000 && h.direction != Vec2{}; ++step) {
          const Fixed2 to = toFixed(toMetres(p.position) + 0.05 * h.direction);
          const Vec2 before = toMetres(p.position);
          p = surface.slide(p, to).point;
          walked_m += distance(before, toMetres(p.position));
          h = map.heading(p);
        }
        EXPECT_EQ(h.direction, Vec2{}) << "from " << start.x << ", " << start.y;
        EXPECT_LT(walked_m, told_m + 1.0) << "from " << start.x << ", " << start.y;
      }
}

INSTANTIATE_TEST_SUITE_P(Leaning, BridgeEnds,
                         testing::Combine(testing::Values(-3.0, 0.0, 3.0),
                                          testing::Values(RouteOptions{}.most_bytes, 0)));

} // namespace
} // namespace loopstad::sim

// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_ground.hpp"

#include <loopstad/base/fixed.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/build/build_twin.hpp>

namespace loopstad::scenarios {
namespace {

constexpr double margin_m = 1.0; // round everybody, where no ground is known

Box2 boxOf(const Tracks& tracks) {
  Box2 box;
  for (const Track& track : tracks.tracks)
    for (const Vec2 p : track.at) box.include(p);
  return box;
}

void add(twin::io::Records& records, const Trajectories& seen, twin::io::PlainFeature::Kind kind,
         const twin::Polygon& area) {
  twin::io::PlainFeature feature;
  feature.kind = kind;
  feature.id = kind == twin::io::PlainFeature::walkable ? "walkable" : "obstacle";
  feature.source = seen.file.filename().string();
  feature.geometry.polygons = {area};
  records.plain.push_back(std::move(feature));
}

} // namespace

Result<MeasureGround> groundUnder(const Trajectories& seen, const MeasureLayout& spec) {
  const Box2 box = boxOf(seen.tracks).grown(margin_m);
  if (!Box2{{-fixedLimit_m, -fixedLimit_m}, {fixedLimit_m, fixedLimit_m}}.contains(box.min) ||
      !Box2{{-fixedLimit_m, -fixedLimit_m}, {fixedLimit_m, fixedLimit_m}}.contains(box.max))
    return dataError(seen.file.string(), {}, tr("has positions more than 16 km from the origin"),
                     tr("give the unit (--unit cm), or subtract the coordinates of the place"));
  MeasureGround ground;
  twin::io::Records records;
  records.placed = false; // the metres of the trajectories are those of the ground
  const auto& given = spec.walkable.empty() ? seen.walkable : spec.walkable;
  for (const twin::Polygon& area : given) add(records, seen, twin::io::PlainFeature::walkable, area);
  if (given.empty()) {
    add(records, seen, twin::io::PlainFeature::walkable,
        {{box.min, {box.max.x, box.min.y}, box.max, {box.min.x, box.max.y}}, {}});
    ground.note =
        tr("no walkable area is given: a box round everybody, {:g} m wider, stands for it", margin_m);
  }
  for (const twin::Polygon& area : spec.obstacles) add(records, seen, twin::io::PlainFeature::obstacle, area);
  twin::BuildReport report;
  SilentProgress silent;
  twin::build::BuildOptions options;
  options.name = seen.file.stem().string();
  auto built = twin::build::buildTwin(records, options, silent, report);
  if (!built) {
    Error error = built.error();
    if (error.file.empty()) error.file = seen.file.string();
    return error;
  }
  ground.twin = std::make_shared<const twin::Twin>(std::move(*built));
  return ground;
}

} // namespace loopstad::scenarios

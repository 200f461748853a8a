// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.hpp"
#include "parse_parts.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace loopstad::scenarios {
namespace {

Where parseWhere(const Field& field, std::span<const std::string_view> allowed) {
  Where where;
  if (!field) {
    field.problem(tr("says no ground"), tr("give place: NAME or wkt: \"POLYGON ((...))\""));
    return where;
  }
  if (!field.allow(allowed)) return where;
  field["place"].read(where.place);
  field["wkt"].read(where.wkt);
  field["doors"].read(where.doors);
  field["use"].read(where.use);
  field["map_edge"].read(where.mapEdge);
  field["level"].read(where.level);
  const int ways =
      int(!where.place.empty()) + int(!where.wkt.empty()) + int(where.doors) + int(where.mapEdge);
  if (ways != 1)
    field.problem(ways == 0 ? tr("says no ground") : tr("says its ground in more than one way"),
                  tr("give one of: {}", allowed.size() == keys::where.size()
                                            ? "place, wkt, doors: true, map_edge: true"
                                            : "place, wkt"));
  if (!where.use.empty() && !where.doors)
    field["use"].problem(tr("stands without doors"), tr("write \"doors: true\" beside it"));
  return where;
}

/// Series and frames fall on steps, so that every interval has the same number of them.
void checkMultiple(const Field& field, double interval_s, double step_s) {
  const double steps = interval_s / step_s;
  if (std::abs(steps - std::round(steps)) > 1e-6 * steps || std::round(steps) < 1.0)
    field.problem(
        tr("is {} s, which is not a whole number of steps of {} s", interval_s, step_s),
        tr("give a multiple of run.time_step_s, such as {}", std::max(1.0, std::round(steps)) * step_s));
}

} // namespace

void readGround(const Field& field, Where& where) {
  field["place"].read(where.place);
  field["wkt"].read(where.wkt);
  field["level"].read(where.level);
  if (where.place.empty() == where.wkt.empty())
    field.problem(where.wkt.empty() ? tr("says no ground") : tr("says its ground in more than one way"),
                  tr("give one of: {}", "place, wkt"));
}

void parseNamedPlaces(const Field& field, std::vector<NamedPlace>& places,
                      std::span<const std::string_view> allowed) {
  for (const auto& [name, entry] : field.entries()) places.push_back({name, parseWhere(entry, allowed)});
}

void parseRun(const Field& field, RunSpec& run) {
  if (!field || !field.allow(keys::run)) return;
  field["duration_s"].read(run.duration_s, positive);
  field["time_step_s"].read(run.timeStep_s, {.low = 0.01, .high = 0.5});
  field["frame_interval_s"].read(run.frameInterval_s, positive);
  field["seed"].read(run.seed);
  checkMultiple(field["frame_interval_s"], run.frameInterval_s, run.timeStep_s);
}

namespace {

/// "true" takes the defaults, a map says otherwise, absent or "false": not measured.
bool asked(const Field& field, std::span<const std::string_view> allowed) {
  bool wanted = static_cast<bool>(field);
  if (field && !field.isMap())
    field.read(wanted);
  else if (field)
    wanted = field.allow(allowed);
  return wanted;
}

void parseDense(const Field& field, sim::DensePlan& dense, double interval_s, double timeStep_s) {
  if (const Field voronoi = field["voronoi"]; asked(voronoi, keys::voronoi)) {
    double every_s = interval_s;
    if (voronoi.isMap()) {
      voronoi["every_s"].read(every_s, {.low = 0.0, .high = interval_s, .lowExcluded = true});
      voronoi["cut_off_m"].read(dense.cutOff_m, {.low = 0.2, .high = 100.0});
      checkMultiple(voronoi["every_s"], every_s, timeStep_s);
    }
    dense.voronoiEvery_s = every_s;
  }
  if (const Field pressure = field["pressure"]; asked(pressure, keys::pressure)) {
    dense.pressure = true;
    // Further than three radii, or 2 m, nobody is felt.
    if (pressure.isMap()) pressure["radius_m"].read(dense.pressureRadius_m, {.low = 0.2, .high = 1.0});
  }
}

} // namespace

void parseMeasurement(const Field& field, MeasurementSpec& measurement, const RunSpec& run) {
  if (field && !field.allow(keys::measurement)) return;
  field["interval_s"].read(measurement.interval_s, positive);
  field["grid_m"].read(measurement.grid_m, {.low = 0.25, .high = 50.0});
  field["kernel_radius_m"].read(measurement.kernelRadius_m, {.low = 0.5, .high = 10.0});
  parseNamedPlaces(field["lines"], measurement.lines, keys::ground);
  parseNamedPlaces(field["zones"], measurement.zones, keys::ground);
  checkMultiple(field["interval_s"], measurement.interval_s, run.timeStep_s);
  parseDense(field, measurement.dense, measurement.interval_s, run.timeStep_s);
}

} // namespace loopstad::scenarios

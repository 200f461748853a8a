// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_shape.hpp"
#include "face_area.hpp"
#include "lay_bridge.hpp"
#include "new_things.hpp"
#include "outlines.hpp"
#include "paint.hpp"
#include "remove_thing.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/cut_along.hpp>
#include <loopstad/twin/edit/edit_twin.hpp>

#include <fmt/format.h>

#include <cmath>

namespace loopstad::twin::edit {
namespace {

/// Faces that touch the outline, and those round them: what mending may reach.
constexpr double margin_m = 1.0;
/// Of an outline, as its edges bend by snap_m.
constexpr double looseness_m = 2.0 * snap_m;
/// So often along a line one looks for ground.
constexpr double step_m = 0.25;

std::vector<Polygon> outlineOf(const Edit& edit, const EditOptions& options) {
  std::vector<Polygon> outline = edit.polygons;
  for (Polygon& polygon : outline) orient(polygon);
  for (const Line& line : edit.lines)
    for (Polygon& part : build::thickened(line, edit.width_m.value_or(options.fenceWidth_m)))
      outline.push_back(std::move(part));
  for (const Vec2 p : edit.points) outline.push_back(build::discAround(p, 0.5 * diameterOf(edit)));
  return outline;
}

double perimeter_m(const Polygon& polygon) {
  double sum = length_m(polygon.outer) + distance(polygon.outer.back(), polygon.outer.front());
  for (const Ring& hole : polygon.holes) sum += length_m(hole) + distance(hole.back(), hole.front());
  return sum;
}

bool onGround(const Patch& patch, std::int16_t level, Vec2 p) {
  const Fixed2 at = toFixed(p);
  for (std::size_t f = 0; f < patch.faces.size(); ++f) {
    if (patch.mesh.sheets[f] != level) continue;
    const auto& [a, b, c] = patch.mesh.faces[f];
    if (orientation(patch.mesh.vertices[a], patch.mesh.vertices[b], at) >= 0 &&
        orientation(patch.mesh.vertices[b], patch.mesh.vertices[c], at) >= 0 &&
        orientation(patch.mesh.vertices[c], patch.mesh.vertices[a], at) >= 0)
      return true;
  }
  return false;
}

std::string remedyOutside() { return tr("draw it within the twin, or build the twin from a larger area"); }

Error outsideError(const Edit& edit, double missing, double all, const char* unit) {
  return errorOf(
      edit, tr("lies outside the ground of level {}: {:.1f} of {:.1f} {}", edit.level, missing, all, unit),
      remedyOutside());
}

/// Every part of what is drawn must lie on ground.
std::optional<Error> outside(const Edit& edit, const Patch& patch) {
  for (const Polygon& part : edit.polygons) {
    double missing_m2 = area_m2(part);
    for (const std::uint32_t f : facesInside(patch, edit.level, {&part, 1}))
      missing_m2 -= build::area_m2(patch.mesh, f);
    if (missing_m2 > looseness_m * perimeter_m(part))
      return outsideError(edit, missing_m2, area_m2(part), "m2");
  }
  for (const Line& line : edit.lines) {
    double missing_m = 0.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      const double side_m = distance(line[i], line[i + 1]);
      const double steps = std::ceil(side_m / step_m);
      for (double s = 0.5; s < steps; s += 1.0)
        if (!onGround(patch, edit.level, line[i] + (s / steps) * (line[i + 1] - line[i])))
          missing_m += side_m / steps;
    }
    if (missing_m > 2.0 * step_m) return outsideError(edit, missing_m, length_m(line), "m");
  }
  for (const Vec2 p : edit.points)
    if (!onGround(patch, edit.level, p))
      return errorOf(edit, tr("lies outside the ground of level {}", edit.level), remedyOutside());
  return std::nullopt;
}

class Editor {
public:
  Editor(Twin twin, const EditOptions& options, BuildReport& report)
      : twin_(std::move(twin)), options_(options), report_(report) {}

  Status make(const Edit& edit) {
    if (const auto trouble = troubleWith(edit)) return *trouble;
    if (edit.kind == Edit::bridge) return layBridge(edit, options_, twin_, report_);
    if (edit.kind == Edit::remove) return removeThing(edit, options_, twin_, report_);
    return draw(edit);
  }

  Result<Twin> take() {
    dropUnusedVertices(twin_);
    return std::move(twin_);
  }

private:
  Status draw(const Edit& edit) {
    const std::vector<Polygon> outline = outlineOf(edit, options_);
    Patch patch = takePatch(twin_, bounds(outline).grown(margin_m));
    (void)cutOut(patch, edit.level, outline);
    if (const auto error = outside(edit, patch)) return *error;
    const std::vector<std::uint32_t> inside = facesInside(patch, edit.level, outline);
    Canvas canvas{patch, inside, twin_, edit, options_};
    const GroundHeights ground = heightsOf(patch, inside);
    if (const Status painted = paint(canvas); !painted) return painted.error();
    listNew(edit, ground, options_, patch.mesh.surfaceClasses, twin_, report_);
    mend(patch, edit.level, options_.thinnest_m);
    fillHeights(patch);
    const std::size_t doors = twin_.doors.size();
    const PutBack put = putBack(patch, twin_);
    if (twin_.doors.size() < doors)
      report_.add({Finding::note, edit.source, edit.id, translatable("doors whose wall or street is gone"),
                   fmt::format("{}", doors - twin_.doors.size()), 0.0});
    if (edit.kind == Edit::building) giveDoors(patch, put, twin_, report_);
    return Done{};
  }

  Twin twin_;
  const EditOptions& options_;
  BuildReport& report_;
};

} // namespace

Result<Twin> editTwin(Twin twin, std::span<const Edit> edits, const EditOptions& options,
                      BuildReport& report) {
  Editor editor(std::move(twin), options, report);
  for (const Edit& edit : edits)
    if (const Status made = editor.make(edit); !made) return made.error();
  return editor.take();
}

} // namespace loopstad::twin::edit

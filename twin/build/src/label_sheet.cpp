// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace loopstad::twin::build {
namespace {

constexpr std::int32_t frameMargin = 64 * 65536; // beyond the data, so that its hull has faces outside

using Cover = std::vector<std::uint32_t>; ///< pieces over a patch, sorted

/// Faces that no segment separates.
struct Patches {
  std::vector<std::uint32_t> ofFace;
  std::vector<Cover> covers;
  std::uint32_t outside = 0;
};

struct SheetInput {
  std::vector<std::uint32_t> global;
  std::vector<Fixed2> points;
  std::vector<SegmentEnds> segments;
};

bool usedOn(const Arrangement& net, const Ground& ground, std::size_t segment, SheetKey sheet) {
  return std::ranges::any_of(net.usesOf(segment),
                             [&](std::uint32_t piece) { return ground.pieces[piece].sheet == sheet; });
}

void addFrame(SheetInput& input) {
  Fixed2 min = input.points.front();
  Fixed2 max = min;
  for (const Fixed2 p : input.points) {
    min = {std::min(min.x, p.x), std::min(min.y, p.y)};
    max = {std::max(max.x, p.x), std::max(max.y, p.y)};
  }
  for (const Fixed2 p :
       {Fixed2{min.x - frameMargin, min.y - frameMargin}, Fixed2{max.x + frameMargin, min.y - frameMargin},
        Fixed2{max.x + frameMargin, max.y + frameMargin}, Fixed2{min.x - frameMargin, max.y + frameMargin}}) {
    input.points.push_back(p);
    input.global.push_back(frameVertex);
  }
}

SheetInput inputOf(const Arrangement& net, const Ground& ground, SheetKey sheet) {
  SheetInput input;
  std::vector<std::uint32_t> local(net.vertices.size(), nothing);
  const auto at = [&](std::uint32_t v) {
    if (local[v] == nothing) {
      local[v] = static_cast<std::uint32_t>(input.points.size());
      input.points.push_back(net.vertices[v]);
      input.global.push_back(v);
    }
    return local[v];
  };
  for (std::size_t s = 0; s < net.segments.size(); ++s)
    if (usedOn(net, ground, s, sheet)) {
      const std::uint32_t a = at(net.segments[s][0]);
      const std::uint32_t b = at(net.segments[s][1]);
      input.segments.push_back({a, b});
    }
  addFrame(input);
  return input;
}

std::vector<std::uint32_t> patchOfFaces(const Triangulation& t, std::uint32_t& count) {
  std::vector<std::uint32_t> patch(t.faces.size(), nothing);
  std::vector<std::uint32_t> open;
  count = 0;
  for (std::uint32_t seed = 0; seed < t.faces.size(); ++seed) {
    if (patch[seed] != nothing) continue;
    patch[seed] = count;
    open.assign(1, seed);
    while (!open.empty()) {
      const std::uint32_t face = open.back();
      open.pop_back();
      for (std::size_t e = 0; e < 3; ++e) {
        const std::uint32_t other = t.neighbours[face][e];
        if (other == noFace || t.constrained[face][e] || patch[other] != nothing) continue;
        patch[other] = count;
        open.push_back(other);
      }
    }
    ++count;
  }
  return patch;
}

/// The cover beyond a segment: each piece whose boundary it is toggles, as often as it runs there.
Cover beyond(Cover cover, const Arrangement& net, const Ground& ground, std::size_t segment, SheetKey sheet) {
  for (const std::uint32_t piece : net.usesOf(segment)) {
    if (ground.pieces[piece].sheet != sheet) continue;
    const auto place = std::ranges::lower_bound(cover, piece);
    if (place != cover.end() && *place == piece)
      cover.erase(place);
    else
      cover.insert(place, piece);
  }
  return cover;
}

/// Floods covers from the patch that touches the frame.
Patches coverPatches(const SheetInput& input, const Triangulation& t, const Arrangement& net,
                     const Ground& ground, SheetKey sheet) {
  Patches patches;
  std::uint32_t count = 0;
  patches.ofFace = patchOfFaces(t, count);
  patches.covers.resize(count);
  std::vector<std::uint8_t> known(t.faces.size(), 0);
  std::vector<std::uint8_t> patchKnown(count, 0);
  std::vector<std::uint32_t> open;
  const auto reach = [&](std::uint32_t face) {
    known[face] = 1;
    open.push_back(face);
  };
  for (std::uint32_t face = 0; face < t.faces.size() && open.empty(); ++face)
    if (std::ranges::any_of(t.faces[face], [&](std::uint32_t v) { return input.global[v] == frameVertex; })) {
      patches.outside = patches.ofFace[face];
      patchKnown[patches.outside] = 1;
      reach(face);
    }
  while (!open.empty()) {
    const std::uint32_t face = open.back();
    open.pop_back();
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t other = t.neighbours[face][e];
      if (other == noFace || known[other] != 0) continue;
      const std::uint32_t patch = patches.ofFace[other];
      if (patchKnown[patch] == 0) {
        patchKnown[patch] = 1;
        const std::size_t segment =
            net.find(input.global[t.faces[face][e]], input.global[t.faces[face][next(e)]]);
        assert(segment < net.segments.size());
        patches.covers[patch] = beyond(patches.covers[patches.ofFace[face]], net, ground, segment, sheet);
      }
      reach(other);
    }
  }
  return patches;
}

/// What the pieces over a patch come to.
struct Verdict {
  std::uint32_t piece = nothing; ///< highest rank, then first
  bool inside = false;           ///< of the data and of the crop
};

Verdict judge(const Cover& cover, const Ground& ground, bool cropped) {
  Verdict verdict;
  verdict.inside = !cropped;
  for (const std::uint32_t piece : cover) {
    if (ground.pieces[piece].rank == Rank::crop)
      verdict.inside = true;
    else if (verdict.piece == nothing || ground.pieces[piece].rank > ground.pieces[verdict.piece].rank)
      verdict.piece = piece;
  }
  if (!verdict.inside) verdict.piece = nothing;
  return verdict;
}

std::vector<Verdict> judgeAll(const Patches& patches, const Ground& ground, bool cropped) {
  std::vector<Verdict> verdicts;
  verdicts.reserve(patches.covers.size());
  for (const Cover& cover : patches.covers) verdicts.push_back(judge(cover, ground, cropped));
  verdicts[patches.outside].inside = false;
  return verdicts;
}

struct Gap {
  double area_m2 = 0.0;
  double perimeter_m = 0.0;
  Vec2 somewhere;
  bool open = false;                         ///< to where the data or the crop ends: no gap, but its rim
  std::map<std::uint32_t, double> borders_m; ///< by winning piece beyond
};

/// The longest border with walkable ground, else with anything.
std::uint32_t heirOf(const Gap& gap, const Ground& ground) {
  std::uint32_t heir = nothing;
  std::tuple<bool, double> best{false, 0.0};
  for (const auto& [piece, length] : gap.borders_m) {
    const std::tuple<bool, double> rated{ground.labels[ground.pieces[piece].label].walkable, length};
    if (rated <= best) continue;
    best = rated;
    heir = piece;
  }
  return heir;
}

std::map<std::uint32_t, Gap> findGaps(const SheetMesh& mesh, const Patches& patches,
                                      const std::vector<Verdict>& verdicts) {
  std::map<std::uint32_t, Gap> gaps;
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
    const std::uint32_t patch = patches.ofFace[face];
    if (!verdicts[patch].inside || verdicts[patch].piece != nothing) continue;
    Gap& gap = gaps[patch];
    gap.area_m2 += area_m2(mesh, face);
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t other = mesh.neighbours[face][e];
      if (patches.ofFace[other] == patch) continue;
      const Vec2 a = toMetres(corner(mesh, face, e));
      const double border = distance(a, toMetres(corner(mesh, face, next(e))));
      gap.perimeter_m += border;
      gap.somewhere = a;
      const Verdict& beside = verdicts[patches.ofFace[other]];
      gap.open = gap.open || !beside.inside;
      if (beside.piece != nothing) gap.borders_m[beside.piece] += border;
    }
  }
  return gaps;
}

void closeGaps(const SheetMesh& mesh, const Patches& patches, const Ground& ground,
               const LabelOptions& options, std::vector<Verdict>& verdicts, BuildReport& report) {
  for (const auto& [patch, gap] : findGaps(mesh, patches, verdicts)) {
    if (gap.open) continue;
    const double width = 2.0 * gap.area_m2 / gap.perimeter_m; // of a long strip; less for anything else
    const std::uint32_t heir = width <= options.gapWidth_m ? heirOf(gap, ground) : nothing;
    const std::string where =
        fmt::format("{:.2f} m wide near local {:.1f}, {:.1f}", width, gap.somewhere.x, gap.somewhere.y);
    if (heir != nothing) {
      verdicts[patch].piece = heir;
      report.add({Finding::repaired, options.source, {}, "gap between surfaces closed", where, gap.area_m2});
    } else {
      report.add({Finding::note, options.source, {}, "gap between surfaces left open", where, gap.area_m2});
    }
  }
}

SheetMesh meshOf(SheetInput input, Triangulation t, SheetKey sheet) {
  SheetMesh mesh;
  mesh.sheet = sheet;
  mesh.vertices = std::move(input.points);
  mesh.global = std::move(input.global);
  mesh.faces = std::move(t.faces);
  mesh.neighbours = std::move(t.neighbours);
  mesh.kept.assign(mesh.vertices.size(), 0);
  mesh.faceOf.assign(mesh.vertices.size(), noFace);
  for (std::size_t v = mesh.vertices.size() - 4; v < mesh.vertices.size(); ++v) mesh.kept[v] = 1;
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face)
    for (const std::uint32_t v : mesh.faces[face]) mesh.faceOf[v] = face;
  mesh.labels.assign(mesh.faces.size(), 0);
  mesh.pieces.assign(mesh.faces.size(), nothing);
  mesh.moved_m.assign(mesh.faces.size(), {});
  return mesh;
}

} // namespace

SheetMesh labelSheet(const Arrangement& net, const Ground& ground, SheetKey sheet,
                     const LabelOptions& options, BuildReport& report) {
  SheetInput input = inputOf(net, ground, sheet);
  Triangulation t = triangulate(input.points, input.segments);
  if (t.leftOut > 0)
    report.add({Finding::dropped,
                options.source,
                {},
                "boundary that crosses another one",
                fmt::format("{} pieces of line", t.leftOut)});
  const Patches patches = coverPatches(input, t, net, ground, sheet);
  SheetMesh mesh = meshOf(std::move(input), std::move(t), sheet);

  std::vector<Verdict> verdicts = judgeAll(patches, ground, options.cropped);
  if (options.closeGaps) closeGaps(mesh, patches, ground, options, verdicts, report);
  for (std::size_t face = 0; face < mesh.faces.size(); ++face) {
    const Verdict& verdict = verdicts[patches.ofFace[face]];
    mesh.pieces[face] = verdict.piece;
    if (verdict.piece != nothing)
      mesh.labels[face] = ground.pieces[verdict.piece].label;
    else
      mesh.labels[face] = verdict.inside || !options.cropped ? options.uncovered : 0;
  }
  return mesh;
}

} // namespace loopstad::twin::build

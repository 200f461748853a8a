// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_sheet.hpp"

#include "cover.hpp"
#include "sheet_edges.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace loopstad::twin::build {
namespace {

/// Less is rounding of coordinates to millimetres along a long boundary.
constexpr double leastOverlap_m2 = 0.05;

/// What the pieces over a patch come to.
struct Verdict {
  std::uint32_t piece = nothing; ///< highest rank, then first
  bool inside = false;           ///< of the data and of the crop
  bool foreign = false;          ///< beyond the tile
  bool unseen = false;           ///< beyond the strip round the tile
};

Verdict judge(const Cover& cover, const Ground& ground, const LabelOptions& options) {
  Verdict verdict;
  verdict.inside = !options.cropped;
  verdict.foreign = verdict.unseen = options.tiled;
  for (const std::uint32_t piece : cover) {
    const Rank rank = ground.pieces[piece].rank;
    if (rank == Rank::crop)
      verdict.inside = true;
    else if (rank == Rank::tile)
      verdict.foreign = false;
    else if (rank == Rank::strip)
      verdict.unseen = false;
    else if (verdict.piece == nothing || rank > ground.pieces[verdict.piece].rank)
      verdict.piece = piece;
  }
  verdict.inside = verdict.inside && !verdict.unseen;
  if (!verdict.inside) verdict.piece = nothing;
  return verdict;
}

std::vector<Verdict> judgeAll(const Patches& patches, const Ground& ground, const LabelOptions& options) {
  std::vector<Verdict> verdicts;
  verdicts.reserve(patches.covers.size());
  for (const Cover& cover : patches.covers) verdicts.push_back(judge(cover, ground, options));
  verdicts[patches.outside].inside = false;
  return verdicts;
}

/// Of the surface that a piece comes from.
std::string idOf(std::uint32_t piece, const Ground& ground, const LabelOptions& options) {
  const std::uint32_t area = ground.pieces[piece].ground;
  return area == nothing ? std::string{} : options.areas[area].id;
}

/// Registered surfaces of one level lie beside each other; where they do not, someone must know.
void reportOverlaps(const SheetMesh& mesh, const Patches& patches, const Ground& ground,
                    const LabelOptions& options, const std::vector<Verdict>& verdicts, BuildReport& report) {
  std::vector<double> patchArea_m2(patches.covers.size(), 0.0);
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face)
    patchArea_m2[patches.ofFace[face]] += area_m2(mesh, face);
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> overlaps; // winner, loser
  for (std::size_t patch = 0; patch < patches.covers.size(); ++patch)
    for (const std::uint32_t piece : patches.covers[patch])
      if (verdicts[patch].piece != nothing && piece != verdicts[patch].piece &&
          ground.pieces[piece].rank == Rank::ground &&
          ground.pieces[verdicts[patch].piece].rank == Rank::ground)
        overlaps[{verdicts[patch].piece, piece}] += patchArea_m2[patch];
  for (const auto& [pair, area] : overlaps)
    if (area >= leastOverlap_m2)
      report.add({Finding::repaired, options.source, idOf(pair.second, ground, options),
                  translatable("surfaces overlap: the first one counts"),
                  "under " + idOf(pair.first, ground, options), area});
}

struct Gap {
  double area_m2 = 0.0;
  double perimeter_m = 0.0;
  Vec2 somewhere{fixedLimit_m, fixedLimit_m}; ///< its westernmost corner
  bool open = false;                          ///< to where the data or the crop ends: no gap, but its rim
  bool cut = false;                           ///< goes on where this tile does not look
  std::map<std::uint32_t, double> borders_m;  ///< by winning piece beyond
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

bool isUncovered(const Verdict& verdict) { return verdict.inside && verdict.piece == nothing; }

/// By patch: the first of those that are one gap. The line of a tile ends no gap.
std::vector<std::uint32_t> firstOfGaps(const SheetMesh& mesh, const Patches& patches,
                                       const std::vector<Verdict>& verdicts) {
  std::vector<std::uint32_t> first(verdicts.size());
  for (std::uint32_t patch = 0; patch < first.size(); ++patch) first[patch] = patch;
  const auto find = [&](std::uint32_t patch) {
    while (first[patch] != patch) patch = first[patch];
    return patch;
  };
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face)
    for (const std::uint32_t other : mesh.neighbours[face]) {
      if (other == noFace) continue;
      const std::uint32_t a = patches.ofFace[face];
      const std::uint32_t b = patches.ofFace[other];
      if (verdicts[a].foreign == verdicts[b].foreign || !isUncovered(verdicts[a]) ||
          !isUncovered(verdicts[b]))
        continue;
      const std::uint32_t one = find(a);
      const std::uint32_t two = find(b);
      first[std::max(one, two)] = std::min(one, two);
    }
  for (std::uint32_t& patch : first) patch = find(patch);
  return first;
}

std::map<std::uint32_t, Gap> findGaps(const SheetMesh& mesh, const Patches& patches,
                                      const std::vector<Verdict>& verdicts,
                                      const std::vector<std::uint32_t>& firstOfGap) {
  std::map<std::uint32_t, Gap> gaps;
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
    if (!isUncovered(verdicts[patches.ofFace[face]])) continue;
    const std::uint32_t patch = firstOfGap[patches.ofFace[face]];
    Gap& gap = gaps[patch];
    gap.area_m2 += area_m2(mesh, face);
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t other = mesh.neighbours[face][e];
      if (firstOfGap[patches.ofFace[other]] == patch) continue;
      const Vec2 a = toMetres(corner(mesh, face, e));
      const double border = distance(a, toMetres(corner(mesh, face, next(e))));
      gap.perimeter_m += border;
      gap.somewhere = std::min(gap.somewhere, a,
                               [](Vec2 l, Vec2 r) { return std::pair(l.x, l.y) < std::pair(r.x, r.y); });
      const Verdict& beside = verdicts[patches.ofFace[other]];
      gap.open = gap.open || (!beside.inside && !beside.unseen);
      gap.cut = gap.cut || beside.unseen;
      if (beside.piece != nothing) gap.borders_m[beside.piece] += border;
    }
  }
  return gaps;
}

void closeGaps(const SheetMesh& mesh, const Patches& patches, const Ground& ground,
               const LabelOptions& options, std::vector<Verdict>& verdicts, BuildReport& report) {
  const std::vector<std::uint32_t> firstOfGap = firstOfGaps(mesh, patches, verdicts);
  std::map<std::uint32_t, std::uint32_t> heirs; // by the first patch of a gap
  for (const auto& [patch, gap] : findGaps(mesh, patches, verdicts, firstOfGap)) {
    if (gap.open) continue;
    const double width = 2.0 * gap.area_m2 / gap.perimeter_m; // of a long strip; less for anything else
    const std::uint32_t heir = width <= options.gapWidth_m ? heirOf(gap, ground) : nothing;
    const std::string where =
        fmt::format("{:.2f} m wide near local {:.1f}, {:.1f}", width, gap.somewhere.x, gap.somewhere.y);
    if (heir != nothing) {
      heirs[patch] = heir;
      report.add({Finding::repaired, options.source, idOf(heir, ground, options),
                  translatable("gap between surfaces closed"), where, gap.area_m2});
    } else if (!gap.cut) { // a tile can't tell a large hole from the end of the data
      report.add({Finding::note,
                  options.source,
                  {},
                  translatable("gap between surfaces left open"),
                  where,
                  gap.area_m2});
    }
  }
  for (std::uint32_t patch = 0; patch < verdicts.size(); ++patch)
    if (const auto heir = heirs.find(firstOfGap[patch]); heir != heirs.end())
      verdicts[patch].piece = heir->second;
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
  mesh.foreign.assign(mesh.faces.size(), 0);
  return mesh;
}

/// The lines of a tile stay where they are, whatever lies on either side.
void lockTileLines(SheetMesh& mesh) {
  for (std::uint32_t face = 0; face < mesh.faces.size(); ++face)
    for (std::size_t e = 0; e < 3; ++e)
      if (const std::uint32_t other = mesh.neighbours[face][e];
          mesh.foreign[face] == 0 && other != noFace && mesh.foreign[other] != 0)
        lock(mesh, face, e, tileLine);
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
                translatable("boundary that crosses another one"),
                fmt::format("{} pieces of line", t.leftOut)});
  const Patches patches = coverPatches(input, t, net, ground, sheet);
  SheetMesh mesh = meshOf(std::move(input), std::move(t), sheet);

  std::vector<Verdict> verdicts = judgeAll(patches, ground, options);
  reportOverlaps(mesh, patches, ground, options, verdicts, report);
  if (options.closeGaps) closeGaps(mesh, patches, ground, options, verdicts, report);
  for (std::size_t face = 0; face < mesh.faces.size(); ++face) {
    const Verdict& verdict = verdicts[patches.ofFace[face]];
    mesh.pieces[face] = verdict.piece;
    mesh.foreign[face] = verdict.foreign ? 1 : 0;
    if (verdict.piece != nothing)
      mesh.labels[face] = ground.pieces[verdict.piece].label;
    else
      mesh.labels[face] = verdict.inside || !(options.cropped || options.tiled) ? options.uncovered : 0;
  }
  if (options.tiled) lockTileLines(mesh);
  return mesh;
}

} // namespace loopstad::twin::build

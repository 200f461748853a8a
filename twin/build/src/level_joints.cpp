// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_joints.hpp"

#include "islands.hpp"
#include "oriented_box.hpp"
#include "sheet_edges.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace loopstad::twin::build {
namespace {

/// An end is as long as its way is wide, or half as much again where it is cut at a slant (up to 48 degrees).
constexpr double longestEnd = 1.5;
/// A way is at least twice as long as wide; what is not has no ends.
constexpr double leastElongation = 2.0;
/// Edges that turn less than this (45 degrees, as cosine) are one run; a corner starts another.
constexpr double sameRun = 0.7071067811865476;

/// What a joint is seen from above: the ground farther from level 0 is the upper one, in a tunnel the lower
/// one.
struct View {
  std::size_t far = 0; ///< index into Joint::pieces
  std::size_t near = 1;
};

/// Joints of one piece that follow each other without a corner.
struct Run {
  std::vector<std::size_t> joints{};
  double length_m = 0.0;
  Vec2 outward{}; ///< of the piece, times length
};

/// How a piece is shaped.
struct Shape {
  OrientedBox box;
  Strip strip;
};

class Ends {
public:
  Ends(std::vector<Joint>& joints, std::span<const SheetMesh> sheets, const Ground& ground, const Twin& twin,
       double storeyHeight_m, BuildReport& report)
      : joints_(joints),
        sheets_(sheets),
        ground_(ground),
        twin_(twin),
        storey_m_(storeyHeight_m),
        report_(report),
        kept_(joints.size(), 0) {}

  void run() {
    for (std::size_t i = 0; i < joints_.size(); ++i) kept_[i] = hardlyDiffers(i) ? 1 : 0;
    keepEndsOfFarPieces();
    keepEndsOfNearPieces();
    keepCrossings();
    tell();
    std::vector<Joint> open;
    for (std::size_t i = 0; i < joints_.size(); ++i)
      if (kept_[i] != 0) open.push_back(joints_[i]);
    joints_ = std::move(open);
  }

private:
  [[nodiscard]] std::int16_t levelOf(std::size_t joint, std::size_t side) const {
    const Seam& seam = joints_[joint].seam;
    return sheets_[side == 0 ? seam.sheet : seam.other].sheet.level;
  }
  [[nodiscard]] View viewOf(std::size_t joint) const {
    const bool otherIsFar = std::abs(levelOf(joint, 1)) >= std::abs(levelOf(joint, 0));
    return otherIsFar ? View{1, 0} : View{0, 1};
  }
  [[nodiscard]] GroundKind kindOf(std::uint32_t piece) const {
    return twin_.surface.surfaceClasses[ground_.labels[ground_.pieces[piece].label].surfaceClass].kind;
  }
  [[nodiscard]] const std::string& idOf(std::uint32_t piece) const {
    return twin_.ground[ground_.pieces[piece].ground].id;
  }

  /// Levels less than a drop apart; and a landing stage floats beside its quay, whatever its level is called.
  [[nodiscard]] bool hardlyDiffers(std::size_t joint) const {
    const auto& pieces = joints_[joint].pieces;
    if (kindOf(pieces[0]) == GroundKind::jetty || kindOf(pieces[1]) == GroundKind::jetty) return true;
    return std::abs(levelOf(joint, 0) - levelOf(joint, 1)) * storey_m_ <= leastDrop_m;
  }

  [[nodiscard]] bool isPlatform(std::size_t joint) const {
    const auto& pieces = joints_[joint].pieces;
    return kindOf(pieces[0]) == GroundKind::platform || kindOf(pieces[1]) == GroundKind::platform;
  }

  [[nodiscard]] static bool isWay(GroundKind kind) {
    return kind == GroundKind::footway || kind == GroundKind::pedestrianArea ||
           kind == GroundKind::cyclePath || kind == GroundKind::carriageway || kind == GroundKind::driveway;
  }
  [[nodiscard]] static bool isForWalkers(GroundKind kind) {
    return kind == GroundKind::footway || kind == GroundKind::pedestrianArea || kind == GroundKind::platform;
  }

  const Shape& shapeOf(std::uint32_t piece) {
    const auto [entry, isNew] = shapes_.try_emplace(piece);
    if (isNew) {
      const Polygon& polygon = twin_.ground[ground_.pieces[piece].ground].polygon;
      entry->second = {orientedBox(polygon.outer), stripOf(polygon)};
    }
    return entry->second;
  }

  /// The side's own ends of a joint, with its ground on the left.
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> edge(std::size_t joint, std::size_t side) const {
    const Seam& seam = joints_[joint].seam;
    return side == 0 ? std::pair(seam.a, seam.b) : std::pair(seam.b, seam.a);
  }
  [[nodiscard]] Vec2 along(std::size_t joint, std::size_t side) const {
    const Vec2 way = joints_[joint].to - joints_[joint].from;
    return side == 0 ? way : -way;
  }

  /// Runs of the pieces on one side of the joints: the far one or the near one.
  [[nodiscard]] std::map<std::uint32_t, std::vector<Run>> runsOf(std::size_t View::*which) const {
    using Start = std::pair<std::uint32_t, std::uint32_t>; // piece and vertex
    std::map<Start, std::size_t> startingAt;
    std::set<Start> ends;
    const auto side = [&](std::size_t joint) { return viewOf(joint).*which; };
    const auto piece = [&](std::size_t joint) { return joints_[joint].pieces[side(joint)]; };
    for (std::size_t i = 0; i < joints_.size(); ++i)
      startingAt.emplace(Start{piece(i), edge(i, side(i)).first}, i);
    const auto following = [&](std::size_t i) {
      const auto found = startingAt.find({piece(i), edge(i, side(i)).second});
      if (found == startingAt.end()) return joints_.size();
      const Vec2 a = along(i, side(i));
      const Vec2 b = along(found->second, side(found->second));
      return sameWay(a, b) ? found->second : joints_.size();
    };
    std::vector<std::uint8_t> follows(joints_.size(), 0);
    for (std::size_t i = 0; i < joints_.size(); ++i)
      if (const std::size_t next = following(i); next < joints_.size()) follows[next] = 1;
    std::map<std::uint32_t, std::vector<Run>> runs;
    std::vector<std::uint8_t> done(joints_.size(), 0);
    const auto collect = [&](std::size_t first) {
      Run run;
      for (std::size_t i = first; i < joints_.size() && done[i] == 0; i = following(i)) {
        done[i] = 1;
        run.joints.push_back(i);
        run.length_m += length(along(i, side(i)));
        run.outward += -perpendicular(along(i, side(i)));
      }
      if (!run.joints.empty()) runs[piece(first)].push_back(std::move(run));
    };
    for (std::size_t i = 0; i < joints_.size(); ++i)
      if (follows[i] == 0) collect(i);
    for (std::size_t i = 0; i < joints_.size(); ++i) collect(i); // closed rings have no first
    return runs;
  }

  void keep(const Run& run) {
    for (const std::size_t i : run.joints) kept_[i] = 1;
  }

  [[nodiscard]] static bool sameWay(Vec2 a, Vec2 b) { return dot(a, b) >= sameRun * length(a) * length(b); }

  /// As short as an end, with all that faces the same way: a side with niches in it is no row of ends.
  [[nodiscard]] bool isShort(const Run& run, const std::vector<Run>& runs, std::uint32_t piece) {
    double facing_m = 0.0;
    for (const Run& other : runs)
      if (sameWay(run.outward, other.outward)) facing_m += other.length_m;
    return std::max(run.length_m, facing_m) <= longestEnd * shapeOf(piece).strip.width_m;
  }

  /// Bridge decks, embankments, tunnels; of platforms only what faces along them, and only for walkers.
  void keepEndsOfFarPieces() {
    for (const auto& [piece, runs] : runsOf(&View::far))
      for (const Run& run : runs) {
        if (!isShort(run, runs, piece)) continue;
        const Vec2 axis = shapeOf(piece).box.axis;
        const bool lengthwise = std::abs(dot(run.outward, axis)) >= sameRun * length(run.outward);
        for (const std::size_t i : run.joints) {
          const std::uint32_t beside = joints_[i].pieces[viewOf(i).near];
          if (!isPlatform(i) || (lengthwise && isForWalkers(kindOf(beside)))) kept_[i] = 1;
        }
      }
  }

  /// Ramps and paths that lead up to the side of what lies higher.
  void keepEndsOfNearPieces() {
    for (const auto& [piece, runs] : runsOf(&View::near)) {
      const GroundKind kind = kindOf(piece);
      const Strip strip = shapeOf(piece).strip;
      if (!isWay(kind) || strip.length_m < leastElongation * strip.width_m) continue;
      for (const Run& run : runs)
        if (isShort(run, runs, piece) && (isForWalkers(kind) || !isPlatform(run.joints.front()))) keep(run);
    }
  }

  /// A short wide bridge is met along two opposite sides: all of it, or a wide part between narrow ones.
  void keepCrossings() {
    const auto ends = endsOfKept();
    for (const auto& [piece, runs] : runsOf(&View::far)) {
      const auto isKept = [&](const Run& run) {
        return std::ranges::any_of(run.joints, [&](std::size_t i) { return kept_[i] != 0; });
      };
      if (kindOf(piece) == GroundKind::platform) continue;
      const bool alone = std::ranges::none_of(runs, isKept) && !goesOn(piece);
      for (const Run& run : runs) {
        const bool crossed =
            std::ranges::any_of(runs, [&](const Run& other) { return sameWay(run.outward, -other.outward); });
        if (crossed && (alone || prolongs(run, ends))) keep(run);
      }
    }
  }

  using EndsOfKept = std::multimap<std::uint32_t, Vec2>; ///< by vertex, which way the far ground faces there

  [[nodiscard]] EndsOfKept endsOfKept() const {
    EndsOfKept ends;
    for (std::size_t i = 0; i < joints_.size(); ++i) {
      if (kept_[i] == 0) continue;
      const std::size_t far = viewOf(i).far;
      const auto [a, b] = edge(i, far);
      for (const std::uint32_t v : {a, b}) ends.emplace(v, -perpendicular(along(i, far)));
    }
    return ends;
  }

  /// True when the run goes on as the end of the piece beside it.
  [[nodiscard]] bool prolongs(const Run& run, const EndsOfKept& ends) const {
    return std::ranges::any_of(run.joints, [&](std::size_t i) {
      const auto [a, b] = edge(i, viewOf(i).far);
      return std::ranges::any_of(std::array{a, b}, [&](std::uint32_t v) {
        const auto [first, last] = ends.equal_range(v);
        return std::any_of(first, last, [&](const auto& end) { return sameWay(end.second, run.outward); });
      });
    });
  }

  /// True when other walkable ground of its own level lies beside the piece: then its ends are there.
  [[nodiscard]] bool goesOn(std::uint32_t piece) const {
    for (const SheetMesh& mesh : sheets_) {
      if (mesh.sheet != ground_.pieces[piece].sheet) continue;
      for (std::uint32_t face = 0; face < mesh.faces.size(); ++face) {
        if (mesh.pieces[face] != piece) continue;
        for (const std::uint32_t other : mesh.neighbours[face])
          if (isWalkable(mesh, ground_, other) && mesh.pieces[other] != piece) return true;
      }
    }
    return false;
  }

  void tell() {
    std::map<std::tuple<bool, std::uint32_t, std::uint32_t>, double> metres; // kept, far and near piece
    for (std::size_t i = 0; i < joints_.size(); ++i) {
      const View view = viewOf(i);
      metres[{kept_[i] != 0, joints_[i].pieces[view.far], joints_[i].pieces[view.near]}] +=
          distance(joints_[i].from, joints_[i].to);
    }
    for (const auto& [key, length_m] : metres) {
      const auto& [kept, far, near] = key;
      report_.add({Finding::assumed, surfaceSource, idOf(far),
                   kept ? translatable("levels joined where a way ends")
                        : translatable("edge between two levels closed: they differ in height"),
                   fmt::format("{:.1f} m beside {}", length_m, idOf(near))});
    }
  }

  std::vector<Joint>& joints_;
  std::span<const SheetMesh> sheets_;
  const Ground& ground_;
  const Twin& twin_;
  double storey_m_;
  BuildReport& report_;
  std::vector<std::uint8_t> kept_;
  std::map<std::uint32_t, Shape> shapes_;
};

} // namespace

void keepEndsOfWays(std::vector<Joint>& joints, std::span<const SheetMesh> sheets, const Ground& ground,
                    const Twin& twin, double storeyHeight_m, BuildReport& report) {
  if (!joints.empty()) Ends(joints, sheets, ground, twin, storeyHeight_m, report).run();
}

} // namespace loopstad::twin::build

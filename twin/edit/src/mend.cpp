// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.hpp"
#include "sheet_mesh.hpp"
#include "simplify.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace loopstad::twin::edit {
namespace {

using build::SheetMesh;
using Edge = std::pair<std::uint32_t, std::uint32_t>;

/// A boundary may leave a vertex out that lies as near to it.
constexpr double straight_m = 0.005;

/// The changed part of a level as a sheet whose rim stays where it is, and back into the patch.
class Mender {
public:
  Mender(Patch& patch, std::int16_t level) : patch_(patch), level_(level) {}

  void run(double thinnest_m) {
    choose();
    if (sheet_.faces.empty()) return;
    joinSheet();
    dropCuts();
    build::WalkableLabels walkable{0};
    for (const PatchFace& label : labels_) walkable.push_back(label.walkable ? 1 : 0);
    (void)build::removeThinFaces(sheet_, walkable, thinnest_m);
    build::improveAngles(sheet_);
    takeOver();
  }

private:
  [[nodiscard]] bool isChanged(std::uint32_t f, const std::vector<std::uint32_t>& pieces) const {
    const std::uint32_t from = patch_.from[f];
    return from == nothing || pieces[from] > 1 || patch_.faces[f] != patch_.taken[from].was;
  }

  /// A flight of stairs has sides that lie at another height than what is beside it.
  [[nodiscard]] bool isFlight(std::uint32_t f) const {
    const PatchFace& face = patch_.faces[f];
    return face.walkable && patch_.mesh.surfaceClasses[face.surfaceClass].kind == GroundKind::stairs;
  }

  /// Faces that differ from what was taken, and those that share a vertex with them.
  void choose() {
    std::vector<std::uint32_t> pieces(patch_.taken.size(), 0);
    for (const std::uint32_t from : patch_.from)
      if (from != nothing) ++pieces[from];
    std::vector<std::uint8_t> near(patch_.mesh.vertices.size(), 0);
    for (std::uint32_t f = 0; f < patch_.faces.size(); ++f)
      if (patch_.mesh.sheets[f] == level_ && isChanged(f, pieces))
        for (const std::uint32_t v : patch_.mesh.faces[f]) near[v] = 1;
    slotOf_.assign(patch_.faces.size(), build::noFace);
    local_.assign(patch_.mesh.vertices.size(), nothing);
    for (std::uint32_t f = 0; f < patch_.faces.size(); ++f) {
      const auto& corners = patch_.mesh.faces[f];
      if (patch_.mesh.sheets[f] != level_ || isFlight(f)) continue;
      if (near[corners[0]] != 0 || near[corners[1]] != 0 || near[corners[2]] != 0) add(f);
    }
  }

  void add(std::uint32_t f) {
    slotOf_[f] = static_cast<std::uint32_t>(sheet_.faces.size());
    chosen_.push_back(f);
    std::array<std::uint32_t, 3> corners{};
    for (std::size_t i = 0; i < 3; ++i) corners[i] = localVertex(patch_.mesh.faces[f][i]);
    for (const std::uint32_t v : corners) sheet_.faceOf[v] = slotOf_[f];
    sheet_.faces.push_back(corners);
    sheet_.labels.push_back(labelOf(patch_.faces[f]));
  }

  std::uint32_t localVertex(std::uint32_t v) {
    if (local_[v] != nothing) return local_[v];
    local_[v] = static_cast<std::uint32_t>(whole_.size());
    whole_.push_back(v);
    sheet_.vertices.push_back(patch_.mesh.vertices[v]);
    sheet_.heights_m.push_back(patch_.mesh.heights_m[v]);
    sheet_.global.push_back(v);
    sheet_.kept.push_back(0);
    sheet_.faceOf.push_back(build::noFace);
    return local_[v];
  }

  std::uint32_t labelOf(const PatchFace& face) {
    auto found = std::ranges::find(labels_, face);
    if (found == labels_.end()) found = labels_.insert(labels_.end(), face);
    return static_cast<std::uint32_t>(found - labels_.begin()) + 1;
  }

  void joinSheet() {
    sheet_.sheet = level_;
    sheet_.pieces.assign(sheet_.faces.size(), build::nothing);
    sheet_.foreign.assign(sheet_.faces.size(), 0);
    sheet_.moved_m.assign(sheet_.faces.size(), {});
    for (std::uint32_t s = 0; s < chosen_.size(); ++s) {
      auto& row = sheet_.neighbours.emplace_back();
      for (std::size_t e = 0; e < 3; ++e) {
        const FaceId beyond = patch_.mesh.neighbours[chosen_[s]][e];
        row[e] = beyond ? slotOf_[beyond.index()] : build::noFace;
        if (row[e] == build::noFace) fix(s, e, beyond);
      }
    }
  }

  /// What does not belong to the sheet goes on beyond this edge, or nothing does: it stays.
  void fix(std::uint32_t s, std::size_t e, FaceId beyond) {
    const auto& corners = sheet_.faces[s];
    sheet_.moved_m[s][e] = build::locked;
    sheet_.kept[corners[e]] = sheet_.kept[corners[build::next(e)]] = 1;
    rim_[{corners[e], corners[build::next(e)]}] = {beyond, patch_.mesh.boundaries[chosen_[s]][e]};
  }

  /// Cuts that became no boundary, and where a straight boundary was cut by edges that are gone or were there
  /// before: what the cutting added and nobody needs.
  void dropCuts() {
    const std::vector<std::uint8_t> fixed = sheet_.kept;
    for (const TakenFace& face : patch_.taken)
      for (const std::uint32_t v : face.corners)
        if (local_[v] != nothing) sheet_.kept[local_[v]] = 1;
    build::simplify(sheet_, straight_m);
    sheet_.kept = fixed;
  }

  /// The patch's number of a vertex of the sheet. One that was moved is another one.
  std::uint32_t wholeVertex(std::uint32_t v) {
    if (whole_[v] != nothing && patch_.mesh.vertices[whole_[v]] == sheet_.vertices[v]) return whole_[v];
    const float height = sheet_.heights_m[v];
    whole_[v] = static_cast<std::uint32_t>(patch_.mesh.vertices.size());
    patch_.mesh.vertices.push_back(sheet_.vertices[v]);
    patch_.mesh.heights_m.push_back(height);
    patch_.vertexOf.push_back(nothing);
    return whole_[v];
  }

  void takeOver() {
    Patch old = std::exchange(patch_, Patch{});
    patch_.taken = std::move(old.taken);
    patch_.rim = std::move(old.rim);
    patch_.vertexOf = std::move(old.vertexOf);
    patch_.mesh.vertices = std::move(old.mesh.vertices);
    patch_.mesh.heights_m = std::move(old.mesh.heights_m);
    patch_.mesh.surfaceClasses = std::move(old.mesh.surfaceClasses);
    numberFaces(old);
    whole_.resize(sheet_.vertices.size(), nothing); // those that mending added are new
    for (std::uint32_t f = 0; f < old.faces.size(); ++f)
      if (slotOf_[f] == build::noFace) keep(old, f);
    for (std::uint32_t s = 0; s < sheet_.faces.size(); ++s)
      if (sheet_.labels[s] != build::gone) addFromSheet(old, s);
    closeRim(old);
  }

  void numberFaces(const Patch& old) {
    std::uint32_t count = 0;
    kept_.assign(old.faces.size(), nothing);
    for (std::uint32_t f = 0; f < old.faces.size(); ++f)
      if (slotOf_[f] == build::noFace) kept_[f] = count++;
    mended_.assign(sheet_.faces.size(), nothing);
    for (std::uint32_t s = 0; s < sheet_.faces.size(); ++s)
      if (sheet_.labels[s] != build::gone) mended_[s] = count++;
  }

  void push(const std::array<std::uint32_t, 3>& corners, const PatchFace& face, std::int16_t level,
            std::uint32_t from) {
    patch_.mesh.faces.push_back(corners);
    patch_.mesh.sheets.push_back(level);
    patch_.mesh.classes.push_back(face.surfaceClass);
    patch_.faces.push_back(face);
    patch_.from.push_back(from);
  }

  void keep(const Patch& old, std::uint32_t f) {
    push(old.mesh.faces[f], old.faces[f], old.mesh.sheets[f], old.from[f]);
    patch_.mesh.boundaries.push_back(old.mesh.boundaries[f]);
    auto& row = patch_.mesh.neighbours.emplace_back();
    for (std::size_t e = 0; e < 3; ++e) {
      const FaceId beyond = old.mesh.neighbours[f][e];
      row[e] = beyond && kept_[beyond.index()] != nothing ? FaceId(kept_[beyond.index()]) : FaceId::none();
    }
  }

  void addFromSheet(const Patch& old, std::uint32_t s) {
    std::array<std::uint32_t, 3> corners{};
    for (std::size_t i = 0; i < 3; ++i) corners[i] = wholeVertex(sheet_.faces[s][i]);
    const PatchFace& face = labels_[sheet_.labels[s] - 1];
    const bool same = s < chosen_.size() && old.mesh.faces[chosen_[s]] == corners;
    push(corners, face, level_, same ? old.from[chosen_[s]] : nothing);
    auto& boundaries = patch_.mesh.boundaries.emplace_back();
    auto& row = patch_.mesh.neighbours.emplace_back();
    for (std::size_t e = 0; e < 3; ++e) {
      const std::uint32_t beyond = sheet_.neighbours[s][e];
      boundaries[e] = beyond == build::noFace ? Boundary::unwalkable : Boundary::none;
      row[e] = beyond == build::noFace ? FaceId::none() : FaceId(mended_[beyond]);
    }
  }

  void closeRim(const Patch& old) {
    for (std::uint32_t s = 0; s < sheet_.faces.size(); ++s) {
      if (sheet_.labels[s] == build::gone) continue;
      for (std::size_t e = 0; e < 3; ++e) {
        if (sheet_.neighbours[s][e] != build::noFace) continue;
        const auto& [beyond, why] = rim_.at({sheet_.faces[s][e], sheet_.faces[s][build::next(e)]});
        const std::uint32_t f = mended_[s];
        patch_.mesh.boundaries[f][e] = why;
        if (!beyond) continue;
        const std::uint32_t other = kept_[beyond.index()];
        patch_.mesh.neighbours[f][e] = FaceId(other);
        const auto& corners = patch_.mesh.faces[f];
        for (std::size_t k = 0; k < 3; ++k)
          if (patch_.mesh.faces[other][k] == corners[build::next(e)] &&
              patch_.mesh.faces[other][build::next(k)] == corners[e] &&
              old.mesh.neighbours[beyond.index()][k])
            patch_.mesh.neighbours[other][k] = FaceId(f);
      }
    }
  }

  Patch& patch_;
  std::int16_t level_;
  SheetMesh sheet_;
  std::vector<PatchFace> labels_;                   ///< label 1 and so on of the sheet
  std::vector<std::uint32_t> chosen_;               ///< by face of the sheet: that of the patch
  std::vector<std::uint32_t> slotOf_;               ///< by face of the patch: that of the sheet
  std::vector<std::uint32_t> local_;                ///< by vertex of the patch: that of the sheet
  std::vector<std::uint32_t> whole_;                ///< by vertex of the sheet: that of the patch
  std::map<Edge, std::pair<FaceId, Boundary>> rim_; ///< by vertices of the sheet: what lies beyond
  std::vector<std::uint32_t> kept_;   ///< by face of the old patch that is none of the sheet: the new one
  std::vector<std::uint32_t> mended_; ///< by face of the sheet: the new one
};

} // namespace

void mend(Patch& patch, std::int16_t level, double thinnest_m) { Mender(patch, level).run(thinnest_m); }

} // namespace loopstad::twin::edit

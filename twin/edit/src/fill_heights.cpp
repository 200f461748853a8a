// SPDX-License-Identifier: GPL-3.0-or-later
#include "patch.hpp"

#include <algorithm>
#include <cmath>

namespace loopstad::twin::edit {
namespace {

/// Ground in the water with no land near: what quays commonly stand out of it.
constexpr float freeboard_m = 0.6F;
/// Sweeps until a change is less than a millimetre; a square of some hundred vertices takes a few dozen.
constexpr int mostSweeps = 400;
constexpr float still_m = 0.001F;

struct Way {
  std::uint32_t to;
  float weight;
};

class Filler {
public:
  explicit Filler(Patch& patch) : patch_(patch), heights_(patch.mesh.heights_m) {}

  void run() {
    findUnknown();
    if (unknown_.empty()) return;
    guess();
    for (int sweep = 0; sweep < mostSweeps; ++sweep)
      if (smooth() < still_m) break;
  }

private:
  /// Corners of land whose height nobody knows, and the edges from them.
  void findUnknown() {
    waysOf_.resize(heights_.size());
    float water_m = 0.0F;
    for (std::uint32_t f = 0; f < patch_.faces.size(); ++f) {
      const auto& corners = patch_.mesh.faces[f];
      if (patch_.faces[f].water_m) continue;
      for (std::size_t e = 0; e < 3; ++e) {
        addWay(corners[e], corners[(e + 1) % 3]);
        addWay(corners[(e + 1) % 3], corners[e]);
      }
    }
    for (const TakenFace& face : patch_.taken)
      if (face.was.water_m) water_m = *face.was.water_m;
    lonely_m_ = water_m + freeboard_m;
    for (std::uint32_t v = 0; v < heights_.size(); ++v)
      if (!waysOf_[v].empty()) unknown_.push_back(v);
  }

  void addWay(std::uint32_t from, std::uint32_t to) {
    if (!std::isnan(heights_[from])) return;
    const double apart = distance(toMetres(patch_.mesh.vertices[from]), toMetres(patch_.mesh.vertices[to]));
    waysOf_[from].push_back({to, static_cast<float>(1.0 / std::max(apart, 0.01))});
  }

  /// From known neighbours inwards.
  void guess() {
    for (bool found = true; found;) {
      found = false;
      std::vector<std::pair<std::uint32_t, float>> known;
      for (const std::uint32_t v : unknown_)
        if (std::isnan(heights_[v]))
          if (const float height = meanAround(v); !std::isnan(height)) known.emplace_back(v, height);
      for (const auto& [v, height] : known) heights_[v] = height;
      found = !known.empty();
    }
    for (const std::uint32_t v : unknown_)
      if (std::isnan(heights_[v])) heights_[v] = lonely_m_;
  }

  [[nodiscard]] float meanAround(std::uint32_t v) const {
    float sum = 0.0F;
    float weight = 0.0F;
    for (const Way& way : waysOf_[v]) {
      if (std::isnan(heights_[way.to])) continue;
      sum += way.weight * heights_[way.to];
      weight += way.weight;
    }
    return sum / weight; // NaN where none is known
  }

  float smooth() {
    float most = 0.0F;
    for (const std::uint32_t v : unknown_) {
      const float now = meanAround(v);
      most = std::max(most, std::abs(now - heights_[v]));
      heights_[v] = now;
    }
    return most;
  }

  Patch& patch_;
  std::vector<float>& heights_;
  std::vector<std::uint32_t> unknown_;
  std::vector<std::vector<Way>> waysOf_;
  float lonely_m_ = 0.0F;
};

} // namespace

void fillHeights(Patch& patch) { Filler(patch).run(); }

} // namespace loopstad::twin::edit

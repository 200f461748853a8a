// SPDX-License-Identifier: GPL-3.0-or-later
/// Vertices of CityJSON: points in whole millimetres from the origin of the twin, each once.
///
///   CityVertices vertices;
///   const std::uint32_t index = vertices.indexOf({1.25, 3.0, -0.1});    // {1250, 3000, -100}
#pragma once

#include <loopstad/base/vec.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace loopstad::twin {

class CityVertices {
public:
  using Row = std::array<std::int64_t, 3>;
  static constexpr double scale_m = 0.001;

  std::uint32_t indexOf(const Vec3& p) {
    const Row row{std::llround(p.x / scale_m), std::llround(p.y / scale_m), std::llround(p.z / scale_m)};
    const auto [at, isNew] = known_.try_emplace(row, static_cast<std::uint32_t>(rows_.size()));
    if (isNew) rows_.push_back(row);
    return at->second;
  }
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  void clear() {
    known_.clear();
    rows_.clear();
  }

private:
  struct Hash {
    std::size_t operator()(const Row& row) const {
      std::uint64_t mixed = 0;
      for (const std::int64_t n : row)
        mixed = (mixed ^ static_cast<std::uint64_t>(n)) * 0x9e3779b97f4a7c15ULL;
      return mixed ^ (mixed >> 32);
    }
  };
  std::unordered_map<Row, std::uint32_t, Hash> known_; // looked up only
  std::vector<Row> rows_;
};

} // namespace loopstad::twin

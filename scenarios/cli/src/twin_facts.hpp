// SPDX-License-Identifier: GPL-3.0-or-later
/// What there is to say about a twin on one screen.
#pragma once

#include <loopstad/twin/twin.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace loopstad::cli {

struct TwinFacts {
  std::string name;
  twin::GeoFrame frame;
  Box2 extent_rd; ///< the plan's own metres where the twin has no place on earth
  std::vector<twin::Source> sources;
  std::map<std::string, double> walkable_m2; ///< by kind of ground
  double walkableTotal_m2 = 0.0;
  std::size_t faces = 0;
  std::map<int, double> sheets_m2; ///< walkable, by level
  std::size_t buildings = 0;
  std::map<std::string, std::size_t> lods; ///< buildings by level of detail
  std::size_t dwellings = 0;               ///< verblijfsobjecten
  double footprint_m2 = 0.0;
  std::size_t doors = 0;
  std::size_t barriers = 0;
  double barriers_m = 0.0; ///< how long they are together
  std::size_t tracks = 0;
  double tracks_m = 0.0;
  std::map<std::string, std::size_t> objects;             ///< by kind
  std::map<std::string, std::vector<std::string>> places; ///< names by kind, each once
};

[[nodiscard]] TwinFacts factsOf(const twin::Twin& twin);
[[nodiscard]] std::string asText(const TwinFacts& facts);
[[nodiscard]] std::string asJson(const TwinFacts& facts);

} // namespace loopstad::cli

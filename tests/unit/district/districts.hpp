// SPDX-License-Identifier: GPL-3.0-or-later
/// Districts for tests: made, written, read by our own readers, built.
///
///   const District made = district(planOf(StreetPattern::radial));
///   const Rebuilt city = rebuilt(made);
///   EXPECT_EQ(city.report.counted("walkable surface", "connected parts"), 1U);
#pragma once

#include <loopstad/test/exact_partition.hpp>
#include <loopstad/test/temporary_folder.hpp>
#include <loopstad/twin/build/build_twin.hpp>
#include <loopstad/twin/district/district.hpp>
#include <loopstad/twin/district/write_district.hpp>
#include <loopstad/twin/io/read_sources.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

namespace loopstad::twin::district {

inline DistrictPlan planOf(StreetPattern pattern, std::uint64_t seed = 1) {
  DistrictPlan plan;
  plan.pattern = pattern;
  plan.seed = seed;
  return plan;
}

inline District district(const DistrictPlan& plan) {
  Result<District> made = generateDistrict(plan);
  EXPECT_TRUE(static_cast<bool>(made)) << (made ? "" : describe(made.error()));
  return made ? std::move(*made) : District{};
}

/// Ground and buildings of level 0.
inline std::vector<Polygon> groundOf(const District& made) {
  std::vector<Polygon> ground;
  for (const DistrictSurface& surface : made.surfaces)
    if (surface.level == 0) ground.push_back(surface.polygon);
  for (const DistrictBuilding& building : made.buildings) ground.push_back(building.footprint);
  return ground;
}

/// All but sheds.
inline std::size_t inhabited(const District& made) {
  return static_cast<std::size_t>(
      std::ranges::count_if(made.buildings, [](const DistrictBuilding& b) { return !b.units.empty(); }));
}

struct Rebuilt {
  Twin twin;
  BuildReport report;
};

/// By way of the files.
inline Rebuilt rebuilt(const District& made) {
  const test::TemporaryFolder folder;
  const std::filesystem::path files = folder.path() / "made";
  EXPECT_TRUE(writeDistrict(made, files));
  Rebuilt city;
  SilentProgress progress;
  const std::vector<std::filesystem::path> sources{files / "bgt", files / "bag"};
  const Result<io::Records> records = io::readSources(sources, {}, progress, city.report);
  EXPECT_TRUE(static_cast<bool>(records)) << (records ? "" : describe(records.error()));
  if (!records) return city;
  Result<Twin> twin = build::buildTwin(*records, {}, progress, city.report);
  EXPECT_TRUE(static_cast<bool>(twin)) << (twin ? "" : describe(twin.error()));
  if (twin) city.twin = std::move(*twin);
  return city;
}

/// What was dropped or repaired on the way.
inline std::string mended(const BuildReport& report) {
  std::string all;
  for (const Finding& finding : report.findings())
    if (finding.action == Finding::dropped || finding.action == Finding::repaired)
      all += finding.source + ": " + finding.reason + " " + finding.detail + "\n";
  return all;
}

} // namespace loopstad::twin::district

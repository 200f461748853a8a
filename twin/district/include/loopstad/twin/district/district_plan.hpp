// SPDX-License-Identifier: GPL-3.0-or-later
/// What a made-up district is to be like: plain numbers, so that a search can go over them.
///
///   DistrictPlan plan;                               // 400 m x 300 m of perimeter blocks round a square
///   plan.pattern = StreetPattern::radial;
///   plan.floorSpaceIndex = 1.2;
///   if (const Status possible = checkPlan(plan); !possible) return possible.error();
///
/// Shares are fractions of 1, lengths metres. What each means, its range and where its default is from:
/// docs/district.md. planNumbers() lists them for programs.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace loopstad::twin::district {

/// Marshall 2005, "Streets & Patterns": B-type (bilateral), the classic radial, A-type (Altstadt).
enum class StreetPattern : std::uint8_t { grid, radial, organic };
[[nodiscard]] const char* name(StreetPattern pattern);
[[nodiscard]] std::optional<StreetPattern> streetPatternNamed(std::string_view name);

/// Gebruiksdoelen of the BAG (catalogue 2018, 7.3.4) that a district is mixed of.
enum class Use : std::uint8_t { home, shop, office, school, assembly, health };
inline constexpr std::size_t useCount = 6;
[[nodiscard]] const char* name(Use use);
[[nodiscard]] std::optional<Use> useNamed(std::string_view name);

struct DistrictPlan {
  StreetPattern pattern = StreetPattern::grid;
  double width_m = 400.0;  ///< 60..5000
  double height_m = 300.0; ///< 60..5000
  Vec2 lowerLeft_rd{112000.0, 401000.0};
  double rotation_deg = 7.0; ///< counter-clockwise about the lower left; -180..180

  double mainEvery_m = 350.0;  ///< from main street to main street, 100..3000
  double blockLength_m = 90.0; ///< of a side that houses face, 30..400
  double blockDepth_m = 50.0;  ///< across, 20..300; room for two rows and their gardens
  double mainStreet_m = 20.0;  ///< between the houses, 10..60
  double mainFootway_m = 4.0;  ///< on each side, 1..20
  double sideStreet_m = 11.0;  ///< 6..40
  double sideFootway_m = 2.0;  ///< 0.9..10
  double alley_m = 2.5;        ///< paths between gardens and through parks, 1..8

  double frontGarden_m = 0.0;    ///< before the houses of side streets, 0..15
  double buildingDepth_m = 10.0; ///< 6..25
  double storeys = 3.0;          ///< mean, 1..30
  double floorSpaceIndex = 0.7;  ///< gross floor area over the whole area, 0..8
  double dwelling_m2 = 95.0;     ///< mean usable floor area, 20..400
  /// Of the usable floor area, by Use; together 1.
  std::array<double, useCount> uses{0.80, 0.08, 0.05, 0.04, 0.02, 0.01};
  double green = 0.10;         ///< public green, of the whole area, 0..0.6
  double water = 0.03;         ///< 0..0.4
  double squareSide_m = 50.0;  ///< of the central square, as if it were one; 0: none, else 15..300
  double treeSpacing_m = 10.0; ///< along main streets and quays, 4..60
  int year = 2024;             ///< in which it is built, 1500..2100

  std::uint64_t seed = 1;
};

/// A number of a plan, for whoever goes over all of them: a search, a scenario file, this library's own
/// checks.
struct PlanNumber {
  const char* key;   ///< "main_street_m"
  const char* words; ///< in messages: "main street"
  double DistrictPlan::*value;
  double low;
  double high;
  bool orNone = false; ///< 0 is allowed, too: there is none
};
[[nodiscard]] std::span<const PlanNumber> planNumbers();

/// Usable floor area (gebruiksoppervlakte) of gross floor area: what the heights of buildings reckon with,
/// too.
inline constexpr double usableShare = 0.8;

/// The index that gives so many dwellings per hectare of the whole area.
[[nodiscard]] double floorSpaceIndexFor(double dwellings_per_ha, const DistrictPlan& plan);

/// Names the parameter that is out of range or at odds with another, its value and the remedy.
[[nodiscard]] Status checkPlan(const DistrictPlan& plan);

} // namespace loopstad::twin::district

// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/sim/profile_library.hpp>

#include <algorithm>
#include <array>

namespace loopstad::sim {
namespace {

constexpr const char* boyce =
    "Boyce, Shields & Silcock 1999, Fire Technology 35(1) (r); width: ISO 21542 (r)";
constexpr const char* imo = "IMO MSC.1/Circ.1533, tables 3.4 to 3.6 (r): uniform";
constexpr const char* ages = "age: Weidmann 1993, RiMEA 4.1.1; stairs: Weidmann 1993";

/// The normal law of so large a deviation is uniform between its limits, to a thousandth.
constexpr double evenly = -1.0;

constexpr std::array<LibraryRow, 25> table{{
    // name, mean, deviation, least, most (m/s), width (m), up, down (m/s), source
    {"adult", 1.34, 0.26, 0.5, 2.2, 0, 0.610, 0.694, "Weidmann 1993"},
    {"child", 0, 0, 6, 14, 0.28, 0.610, 0.694, ages},
    {"youth", 0, 0, 14, 30, 0, 0.610, 0.694, ages},
    {"elderly", 0, 0, 65, 85, 0, 0.610, 0.694, ages},
    {"walking-stick", 0.81, 0.38, 0.26, 1.60, 0.50, 0.35, 0.32, boyce},
    {"crutches", 0.94, 0.30, 0.63, 1.35, 0.90, 0.22, 0.22, boyce},
    {"walking-frame", 0.57, 0.29, 0.10, 1.02, 0.65, 0.14, 0.16, boyce},
    {"wheelchair", 0.69, 0.35, 0.13, 1.35, 0.70, 0, 0, boyce},
    {"wheelchair-electric", 0.89, evenly, 0.85, 0.93, 0.70, 0, 0, boyce},
    {"wheelchair-assisted", 1.30, 0.34, 0.84, 1.98, 0.70, 0, 0, boyce},
    {"pram", 1.34, 0.26, 0.5, 2.2, 0.60, 0, 0, "Weidmann 1993; own: width of a pram, keeps off stairs"},
    {"luggage", 1.34, 0.26, 0.5, 2.2, 0.50, 0.610, 0.694,
     "speed: Weidmann 1993, Fruin 1971 found little effect of baggage (r); own: a disc of body and case"},
    {"rimea", 0, 0, 10, 85, 0, 0.610, 0.694, ages},
    {"imo-female-young", 1.24, evenly, 0.93, 1.55, 0, 0.63, 0.75, imo},
    {"imo-female-middle", 0.95, evenly, 0.71, 1.19, 0, 0.59, 0.65, imo},
    {"imo-female-old", 0.75, evenly, 0.56, 0.94, 0, 0.49, 0.60, imo},
    {"imo-female-impaired-1", 0.57, evenly, 0.43, 0.71, 0, 0.37, 0.45, imo},
    {"imo-female-impaired-2", 0.49, evenly, 0.37, 0.61, 0, 0.31, 0.39, imo},
    {"imo-male-young", 1.48, evenly, 1.11, 1.85, 0, 0.67, 1.01, imo},
    {"imo-male-middle", 1.30, evenly, 0.97, 1.62, 0, 0.63, 0.86, imo},
    {"imo-male-old", 1.12, evenly, 0.84, 1.40, 0, 0.51, 0.67, imo},
    {"imo-male-impaired-1", 0.85, evenly, 0.64, 1.06, 0, 0.39, 0.51, imo},
    {"imo-male-impaired-2", 0.73, evenly, 0.55, 0.91, 0, 0.33, 0.44, imo},
    {"imo-crew-female", 1.24, evenly, 0.93, 1.55, 0, 0.63, 0.75, imo},
    {"imo-crew-male", 1.48, evenly, 1.11, 1.85, 0, 0.67, 1.01, imo},
}};

constexpr std::array<MixShare, 10> passengers{{
    {"imo-female-young", 7}, // table 3.1, percent
    {"imo-female-middle", 7},
    {"imo-female-old", 16},
    {"imo-female-impaired-1", 10},
    {"imo-female-impaired-2", 10},
    {"imo-male-young", 7},
    {"imo-male-middle", 7},
    {"imo-male-old", 16},
    {"imo-male-impaired-1", 10},
    {"imo-male-impaired-2", 10},
}};
constexpr std::array<MixShare, 2> crew{{{"imo-crew-female", 50}, {"imo-crew-male", 50}}};
constexpr std::array<const char*, 2> mixNames{"imo-passengers", "imo-crew"};

TruncatedNormal speedOf(const LibraryRow& row) {
  constexpr double manyWidths = 10.0;
  const double deviation =
      row.deviation_mps == evenly ? manyWidths * (row.most_mps - row.least_mps) : row.deviation_mps;
  return {row.mean_mps, deviation, row.least_mps, row.most_mps};
}

/// Rows without a mean give ages instead of speeds.
DrawLaw agesOf(const LibraryRow& row) {
  if (std::string_view(row.name) != "rimea") return {Uniform{row.least_mps, row.most_mps}};
  return {Normal{50.0, 20.0}, row.least_mps, row.most_mps}; // RiMEA 4.1.1: N(50, 20) between 10 and 85 (r)
}

Profile profileOf(const LibraryRow& row) {
  Profile profile;
  profile.name = row.name;
  const double reference_mps = row.mean_mps > 0.0 ? row.mean_mps : profile.freeSpeed_mps.mean;
  if (row.mean_mps > 0.0)
    profile.freeSpeed_mps = speedOf(row);
  else
    profile.age_years = agesOf(row);
  if (row.width_m > 0.0) profile.radius_m = {0.5 * row.width_m, 0.0, 0.5 * row.width_m, 0.5 * row.width_m};
  profile.wheelchair = row.up_mps == 0.0;
  if (!profile.wheelchair) profile.climbing = {row.up_mps / reference_mps, row.down_mps / reference_mps};
  return profile;
}

} // namespace

std::span<const LibraryRow> profileLibrary() { return table; }

std::optional<Profile> libraryProfile(std::string_view name) {
  const auto row =
      std::ranges::find(table, name, [](const LibraryRow& r) { return std::string_view(r.name); });
  if (row == table.end()) return std::nullopt;
  return profileOf(*row);
}

std::span<const char* const> libraryMixes() { return mixNames; }

std::span<const MixShare> libraryMix(std::string_view name) {
  if (name == mixNames[0]) return passengers;
  if (name == mixNames[1]) return crew;
  return {};
}

} // namespace loopstad::sim

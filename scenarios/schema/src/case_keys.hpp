// SPDX-License-Identifier: GPL-3.0-or-later
/// The keys of verification cases, by part.
#pragma once

#include <array>
#include <string_view>

namespace loopstad::scenarios::keys {

inline constexpr std::array<std::string_view, 21> verificationCase{"id",
                                                                   "title",
                                                                   "source",
                                                                   "note",
                                                                   "known_failure",
                                                                   "not_yet_possible",
                                                                   "not_applicable",
                                                                   "criterion_unknown",
                                                                   "same_as",
                                                                   "quick",
                                                                   "seeds",
                                                                   "axis",
                                                                   "plot",
                                                                   "geometry",
                                                                   "population",
                                                                   "gates",
                                                                   "measure",
                                                                   "data",
                                                                   "limit_s",
                                                                   "variants",
                                                                   "expect"};
/// What a variant may say anew; the rest is that of the case.
inline constexpr std::array<std::string_view, 8> variant{"name",  "at",      "geometry", "population",
                                                         "gates", "measure", "data",     "limit_s"};
inline constexpr std::array<std::string_view, 4> caseGate{"line", "limit_per_m_s", "passing", "changes"};
inline constexpr std::array<std::string_view, 6> geometry{"corridor", "rooms",     "stairs",
                                                          "flights",  "obstacles", "lifts"};
inline constexpr std::array<std::string_view, 6> caseLift{"from",     "to",     "onward",
                                                          "capacity", "ride_s", "doors_s"};
inline constexpr std::array<std::string_view, 7> caseFlight{"area",     "kind",    "towards",       "slope",
                                                            "belt_mps", "upwards", "standing_share"};
inline constexpr std::array<std::string_view, 2> corridor{"length_m", "width_m"};
inline constexpr std::array<std::string_view, 2> stairs{"area", "speed_factor"};
inline constexpr std::array<std::string_view, 13> group{
    "count",     "density_per_m2", "in",       "at",       "to",          "from_data", "speed_mps", "profile",
    "age_years", "pre_movement_s", "radius_m", "together", "route_choice"};
inline constexpr std::array<std::string_view, 4> speed{"mean", "sd", "min", "max"};
inline constexpr std::array<std::string_view, 5> measure{"area", "line", "between_s", "persons", "voronoi"};
inline constexpr std::array<std::string_view, 3> data{"file", "unit_m", "fps"};
inline constexpr std::array<std::string_view, 11> expectation{
    "min", "max", "variant", "rises", "falls", "ratio", "exit", "group", "band", "over_data", "less_data"};

} // namespace loopstad::scenarios::keys

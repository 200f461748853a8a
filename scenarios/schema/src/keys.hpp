// SPDX-License-Identifier: GPL-3.0-or-later
/// The keys of a scenario, by part, in the order in which they are written. A test holds them against
/// scenario.schema.json.
#pragma once

#include <array>
#include <string_view>

namespace loopstad::scenarios::keys {

using std::string_view;

inline constexpr std::array<string_view, 23> scenario{
    "loopstad",  "id",           "title",       "description",  "showcase",     "themes",
    "fictional", "twin",         "profiles",    "origins",      "destinations", "flights",
    "lifts",     "events",       "journeys",    "route_choice", "flows",        "persons",
    "gates",     "closed_areas", "measurement", "model",        "run"};
inline constexpr std::array<string_view, 6> lift{"from", "to", "onward", "capacity", "ride_s", "doors_s"};
inline constexpr std::array<string_view, 9> flight{"place", "wkt",      "level",   "kind",          "towards",
                                                   "slope", "belt_mps", "upwards", "standing_share"};
inline constexpr std::array<string_view, 11> routeChoice{
    "among",       "strategy",       "spread_s", "familiar_share", "usual", "affiliation_s",
    "following_s", "informed_share", "closed",   "reconsider_s",   "gain"};
inline constexpr std::array<string_view, 2> text{"en", "nl"};
inline constexpr std::array<string_view, 4> twin{"sources", "plain", "crop_rd", "open_yards"};
inline constexpr std::array<string_view, 8> plain{"kind",     "name",    "wkt",          "level",
                                                  "to_level", "width_m", "speed_factor", "wheelchair"};
inline constexpr std::array<string_view, 9> profile{"like",           "free_speed_mps", "radius_m",
                                                    "time_gap_s",     "wheelchair",     "age_years",
                                                    "pre_movement_s", "stairs_up",      "stairs_down"};
inline constexpr std::array<string_view, 9> law{"law",   "mean",  "sd",  "mu", "sigma",
                                                "shape", "scale", "min", "max"};
inline constexpr std::array<string_view, 4> distribution{"mean", "sd", "min", "max"};
inline constexpr std::array<string_view, 6> where{"place", "wkt", "doors", "use", "map_edge", "level"};
/// Lines and zones are measured on the ground: doors and edges are none.
inline constexpr std::array<string_view, 3> ground{"place", "wkt", "level"};
inline constexpr std::array<string_view, 8> flow{"from",    "to",        "journey",  "profile",
                                                 "persons", "between_s", "arrivals", "group_sizes"};
inline constexpr std::array<string_view, 6> person{"at",      "level",   "to",
                                                   "journey", "profile", "free_speed_mps"};
inline constexpr std::array<string_view, 5> activities{"go_to", "wait", "queue", "visit", "leave"};
inline constexpr std::array<string_view, 6> stage{"go_to", "wait", "queue", "visit", "leave", "next"};
inline constexpr std::array<string_view, 5> wait{"in", "stay_s", "until_s", "until", "facing"};
inline constexpr std::array<string_view, 5> queue{"at", "lines", "service_s", "spacing_m", "along"};
inline constexpr std::array<string_view, 2> visit{"count", "of"};
inline constexpr std::array<string_view, 3> attraction{"weight", "stay_s", "capacity"};
inline constexpr std::array<string_view, 6> next{"to", "share", "from_s", "after", "fewer_than", "more_than"};
inline constexpr std::array<string_view, 6> gate{"place",   "wkt",     "level",
                                                 "passing", "changes", "max_flow_per_s"};
inline constexpr std::array<string_view, 5> closedArea{"place", "wkt", "level", "from_s", "to_s"};
inline constexpr std::array<string_view, 7> measurement{"interval_s", "grid_m",  "kernel_radius_m", "lines",
                                                        "zones",      "voronoi", "pressure"};
inline constexpr std::array<string_view, 2> voronoi{"every_s", "cut_off_m"};
inline constexpr std::array<string_view, 1> pressure{"radius_m"};
inline constexpr std::array<string_view, 2> model{"name", "parameters"};
inline constexpr std::array<string_view, 4> run{"duration_s", "time_step_s", "frame_interval_s", "seed"};

} // namespace loopstad::scenarios::keys

// SPDX-License-Identifier: GPL-3.0-or-later
/// A scenario that uses every key, for tests.
#pragma once

namespace loopstad::test {

inline constexpr const char* everyKey = R"yaml(loopstad: 1
id: every-key
title: {en: Every key, nl: Elke sleutel}
description: One of each
showcase: BredAi
themes: [gebiedsontwikkeling, "ai: in urban design"]
fictional: true
twin:
  sources: [a.zip, ../b]
  plain:
    - {kind: walkable, name: hall, wkt: "POLYGON ((0 0, 20 0, 20 10, 0 10, 0 0))"}
    - kind: stairs
      wkt: "POLYGON ((20 4, 26 4, 26 6, 20 6, 20 4))"
      level: 0
      to_level: 1
      speed_factor: 0.5
      wheelchair: false
    - {kind: door, wkt: "POINT (20 8)", width_m: 1.2}
  crop_rd: [0, -5.5, 100, 200]
  open_yards: true
profiles:
  adult:
  child:
    free_speed_mps: 0.9
    radius_m: {mean: 0.15, sd: 0.01, min: 0.12, max: 0.18}
    time_gap_s: {sd: 0.2}
    wheelchair: true
    stairs_up: 0.4
    stairs_down: 0.5
  visitor:
    like: elderly
    age_years: {law: normal, mean: 40, sd: 10, min: 20, max: 60}
    pre_movement_s: {law: lognormal, mu: 3.4, sigma: 0.9}
  guard: {pre_movement_s: {law: weibull, shape: 1.5, scale: 60}}
origins:
  station: {place: Stationsplein, level: -1}
  homes: {doors: true, use: woonfunctie}
  edge: {map_edge: true}
destinations:
  square: {wkt: "POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0))"}
  hall: {place: hall}
  desk: {wkt: "POINT (7 4)"}
  desk-2: {wkt: "POINT (7 2)"}
flights:
  up: {place: hall, level: 0, kind: escalator, towards: [1, 0], belt_mps: 0.6, upwards: false, standing_share: 0.7}
  slope: {wkt: "POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0))", kind: ramp, towards: [0, 1], slope: 0.08}
lifts:
  north: {from: square, to: station, onward: hall, capacity: 6, ride_s: 12, doors_s: 4}
events: {whistle: 300}
journeys:
  guest:
    come: {go_to: square}
    look:
      wait: {in: square, stay_s: {mean: 60, sd: 10}, until_s: 900, until: whistle, facing: [4, 5]}
      next:
        - {to: drink, share: 0.5, fewer_than: {desk: 10}}
        - {to: drink, more_than: {hall: 3}}
        - {to: tour, from_s: 200}
        - {to: come, after: whistle, share: 0.1}
        - out
    drink:
      queue: {at: [desk, desk-2], lines: each, service_s: 20, spacing_m: 0.6, along: ["LINESTRING (6 4, 1 4)", "LINESTRING (6 2, 1 2)"]}
    tour:
      visit: {count: 1, of: {square: {weight: 2, stay_s: 30, capacity: 5}, hall: {stay_s: {mean: 30, sd: 5, min: 10, max: 50}}}}
      next: out
    out: {leave: hall}
flows:
  - {from: station, to: {square: 3, hall: 1}, profile: child, persons: 600, between_s: [0, 600]}
  - {from: homes, to: hall, arrivals: [[0, 300, 100], [300, 300, 2.5]], profile: {visitor: 3, luggage: 1}, group_sizes: [3, 1]}
  - {from: edge, journey: guest, persons: 10}
persons:
  - {at: [1.5, 2], level: 0, to: hall, profile: child, free_speed_mps: 1.2}
  - {at: [2, 2], journey: guest}
gates:
  bridge: {wkt: "LINESTRING (5 0, 5 10)", level: 0, passing: forward, changes: [[60, closed], [90.5, both]], max_flow_per_s: 1.5}
closed_areas:
  works: {wkt: "POLYGON ((8 0, 9 0, 9 5, 8 5, 8 0))", level: 0, from_s: 30, to_s: 600}
measurement:
  interval_s: 5
  grid_m: 0.5
  kernel_radius_m: 2
  lines: {bridge: {wkt: "LINESTRING (0 0, 8 0)", level: 1}}
  zones: {hall: {place: hall}}
model: {name: social-force, parameters: {relaxation_s: 0.4, keepRight: 0}}
run: {duration_s: 900, time_step_s: 0.1, frame_interval_s: 1, seed: 9007199254740991}
)yaml";

} // namespace loopstad::test

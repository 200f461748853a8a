// SPDX-License-Identifier: GPL-3.0-or-later
/// A twin with something in every field, for tests of files and exports.
///
///   const twin::Twin city = test::fullTwin();        // on test::bridgeMesh(), placed in RD New near Breda
#pragma once

#include <loopstad/test/meshes.hpp>
#include <loopstad/twin/twin.hpp>

#include <string>

namespace loopstad::test {

[[nodiscard]] inline twin::Polygon square(double x, double y, double side) {
  return {{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}, {}};
}

/// Every field of every table differs from its default in some row.
[[nodiscard]] inline twin::Twin fullTwin() {
  using namespace twin;
  Twin city;
  city.name = "Stationskwartier – proef";
  city.frame = {{112300.0, 400700.0}, true};
  city.sources = {{"bgt.zip", "BGT GML light", std::string(64, 'a'), "2024-05-01"},
                  {"bag.zip", "LV BAG 2.0", "", ""}};
  city.surface = test::bridgeMesh();
  city.surface.surfaceClasses.push_back({"wegdeel", "fietspad", "open verharding", GroundKind::cyclePath,
                                         Access::conditional, 0.9F, 1.3F, false});
  Polygon courtyard = square(0.125, -3.3, 30.0);
  courtyard.holes = {square(4.0, 4.0, 2.0).outer, square(10.0, 4.0, 1.0).outer};
  city.ground = {{"b48c", 2, -1, courtyard}, {"", 0, 0, square(50, 50, 1)}};
  Building house{
      "p1",
      "0758100000012345",
      "Pand in gebruik",
      1921,
      {"woonfunctie", "winkelfunctie"},
      123.4,
      3,
      1,
      1.5,
      9.25,
      false,
      {courtyard, square(40.0, 0.0, 3.0)},
      "2.2",
      {prism(courtyard, 1.5, 9.25), {{{SurfaceRole::closure, {{{0, 0, 0}, {1, 0, 0}, {0, 1, 0.5}}}}}}}};
  Building shed;
  shed.id = "p2";
  shed.footprint = {square(-3, -3, 2.1)};
  city.buildings = {house, shed};
  city.doors = {{BuildingId(std::size_t{1}), FaceId(std::size_t{7}), {1.1, 2.2}, {0.6, 0.8}, 1.2, 250.0},
                {BuildingId::none(), FaceId(std::size_t{0}), {0.0, 0.0}, {0.0, -1.0}, 0.9, 1.0}};
  city.objects = {
      {"t1", ObjectKind::tree, "boom", 0, {1.0, 2.0, 3.0}, 0.3, 11.5, false, {}},
      {"l1", ObjectKind::mast, "lichtmast", 1, {-4.0, 5.5, 0.25}, 0.0, 6.0, true, {square(-4.2, 5.3, 0.4)}}};
  city.barriers = {{"h1", "hek", -1, {{0, 0}, {1, 1}, {2, 0.5}}, 1.2, 0.05}};
  city.tracks = {{"s1", "tram", 0, {{-5, 0}, {0, 0.5}, {9, 1}}}};
  city.places = {{"Noord", "exit", 0, {}, {{0, 1}, {2, 1}}},
                 {"Grote Markt", "zone", 1, {square(0, 0, 5), courtyard}, {}},
                 {"niets", "street", 0, {}, {}}};
  // Two triangles a step apart: ground of a class, and ground under a building.
  const auto at = [](double x, double y) { return toFixed(Vec2{x, y}); };
  city.terrain = {{at(0, 0), at(4, 0), at(4, 3), at(4, 0), at(7, 2), at(4, 3)},
                  {1.0F, 1.5F, 1.25F, -0.5F, -0.5F, -0.5F},
                  {{0, 1, 2}, {3, 4, 5}},
                  {1, noClass},
                  {0, 1},
                  {Boundary::none, Boundary::building},
                  {{3, 5, 2}, {3, 2, 1}},
                  false};
  return city;
}

} // namespace loopstad::test

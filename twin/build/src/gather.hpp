// SPDX-License-Identifier: GPL-3.0-or-later
/// From records to ground: every record becomes pieces with labels, and what the Twin shows of it.
///
///   Gathering g{records, options, twin, ground, report};       // twin.frame is set
///   gatherBgt(g);
///   gatherBuildings(g);
///   gatherOsm(g);
///   gatherPlain(g);
#pragma once

#include "pieces.hpp"

#include <loopstad/twin/build/build_twin.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace loopstad::twin::build {

struct Gathering {
  const io::Records& records;
  const BuildOptions& options;
  Twin& twin;
  Ground& ground;
  BuildReport& report;

  [[nodiscard]] Polygon local(const Polygon& rd) const;
  [[nodiscard]] Line local(const Line& rd) const;
  /// False for what lies wholly outside the crop.
  [[nodiscard]] bool wanted(const Box2& rd) const;
  [[nodiscard]] bool wanted(const io::Geometry& rd) const;
  /// Row of the class table, added when new.
  [[nodiscard]] std::uint16_t classRow(const SurfaceClass& row) const;
  /// A hole of this kind without an owner.
  [[nodiscard]] std::uint32_t holeLabel(Boundary kind) const;
};

/// Ground, objects, barriers and labels of the BGT.
void gatherBgt(Gathering& g);
/// Panden of BGT, else of BAG, with what BAG knows about them.
void gatherBuildings(Gathering& g);
/// Ground, buildings, barriers, objects and names of OpenStreetMap, where no register was read.
void gatherOsm(Gathering& g);
/// What city models know: shapes and heights of the buildings so far, and buildings of their own.
void gatherModels(Gathering& g);
/// Rooms, walls, doors, stairs, exits and zones.
void gatherPlain(Gathering& g);

/// Lists a building and cuts its footprint out of the ground.
void listBuilding(Gathering& g, Building building);
/// Turns a barrier line into pieces and lists it in the Twin.
void addBarrier(Gathering& g, Barrier barrier);
/// Lists an object and cuts its hole.
void addObject(Gathering& g, CityObject object);

} // namespace loopstad::twin::build

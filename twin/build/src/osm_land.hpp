// SPDX-License-Identifier: GPL-3.0-or-later
/// The ground of OpenStreetMap, which is no partition: ways are lines, areas lie on areas.
///
///   OsmLand land(g);
///   land.add(record, *osmGround(record, table));        // for all records
///   land.lay();                                         // pieces, ground, named places in g
///   land.openingAt(local);                              // where a barrier lets a way through
///
/// Lines are widened and all of it is laid in an order: stairs and ways for people on foot lie on squares,
/// squares on carriageways, those on land. Of areas in a square or of land the smaller lies on the larger. No
/// polygon is cut by another: the triangulation takes the first piece. Nothing is known of what no piece
/// covers: walkable ground ends there, but people come in at the loose ends of ways beyond the box of the
/// extract.
#pragma once

#include "gather.hpp"
#include "osm_ground.hpp"
#include "osm_streets.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace loopstad::twin::build {

class OsmLand {
public:
  explicit OsmLand(Gathering& g) : g_(g) {}

  void add(const io::OsmRecord& record, const OsmGround& ground);
  void lay();
  /// Width of the street with a vertex there, in local metres; 0 where there is none.
  [[nodiscard]] double openingAt(Vec2 local) const;

private:
  enum class Order : std::uint8_t;
  struct Plot {
    const io::OsmRecord* record = nullptr;
    OsmGround ground;
    SurfaceClass row;
    Order order;
    std::size_t street = 0; ///< of lines, in the net
    double left_m = 0.0;
    double right_m = 0.0;
  };
  struct Square {
    const Polygon* polygon; ///< RD
    Box2 box;
    std::int16_t level;
    double area_m2;
  };
  struct Layer {
    Order order;
    double area_m2 = 0.0;
    std::size_t number = 0; ///< in the order of the file
    std::size_t plot = 0;
    std::int16_t level = 0;
    Polygon polygon; ///< local
  };

  [[nodiscard]] static Order orderOf(const Plot& plot);
  [[nodiscard]] static bool isSquare(const Plot& plot);
  void addStreets(Plot plot);
  void makeNet();
  void layLine(std::size_t plot);
  void layArea(std::size_t plot);
  void endStreets();
  void put(std::size_t plot, Order order, std::int16_t level, Polygon polygon);
  void addPieces();
  void addPiece(const Layer& layer);
  void name(const Plot& plot, const Polygon& local);
  [[nodiscard]] bool endsOnSquare(Vec2 node, std::int16_t level) const;
  [[nodiscard]] bool liesOnSquare(const Polygon& polygon) const;

  Gathering& g_;
  std::vector<Plot> plots_;
  std::vector<Street> streets_;     ///< until the net is made of them
  std::vector<std::size_t> plotOf_; ///< by street
  std::vector<Square> squares_;
  std::optional<StreetNet> net_;
  std::vector<std::array<double, 2>> reach_m_; ///< by street: how far its ends go on into a square
  std::vector<Layer> layers_;
  std::map<std::pair<std::string, std::int16_t>, Place> places_;
};

} // namespace loopstad::twin::build

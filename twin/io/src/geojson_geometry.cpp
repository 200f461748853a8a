// SPDX-License-Identifier: GPL-3.0-or-later
#include "geojson_geometry.hpp"

#include <loopstad/base/text.hpp>

#include <nlohmann/json.hpp>

namespace loopstad::twin::io {
namespace {

using Json = nlohmann::json;

constexpr int deepest = 8; // collections in collections

class GeoJsonReader {
public:
  void read(const Json& geometry, int depth) {
    const std::string type = geometry.is_object() && geometry.contains("type") && geometry["type"].is_string()
                                 ? geometry["type"].get<std::string>()
                                 : "(none)";
    if (type == "GeometryCollection") {
      if (depth == deepest) return breakWith(tr("collections nested too deep"));
      for (const Json& part : list(geometry, "geometries")) read(part, depth + 1);
      return;
    }
    const Json& coordinates = list(geometry, "coordinates");
    if (type == "Point")
      shape.geometry.points.push_back(point(coordinates));
    else if (type == "MultiPoint")
      shape.geometry.points = line(coordinates);
    else if (type == "LineString")
      addLine(coordinates);
    else if (type == "MultiLineString")
      for (const Json& part : coordinates) addLine(part);
    else if (type == "Polygon")
      addPolygon(coordinates);
    else if (type == "MultiPolygon")
      for (const Json& part : coordinates) addPolygon(part);
    else
      shape.unknownElement = type;
  }

  Shape shape;

private:
  static const Json& list(const Json& object, const char* key) {
    static const Json none = Json::array();
    if (!object.is_object()) return none;
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? *found : none;
  }

  void breakWith(const char* why) {
    if (shape.broken.empty()) shape.broken = why;
  }

  Vec2 point(const Json& position) {
    const bool good =
        position.is_array() && position.size() >= 2 && position[0].is_number() && position[1].is_number();
    if (!good) {
      breakWith(tr("a position without two numbers"));
      return {};
    }
    return {position[0].get<double>(), position[1].get<double>()};
  }

  Line line(const Json& positions) {
    Line points;
    if (!positions.is_array()) return points;
    for (const Json& position : positions) {
      const Vec2 p = point(position);
      if (!points.empty() && points.back() == p)
        ++shape.pointsDoubled;
      else
        points.push_back(p);
    }
    return points;
  }

  void addLine(const Json& positions) {
    Line points = line(positions);
    if (points.size() < 2) return breakWith(tr("a line of less than two points"));
    shape.geometry.lines.push_back(std::move(points));
  }

  void addPolygon(const Json& rings) {
    Polygon polygon;
    bool outer = true;
    for (const Json& positions : rings) {
      Ring ring = line(positions);
      if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
      else
        ++shape.ringsClosed;
      if (ring.size() < 3) return breakWith(tr("a ring of less than three points"));
      if (outer)
        polygon.outer = std::move(ring);
      else
        polygon.holes.push_back(std::move(ring));
      outer = false;
    }
    if (outer) return breakWith(tr("a polygon without rings"));
    shape.geometry.polygons.push_back(std::move(polygon));
  }
};

} // namespace

Shape shapeFromGeoJson(const Json& geometry) {
  GeoJsonReader reader;
  reader.read(geometry, 0);
  return std::move(reader.shape);
}

} // namespace loopstad::twin::io

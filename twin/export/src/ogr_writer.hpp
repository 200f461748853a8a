// SPDX-License-Identifier: GPL-3.0-or-later
/// Vector layers through GDAL, made in memory and handed over as bytes.
///
///   OgrWriter out("GPKG", twin.frame);
///   OgrTable doors = out.table("doors", OgrTable::points, {{"width_m", OgrTable::real}});
///   doors.add(out.point(position), {door.width_m});
///   Result<std::string> bytes = out.finish();
///
/// The first complaint of GDAL is kept and comes out of finish(); after it nothing is written.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/twin/twin.hpp>

#include <array>
#include <initializer_list>
#include <memory>
#include <string>
#include <variant>

namespace loopstad::twin {

/// A geometry on its way into a table.
using OgrShape = std::unique_ptr<void, void (*)(void*)>;
/// Empty where there is none.
using OgrValue = std::variant<std::monostate, std::int64_t, double, std::string>;

class OgrTable {
public:
  enum Shapes {
    none,
    points,
    pointsWithHeight,
    lines,
    polygons,
    trianglesWithHeight,
    multiPolygons,
    anyShapes
  };
  enum Kind { text, integer, real, flag };
  struct Field {
    const char* name;
    Kind kind;
  };

  /// As many values as fields, in their order.
  void add(OgrShape shape, std::initializer_list<OgrValue> values);

private:
  friend class OgrWriter;
  OgrTable(void* layer, std::string* failure) : layer_(layer), failure_(failure) {}
  void* layer_;
  std::string* failure_;
};

class OgrWriter {
public:
  /// driver: GDAL's short name; extension without a dot.
  OgrWriter(const char* driver, const char* extension, const GeoFrame& frame);
  ~OgrWriter();
  OgrWriter(const OgrWriter&) = delete;
  OgrWriter& operator=(const OgrWriter&) = delete;

  [[nodiscard]] OgrTable table(const char* name, OgrTable::Shapes shapes,
                               std::initializer_list<OgrTable::Field> fields);

  // From local metres to the grid of the file.
  [[nodiscard]] OgrShape point(Vec2 p) const;
  [[nodiscard]] OgrShape point(const Vec3& p) const;
  [[nodiscard]] OgrShape line(const Line& line) const;
  [[nodiscard]] OgrShape polygon(const Polygon& polygon) const;
  [[nodiscard]] OgrShape triangle(const std::array<Vec3, 3>& corners) const;
  [[nodiscard]] static OgrShape nothing();
  [[nodiscard]] OgrShape polygons(const std::vector<Polygon>& polygons) const;

  /// The whole file, or the first thing that GDAL could not do.
  [[nodiscard]] Result<std::string> finish();

private:
  struct State;
  std::unique_ptr<State> state_;
};

} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
/// A made-up municipality of any size, as records of BGT and BAG: streets every hundred metres, blocks of
/// sixteen houses with gardens in turn with parks whose pond has a bridge, trees and lamp posts. Turned and
/// bent, so that nothing lies along an axis. Per km2 some 800 panden and 4,000 objects: half again as dense
/// as Breda.
///
///   const twin::io::Records town = test::municipality(4.0);                  // km2, RD near Breda
///   test::municipalHeights(folder, 4.0, town);                               // adds a DTM and a DSM of 0.5
///   m
#pragma once

#include <loopstad/test/height_sheet.hpp>
#include <loopstad/twin/io/records.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

namespace loopstad::test {

class MunicipalPlan {
public:
  static constexpr double block_m = 100.0;
  static constexpr Vec2 corner{108000.0, 392000.0};

  explicit MunicipalPlan(double area_km2)
      : blocks_(std::max(1, static_cast<int>(std::lround(std::sqrt(area_km2) * 1000.0 / block_m)))) {}

  [[nodiscard]] twin::io::Records records() {
    for (int i = 0; i < blocks_; ++i)
      for (int j = 0; j < blocks_; ++j) addBlock(i, j);
    return std::move(records_);
  }
  [[nodiscard]] double side_m() const { return blocks_ * block_m; }

private:
  using Layer = twin::io::BgtLayer;

  /// From the plan's straight streets to bent and turned ones, on the millimetre.
  [[nodiscard]] static Vec2 placed(Vec2 p) {
    const Vec2 bent = p + 0.6 * Vec2{std::sin(p.y / 37.0), std::cos(p.x / 41.0)};
    constexpr double cosine = 0.956;
    const double sine = std::sqrt(1.0 - cosine * cosine);
    const Vec2 turned{cosine * bent.x - sine * bent.y, sine * bent.x + cosine * bent.y};
    const Vec2 rd = corner + turned;
    return {std::round(rd.x * 1000.0) / 1000.0, std::round(rd.y * 1000.0) / 1000.0};
  }

  /// A rectangle with a vertex wherever a plot of 11 m may end, so that neighbours share theirs.
  [[nodiscard]] twin::Polygon box(Vec2 low, Vec2 high) const {
    twin::Polygon polygon;
    const auto along = [&](Vec2 a, Vec2 b) {
      const double length = distance(a, b);
      const int steps = std::max(1, static_cast<int>(std::lround(length / 11.0)));
      for (int k = 0; k < steps; ++k)
        polygon.outer.push_back(placed(a + (static_cast<double>(k) / steps) * (b - a)));
    };
    along(low, {high.x, low.y});
    along({high.x, low.y}, high);
    along(high, {low.x, high.y});
    along({low.x, high.y}, low);
    return polygon;
  }

  twin::io::BgtRecord& add(Layer layer, const char* function, const char* surface, twin::Polygon polygon,
                           int level = 0) {
    twin::io::BgtRecord record;
    record.layer = layer;
    record.lokaalId = fmt::format("M{:07}", ++ids_);
    record.source = "municipality";
    record.function = function;
    record.surface = surface;
    record.level = static_cast<std::int16_t>(level);
    record.geometry.polygons.push_back(std::move(polygon));
    records_.bgt.push_back(std::move(record));
    return records_.bgt.back();
  }

  void addObject(Layer layer, const char* type, Vec2 p) {
    twin::io::BgtRecord record;
    record.layer = layer;
    record.lokaalId = fmt::format("M{:07}", ++ids_);
    record.source = "municipality";
    record.function = type;
    record.geometry.points.push_back(placed(p));
    records_.bgt.push_back(std::move(record));
  }

  void addBlock(int i, int j) {
    const Vec2 o{i * block_m, j * block_m};
    addStreets(o);
    (i + j) % 2 == 0 ? addHouses(o) : addPark(o);
  }

  void addStreets(Vec2 o) {
    const auto road = [&](Vec2 low, Vec2 high) {
      add(Layer::wegdeel, "rijbaan lokale weg", "open verharding", box(o + low, o + high));
    };
    const auto walk = [&](Vec2 low, Vec2 high) {
      add(Layer::wegdeel, "voetpad", "open verharding", box(o + low, o + high));
    };
    road({2, 2}, {10, 10});
    road({10, 2}, {100, 10});
    road({0, 2}, {2, 10});
    road({2, 10}, {10, 100});
    road({2, 0}, {10, 2});
    walk({0, 0}, {2, 2});
    walk({10, 0}, {100, 2});
    walk({0, 10}, {2, 100});
    walk({10, 10}, {12, 12});
    walk({12, 10}, {100, 12});
    walk({10, 12}, {12, 100});
    for (int k = 1; k < 4; ++k) {
      addObject(Layer::vegetatieobject, "boom", o + Vec2{12.0 + 22.0 * k, 11.0});
      addObject(Layer::paal, "lichtmast", o + Vec2{11.0, 22.0 * k});
    }
  }

  void addHouses(Vec2 o) {
    for (int row = 0; row < 2; ++row)
      for (int k = 0; k < 8; ++k) {
        const double x = 12.0 + 11.0 * k;
        const auto y = [&](double depth) { return row == 0 ? 12.0 + depth : 100.0 - depth; };
        const auto plot = [&](double from, double to) {
          return box(o + Vec2{x, std::min(y(from), y(to))}, o + Vec2{x + 11.0, std::max(y(from), y(to))});
        };
        add(Layer::onbegroeidterreindeel, "", "erf", plot(0.0, 4.0));
        add(Layer::onbegroeidterreindeel, "", "erf", plot(15.0, 44.0));
        twin::io::BgtRecord& pand = add(Layer::pand, "", "", plot(4.0, 15.0));
        const std::string id = fmt::format("0758100{:09}", ++panden_);
        pand.bagIds = {id};
        records_.panden.push_back({id, "Pand in gebruik", 1950 + k, {}, 1});
        records_.units.push_back({"0758010" + id.substr(7),
                                  "Verblijfsobject in gebruik",
                                  {"woonfunctie"},
                                  {id},
                                  "",
                                  120.0,
                                  pand.geometry.polygons.front().outer.front(),
                                  1});
      }
  }

  void addPark(Vec2 o) {
    const auto green = [&](Vec2 low, Vec2 high) {
      add(Layer::begroeidterreindeel, "", "groenvoorziening", box(o + low, o + high));
    };
    green({12, 12}, {34, 100});
    green({78, 12}, {100, 100});
    green({34, 12}, {54, 34});
    green({58, 12}, {78, 34});
    green({34, 78}, {54, 100});
    green({58, 78}, {78, 100});
    add(Layer::waterdeel, "waterloop", "", box(o + Vec2{34, 34}, o + Vec2{78, 78}));
    add(Layer::wegdeel, "voetpad", "open verharding", box(o + Vec2{54, 12}, o + Vec2{58, 34}));
    add(Layer::wegdeel, "voetpad", "open verharding", box(o + Vec2{54, 78}, o + Vec2{58, 100}));
    add(Layer::overbruggingsdeel, "dek", "", box(o + Vec2{54, 34}, o + Vec2{58, 78}), 1);
    add(Layer::wegdeel, "voetpad", "open verharding", box(o + Vec2{54, 34}, o + Vec2{58, 78}), 1);
    for (int k = 0; k < 8; ++k)
      addObject(Layer::vegetatieobject, "boom", o + Vec2{16.0 + 10.0 * k, k % 2 == 0 ? 20.0 : 90.0});
  }

  int blocks_;
  int ids_ = 0;
  int panden_ = 0;
  twin::io::Records records_;
};

[[nodiscard]] inline twin::io::Records municipality(double area_km2) {
  return MunicipalPlan(area_km2).records();
}

/// One square kilometre of heights, laid side by side as often as it takes: hills of two metres, a third of
/// the cells empty. The sheet repeats without a step.
inline void municipalHeights(const std::filesystem::path& folder, double area_km2,
                             twin::io::Records& records) {
  constexpr double period_m = 1000.0;
  constexpr int cells = 2000;
  HeightSheet sheet;
  sheet.columns = cells;
  sheet.rows = cells;
  sheet.cell_m = period_m / cells;
  sheet.northWest = {0.0, period_m};
  const auto ground = [](Vec2 p) {
    const double turn = 2.0 * std::acos(-1.0) / period_m;
    return 3.0 + std::sin(3.0 * turn * p.x) * std::cos(2.0 * turn * p.y) +
           0.5 * std::sin(11.0 * turn * (p.x + p.y));
  };
  sheet.fill([&](Vec2 p) {
    const bool empty = static_cast<int>(p.x / 7.0) * 31 % 7 + static_cast<int>(p.y / 5.0) * 17 % 5 > 6;
    return empty ? -9999.0 : ground(p);
  });
  writeHeights(folder / "sheet_m.tif", sheet);
  sheet.fill([&](Vec2 p) { return ground(p) + (static_cast<int>(p.x / 9.0) % 3 == 0 ? 8.0 : 0.0); });
  writeHeights(folder / "sheet_r.tif", sheet);

  const double side = MunicipalPlan(area_km2).side_m();
  const int times = static_cast<int>(std::ceil(1.4 * side / period_m)) + 1; // it is turned
  const Vec2 low = MunicipalPlan::corner - Vec2{period_m * std::ceil(0.4 * side / period_m), period_m};
  for (const std::string name : {"m", "r"}) {
    const auto vrt = folder / ("all_" + name + ".vrt");
    std::ofstream out(vrt);
    const int size = times * cells;
    out << fmt::format(
        "<VRTDataset rasterXSize=\"{0}\" rasterYSize=\"{0}\"><SRS>EPSG:28992</SRS><GeoTransform>{1}, "
        "0.5, 0, {2}, 0, -0.5</GeoTransform><VRTRasterBand dataType=\"Float32\" band=\"1\">"
        "<NoDataValue>-9999</NoDataValue>",
        size, low.x, low.y + times * period_m);
    for (int i = 0; i < times; ++i)
      for (int j = 0; j < times; ++j)
        out << fmt::format(
            "<SimpleSource><SourceFilename relativeToVRT=\"1\">sheet_{0}.tif</SourceFilename>"
            "<SourceBand>1</SourceBand><SrcRect xOff=\"0\" yOff=\"0\" xSize=\"{1}\" ySize=\"{1}\"/>"
            "<DstRect xOff=\"{2}\" yOff=\"{3}\" xSize=\"{1}\" ySize=\"{1}\"/></SimpleSource>",
            name, cells, i * cells, j * cells);
    out << "</VRTRasterBand></VRTDataset>";
    out.close();
    auto opened = twin::io::HeightRaster::open(vrt);
    if (opened) (name == "m" ? records.terrain : records.roofs).push_back(*opened);
  }
}

} // namespace loopstad::test

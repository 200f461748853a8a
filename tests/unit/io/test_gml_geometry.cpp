// SPDX-License-Identifier: GPL-3.0-or-later
// Every shape is also read by GDAL, which is the judge of what the GML means.
#include "gml_geometry.hpp"

#include <gtest/gtest.h>
#include <ogr_api.h>

#include <memory>

namespace loopstad::twin::io {
namespace {

class ShapeHandler final : public XmlHandler {
public:
  void open(std::string_view name, XmlAttributes attributes) override { geometry.open(name, attributes); }
  void close(std::string_view name, std::string_view text) override { geometry.close(name, text); }
  GmlGeometry geometry{0.0005};
};

Shape read(const std::string& gml) {
  ShapeHandler handler;
  SilentProgress progress;
  EXPECT_TRUE(parseXml(gml, "test", handler, progress));
  return handler.geometry.take();
}

double areaByGdal(const std::string& gml) {
  const std::unique_ptr<void, void (*)(OGRGeometryH)> shape(OGR_G_CreateFromGML(gml.c_str()),
                                                            OGR_G_DestroyGeometry);
  return shape == nullptr ? -1.0 : OGR_G_Area(shape.get());
}

const std::string ns = R"( xmlns:gml="http://www.opengis.net/gml")";

std::string ring(const std::string& positions) {
  return "<gml:LinearRing><gml:posList>" + positions + "</gml:posList></gml:LinearRing>";
}

TEST(GmlGeometry, AreasAreThoseOfGdal) {
  const std::string square = ring("0 0 10 0 10 10 0 10 0 0");
  const std::string hole = ring("2 2 2 4 4 4 4 2 2 2");
  const std::string shapes[] = {
      "<gml:Polygon" + ns + "><gml:exterior>" + square + "</gml:exterior><gml:interior>" + hole +
          "</gml:interior></gml:Polygon>",
      "<gml:MultiSurface" + ns + "><gml:surfaceMember><gml:Polygon><gml:exterior>" + square +
          "</gml:exterior></gml:Polygon></gml:surfaceMember><gml:surfaceMember><gml:Polygon><gml:exterior>" +
          ring("20 0 25 0 25 5 20 0") +
          "</gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface>",
      "<gml:Surface" + ns + "><gml:patches><gml:PolygonPatch><gml:exterior>" + square +
          "</gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface>",
      "<gml:Polygon srsDimension=\"3\"" + ns + "><gml:exterior>" + ring("0 0 1 10 0 1 10 10 1 0 10 1 0 0 1") +
          "</gml:exterior></gml:Polygon>",
      "<gml:Polygon" + ns +
          "><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:"
          "posList>0 0 10 0</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>10 0 15 5 10 "
          "10</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>10 10 0 10 0 "
          "0</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></"
          "gml:exterior></gml:Polygon>",
      "<gml:Polygon" + ns +
          "><gml:exterior><gml:Ring><gml:curveMember><gml:LineString><gml:posList>0 0 10 0 10 "
          "10</gml:posList></gml:LineString></"
          "gml:curveMember><gml:curveMember><gml:LineString><gml:posList>10 10 0 10 0 "
          "0</gml:posList></gml:LineString></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>",
      "<gml:Polygon" + ns +
          "><gml:exterior><gml:LinearRing><gml:pos>0 0</gml:pos><gml:pos>10 0</gml:pos><gml:pos>0 "
          "10</gml:pos><gml:pos>0 0</gml:pos></gml:LinearRing></gml:exterior></gml:Polygon>"};
  for (const std::string& gml : shapes) {
    const Shape shape = read(gml);
    EXPECT_TRUE(shape.unknownElement.empty() && shape.broken.empty()) << gml;
    EXPECT_NEAR(area_m2(shape.geometry), areaByGdal(gml), 0.05) << gml; // GDAL cuts arcs every 4 degrees
    EXPECT_EQ(shape.ringsClosed + shape.curvesJoined, 0U) << gml;
  }
}

TEST(GmlGeometry, TellsWhatItMended) {
  const Shape open = read("<gml:Polygon" + ns + "><gml:exterior>" + ring("0 0 10 0 10 10 0 10") +
                          "</gml:exterior></gml:Polygon>");
  EXPECT_EQ(open.ringsClosed, 1U);
  EXPECT_DOUBLE_EQ(area_m2(open.geometry), 100.0);
  const Shape doubled = read("<gml:Polygon" + ns + "><gml:exterior>" + ring("0 0 10 0 10 0 10 10 0 10 0 0") +
                             "</gml:exterior></gml:Polygon>");
  EXPECT_EQ(doubled.pointsDoubled, 1U);
  const Shape gap = read("<gml:Curve" + ns +
                         "><gml:segments><gml:LineStringSegment><gml:posList>0 0 1 "
                         "0</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>2 0 3 "
                         "0</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>");
  EXPECT_EQ(gap.curvesJoined, 1U);
}

TEST(GmlGeometry, RefusesRatherThanGuesses) {
  EXPECT_EQ(
      read("<gml:Polygon" + ns + "><gml:exterior>" + ring("0 0 10 0 0 0") + "</gml:exterior></gml:Polygon>")
          .broken,
      "a ring of less than three points");
  EXPECT_EQ(read("<gml:Polygon" + ns + "/>").broken, "a polygon without an outer ring");
  EXPECT_EQ(read("<gml:Point" + ns + "/>").broken, "a point without one position");
  EXPECT_EQ(
      read("<gml:Curve" + ns +
           "><gml:segments><gml:Arc><gml:posList>0 0 1 1</gml:posList></gml:Arc></gml:segments></gml:Curve>")
          .broken,
      "an arc without three points");
  EXPECT_EQ(read("<gml:Tin" + ns + "/>").unknownElement, "Tin");
}

} // namespace
} // namespace loopstad::twin::io

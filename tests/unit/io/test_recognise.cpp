// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise.hpp"

#include <gtest/gtest.h>

namespace loopstad::twin::io {
namespace {

using namespace std::string_view_literals;

Format formatOf(std::string_view bytes) { return recognise(bytes).format; }

TEST(Recognise, GoesByContent) {
  EXPECT_EQ(formatOf("PK\x03\x04..."sv), Format::zip);
  EXPECT_EQ(formatOf("SQLite format 3\0..."sv), Format::tables);
  EXPECT_EQ(
      formatOf(
          R"(<?xml version="1.0"?><!-- c --><c:CityModel xmlns:c="http://www.opengis.net/citygml/2.0" xmlns:i="http://www.geostandaarden.nl/imgeo/2.1"/>)"),
      Format::bgtGml);
  EXPECT_EQ(
      formatOf(
          R"(<e:bagStand xmlns:e="http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20200601">)"),
      Format::lvBag);
  EXPECT_EQ(formatOf(R"({"name": "x", "type": "FeatureCollection", "features": []})"), Format::geoJson);
  EXPECT_EQ(formatOf(R"({"features": [{"type": "Feature"}], "type": "FeatureCollection"})"), Format::geoJson);
  EXPECT_EQ(formatOf(R"({"CityObjects": {"a": {"type": "Building"}}, "type": "CityJSON"})"),
            Format::cityJson);
  EXPECT_EQ(formatOf("{\"type\": \"CityJSON\"}\n{\"type\": \"CityJSONFeature\"}"), Format::cityJson);
  EXPECT_EQ(formatOf(R"({"type": "CityJSONFeature", "id": "a"})"), Format::cityJson);
  EXPECT_EQ(formatOf("\xEF\xBB\xBF  polygon((0 0, 1 0, 0 1, 0 0))"), Format::wkt);
  EXPECT_EQ(formatOf("SRID=28992;MULTIPOLYGON EMPTY"), Format::wkt);
}

TEST(Recognise, KnowsSchemasThatAreNotRead) {
  EXPECT_EQ(
      formatOf(
          R"(<e:bagStand xmlns:e="http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20180601">)"),
      Format::oldBag);
  EXPECT_EQ(
      formatOf(
          R"(<x:BAG-Extract-Deelbestand-LVC xmlns:x="http://www.kadaster.nl/schemas/bag-verstrekkingen/extract-deelbestand-lvc/v20090901">)"),
      Format::oldBag);
  const Recognised other = recognise(R"(<CityModel xmlns="http://www.opengis.net/citygml/3.0">)");
  EXPECT_EQ(other.format, Format::otherXml);
  EXPECT_EQ(other.what, "XML of another schema: CityModel of http://www.opengis.net/citygml/3.0");
}

TEST(Recognise, LeavesTheRestAlone) {
  EXPECT_EQ(formatOf(""), Format::empty);
  EXPECT_EQ(formatOf(" \n"), Format::empty);
  EXPECT_EQ(formatOf("id;x;y\n1;2;3\n"), Format::unknown);
  EXPECT_EQ(
      formatOf(
          R"({"id": "x", "type": "CrowdFlowObserved", "location": {"type": "Point", "coordinates": [1, 2]}})"),
      Format::unknown);
  EXPECT_EQ(formatOf(R"({"a \" type": "Point"})"), Format::unknown);
  EXPECT_EQ(formatOf(R"({"geometryType": "esriGeometryPoint", "features": [{"type": "Feature"}]})"),
            Format::unknown);
  EXPECT_EQ(formatOf("<"), Format::unknown);
  EXPECT_EQ(formatOf("POLYGONAL thoughts"), Format::unknown);
}

} // namespace
} // namespace loopstad::twin::io

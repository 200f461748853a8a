// SPDX-License-Identifier: GPL-3.0-or-later
/// The national services on loopback, answering as their documentation says, for an area of 200 m x 100 m.
///
///   NationalServices nation;
///   const auto file = nation.servicesFile(folder.path());          // for --services
///   nation.server.onInTurn("/wfs/bag", {Said::error(500), ...});    // until something goes wrong
///
/// There are three panden with one unit each, a BGT delivery of one street, one tile of 3D BAG and one sheet
/// of AHN.
#pragma once

#include "gzip_for_tests.hpp"
#include "loopback_server.hpp"
#include "zip_for_tests.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/fingerprint.hpp>
#include <loopstad/base/resources.hpp>
#include <loopstad/twin/fetch/services.hpp>

#include <cpl_vsi.h>
#include <gdal.h>
#include <nlohmann/json.hpp>
#include <ogr_spatialref.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>

namespace loopstad::twin::fetch {

/// One street of 100 m x 10 m and a pand beside it.
inline std::string bgtZip() {
  const auto file = [](const std::string& members) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns="http://www.opengis.net/citygml/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns:tra="http://www.opengis.net/citygml/transportation/2.0">)" +
           members + "</CityModel>";
  };
  const std::string street = file(R"(<cityObjectMember><tra:TrafficArea gml:id="b1">
<imgeo:LV-publicatiedatum>2026-10-01T03:00:00</imgeo:LV-publicatiedatum>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G0150.street</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging><imgeo:bgt-status>bestaand</imgeo:bgt-status>
<tra:function>voetgangersgebied</tra:function>
<imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing><gml:posList>207000 474000 207100 474000 207100 474010 207000 474010 207000 474000</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
</tra:TrafficArea></cityObjectMember>)");
  return io::zipped({{"bgt_wegdeel.gml", street}, {"bgt_put.gml", file("")}});
}

/// A tile of 3D BAG without buildings.
inline std::string emptyCityModel() {
  return R"({"type": "CityJSON", "version": "2.0", "transform": {"scale": [0.001, 0.001, 0.001], "translate": [207000.0, 474000.0, 0.0]},
 "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/7415"}, "CityObjects": {}, "vertices": []})";
}

/// Flat ground at 5 m, 400 m x 300 m round the area, in pixels of 5 m.
inline std::string flatGround() {
  GDALAllRegister();
  const char* const file = "/vsimem/sheet.tif";
  GDALDriverH driver = GDALGetDriverByName("GTiff");
  GDALDatasetH raster = GDALCreate(driver, file, 80, 60, 1, GDT_Float32, nullptr);
  std::array<double, 6> placed{206900.0, 5.0, 0.0, 474200.0, 0.0, -5.0};
  GDALSetGeoTransform(raster, placed.data());
  OGRSpatialReference rd;
  rd.importFromEPSG(28992);
  GDALSetSpatialRef(raster, OGRSpatialReference::ToHandle(&rd));
  GDALRasterBandH band = GDALGetRasterBand(raster, 1);
  GDALSetRasterNoDataValue(band, -9999.0);
  GDALFillRaster(band, 5.0, 0.0);
  GDALClose(raster);
  vsi_l_offset size = 0;
  const GByte* bytes = VSIGetMemFileBuffer(file, &size, FALSE);
  std::string text(reinterpret_cast<const char*>(bytes), size);
  VSIUnlink(file);
  return text;
}

class NationalServices {
public:
  using Json = nlohmann::json;

  NationalServices() {
    serveGeocoder();
    serveBgt();
    serveBag();
    serveTiles();
    serveSheets();
  }

  /// The description that comes with the program, with addresses on loopback.
  [[nodiscard]] std::filesystem::path servicesFile(const std::filesystem::path& folder,
                                                   const std::string& bgtKind = "download") const {
    Json json = Json::parse(*readTextFile(defaultServicesFile()));
    json["requests_per_second"] = 1e6;
    json["geocoder"]["url"] = server.url("/geocoder");
    json["municipalities"]["url"] = server.url("/boundaries/items");
    json["bgt"]["url"] = server.url("/bgt");
    json["bgt"]["features_url"] = server.url("/bgt/ogc");
    json["bgt"]["kind"] = bgtKind;
    json["bgt"]["ask_again_s"] = 0.05;
    json["bag"]["url"] = server.url("/wfs/bag");
    json["bag"]["page_size"] = 2;
    json["3dbag"]["url"] = server.url("/wfs/3dbag");
    json["ahn"]["indexes"] = {{"dtm", server.url("/ahn/dtm.json")}, {"dsm", server.url("/ahn/dsm.json")}};
    const std::filesystem::path file = folder / "services.json";
    EXPECT_TRUE(writeTextFile(file, json.dump(2)));
    return file;
  }

  [[nodiscard]] static std::string tile() { return io::gzipped(emptyCityModel()); }
  [[nodiscard]] static std::string sheet() {
    static const std::string bytes = flatGround();
    return bytes;
  }

  LoopbackServer server;

private:
  static Json document(const std::string& id, const std::string& type, const std::string& name) {
    return {{"id", id},
            {"type", type},
            {"weergavenaam", name},
            {"gemeentenaam", name},
            {"centroide_rd", "POINT(207050 474050)"},
            {"score", 9.1}};
  }
  static Said documents(const Json& docs) {
    return Said::json(Json{{"response", {{"numFound", docs.size()}, {"start", 0}, {"docs", docs}}}}.dump());
  }

  void serveGeocoder() {
    server.on("/geocoder/free", [](const Asked& asked) {
      if (asked.value("q") == "nowhere at all") return documents(Json::array());
      if (asked.value("fq") == "type:gemeente")
        return documents(
            {document("gem-1", "gemeente", "Deventer"), document("gem-2", "gemeente", "Devendorp")});
      return documents(Json::array({document("weg-1", "weg", "Stationsplein, Deventer")}));
    });
    server.on("/geocoder/lookup", [](const Asked&) {
      Json doc = document("gem-1", "gemeente", "Deventer");
      doc["geometrie_rd"] =
          "MULTIPOLYGON(((207000 474000,207200 474000,207200 474100,207000 474100,207000 474000)))";
      return documents(Json::array({doc}));
    });
  }

  void serveBgt() {
    server.on("/bgt/full/custom", [](const Asked& asked) {
      if (!Json::accept(asked.body)) return Said::error(400);
      return Said{
          .status = 202,
          .body =
              R"({"downloadRequestId": "42", "_links": {"status": {"href": "/bgt/full/custom/42/status"}}})"};
    });
    server.onInTurn(
        "/bgt/full/custom/42/status",
        {Said::json(R"({"downloadRequestId": "42", "status": "PENDING", "progress": 0})"),
         Said::json(R"({"downloadRequestId": "42", "status": "RUNNING", "progress": 60})"),
         {.status = 201,
          .body =
              R"({"status": "COMPLETED", "progress": 100, "_links": {"download": {"href": "/bgt/extract/42/extract.zip"}}})"}});
    server.on("/bgt/extract/42/extract.zip",
              [zip = bgtZip()](const Asked&) { return Said{.body = zip, .type = "application/zip"}; });
  }

  static Json pand(int number) {
    const double x = 207000.0 + 20.0 * number;
    const std::string id = "015010000000000" + std::to_string(number);
    return {{"type", "Feature"},
            {"id", "pand." + std::to_string(number)},
            {"properties",
             {{"identificatie", id},
              {"bouwjaar", 1950 + number},
              {"status", "Pand in gebruik"},
              {"aantal_verblijfsobjecten", 1}}},
            {"geometry",
             {{"type", "Polygon"},
              {"coordinates",
               {{{x, 474012.0}, {x + 10, 474012.0}, {x + 10, 474022.0}, {x, 474022.0}, {x, 474012.0}}}}}}};
  }
  static Json unit(int number) {
    const std::string digit = std::to_string(number);
    return {{"type", "Feature"},
            {"id", "verblijfsobject." + digit},
            {"properties",
             {{"identificatie", "015001000000000" + digit},
              {"pandidentificatie", "015010000000000" + digit},
              {"gebruiksdoel", "woonfunctie"},
              {"oppervlakte", 80},
              {"status", "Verblijfsobject in gebruik"}}},
            {"geometry", {{"type", "Point"}, {"coordinates", {207005.0 + 20.0 * number, 474017.0}}}}};
  }

  void serveBag() {
    server.on("/wfs/bag", [](const Asked& asked) {
      if (asked.value("resultType") == "hits")
        return Said{.body = R"(<wfs:FeatureCollection numberMatched="3" numberReturned="0"/>)",
                    .type = "text/xml"};
      const std::size_t first = asked.value("startIndex").empty() ? 0 : std::stoul(asked.value("startIndex"));
      Json features = Json::array();
      for (std::size_t i = first; i < std::min<std::size_t>(first + std::stoul(asked.value("count")), 3); ++i)
        features.push_back(asked.value("typeNames") == "bag:pand" ? pand(static_cast<int>(i))
                                                                  : unit(static_cast<int>(i)));
      return Said::json(
          Json{{"type", "FeatureCollection"}, {"numberMatched", 3}, {"features", features}}.dump());
    });
  }

  void serveTiles() {
    server.on("/wfs/3dbag", [this](const Asked&) {
      const Json box = {
          {{206000, 473000}, {208000, 473000}, {208000, 475000}, {206000, 475000}, {206000, 473000}}};
      const Json tile_ = {
          {"type", "Feature"},
          {"properties",
           {{"tile_id", "9/316/552"},
            {"cj_nr_building", 3},
            {"cj_sha256", sha256(tile())},
            {"cj_download", server.url("/v20250903/tiles/9/316/552/9-316-552.city.json.gz")}}},
          {"geometry", {{"type", "Polygon"}, {"coordinates", box}}}};
      return Said::json(
          Json{{"type", "FeatureCollection"}, {"numberMatched", 1}, {"features", Json::array({tile_})}}
              .dump());
    });
    server.on("/v20250903/tiles/9/316/552/9-316-552.city.json.gz",
              [](const Asked&) { return Said{.body = tile(), .type = "application/gzip"}; });
  }

  void serveSheets() {
    for (const std::string kind : {"dtm", "dsm"}) {
      const std::string letter = kind == "dtm" ? "M" : "R";
      server.on("/ahn/" + kind + ".json", [this, letter](const Asked&) {
        Json sheets = Json::array();
        for (const int column : {0, 1}) { // the second one lies beside the area
          const double x = 205000.0 + 5000.0 * column;
          const std::string name = letter + "_33F" + std::to_string(column) + ".tif";
          sheets.push_back({{"type", "Feature"},
                            {"properties",
                             {{"kaartbladNr", "33F"},
                              {"name", name},
                              {"length", sheet().size()},
                              {"url", server.url("/ahn/" + name)}}},
                            {"geometry",
                             {{"type", "Polygon"},
                              {"coordinates",
                               {{{x, 468750.0},
                                 {x + 5000, 468750.0},
                                 {x + 5000, 475000.0},
                                 {x, 475000.0},
                                 {x, 468750.0}}}}}}});
        }
        return Said::json(Json{{"type", "FeatureCollection"}, {"features", sheets}}.dump());
      });
      server.on("/ahn/" + letter + "_33F0.tif", [](const Asked& asked) {
        if (asked.ifNoneMatch == "\"s1\"") return Said{.status = 304};
        return Said{.body = sheet(),
                    .type = "image/tiff",
                    .headers = {{"ETag", "\"s1\""}, {"Last-Modified", "Wed, 21 Oct 2015 07:28:00 GMT"}}};
      });
    }
  }
};

} // namespace loopstad::twin::fetch

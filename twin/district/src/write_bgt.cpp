// SPDX-License-Identifier: GPL-3.0-or-later
// BGT as the national service delivers it: CityGML 2.0 with IMGeo 2.1, one file for each class, empty ones
// too.
#include "delivery_words.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace loopstad::twin::district {
namespace {

using std::string;

constexpr const char* opening =
    R"(<?xml version="1.0" encoding="UTF-8"?>
{}
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
)";

/// In the order of their class. Most have nothing in a made-up district, as in many a real one.
constexpr std::array layers{
    "bak",
    "begroeidterreindeel",
    "bord",
    "functioneelgebied",
    "gebouwinstallatie",
    "kast",
    "kunstwerkdeel",
    "mast",
    "onbegroeidterreindeel",
    "ondersteunendwaterdeel",
    "ondersteunendwegdeel",
    "ongeclassificeerdobject",
    "openbareruimtelabel",
    "overbruggingsdeel",
    "overigbouwwerk",
    "overigescheiding",
    "paal",
    "pand",
    "put",
    "scheiding",
    "spoor",
    "straatmeubilair",
    "tunneldeel",
    "vegetatieobject",
    "waterdeel",
    "waterinrichtingselement",
    "wegdeel",
    "weginrichtingselement",
};

/// The element of a class, its geometry, and where its values stand: {} for function, appearance and plus.
struct ClassForm {
  std::string_view layer;
  std::string_view element; ///< with its namespace
  std::string_view values;
  std::string_view geometry;
};

#define LOOPSTAD_IMGEO "http://www.geostandaarden.nl/imgeo/def/2.1#"
constexpr std::array forms{
    ClassForm{"wegdeel", R"(TrafficArea xmlns="http://www.opengis.net/citygml/transportation/2.0")",
              "<function codeSpace=\"" LOOPSTAD_IMGEO "FunctieWeg\">{0}</function>\n"
              "<surfaceMaterial codeSpace=\"" LOOPSTAD_IMGEO "FysiekVoorkomenWeg\">{1}</surfaceMaterial>\n"
              "<imgeo:wegdeelOpTalud>false</imgeo:wegdeelOpTalud>\n",
              "geometrie2dWegdeel"},
    ClassForm{"begroeidterreindeel", R"(PlantCover xmlns="http://www.opengis.net/citygml/vegetation/2.0")",
              "<class codeSpace=\"" LOOPSTAD_IMGEO "FysiekVoorkomenBegroeidTerrein\">{1}</class>\n"
              "<imgeo:begroeidTerreindeelOpTalud>false</imgeo:begroeidTerreindeelOpTalud>\n"
              "<imgeo:plus-fysiekVoorkomen codeSpace=\"" LOOPSTAD_IMGEO
              "FysiekVoorkomenBegroeidTerreinPlus\">{2}</imgeo:plus-fysiekVoorkomen>\n",
              "geometrie2dBegroeidTerreindeel"},
    ClassForm{"onbegroeidterreindeel", "imgeo:OnbegroeidTerreindeel",
              "<imgeo:bgt-fysiekVoorkomen codeSpace=\"" LOOPSTAD_IMGEO
              "FysiekVoorkomenOnbegroeidTerrein\">{1}</imgeo:bgt-fysiekVoorkomen>\n"
              "<imgeo:onbegroeidTerreindeelOpTalud>false</imgeo:onbegroeidTerreindeelOpTalud>\n",
              "geometrie2dOnbegroeidTerreindeel"},
    ClassForm{"waterdeel", "imgeo:Waterdeel",
              "<class xmlns=\"http://www.opengis.net/citygml/waterbody/2.0\" codeSpace=\"" LOOPSTAD_IMGEO
              "TypeWater\">{0}</class>\n"
              "<imgeo:plus-type codeSpace=\"" LOOPSTAD_IMGEO "TypeWaterPlus\">{2}</imgeo:plus-type>\n",
              "geometrie2dWaterdeel"},
    ClassForm{"overbruggingsdeel",
              R"(BridgeConstructionElement xmlns="http://www.opengis.net/citygml/bridge/2.0")",
              "<class codeSpace=\"" LOOPSTAD_IMGEO "TypeOverbruggingsdeel\">{0}</class>\n"
              "<imgeo:overbruggingIsBeweegbaar>false</imgeo:overbruggingIsBeweegbaar>\n",
              "geometrie2dOverbruggingsdeel"},
    ClassForm{"vegetatieobject",
              R"(SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0")",
              "<class codeSpace=\"" LOOPSTAD_IMGEO "TypeVegetatieObject\">niet-bgt</class>\n"
              "<imgeo:plus-type codeSpace=\"" LOOPSTAD_IMGEO
              "TypeVegetatieObjectPlus\">{0}</imgeo:plus-type>\n",
              "geometrie2dVegetatieObject"},
    ClassForm{
        "paal", "imgeo:Paal",
        "<function xmlns=\"http://www.opengis.net/citygml/cityfurniture/2.0\" codeSpace=\"" LOOPSTAD_IMGEO
        "TypePaal\">niet-bgt</function>\n"
        "<imgeo:plus-type codeSpace=\"" LOOPSTAD_IMGEO "TypePaalPlus\">{0}</imgeo:plus-type>\n",
        "geometrie2dPaal"},
    ClassForm{
        "straatmeubilair", "imgeo:Straatmeubilair",
        "<function xmlns=\"http://www.opengis.net/citygml/cityfurniture/2.0\" codeSpace=\"" LOOPSTAD_IMGEO
        "TypeStraatmeubilair\">niet-bgt</function>\n"
        "<imgeo:plus-type codeSpace=\"" LOOPSTAD_IMGEO "TypeStraatmeubilairPlus\">{0}</imgeo:plus-type>\n",
        "geometrie2dStraatmeubilair"},
    ClassForm{
        "bak", "imgeo:Bak",
        "<function xmlns=\"http://www.opengis.net/citygml/cityfurniture/2.0\" codeSpace=\"" LOOPSTAD_IMGEO
        "TypeBak\">niet-bgt</function>\n"
        "<imgeo:plus-type codeSpace=\"" LOOPSTAD_IMGEO "TypeBakPlus\">{0}</imgeo:plus-type>\n",
        "geometrie2dBak"},
};

constexpr const char* srs =
    R"( xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992")";

string ringText(const Ring& ring) {
  return fmt::format(R"(<gml:LinearRing><gml:posList srsDimension="2">{}</gml:posList></gml:LinearRing>)",
                     positions(ring));
}

string polygonText(const Polygon& polygon) {
  string text = fmt::format("<gml:Polygon{}><gml:exterior>{}</gml:exterior>", srs, ringText(polygon.outer));
  for (const Ring& hole : polygon.holes)
    text += fmt::format("<gml:interior>{}</gml:interior>", ringText(hole));
  return text + "</gml:Polygon>";
}

string pointText(Vec2 p) {
  return fmt::format(R"(<gml:Point{}><gml:pos srsDimension="2">{}</gml:pos></gml:Point>)", srs, position(p));
}

string labelText(std::string_view text, Vec2 p) {
  return fmt::format(
      "<imgeo:Label><imgeo:tekst>{}</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt>{}"
      "</imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label>",
      escaped(text), pointText(p));
}

class Delivery {
public:
  explicit Delivery(const District& district) : seed_(district.plan.seed) {
    for (const char* layer : layers)
      files_.push_back({fmt::format("bgt_{}.gml", layer), fmt::format(fmt::runtime(opening), fictional)});
  }

  void add(std::string_view layer, std::string_view element, int level, std::string_view content) {
    const std::uint32_t number = next_++;
    const std::string_view name = element.substr(0, element.find(' '));
    fmt::format_to(
        std::back_inserter(textOf(layer)),
        "<cityObjectMember>\n<{} gml:id=\"{}\">\n"
        "<creationDate xmlns=\"http://www.opengis.net/citygml/2.0\">{}</creationDate>\n"
        "<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>\n"
        "<imgeo:relatieveHoogteligging>{}</imgeo:relatieveHoogteligging>\n"
        "<imgeo:inOnderzoek>false</imgeo:inOnderzoek>\n"
        "<imgeo:tijdstipRegistratie>{}T12:00:00.000</imgeo:tijdstipRegistratie>\n"
        "<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>{}"
        "</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>\n"
        "<imgeo:bronhouder>G9998</imgeo:bronhouder>\n"
        "<imgeo:bgt-status codeSpace=\"" LOOPSTAD_IMGEO "Status\">bestaand</imgeo:bgt-status>\n"
        "<imgeo:plus-status codeSpace=\"" LOOPSTAD_IMGEO "VoidReasonValue\">geenWaarde</imgeo:plus-status>\n"
        "{}</{}>\n</cityObjectMember>\n",
        element, gmlId(seed_, number), delivered, level, delivered, lokaalId(seed_, number), content, name);
  }

  void addFormed(std::string_view layer, int level, std::string_view function, std::string_view appearance,
                 std::string_view plus, const string& geometry) {
    for (const ClassForm& form : forms) {
      if (form.layer != layer) continue;
      const string values = fmt::format(fmt::runtime(form.values), function, appearance, plus);
      add(layer, form.element, level,
          fmt::format("{}<imgeo:{}>{}</imgeo:{}>\n", values, form.geometry, geometry, form.geometry));
    }
  }

  [[nodiscard]] std::vector<DeliveryFile> close() && {
    for (DeliveryFile& file : files_) file.text += "</CityModel>\n";
    return std::move(files_);
  }

private:
  [[nodiscard]] string& textOf(std::string_view layer) {
    for (std::size_t i = 0; i < layers.size(); ++i)
      if (layers[i] == layer) return files_[i].text;
    return files_.back().text;
  }

  std::uint64_t seed_;
  std::uint32_t next_ = 0;
  std::vector<DeliveryFile> files_;
};

void addPand(Delivery& delivery, const DistrictBuilding& building, std::size_t number,
             std::size_t firstUnit) {
  string content = fmt::format(
      "<imgeo:identificatieBAGPND>{}</"
      "imgeo:identificatieBAGPND>\n<imgeo:geometrie2dGrondvlak><gml:MultiSurface{}>"
      "<gml:surfaceMember>{}</gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>\n",
      bagId(BagObject::pand, number), srs, polygonText(building.footprint));
  if (!building.units.empty()) {
    const int low = building.units.front().number;
    const int high = building.units.back().number;
    content += fmt::format(
        "<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks>{}"
        "</imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>{}"
        "</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></"
        "imgeo:nummeraanduidingreeks>\n",
        labelText(low == high ? std::to_string(low) : fmt::format("{}-{}", low, high), building.inside),
        bagId(BagObject::unit, firstUnit));
  }
  delivery.add("pand", R"(BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0")", 0, content);
}

} // namespace

std::vector<DeliveryFile> bgtFiles(const District& district) {
  Delivery delivery(district);
  for (const DistrictSurface& s : district.surfaces)
    delivery.addFormed(s.layer, s.level, s.function, s.appearance, s.plus, polygonText(s.polygon));
  std::size_t number = 1;
  std::size_t unit = 1;
  for (const DistrictBuilding& building : district.buildings) {
    addPand(delivery, building, number++, unit);
    unit += building.units.size();
  }
  for (const DistrictObject& object : district.objects)
    delivery.addFormed(object.layer, 0, object.type, "", "", pointText(object.position));
  for (std::size_t i = 0; i < district.streets.size(); ++i)
    for (const Vec2 label : district.streets[i].labels)
      delivery.add(
          "openbareruimtelabel", "imgeo:OpenbareRuimteLabel", 0,
          fmt::format(
              "<imgeo:identificatieBAGOPR>{}</imgeo:identificatieBAGOPR>\n<imgeo:openbareRuimteNaam>{}"
              "</imgeo:openbareRuimteNaam>\n<imgeo:openbareRuimteType codeSpace=\"" LOOPSTAD_IMGEO
              "TypeOpenbareRuimte\">{}</imgeo:openbareRuimteType>\n",
              bagId(BagObject::street, i + 1), labelText(district.streets[i].name, label),
              district.streets[i].type));
  return std::move(delivery).close();
}

} // namespace loopstad::twin::district

// SPDX-License-Identifier: GPL-3.0-or-later
// LV BAG 2.0 extract, schema v20200601: one file for each kind of object.
#include "delivery_words.hpp"

#include <fmt/format.h>

namespace loopstad::twin::district {
namespace {

using std::string;

constexpr const char* opening =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<sl-bag-extract:bagStand xmlns:DatatypenNEN3610="www.kadaster.nl/schemas/lvbag/imbag/datatypennen3610/v20200601" xmlns:Objecten="www.kadaster.nl/schemas/lvbag/imbag/objecten/v20200601"
                         xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:Historie="www.kadaster.nl/schemas/lvbag/imbag/historie/v20200601"
                         xmlns:Objecten-ref="www.kadaster.nl/schemas/lvbag/imbag/objecten-ref/v20200601" xmlns:nen5825="www.kadaster.nl/schemas/lvbag/imbag/nen5825/v20200601"
                         xmlns:KenmerkInOnderzoek="www.kadaster.nl/schemas/lvbag/imbag/kenmerkinonderzoek/v20200601"
                         xmlns:selecties-extract="http://www.kadaster.nl/schemas/lvbag/extract-selecties/v20200601"
                         xmlns:sl-bag-extract="http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20200601" xmlns:sl="http://www.kadaster.nl/schemas/standlevering-generiek/1.0"
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                         xsi:schemaLocation="http://www.kadaster.nl/schemas/lvbag/extract-deelbestand-lvc/v20200601 http://www.kadaster.nl/schemas/bag-verstrekkingen/extract-deelbestand-lvc/v20200601/BagvsExtractDeelbestandExtractLvc-2.1.0.xsd">
    {0}
<sl-bag-extract:bagInfo><selecties-extract:Gebied-Registratief><selecties-extract:Gebied-GEM><selecties-extract:GemeenteCollectie><selecties-extract:Gemeente><selecties-extract:GemeenteIdentificatie>9998</selecties-extract:GemeenteIdentificatie></selecties-extract:Gemeente></selecties-extract:GemeenteCollectie></selecties-extract:Gebied-GEM></selecties-extract:Gebied-Registratief><selecties-extract:LVC-Extract><selecties-extract:StandTechnischeDatum>{1}</selecties-extract:StandTechnischeDatum></selecties-extract:LVC-Extract></sl-bag-extract:bagInfo>
<sl:standBestand><sl:dataset>LVBAG</sl:dataset><sl:inhoud><sl:gebied>GEMEENTE</sl:gebied><sl:leveringsId>0000000001</sl:leveringsId><sl:objectTypen><sl:objectType>{2}</sl:objectType></sl:objectTypen></sl:inhoud>
<sl:stand>)";
constexpr const char* closing = "</sl:stand>\n</sl:standBestand>\n</sl-bag-extract:bagStand>\n";

constexpr const char* occurrence =
    "<Objecten:voorkomen><Historie:Voorkomen><Historie:voorkomenidentificatie>1</"
    "Historie:voorkomenidentificatie>"
    "<Historie:beginGeldigheid>2026-01-15</"
    "Historie:beginGeldigheid><Historie:tijdstipRegistratie>2026-01-15T12:00:00.000"
    "</"
    "Historie:tijdstipRegistratie><Historie:BeschikbaarLV><Historie:tijdstipRegistratieLV>2026-01-15T12:30:"
    "00.000"
    "</Historie:tijdstipRegistratieLV></Historie:BeschikbaarLV></Historie:Voorkomen></Objecten:voorkomen>\n";
constexpr const char* document =
    "<Objecten:geconstateerd>N</Objecten:geconstateerd>\n<Objecten:documentdatum>2026-01-15</"
    "Objecten:documentdatum>\n"
    "<Objecten:documentnummer>FICTIEF-1</Objecten:documentnummer>\n";

/// Gebruiksdoelen in the words of the BAG.
const char* purposeOf(Use use) {
  switch (use) {
  case Use::home:
    return "woonfunctie";
  case Use::shop:
    return "winkelfunctie";
  case Use::office:
    return "kantoorfunctie";
  case Use::school:
    return "onderwijsfunctie";
  case Use::assembly:
    return "bijeenkomstfunctie";
  case Use::health:
    return "gezondheidszorgfunctie";
  }
  return "overige gebruiksfunctie";
}

class Extract {
public:
  explicit Extract(const char* kind)
      : kind_(kind), text_(fmt::format(fmt::runtime(opening), fictional, delivered, kind)) {}

  void add(const char* element, const string& content) {
    fmt::format_to(
        std::back_inserter(text_),
        "<sl-bag-extract:bagObject>\n<Objecten:{}>\n{}</Objecten:{}>\n</sl-bag-extract:bagObject>\n", element,
        content, element);
  }
  [[nodiscard]] DeliveryFile close() && {
    return {fmt::format("9998{}15012026-000001.xml", kind_), std::move(text_) + closing};
  }

private:
  string kind_;
  string text_;
};

string ringText(const Ring& ring, const char* height) {
  return fmt::format("<gml:LinearRing><gml:posList>{}</gml:posList></gml:LinearRing>",
                     positions(ring, height));
}

void addPand(Extract& extract, const DistrictBuilding& building, const string& id) {
  string shape = fmt::format("<gml:exterior>{}</gml:exterior>", ringText(building.footprint.outer, " 0.0"));
  for (const Ring& hole : building.footprint.holes)
    shape += fmt::format("<gml:interior>{}</gml:interior>", ringText(hole, " 0.0"));
  extract.add(
      "Pand",
      fmt::format(
          "<Objecten:identificatie domein=\"NL.IMBAG.Pand\">{0}</Objecten:identificatie>\n"
          "<Objecten:geometrie><gml:Polygon srsName=\"urn:ogc:def:crs:EPSG::28992\" srsDimension=\"3\" "
          "gml:id=\"PND_{0}_1\">{1}</gml:Polygon></Objecten:geometrie>\n"
          "<Objecten:oorspronkelijkBouwjaar>{2}</Objecten:oorspronkelijkBouwjaar>\n"
          "<Objecten:status>Pand in gebruik</Objecten:status>\n{3}{4}",
          id, shape, building.year, document, occurrence));
}

void addUnit(Extract& extract, const DistrictUnit& unit, Vec2 at, std::size_t number, const string& pand) {
  const string id = bagId(BagObject::unit, number);
  extract.add(
      "Verblijfsobject",
      fmt::format(
          "<Objecten:heeftAlsHoofdadres><Objecten-ref:NummeraanduidingRef "
          "domein=\"NL.IMBAG.Nummeraanduiding\">{0}"
          "</Objecten-ref:NummeraanduidingRef></Objecten:heeftAlsHoofdadres>\n{1}"
          "<Objecten:identificatie domein=\"NL.IMBAG.Verblijfsobject\">{2}</Objecten:identificatie>\n"
          "<Objecten:geometrie><Objecten:punt><gml:Point srsName=\"urn:ogc:def:crs:EPSG::28992\" "
          "srsDimension=\"3\" "
          "gml:id=\"VBO_{2}_1\"><gml:pos>{3} 0.0</gml:pos></gml:Point></Objecten:punt></Objecten:geometrie>\n"
          "<Objecten:gebruiksdoel>{4}</Objecten:gebruiksdoel>\n<Objecten:oppervlakte>{5}</"
          "Objecten:oppervlakte>\n"
          "<Objecten:status>Verblijfsobject in gebruik</Objecten:status>\n{6}"
          "<Objecten:maaktDeelUitVan><Objecten-ref:PandRef "
          "domein=\"NL.IMBAG.Pand\">{7}</Objecten-ref:PandRef>"
          "</Objecten:maaktDeelUitVan>\n",
          bagId(BagObject::address, number), occurrence, id, position(at), purposeOf(unit.use), unit.area_m2,
          document, pand));
}

void addAddress(Extract& extract, const DistrictUnit& unit, std::size_t number, std::uint32_t street) {
  extract.add(
      "Nummeraanduiding",
      fmt::format(
          "<Objecten:identificatie domein=\"NL.IMBAG.Nummeraanduiding\">{}</Objecten:identificatie>\n"
          "<Objecten:huisnummer>{}</Objecten:huisnummer>\n<Objecten:postcode>4899ZZ</Objecten:postcode>\n"
          "<Objecten:typeAdresseerbaarObject>Verblijfsobject</Objecten:typeAdresseerbaarObject>\n"
          "<Objecten:status>Naamgeving uitgegeven</Objecten:status>\n{}{}"
          "<Objecten:ligtAan><Objecten-ref:OpenbareRuimteRef domein=\"NL.IMBAG.Openbareruimte\">{}"
          "</Objecten-ref:OpenbareRuimteRef></Objecten:ligtAan>\n",
          bagId(BagObject::address, number), unit.number, document, occurrence,
          bagId(BagObject::street, street + 1)));
}

DeliveryFile streetFile(const District& district) {
  Extract extract("OPR");
  for (std::size_t i = 0; i < district.streets.size(); ++i)
    extract.add(
        "OpenbareRuimte",
        fmt::format("<Objecten:identificatie domein=\"NL.IMBAG.Openbareruimte\">{}</Objecten:identificatie>\n"
                    "<Objecten:naam>{}</Objecten:naam>\n<Objecten:type>{}</Objecten:type>\n"
                    "<Objecten:status>Naamgeving uitgegeven</Objecten:status>\n{}"
                    "<Objecten:ligtIn><Objecten-ref:WoonplaatsRef domein=\"NL.IMBAG.Woonplaats\">9998"
                    "</Objecten-ref:WoonplaatsRef></Objecten:ligtIn>\n{}",
                    bagId(BagObject::street, i + 1), escaped(district.streets[i].name),
                    district.streets[i].type, document, occurrence));
  return std::move(extract).close();
}

DeliveryFile townFile(const District& district) {
  Extract extract("WPL");
  extract.add(
      "Woonplaats",
      fmt::format(
          "<Objecten:identificatie domein=\"NL.IMBAG.Woonplaats\">9998</Objecten:identificatie>\n"
          "<Objecten:naam>Loopstad (fictief)</Objecten:naam>\n<Objecten:geometrie><Objecten:vlak>"
          "<gml:Polygon srsName=\"urn:ogc:def:crs:EPSG::28992\" srsDimension=\"2\" gml:id=\"WPL_9998_1\">"
          "<gml:exterior>{}</gml:exterior></gml:Polygon></Objecten:vlak></Objecten:geometrie>\n"
          "<Objecten:status>Woonplaats aangewezen</Objecten:status>\n{}{}",
          ringText(district.outline, ""), document, occurrence));
  return std::move(extract).close();
}

} // namespace

std::vector<DeliveryFile> bagFiles(const District& district) {
  Extract panden("PND");
  Extract units("VBO");
  Extract addresses("NUM");
  std::size_t pand = 1;
  std::size_t number = 1;
  for (const DistrictBuilding& building : district.buildings) {
    const string id = bagId(BagObject::pand, pand++);
    addPand(panden, building, id);
    for (const DistrictUnit& unit : building.units) {
      addUnit(units, unit, building.inside, number, id);
      addAddress(addresses, unit, number, building.street);
      ++number;
    }
  }
  std::vector<DeliveryFile> files;
  files.push_back(std::move(addresses).close());
  files.push_back(streetFile(district));
  files.push_back(std::move(panden).close());
  files.push_back(std::move(units).close());
  files.push_back(townFile(district));
  return files;
}

} // namespace loopstad::twin::district

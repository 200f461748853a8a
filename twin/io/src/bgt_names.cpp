// SPDX-License-Identifier: GPL-3.0-or-later
#include "bgt_rules.hpp"
#include "xml_stream.hpp"

#include <algorithm>
#include <utility>

namespace loopstad::twin::io {
namespace {

using Named = std::pair<std::string_view, BgtLayer>;

/// Classes that CityGML names in English; all others are called like their file.
constexpr std::array cityGmlNames{
    Named{"trafficarea", BgtLayer::wegdeel},
    Named{"auxiliarytrafficarea", BgtLayer::ondersteunendwegdeel},
    Named{"plantcover", BgtLayer::begroeidterreindeel},
    Named{"buildingpart", BgtLayer::pand},
    Named{"bridgeconstructionelement", BgtLayer::overbruggingsdeel},
    Named{"tunnelpart", BgtLayer::tunneldeel},
    Named{"buildinginstallation", BgtLayer::gebouwinstallatie},
    Named{"railway", BgtLayer::spoor},
    Named{"solitaryvegetationobject", BgtLayer::vegetatieobject},
};

using Keyed = std::pair<std::string_view, BgtField>;

/// Fields that mean the same in every layer.
constexpr std::array everywhere{
    Keyed{"gmlid", BgtField::gmlId},
    Keyed{"lokaalid", BgtField::lokaalId},
    Keyed{"identificatielokaalid", BgtField::lokaalId},
    Keyed{"tijdstipregistratie", BgtField::registered},
    Keyed{"lvpublicatiedatum", BgtField::published},
    Keyed{"eindregistratie", BgtField::endRegistration},
    Keyed{"terminationdate", BgtField::endDate},
    Keyed{"objecteindtijd", BgtField::endDate},
    Keyed{"relatievehoogteligging", BgtField::level},
    Keyed{"bgtstatus", BgtField::bgtStatus},
    Keyed{"plusstatus", BgtField::plusStatus},
    Keyed{"surfacematerial", BgtField::surface},
    Keyed{"bgtfysiekvoorkomen", BgtField::surface},
    Keyed{"function", BgtField::function},
    Keyed{"bgttype", BgtField::function},
    Keyed{"bgtfunctie", BgtField::function},
    Keyed{"openbareruimtetype", BgtField::function},
    Keyed{"typeoverbruggingsdeel", BgtField::function},
    Keyed{"hoortbijtypeoverbrugging", BgtField::plusFunction},
    Keyed{"identificatiebagpnd", BgtField::bagId},
};

bool isNamedArea(BgtLayer layer) { return layer == BgtLayer::functioneelgebied || layer >= BgtLayer::buurt; }

} // namespace

std::string fieldKey(std::string_view name) {
  std::string key;
  key.reserve(name.size());
  for (const char c : localName(name)) {
    if (c == '-' || c == '_' || c == '.') continue;
    key.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  }
  return key;
}

std::optional<BgtField> bgtField(BgtLayer layer, std::string_view key) {
  for (const auto& [name, field] : everywhere)
    if (name == key) return field;
  // CityGML's "class" is the kind of green in a PlantCover, and the function elsewhere.
  if (key == "class") return layer == BgtLayer::begroeidterreindeel ? BgtField::surface : BgtField::function;
  if (key.starts_with("plusfysiekvoorkomen")) return BgtField::plusSurface;
  if (key.starts_with("plusfunctie") || key.starts_with("plustype")) return BgtField::plusFunction;
  if (layer == BgtLayer::openbareruimtelabel && (key == "tekst" || key.starts_with("openbareruimtenaam")))
    return BgtField::text;
  if (isNamedArea(layer) && key == "naam") return BgtField::text;
  return std::nullopt;
}

std::optional<BgtLayer> bgtLayerOf(std::string_view elementOrTable) {
  // OGC API Features has a collection for each shape that objects of a class have.
  for (const std::string_view shape : {"_punt", "_lijn", "_vlak", "_multivlak"})
    if (elementOrTable.ends_with(shape)) elementOrTable.remove_suffix(shape.size());
  std::string key = fieldKey(elementOrTable);
  for (const auto& [name, layer] : cityGmlNames)
    if (name == key) return layer;
  if (const auto layer = bgtLayerNamed(key)) return layer;
  if (key.starts_with("bgt")) return bgtLayerNamed(key.substr(3));
  return std::nullopt;
}

} // namespace loopstad::twin::io

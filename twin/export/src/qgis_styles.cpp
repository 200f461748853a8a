// SPDX-License-Identifier: GPL-3.0-or-later
#include "qgis_styles.hpp"

#include <loopstad/twin/map_colour.hpp>

#include <fmt/format.h>

#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace loopstad::twin {
namespace {

std::string rgb(std::uint32_t colour) {
  return fmt::format("{},{},{},255", colour >> 16U, (colour >> 8U) & 0xffU, colour & 0xffU);
}

using Properties = std::initializer_list<std::pair<const char*, std::string>>;

/// kind: fill, line or marker.
std::string symbol(const std::string& name, const char* kind, const char* drawnBy, Properties properties) {
  std::string text =
      fmt::format("<symbol type=\"{}\" name=\"{}\" alpha=\"1\"><layer class=\"{}\" enabled=\"1\">"
                  "<Option type=\"Map\">",
                  kind, name, drawnBy);
  for (const auto& [key, value] : properties)
    fmt::format_to(std::back_inserter(text), "<Option type=\"QString\" name=\"{}\" value=\"{}\"/>", key,
                   value);
  return text + "</Option></layer></symbol>";
}

std::string fill(const std::string& name, std::uint32_t inside, std::uint32_t edge, const char* width_mm) {
  return symbol(name, "fill", "SimpleFill",
                {{"color", rgb(inside)},
                 {"outline_color", rgb(edge)},
                 {"outline_width", width_mm},
                 {"outline_style", std::string(width_mm) == "0" ? "no" : "solid"},
                 {"style", "solid"}});
}

std::string line(const std::string& name, std::uint32_t colour, const char* width_mm) {
  return symbol(name, "line", "SimpleLine", {{"line_color", rgb(colour)}, {"line_width", width_mm}});
}

std::string dot(const std::string& name, std::uint32_t colour, const char* size_mm) {
  return symbol(name, "marker", "SimpleMarker",
                {{"name", "circle"}, {"color", rgb(colour)}, {"outline_style", "no"}, {"size", size_mm}});
}

std::string styled(const std::string& renderer) {
  return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis styleCategories=\"Symbology\">" +
         renderer + "</qgis>\n";
}

std::string one(const std::string& drawn) {
  return styled("<renderer-v2 type=\"singleSymbol\"><symbols>" + drawn + "</symbols></renderer-v2>");
}

/// By the column "kind".
std::string byGround(std::uint32_t edge, const char* width_mm) {
  std::string categories;
  std::string symbols;
  for (int i = 0; i <= static_cast<int>(GroundKind::unknown); ++i) {
    const auto kind = static_cast<GroundKind>(i);
    fmt::format_to(std::back_inserter(categories),
                   "<category value=\"{0}\" label=\"{0}\" symbol=\"{1}\" render=\"true\"/>", name(kind), i);
    symbols += fill(std::to_string(i), mapColour(kind), edge, width_mm);
  }
  return styled("<renderer-v2 type=\"categorizedSymbol\" attr=\"kind\"><categories>" + categories +
                "</categories><symbols>" + symbols + "</symbols></renderer-v2>");
}

std::string trees() {
  return styled("<renderer-v2 type=\"categorizedSymbol\" attr=\"kind\"><categories>"
                "<category value=\"tree\" label=\"tree\" symbol=\"0\" render=\"true\"/>"
                "<category value=\"\" label=\"\" symbol=\"1\" render=\"true\"/></categories><symbols>" +
                dot("0", 0x7fa36b, "2.2") + dot("1", 0x77706a, "1") + "</symbols></renderer-v2>");
}

} // namespace

std::vector<QgisStyle> qgisStyles() {
  return {
      {"terrain", byGround(0xd8d2c8, "0")},
      {"ground", byGround(0xd8d2c8, "0.05")},
      {"walkable",
       one(symbol("0", "fill", "SimpleFill",
                  {{"color", "70,130,180,40"}, {"outline_color", rgb(0x4682b4)}, {"outline_width", "0.1"}}))},
      {"buildings", one(fill("0", buildingColour, 0x8a8074, "0.1"))},
      {"doors", one(dot("0", 0xb3402e, "1.2"))},
      {"objects", trees()},
      {"barriers", one(line("0", 0x6b625a, "0.3"))},
      {"tracks", one(line("0", 0x55504b, "0.4"))}};
}

} // namespace loopstad::twin

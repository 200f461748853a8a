// SPDX-License-Identifier: GPL-3.0-or-later
#include "city_features.hpp"
#include "city_templates.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/twin/export/cityjson.hpp>

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <nlohmann/json.hpp>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace loopstad::twin {
namespace {

std::string quoted(const std::string& text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// "type", "version", "transform", "metadata" and the templates, which a stream has in its first line, too
/// (CityJSON 2.0, section 7.2).
void writeHead(std::ostream& out, const Twin& twin) {
  fmt::print(
      out,
      R"({{"type":"CityJSON","version":"2.0","transform":{{"scale":[{0},{0},{0}],"translate":[{1},{2},0]}})",
      CityVertices::scale_m, twin.frame.origin.x, twin.frame.origin.y);
  fmt::print(out, R"(,"metadata":{{"title":{})", quoted(twin.name));
  if (twin.frame.placed) out << R"(,"referenceSystem":"https://www.opengis.net/def/crs/EPSG/0/7415")";
  out << '}';
  if (needsTemplates(twin)) out << R"(,"geometry-templates":)" << geometryTemplates();
}

/// apart: what stands between two objects.
void writeObjects(std::ostream& out, const CityFeature& feature, const char* apart) {
  const char* between = "";
  for (const auto& [id, json] : feature.objects) {
    out << between << quoted(id) << ':' << json;
    between = apart;
  }
}

void writeVertices(std::ostream& out, const CityVertices& vertices) {
  out << R"("vertices":[)";
  const char* between = "";
  for (const auto& [x, y, z] : vertices.rows()) {
    fmt::print(out, "{}[{},{},{}]", between, x, y, z);
    between = ",";
  }
  out << ']';
}

/// Through a draft, as it is made.
template <class Write>
Status stream(const std::filesystem::path& file, Write write) {
  DraftFile draft(file);
  {
    std::ofstream out(draft.path(), std::ios::binary);
    write(out);
    out.close();
    if (!out)
      return dataError(file.string(), {},
                       tr("cannot be written: {}", systemMessage({errno, std::generic_category()})),
                       tr("check that the folder exists, is writable and has space"));
  }
  return draft.publish();
}

} // namespace

Status exportCityJson(const Twin& twin, const std::filesystem::path& file) {
  return stream(file, [&](std::ostream& out) {
    CityVertices vertices;
    CityFeatures features(twin, vertices);
    writeHead(out, twin);
    out << ",\"CityObjects\":{\n";
    const char* between = "";
    features.forEach([&](const CityFeature& feature) {
      out << between;
      writeObjects(out, feature, ",\n");
      between = ",\n";
    });
    out << "\n},";
    writeVertices(out, vertices);
    out << "}\n";
  });
}

Status exportCityJsonSeq(const Twin& twin, const std::filesystem::path& file) {
  return stream(file, [&](std::ostream& out) {
    CityVertices vertices;
    CityFeatures features(twin, vertices);
    writeHead(out, twin);
    out << ",\"CityObjects\":{},\"vertices\":[]}\n";
    features.forEach([&](const CityFeature& feature) {
      out << R"({"type":"CityJSONFeature","id":)" << quoted(feature.id) << R"(,"CityObjects":{)";
      writeObjects(out, feature, ",");
      out << "},";
      writeVertices(out, vertices);
      out << "}\n";
      vertices.clear();
    });
  });
}

} // namespace loopstad::twin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "geojson_document.hpp"
#include "geojson_geometry.hpp"
#include "plan_properties.hpp"
#include "to_rd.hpp"

#include <loopstad/base/text.hpp>
#include <loopstad/twin/edit/read_edits.hpp>
#include <loopstad/twin/io/wkt.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>
#include <utility>

namespace loopstad::twin::edit {
namespace {

using Json = nlohmann::json;
using io::PlanFrame;

std::vector<std::string> kinds() {
  std::vector<std::string> names;
  for (int kind = Edit::surface; kind <= Edit::remove; ++kind)
    names.emplace_back(name(static_cast<Edit::Kind>(kind)));
  return names;
}

class EditReader {
public:
  EditReader(const std::string& path, const GeoFrame& frame) : path_(path), frame_(frame) {}

  Status read(const Json& feature, std::size_t number) {
    if (!feature.is_object())
      return dataError(path_, tr("feature {}", number), tr("is no feature"), tr("write GeoJSON (RFC 7946)"));
    Edit edit;
    edit.id = io::featureId(feature, number);
    edit.source = path_;
    io::PlanProperties properties(feature, path_, edit.id);
    if (properties.has("id")) edit.id = properties.text("id");
    readProperties(properties, edit);
    if (properties.trouble()) return *properties.trouble();
    Result<io::Geometry> shape = shapeOf(feature, properties, edit.id);
    if (!shape) return shape.error();
    edits_.push_back(std::move(edit));
    shapes_.push_back(std::move(*shape));
    return Done{};
  }

  /// Into local metres of the twin.
  Status place(std::optional<PlanFrame> named) {
    std::vector<const io::Geometry*> given;
    for (const io::Geometry& shape : shapes_)
      if (!shape.empty()) given.push_back(&shape);
    const PlanFrame frame = named.value_or(io::guessFrame(given));
    if (frame != PlanFrame::own && !frame_.placed && !given.empty())
      return dataError(path_, {}, tr("has coordinates on earth, the twin has none"),
                       tr("write the edits in the metres of the plan, with \"crs\": null"));
    const io::ToRd toRd = frame == PlanFrame::degrees ? io::ToRd::fromEpsg(4326) : io::ToRd();
    for (std::size_t i = 0; i < edits_.size(); ++i) {
      if (frame == PlanFrame::degrees && !shapes_[i].empty() && !toRd.apply(shapes_[i]))
        return dataError(path_, edits_[i].id, tr("lies outside the area of RD New"),
                         tr("check its coordinates and the crs of the file"));
      const Vec2 shift = frame == PlanFrame::own ? Vec2{} : -frame_.origin;
      take(std::move(shapes_[i]), shift, edits_[i]);
    }
    return Done{};
  }

  [[nodiscard]] std::vector<Edit> take() { return std::move(edits_); }

private:
  static void readProperties(io::PlanProperties& properties, Edit& edit) {
    const std::string word = properties.text("edit");
    const std::optional<Edit::Kind> kind = editKindNamed(word);
    if (!kind)
      return properties.fail("edit", word.empty() ? tr("is missing") : tr("\"{}\" is not known", word),
                             tr("use one of {}", fmt::join(kinds(), ", ")));
    edit.kind = *kind;
    edit.name = properties.text("name");
    edit.level = properties.level("level").value_or(0);
    edit.layer = properties.text("layer");
    edit.function = properties.text("function");
    edit.material = properties.text("material");
    edit.type = properties.text("type");
    edit.width_m = properties.number("width_m", 0.01, 1000.0);
    edit.height_m = properties.number("height_m", 0.01, 1000.0);
    edit.floorArea_m2 = properties.number("floor_area_m2", 0.0, 1e7).value_or(0.0);
  }

  Result<io::Geometry> shapeOf(const Json& feature, io::PlanProperties& properties,
                               const std::string& id) const {
    if (properties.has("wkt")) {
      Result<io::Geometry> shape = io::parseWkt(properties.text("wkt"));
      if (!shape) return dataError(path_, id, shape.error().problem, shape.error().remedy);
      return shape;
    }
    const auto geometry = feature.find("geometry");
    if (geometry == feature.end() || geometry->is_null()) return io::Geometry{};
    io::Shape shape = io::shapeFromGeoJson(*geometry);
    if (shape.unknownElement.empty() && shape.broken.empty()) return std::move(shape.geometry);
    return dataError(path_, id,
                     shape.broken.empty() ? tr("has a geometry of unknown type {}", shape.unknownElement)
                                          : tr("has {}", shape.broken),
                     tr("write its geometry as GeoJSON (RFC 7946) says"));
  }

  static void take(io::Geometry shape, Vec2 shift, Edit& edit) {
    const auto moveAll = [&](std::vector<Vec2>& points) {
      for (Vec2& p : points) p += shift;
    };
    for (Polygon& polygon : shape.polygons) {
      moveAll(polygon.outer);
      for (Ring& hole : polygon.holes) moveAll(hole);
    }
    for (Line& line : shape.lines) moveAll(line);
    moveAll(shape.points);
    edit.polygons = std::move(shape.polygons);
    edit.lines = std::move(shape.lines);
    edit.points = std::move(shape.points);
  }

  const std::string& path_;
  const GeoFrame& frame_;
  std::vector<Edit> edits_;
  std::vector<io::Geometry> shapes_; ///< of each edit, as the file has it
};

} // namespace

Result<std::vector<Edit>> parseEdits(std::string_view text, const std::string& name, const GeoFrame& frame) {
  const Result<Json> document = io::parsedGeoJson({name, name, text});
  if (!document) return document.error();
  const auto named = io::namedFrame(*document, name);
  if (!named) return named.error();
  EditReader reader(name, frame);
  const auto features = document->is_object() ? document->find("features") : document->end();
  if (!document->is_object() || features == document->end() || !features->is_array())
    return dataError(name, {}, tr("is no collection of features"),
                     tr("write a GeoJSON FeatureCollection with an edit a feature"));
  std::size_t number = 0;
  for (const Json& feature : *features)
    if (const Status read = reader.read(feature, ++number); !read) return read.error();
  if (const Status placed = reader.place(*named); !placed) return placed.error();
  return reader.take();
}

Result<std::vector<Edit>> readEdits(const std::filesystem::path& file, const GeoFrame& frame) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  if (!in || !(text << in.rdbuf()))
    return dataError(file.string(), {}, tr("cannot be read"), tr("check the path"));
  return parseEdits(text.str(), file.string(), frame);
}

} // namespace loopstad::twin::edit

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bgt_gml.hpp"

#include "bgt_rules.hpp"
#include "gml_geometry.hpp"

#include <loopstad/base/text.hpp>

#include <filesystem>
#include <map>

namespace loopstad::twin::io {
namespace {

/// CityModel > cityObjectMember > object > property > ..., or FeatureCollection > featureMember > object >
/// property.
constexpr int objectDepth = 3;
constexpr int propertyDepth = 4;

class BgtGmlHandler final : public XmlHandler {
public:
  BgtGmlHandler(Reading& reading, const std::string& source)
      : reading_(reading), source_(source), sink_(reading, source), shape_(reading.options.arcDeviation_m) {}

  void open(std::string_view name, XmlAttributes attributes) override {
    if (++depth_ == 1) isCityGml_ = name == "CityModel";
    if (depth_ == objectDepth) return openObject(name, attributes);
    if (!known_ || depth_ < objectDepth) return;
    if (shapeDepth_ != 0) return shape_.open(name, attributes);
    if (depth_ == propertyDepth) property_ = withoutPath(name);
    if (isWantedShape(name))
      shapeDepth_ = depth_;
    else if (name == "posList" || name == "pos")
      ++otherShapes_[property_];
    if (attributes.get("nil") == "true") ++nils_[std::string(name)];
  }

  void close(std::string_view name, std::string_view text) override {
    const int depth = depth_--;
    if (!known_ || depth < objectDepth) return;
    if (depth == objectDepth) return closeObject();
    if (shapeDepth_ == depth)
      shapeDepth_ = 0;
    else if (shapeDepth_ != 0)
      shape_.close(name, text);
    else if (const auto field = bgtField(draft_.layer, fieldKey(name)))
      setField(*field, text);
  }

  /// Totals into the report.
  void finish() {
    sink_.finish();
    for (const auto& [element, times] : unknown_) {
      reading_.report.count(source_, "unknown class " + element, times);
      reading_.report.add(
          {Finding::note, source_, element, translatable("class that is not known"), {}, 0.0});
    }
    for (const auto& [property, times] : otherShapes_)
      reading_.report.count(source_, "other geometry " + property, times);
    for (const auto& [element, times] : nils_) reading_.report.count(source_, "nil " + element, times);
    if (trimmedValues_ > 0) reading_.report.count(source_, translatable("values trimmed"), trimmedValues_);
    if (objects_ > 0) return;
    reading_.report.count(source_, translatable("empty layer"));
    // An empty CityModel does not say which class it is of; its name does.
    if (const auto layer = bgtLayerOf(std::filesystem::path(source_).stem().string()))
      reading_.layers.insert(*layer);
  }

  [[nodiscard]] ReadFacts facts() const {
    return {isCityGml_ ? "BGT CityGML" : "BGT GML light", sink_.newest(), true};
  }

private:
  /// "nummeraanduidingreeks_1.positie_1.plaatsingspunt" -> "nummeraanduidingreeks": GML light spells paths as
  /// names.
  [[nodiscard]] static std::string_view withoutPath(std::string_view name) {
    return name.substr(0, name.find_first_of("._"));
  }

  [[nodiscard]] bool isWantedShape(std::string_view name) const {
    if (draft_.layer == BgtLayer::openbareruimtelabel) return name.ends_with("plaatsingspunt");
    return depth_ == propertyDepth && name.starts_with("geometrie2d");
  }

  void openObject(std::string_view name, XmlAttributes attributes) {
    ++objects_;
    const auto layer = bgtLayerOf(name);
    known_ = layer.has_value();
    if (!known_) {
      ++unknown_[std::string(name)];
      return;
    }
    draft_ = {};
    draft_.layer = *layer;
    reading_.layers.insert(*layer);
    draft_.set(BgtField::gmlId, attributes.get("id"));
  }

  void closeObject() {
    draft_.shape = shape_.take();
    sink_.take(std::move(draft_));
    known_ = false;
  }

  void setField(BgtField field, std::string_view text) {
    if (trimmed(text).size() != text.size() && !trimmed(text).empty()) ++trimmedValues_;
    draft_.set(field, text);
  }

  Reading& reading_;
  const std::string& source_;
  BgtSink sink_;
  GmlGeometry shape_;
  BgtDraft draft_;
  std::string property_;
  bool isCityGml_ = true;
  bool known_ = false;
  int depth_ = 0;
  int shapeDepth_ = 0; ///< of the element that holds the wanted geometry; 0 outside of it
  std::size_t objects_ = 0;
  std::size_t trimmedValues_ = 0;
  std::map<std::string, std::size_t> unknown_;
  std::map<std::string, std::size_t> otherShapes_;
  std::map<std::string, std::size_t> nils_;
};

} // namespace

Result<ReadFacts> readBgtGml(const Content& content, Reading& reading) {
  BgtGmlHandler handler(reading, content.name);
  if (Status read = parseXml(content.bytes, content.path, handler, reading.progress); !read)
    return read.error();
  handler.finish();
  return handler.facts();
}

} // namespace loopstad::twin::io

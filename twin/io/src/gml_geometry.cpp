// SPDX-License-Identifier: GPL-3.0-or-later
#include "gml_geometry.hpp"

#include "arc.hpp"

#include <loopstad/base/text.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace loopstad::twin::io {
namespace {

/// Elements that only hold others.
constexpr std::array containers{"CompositeCurve", "CompositeSurface", "MultiCurve",       "MultiLineString",
                                "MultiPoint",     "MultiPolygon",     "MultiSurface",     "Surface",
                                "curveMember",    "curveMembers",     "lineStringMember", "patches",
                                "pointMember",    "pointMembers",     "polygonMember",    "segments",
                                "surfaceMember",  "surfaceMembers"};
constexpr std::array segmentNames{"Arc", "ArcString", "Circle", "LineStringSegment"};

bool isContainer(std::string_view name) { return std::ranges::find(containers, name) != containers.end(); }
bool isSegment(std::string_view name) { return std::ranges::find(segmentNames, name) != segmentNames.end(); }
bool isPositions(std::string_view name) { return name == "posList" || name == "pos"; }
bool isPolygon(std::string_view name) { return name == "Polygon" || name == "PolygonPatch"; }

/// RD New (EPSG:28992), with or without NAP heights (EPSG:7415), in any of the spellings of an srsName.
bool isRd(std::string_view srsName) { return srsName.ends_with("28992") || srsName.ends_with("7415"); }

int dimensionOf(std::string_view attribute, int otherwise) {
  if (attribute == "2") return 2;
  return attribute == "3" ? 3 : otherwise;
}

} // namespace

void GmlGeometry::open(std::string_view name, XmlAttributes attributes) {
  if (const std::string_view srs = attributes.get("srsName"); !srs.empty()) {
    shape_.srsNamed = true;
    if (!isRd(srs) && shape_.otherSrs.empty()) shape_.otherSrs = srs;
  }
  const std::string_view dimension = attributes.get("srsDimension");
  if (isPositions(name)) {
    positionDimension_ = dimensionOf(dimension, shapeDimension_);
    return;
  }
  shapeDimension_ = dimensionOf(dimension, shapeDimension_);
  if (isSegment(name)) {
    positions_.clear();
  } else if (name == "LineString" || name == "Curve" || name == "Point") {
    positions_.clear();
    if (!inRing_) curve_.clear();
  } else if (name == "LinearRing" || name == "Ring") {
    positions_.clear();
    curve_.clear();
    inRing_ = true;
  } else if (name == "exterior" || name == "interior") {
    inHole_ = name == "interior";
  } else if (isPolygon(name)) {
    polygon_ = {};
  } else if (!isContainer(name) && shape_.unknownElement.empty()) {
    shape_.unknownElement = name;
  }
}

void GmlGeometry::close(std::string_view name, std::string_view text) {
  if (isPositions(name)) {
    readNumbers(text);
  } else if (isSegment(name)) {
    closeSegment(name);
  } else if (name == "Point") {
    if (positions_.size() == 1)
      shape_.geometry.points.push_back(positions_.front());
    else
      breakWith(tr("a point without one position"));
  } else if (name == "LineString" || name == "Curve") {
    if (name == "LineString") appendToCurve(positions_);
    if (inRing_) return;
    if (curve_.size() >= 2)
      shape_.geometry.lines.push_back(std::move(curve_));
    else
      breakWith(tr("a line of less than two points"));
    curve_.clear();
  } else if (name == "LinearRing" || name == "Ring") {
    if (name == "LinearRing") appendToCurve(positions_);
    closeRing();
  } else if (isPolygon(name)) {
    if (polygon_.outer.empty())
      breakWith(tr("a polygon without an outer ring"));
    else
      shape_.geometry.polygons.push_back(std::move(polygon_));
    polygon_ = {};
  }
}

Shape GmlGeometry::take() {
  Shape taken = std::move(shape_);
  shape_ = {};
  shapeDimension_ = 2;
  positions_.clear();
  curve_.clear();
  polygon_ = {};
  inRing_ = inHole_ = false;
  return taken;
}

void GmlGeometry::readNumbers(std::string_view text) {
  std::array<double, 3> values{};
  int count = 0;
  const char* at = text.data();
  const char* const end = at + text.size();
  const auto skipBlanks = [&] {
    while (at != end && (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r')) ++at;
  };
  for (skipBlanks(); at != end; skipBlanks()) {
    double& value = values[static_cast<std::size_t>(count)];
    const auto [next, error] = std::from_chars(at, end, value);
    if (error != std::errc{} || !std::isfinite(value)) return breakWith(tr("a coordinate is no number"));
    at = next;
    if (++count < positionDimension_) continue;
    positions_.push_back({values[0], values[1]});
    count = 0;
  }
  if (count != 0) breakWith(tr("the number of coordinates does not fit their dimension"));
}

void GmlGeometry::closeSegment(std::string_view name) {
  const std::size_t count = positions_.size();
  if (name == "LineStringSegment") return appendToCurve(positions_);
  const bool whole = name == "ArcString" ? count >= 3 && count % 2 == 1 : count == 3;
  if (!whole) return breakWith(tr("an arc without three points"));
  Line cut{positions_.front()};
  if (name == "Circle") {
    appendCircle(cut, positions_[0], positions_[1], positions_[2], deviation_m_);
  } else {
    for (std::size_t i = 0; i + 2 < count; i += 2)
      appendArc(cut, positions_[i], positions_[i + 1], positions_[i + 2], deviation_m_);
  }
  appendToCurve(cut);
}

void GmlGeometry::appendToCurve(const Line& points) {
  if (points.empty()) return;
  if (!curve_.empty() && curve_.back() != points.front()) ++shape_.curvesJoined;
  const bool shared = !curve_.empty() && curve_.back() == points.front();
  for (std::size_t i = shared ? 1 : 0; i < points.size(); ++i) {
    if (!curve_.empty() && curve_.back() == points[i])
      ++shape_.pointsDoubled;
    else
      curve_.push_back(points[i]);
  }
}

void GmlGeometry::closeRing() {
  inRing_ = false;
  if (curve_.size() > 1 && curve_.front() == curve_.back())
    curve_.pop_back();
  else
    ++shape_.ringsClosed;
  if (curve_.size() < 3) return breakWith(tr("a ring of less than three points"));
  if (inHole_)
    polygon_.holes.push_back(std::move(curve_));
  else
    polygon_.outer = std::move(curve_);
  curve_.clear();
}

void GmlGeometry::breakWith(std::string why) {
  if (shape_.broken.empty()) shape_.broken = std::move(why);
}

} // namespace loopstad::twin::io

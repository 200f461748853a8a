// SPDX-License-Identifier: GPL-3.0-or-later
/// XML read as a stream of elements: nothing but the current element is kept.
///
///   struct Counter final : XmlHandler { void open(std::string_view name, XmlAttributes) override {
///   ++elements; } ... }; if (Status s = parseXml(bytes, "otterlo.zip/bgt_wegdeel.gml", counter, progress);
///   !s) return s.error();
///
/// Names come without their prefix. Text arrives whole, when its element closes, untrimmed; text beside child
/// elements is dropped. External entities are never loaded.
#pragma once

#include <loopstad/base/progress.hpp>
#include <loopstad/base/result.hpp>

#include <string>
#include <string_view>

namespace loopstad::twin::io {

/// "gml:posList" -> "posList".
[[nodiscard]] constexpr std::string_view localName(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

class XmlAttributes {
public:
  explicit XmlAttributes(const char** list) : list_(list) {}
  /// By name without prefix; empty when there is none.
  [[nodiscard]] std::string_view get(std::string_view local) const {
    for (const char** a = list_; *a != nullptr; a += 2)
      if (localName(*a) == local) return a[1];
    return {};
  }

private:
  const char** list_;
};

class XmlHandler {
public:
  virtual ~XmlHandler() = default;
  virtual void open(std::string_view name, XmlAttributes attributes) = 0;
  /// text: what stood between the tags, when the element had no children.
  virtual void close(std::string_view name, std::string_view text) = 0;
};

/// The name of the first element with its namespace: {"http://...", "CityModel"}. Empty when it is no XML.
struct XmlRoot {
  std::string space;
  std::string name;
};
[[nodiscard]] XmlRoot xmlRoot(std::string_view bytes);

/// Errors name the line where the XML breaks.
[[nodiscard]] Status parseXml(std::string_view bytes, const std::string& file, XmlHandler& handler,
                              const Progress& progress);

/// Without leading and trailing white space.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace loopstad::twin::io

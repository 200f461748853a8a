// SPDX-License-Identifier: GPL-3.0-or-later
#include "cityjson.hpp"

#include "cityjson_buildings.hpp"
#include "xml_stream.hpp"

#include <loopstad/base/json_nesting.hpp>
#include <loopstad/base/text.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <optional>

namespace loopstad::twin::io {
namespace {

using Json = nlohmann::json;

constexpr const char* upgrade = translatable("bring it to CityJSON 2.0 with cjio");
constexpr const char* writeAgain = translatable("fetch it again, or check it with cjval");

/// The document, or what is wrong with the text.
struct Parsed {
  Json document;
  std::string trouble;
};

Parsed parsed(std::string_view bytes) {
  if (nestsDeeperThan(bytes, deepestJson)) return {{}, tr("nests deeper than {} levels", deepestJson)};
  try {
    Parsed good{Json::parse(bytes), {}};
    if (!good.document.is_object()) good.trouble = tr("is no JSON object");
    return good;
  } catch (const Json::parse_error& error) {
    return {{}, tr("breaks off or is malformed at byte {}", error.byte)};
  } catch (const Json::exception&) { // a number that no double holds
    return {{}, tr("holds a number that is too large")};
  }
}

std::string textAt(const Json& document, const char* pointer) {
  const Json::json_pointer at(pointer);
  return document.contains(at) && document[at].is_string() ? document[at].get<std::string>() : std::string();
}

std::optional<std::array<double, 3>> triple(const Json& transform, const char* name) {
  const auto row = transform.find(name);
  if (row == transform.end() || !row->is_array() || row->size() != 3) return std::nullopt;
  std::array<double, 3> out{};
  for (std::size_t i = 0; i < 3; ++i) {
    if (!(*row)[i].is_number()) return std::nullopt;
    out[i] = (*row)[i].get<double>();
  }
  return out;
}

std::optional<CityTransform> transformOf(const Json& document) {
  const auto transform = document.find("transform");
  if (transform == document.end() || !transform->is_object()) return std::nullopt;
  const auto scale = triple(*transform, "scale");
  const auto translate = triple(*transform, "translate");
  if (!scale || !translate) return std::nullopt;
  return CityTransform{*scale, *translate};
}

class CityReader {
public:
  CityReader(const Content& content, Reading& reading)
      : content_(content), reading_(reading), buildings_(reading, content.name) {}

  Result<ReadFacts> read() {
    std::string_view bytes = content_.bytes;
    bytes.remove_prefix(std::min(bytes.find('{'), bytes.size())); // a byte order mark
    const std::size_t end = endOfValue(bytes);
    const bool stream = bytes.find('{', end) != std::string_view::npos;
    Parsed first = parsed(stream ? bytes.substr(0, end) : bytes);
    if (!first.trouble.empty()) return fail({}, first.trouble, tr(writeAgain));
    if (Status s = readHead(first.document); !s) return s.error();
    if (std::string trouble = buildings_.add(first.document, transform_); !trouble.empty())
      return fail({}, trouble, tr(writeAgain));
    first.document = nullptr;
    if (stream)
      if (Status s = readLines(bytes.substr(end)); !s) return s.error();
    buildings_.report();
    return ReadFacts{(stream ? "CityJSONSeq " : "CityJSON ") + version_, date_, true};
  }

private:
  [[nodiscard]] Error fail(const std::string& object, const std::string& problem,
                           const std::string& remedy) const {
    return dataError(content_.path, object, problem, remedy);
  }

  /// Version, coordinate system and transform.
  Status readHead(const Json& document) {
    if (textAt(document, "/type") != "CityJSON")
      return fail({}, tr("is a stream without its first line, which holds the transform"), tr(writeAgain));
    version_ = textAt(document, "/version");
    if (version_ != "1.1" && version_ != "2.0")
      return fail("version", tr("CityJSON of version \"{}\" is not read", version_), tr(upgrade));
    date_ = textAt(document, "/metadata/referenceDate");
    const auto transform = transformOf(document);
    if (!transform) return fail("transform", tr("is missing or not three numbers each"), tr(upgrade));
    transform_ = *transform;
    return checkSystem(textAt(document, "/metadata/referenceSystem"));
  }

  Status checkSystem(const std::string& system) {
    if (system.empty()) {
      reading_.report.add({Finding::assumed,
                           content_.name,
                           {},
                           translatable("no coordinate system named: RD New and NAP"),
                           {},
                           0.0});
      return Done{};
    }
    const std::string code = system.substr(system.find_last_of("/:") + 1);
    if (code == "7415" || code == "28992") return Done{};
    return fail("referenceSystem", tr("\"{}\" is not read", system),
                tr("bring it to RD New and NAP (EPSG:7415) with cjio"));
  }

  /// Features, a line each. The last one may have been cut off: then the file was, too.
  Status readLines(std::string_view rest) {
    std::size_t number = 1;
    while (!rest.empty()) {
      const std::size_t length = std::min(rest.find('\n'), rest.size());
      const std::string_view line = trimmed(rest.substr(0, length));
      const bool last = trimmed(rest.substr(length)).empty();
      rest.remove_prefix(std::min(length + 1, rest.size()));
      if (reading_.progress.stopRequested()) return interruptedError();
      if (!line.empty())
        if (Status s = readLine(line, number, last); !s) return s;
      ++number;
    }
    return Done{};
  }

  Status readLine(std::string_view line, std::size_t number, bool last) {
    const std::string name = tr("line {}", number);
    Parsed feature = parsed(line);
    if (!feature.trouble.empty() && last) return fail(name, feature.trouble, tr(writeAgain));
    if (feature.trouble.empty() && textAt(feature.document, "/type") != "CityJSONFeature")
      feature.trouble = tr("is no CityJSONFeature");
    if (feature.trouble.empty()) feature.trouble = buildings_.add(feature.document, transform_);
    if (!feature.trouble.empty())
      reading_.report.add({Finding::dropped, content_.name, name, translatable("line that is no feature"),
                           feature.trouble, 0.0});
    return Done{};
  }

  const Content& content_;
  Reading& reading_;
  CityBuildings buildings_;
  CityTransform transform_;
  std::string version_;
  std::string date_;
};

} // namespace

Result<ReadFacts> readCityJson(const Content& content, Reading& reading) {
  return CityReader(content, reading).read();
}

} // namespace loopstad::twin::io

// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_answer.hpp"

#include <loopstad/base/json_nesting.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <charconv>

namespace loopstad::twin::fetch {
namespace {

const char* remedy() {
  return tr("the service may have changed: see its documentation, and give what changed with --services or "
            "report it");
}

/// The beginning on one line.
std::string beginningOf(const std::string& body) {
  constexpr std::size_t longest = 120;
  std::string text;
  for (const char c : body.substr(0, longest)) text.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
  return text;
}

// Without recursion: a hostile answer may nest as deep as it likes.
void include(const Json& coordinates, Box2& box) {
  std::vector<const Json*> open{&coordinates};
  while (!open.empty()) {
    const Json& at = *open.back();
    open.pop_back();
    if (!at.is_array()) continue;
    if (at.size() >= 2 && at[0].is_number() && at[1].is_number())
      box.include(Vec2{at[0].get<double>(), at[1].get<double>()});
    else
      for (const Json& inner : at) open.push_back(&inner);
  }
}

} // namespace

Result<Json> jsonIn(const std::string& url, const std::string& body) {
  if (nestsDeeperThan(body, deepestJson)) return unexpected(url, tr("less nesting"));
  Json json = Json::parse(body, nullptr, false);
  if (!json.is_discarded()) return json;
  return dataError(url, {}, tr("answers with something else than JSON: \"{}\"", beginningOf(body)), remedy());
}

const Json* member(const Json& json, const std::string& pointer) {
  const Json::json_pointer at(pointer);
  return json.contains(at) ? &json[at] : nullptr;
}

std::string textAt(const Json& json, const std::string& key) {
  const auto found = json.is_object() ? json.find(key) : json.end();
  if (found == json.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  return found->is_number() ? found->dump() : std::string();
}

double numberAt(const Json& json, const std::string& key) {
  const std::string text = textAt(json, key);
  double value = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} ? value : 0.0;
}

std::uintmax_t countAt(const Json& json, const std::string& key) {
  constexpr double most = 1e15; // that a double counts in ones
  const double value = numberAt(json, key);
  return value >= 0.0 && value <= most ? static_cast<std::uintmax_t>(value) : 0;
}

std::string asText(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Error unexpected(const std::string& url, const std::string& what) {
  return dataError(url, {}, tr("answers in another form than its documentation says: expected {}", what),
                   remedy());
}

Box2 boundsOfGeoJson(const Json& geometry) {
  Box2 box;
  if (const Json* coordinates = member(geometry, "/coordinates")) include(*coordinates, box);
  return box;
}

} // namespace loopstad::twin::fetch
